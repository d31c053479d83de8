import { barX, plot, text } from '@observablehq/plot';
import { ANCHOR, BAR, looks, NUMBER, numberPlace, TEXT } from './looks.js';

/** The chart by Observable Plot. Answers what removes it. */
export function draw(place, chart) {
  const { rows, bars, width, height, max, font, alt, colors } = chart;
  const look = looks(colors);
  const band = height / rows.length;
  const bottom = band - BAR.top - BAR.height;
  const middle = band / 2;
  const drawn = plot({
    width,
    height,
    margin: 0,
    marginRight: 1,
    ariaLabel: alt,
    style: { fontFamily: font },
    x: { domain: [0, max], axis: null },
    y: { domain: rows.map(({ id }) => id), axis: null, padding: 0 },
    marks: [
      barX(bars, {
        x1: 'from',
        x2: 'to',
        y: 'row',
        insetTop: BAR.top,
        insetBottom: bottom,
        fill: ({ role }) => look[role].fill,
        stroke: ({ role }) => look[role].stroke,
      }),
      ...['part-1', 'part-2', 'possible'].map(role =>
        text(
          bars.filter(bar => bar.role === role && bar.number),
          {
            x: numberPlace,
            dx: look[role].dx,
            y: 'row',
            dy: NUMBER.y - middle,
            text: 'number',
            textAnchor: ANCHOR[look[role].align],
            lineAnchor: 'bottom',
            fontSize: NUMBER.size,
            fontWeight: look[role].weight,
            fill: look[role].ink,
          },
        ),
      ),
      ...[
        { frameAnchor: 'left', text: 'label', fontWeight: 600 },
        { frameAnchor: 'right', text: 'value' },
      ].map(options =>
        text(rows, {
          y: 'id',
          dy: TEXT.y - middle,
          lineAnchor: 'bottom',
          fontSize: TEXT.size,
          fill: colors.ink,
          ...options,
        }),
      ),
    ],
  });
  place.append(drawn);
  return () => drawn.remove();
}
