import {
  keyMarks,
  placePoint,
  placeRect,
  placeRule,
  placeText,
  pointPath,
  roleFill,
  splitPhrase,
  type DrawnFigure,
  type Mark,
  type MarkRole,
} from '@uncac-figures/figures';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

type Dir = 'ltr' | 'rtl';

/** The picture, from the same marks as the file. */
export function drawing(figure: DrawnFigure): TemplateResult {
  const { height, alt, dir } = figure;
  return html`<svg class="picture" role="img" aria-label=${alt} width="100%" height=${height}>
    ${patterns(dir)}${figure.marks.map(mark => drawMark(mark, dir))}
  </svg>`;
}

/** The small picture before an item of the legend. */
export function legendKey(role: MarkRole, dir: Dir): TemplateResult {
  return html`<svg class="key" aria-hidden="true" width="24" height="14">
    ${patterns(dir)} ${keyMarks(role).map(mark => drawMark(mark, 'ltr'))}
  </svg>`;
}

function patterns(dir: Dir): SVGTemplateResult {
  return svg`<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"
    patternTransform=${dir === 'rtl' ? 'rotate(-45)' : 'rotate(45)'}><rect class="hatch-ground" width="6" height="6"></rect
    ><rect class="hatch-line" width="2" height="6"></rect></pattern
    ><pattern id="stripes" width="4" height="4" patternUnits="userSpaceOnUse"><g class="stripes"><rect class="hatch-ground"
    width="4" height="4"></rect><rect class="stripe-line" width="4" height="1.4"></rect></g></pattern>`;
}

const moved = (dx: number) => (dx ? `translate(${dx})` : nothing);

/** One mark, placed from the edge where reading starts. */
export function drawMark(mark: Mark, dir: Dir): SVGTemplateResult | readonly SVGTemplateResult[] {
  const look = mark.at ? `${mark.role} ${mark.at}` : mark.role;
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height, dx } = placeRect(mark, dir);
      const rect = (look: string, fill?: string, row?: string) =>
        svg`<rect class=${look} data-row=${row ?? nothing} x=${x} y=${y} width=${width} height=${height}
          transform=${moved(dx)} fill=${fill ?? nothing}></rect>`;
      const area = rect(look, roleFill(mark.role), mark.row);
      // A pattern can't be chosen by a custom property: the stripes lie over the colour, and are empty in most themes.
      return mark.role === 'part-2'
        ? [area, rect(look.replace(mark.role, 'striped'), 'url(#stripes)')]
        : area;
    }
    case 'point': {
      const { x, y, dx } = placePoint(mark, dir);
      return mark.shape === 'circle'
        ? svg`<circle class=${look} data-row=${mark.row} cx=${x} cy=${y} r=${mark.r} transform=${moved(dx)}></circle>`
        : svg`<svg x=${x} y=${y} overflow="visible"><path class=${look} data-row=${mark.row} d=${pointPath(mark)}
            transform=${moved(dx)}></path></svg>`;
    }
    case 'rule': {
      const { x1, y1, x2, y2 } = placeRule(mark, dir);
      return svg`<line class=${look} data-row=${mark.row} x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>`;
    }
    case 'text': {
      const { x, dx, anchor, y } = placeText(mark, dir);
      return mark.text.map((line, i) => {
        const [before, strong, after] = splitPhrase({
          text: line,
          ...(mark.strong && { strong: mark.strong }),
        });
        return svg`<text class=${look} data-row=${mark.row} x=${x} dx=${dx || nothing} y=${y[i]}
          text-anchor=${anchor}>${before}${strong && svg`<tspan class="b">${strong}</tspan>`}${after}</text>`;
      });
    }
  }
}
