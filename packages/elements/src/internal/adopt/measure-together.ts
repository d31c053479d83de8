const waiting = new Set<() => void>();

/**
 * Measures in the next frame, with all else that is to be measured then, before anything of it changes: so a browser
 * lays the page out once, not once a figure. `measure` is called once, however often it was asked for.
 */
export function measureTogether(measure: () => void): void {
  if (waiting.size === 0) requestAnimationFrame(measureAll);
  waiting.add(measure);
}

function measureAll(): void {
  const all = [...waiting];
  waiting.clear();
  for (const measure of all)
    try {
      measure();
    } catch (error) {
      reportError(error);
    }
}
