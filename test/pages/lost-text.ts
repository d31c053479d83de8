import type { Page } from 'playwright-core';

/** Texts of the page that are cut, or that stand on another. Nothing of a box that scrolls is cut. */
export function lostText(page: Page): Promise<readonly string[]> {
  return page.evaluate(readLost);
}

/** Stands alone, because the browser gets nothing but this function. */
function readLost(): string[] {
  interface Line {
    readonly text: string;
    readonly box: DOMRect;
  }
  const { all, parent } = window.composed;
  const ancestors = (node: Node): Element[] => {
    const above = parent(node);
    return above ? [above, ...ancestors(above)] : [];
  };
  const lines: Line[] = [];
  const cut: string[] = [];
  for (const element of all()) {
    if (element.matches('option, script, style, title, .skip') || !element.checkVisibility()) continue;
    for (const node of element.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : '';
      if (!text) continue;
      const around = ancestors(node);
      // For assistive technology alone.
      if (around.some(box => getComputedStyle(box).clipPath !== 'none')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const scrolls = around.some(box => ['auto', 'scroll'].includes(getComputedStyle(box).overflowX));
      const clips = around.filter(box => ['hidden', 'clip'].includes(getComputedStyle(box).overflowX));
      for (const box of range.getClientRects()) {
        if (box.width < 1) continue;
        lines.push({ text, box });
        const edges = [
          ...(scrolls ? [] : [{ left: 0, right: document.documentElement.clientWidth }]),
          ...clips.map(clip => clip.getBoundingClientRect()),
        ];
        if (edges.some(({ left, right }) => box.left < left - 1 || box.right > right + 1)) cut.push(text);
      }
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  const met = lines.flatMap((line, i) => {
    const found: string[] = [];
    for (let j = i + 1; j < lines.length; j++) {
      const other = lines[j] as Line;
      if (other.box.top >= line.box.bottom) break;
      const across = Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
      const down = Math.min(line.box.bottom, other.box.bottom) - other.box.top;
      // Line boxes are higher than the letters in them, and touch.
      if (across > 1 && down > Math.min(line.box.height, other.box.height) * 0.5)
        found.push(`“${line.text}” meets “${other.text}”`);
    }
    return found;
  });
  return [...new Set([...cut.map(text => `“${text}” is cut`), ...met])];
}
