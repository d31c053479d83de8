/** Frames in which sizes are observed, what follows from them is drawn, and what follows from that. */
export async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
}
