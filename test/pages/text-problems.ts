/**
 * Runs in an SVG document: lists every text that is cut by the picture's edge or that meets another text.
 * Stands alone, because the browser gets nothing but this function.
 */
export function textProblems(): { readonly texts: number; readonly problems: readonly string[] } {
  const ruler = new OffscreenCanvas(1, 1).getContext('2d');
  if (!ruler) throw new Error('no canvas to measure with');
  /** Across, the space the text takes; down, the ink of its letters, since line boxes of some fonts are very high. */
  const boxOf = (element: SVGTextElement) => {
    const { left, right } = element.getBoundingClientRect();
    const text = element.textContent;
    ruler.font = getComputedStyle(element).font;
    const ink = ruler.measureText(text);
    const baseline = (element.y.baseVal[0]?.value ?? NaN) + (element.getScreenCTM()?.f ?? NaN);
    return {
      text,
      left,
      right,
      top: baseline - ink.actualBoundingBoxAscent,
      bottom: baseline + ink.actualBoundingBoxDescent,
    };
  };
  const frame = document.documentElement.getBoundingClientRect();
  const texts = [...document.querySelectorAll('text')].map(boxOf).filter(({ left, right }) => right > left);
  const cut = texts
    .filter(
      box =>
        box.left < frame.left - 0.5 ||
        box.right > frame.right + 0.5 ||
        box.top < frame.top ||
        box.bottom > frame.bottom,
    )
    .map(box => `"${box.text}" is cut (${box.left} to ${box.right} of ${frame.width})`);
  const met = texts.flatMap((box, index) =>
    texts
      .slice(index + 1)
      .filter(
        other =>
          Math.min(box.right, other.right) > Math.max(box.left, other.left) &&
          Math.min(box.bottom, other.bottom) > Math.max(box.top, other.top),
      )
      .map(other => `"${box.text}" meets "${other.text}"`),
  );
  return { texts: texts.length, problems: [...cut, ...met] };
}
