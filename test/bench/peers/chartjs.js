import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { BAR, looks, NUMBER, numberPlace, TEXT } from './looks.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Baselines of texts from the middle of their bar, in pixels. */
const MIDDLE = BAR.top + BAR.height / 2;
const ABOVE = TEXT.y - MIDDLE;
const INSIDE = NUMBER.y - MIDDLE;

/** The chart by Chart.js, without its animation. Answers what removes it. */
export function draw(place, chart) {
  const { rows, bars, width, height, max, alt, colors } = chart;
  const look = looks(colors);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.role = 'img';
  canvas.ariaLabel = alt;
  place.append(canvas);
  const drawn = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: rows.map(({ id }) => id),
      // The first is drawn last.
      datasets: ['possible', 'part-2', 'part-1', 'whole'].map(role => ({
        label: role,
        grouped: false,
        barThickness: BAR.height,
        backgroundColor: color(look[role].fill),
        borderColor: look[role].stroke,
        borderWidth: look[role].stroke === 'none' ? 0 : 1,
        borderSkipped: false,
        data: bars.filter(bar => bar.role === role).map(({ row, from, to }) => ({ y: row, x: [from, to] })),
      })),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      events: [],
      scales: { x: { display: false, min: 0, max }, y: { display: false } },
      layout: { autoPadding: false, padding: { right: 1 } },
    },
    plugins: [{ id: 'texts', afterDatasetsDraw: ({ ctx, scales }) => writeTexts(ctx, scales, chart, look) }],
  });
  return () => {
    drawn.destroy();
    canvas.remove();
  };
}

function writeTexts(context, { x, y }, { rows, bars, width, font, colors }, look) {
  const write = (text, left, top, { size, weight, ink, align }) => {
    context.font = `${weight} ${size}px ${font}`;
    context.fillStyle = ink;
    context.textAlign = align;
    context.fillText(text, left, top);
  };
  const plain = { size: TEXT.size, ink: colors.ink };
  context.save();
  rows.forEach(({ label, value }, index) => {
    const top = y.getPixelForValue(index) + ABOVE;
    write(label, 0, top, { ...plain, weight: 600, align: 'left' });
    write(value, width, top, { ...plain, weight: 400, align: 'right' });
  });
  for (const bar of bars) {
    if (!bar.number) continue;
    const its = look[bar.role];
    const row = rows.findIndex(({ id }) => id === bar.row);
    const left = x.getPixelForValue(numberPlace(bar)) + its.dx;
    write(bar.number, left, y.getPixelForValue(row) + INSIDE, { ...its, size: NUMBER.size });
  }
  context.restore();
}

const color = name => (name === 'none' ? 'transparent' : name);
