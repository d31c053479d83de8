import { roleFill } from '../look/role-fill.js';
import type { Mark, TextMark } from '../model/marks.js';
import { splitPhrase } from '../model/phrase.js';
import { placePoint, placeRect, placeRule, placeText, pointPath } from './place-mark.js';
import { nothing, type Tag } from './tag.js';

/** Where marks are drawn. */
export interface MarkTag<Part> {
  readonly svg: Tag<Part>;
  /** Whether an element draws them: each mark then names its row, and part 2 has the stripes that a theme may show. */
  readonly live: boolean;
}

type Dir = 'ltr' | 'rtl';

/** A mark as SVG: x in per cent of the picture, y in pixels. */
export function markView<Part>(mark: Mark, dir: Dir, tag: MarkTag<Part>): Part | readonly Part[] {
  const { svg, live } = tag;
  const look = mark.at ? `${mark.role} ${mark.at}` : mark.role;
  const row = live ? mark.row : nothing;
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, dx } = placeRect(mark, dir);
      const area = svg`<rect class="${look}" data-row="${row}" x="${x}" y="${y}" width="${width}" height="${height}" transform="${moved(dx)}" fill="${roleFill(mark.role) ?? nothing}"/>`;
      if (!live || mark.role !== 'part-2') return area;
      // A pattern can't be chosen by a custom property: the stripes lie over the colour, and are empty in most themes.
      const striped = look.replace(mark.role, 'striped');
      return [
        area,
        svg`<rect class="${striped}" x="${x}" y="${y}" width="${width}" height="${height}" transform="${moved(dx)}" fill="url(#stripes)"/>`,
      ];
    }
    case 'rule': {
      const { x1, y1, x2, y2 } = placeRule(mark, dir);
      return svg`<line class="${look}" data-row="${row}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;
    }
    case 'point': {
      const { x, y, dx } = placePoint(mark, dir);
      return mark.shape === 'circle'
        ? svg`<circle class="${look}" data-row="${row}" cx="${x}" cy="${y}" r="${mark.r}" transform="${moved(dx)}"/>`
        : svg`<svg x="${x}" y="${y}" overflow="visible"><path class="${look}" data-row="${row}" d="${pointPath(mark)}" transform="${moved(dx)}"/></svg>`;
    }
    case 'text':
      return textView(mark, look, dir, tag);
  }
}

function textView<Part>(
  mark: TextMark,
  look: string,
  dir: Dir,
  { svg, live }: MarkTag<Part>,
): readonly Part[] {
  const { x, dx, anchor, y } = placeText(mark, dir);
  return mark.text.map((text, line) => {
    const [before, strong, after] = splitPhrase({ text, ...(mark.strong ? { strong: mark.strong } : {}) });
    const bold = strong ? svg`<tspan class="b">${strong}</tspan>` : nothing;
    return svg`<text class="${look}" data-row="${live ? mark.row : nothing}" x="${x}" dx="${dx || nothing}" text-anchor="${anchor === 'start' ? nothing : anchor}" y="${y[line] ?? mark.y}">${before}${bold}${after}</text>`;
  });
}

/** An offset in pixels from a place in per cent. */
const moved = (dx: number): string | symbol => (dx ? `translate(${dx})` : nothing);
