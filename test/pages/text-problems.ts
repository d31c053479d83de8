/**
 * Runs in an SVG document: lists every text that is cut by the picture's edge or that meets another text.
 * Stands alone, because the browser gets nothing but this function.
 */
export function textProblems(): { readonly texts: number; readonly problems: readonly string[] } {
  /** Line boxes of neighbours may touch; letters may not. */
  const SLACK = 3;
  const frame = document.documentElement.getBoundingClientRect();
  const texts = [...document.querySelectorAll('text')]
    .map(element => ({ text: element.textContent.trim(), box: element.getBoundingClientRect() }))
    .filter(({ text, box }) => text && box.width > 0);
  const cut = texts
    .filter(
      ({ box }) =>
        box.left < frame.left - 0.5 ||
        box.right > frame.right + 0.5 ||
        box.top < frame.top - SLACK ||
        box.bottom > frame.bottom + SLACK,
    )
    .map(({ text, box }) => `"${text}" is cut (${box.left} to ${box.right} of ${frame.width})`);
  const met = texts.flatMap(({ text, box }, index) =>
    texts
      .slice(index + 1)
      .filter(
        other =>
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 0 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > SLACK,
      )
      .map(other => `"${text}" meets "${other.text}"`),
  );
  return { texts: texts.length, problems: [...cut, ...met] };
}
