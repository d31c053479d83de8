import embed from 'vega-embed';
import { BAR, looks, NUMBER, numberPlace, TEXT } from './looks.js';

/** The chart by Vega-Lite and vega-embed, without its menu. Answers what removes it. */
export async function draw(place, chart) {
  const { finalize } = await embed(place, spec(chart), { actions: false });
  return () => {
    finalize();
    place.replaceChildren();
  };
}

function spec({ rows, bars, width, height, max, font, alt, colors }) {
  const look = looks(colors);
  const band = height / rows.length;
  const middle = band / 2;
  const order = rows.map(({ id }) => id);
  const x = field => ({
    field,
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, max], range: [0, width - 1], nice: false },
  });
  const y = { field: 'row', type: 'nominal', sort: order, axis: null, scale: { padding: 0 } };
  const text = { type: 'text', baseline: 'alphabetic', font };
  const none = color => (color === 'none' ? 'transparent' : color);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: alt,
    width,
    height,
    padding: 0,
    view: { stroke: null },
    encoding: { y },
    layer: [
      ...['whole', 'part-1', 'part-2', 'possible'].flatMap(role => {
        const { fill, stroke, align, dx, weight, ink } = look[role];
        const values = bars
          .filter(bar => bar.role === role)
          .map(bar => ({ ...bar, place: numberPlace(bar) }));
        const layers = [
          {
            data: { values },
            mark: {
              type: 'bar',
              fill: none(fill),
              stroke: none(stroke),
              height: BAR.height,
              yOffset: BAR.top + BAR.height / 2 - middle,
            },
            encoding: { x: x('from'), x2: { field: 'to' } },
          },
        ];
        if (role !== 'whole')
          layers.push({
            data: { values: values.filter(({ number }) => number) },
            mark: {
              ...text,
              fontSize: NUMBER.size,
              fontWeight: weight,
              align,
              dx,
              dy: NUMBER.y - middle,
              fill: ink,
            },
            encoding: { x: x('place'), text: { field: 'number' } },
          });
        return layers;
      }),
      ...[
        { field: 'label', align: 'left', fontWeight: 600, value: 0 },
        { field: 'value', align: 'right', fontWeight: 400, value: width },
      ].map(({ field, value, ...mark }) => ({
        data: { values: rows.map(({ id, ...row }) => ({ ...row, row: id })) },
        mark: { ...text, ...mark, fontSize: TEXT.size, dy: TEXT.y - middle, fill: colors.ink },
        encoding: { x: { value }, text: { field, type: 'nominal' } },
      })),
    ],
  };
}
