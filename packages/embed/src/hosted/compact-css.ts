/** A style sheet as only browsers read it: a rule a line, and no comment. No text in it may have `{`, `}` or `;`. */
export function compactCss(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*([{};])\s*/g, '$1')
    .replace(/;?}/g, '}\n')
    .trimStart();
}
