import { scaleBand, scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { ANCHOR, BAR, looks, NUMBER, numberPlace, TEXT } from './looks.js';

/** The chart by hand. Answers what removes it. */
export function draw(place, chart) {
  const { rows, bars, width, height, max, font, alt } = chart;
  const x = scaleLinear([0, max], [0, width - 1]);
  const y = scaleBand(
    rows.map(({ id }) => id),
    [0, height],
  );
  const look = looks(chart.colors);
  const svg = select(place)
    .append('svg')
    .attr('width', width)
    .attr('height', height)
    .attr('role', 'img')
    .attr('aria-label', alt)
    .attr('font-family', font);
  svg
    .selectAll('rect')
    .data(bars)
    .join('rect')
    .attr('x', ({ from }) => x(from))
    .attr('y', ({ row }) => y(row) + BAR.top)
    .attr('width', ({ from, to }) => x(to) - x(from))
    .attr('height', BAR.height)
    .attr('fill', ({ role }) => look[role].fill)
    .attr('stroke', ({ role }) => look[role].stroke);
  svg
    .append('g')
    .attr('font-size', NUMBER.size)
    .selectAll('text')
    .data(bars.filter(({ number }) => number))
    .join('text')
    .attr('x', bar => x(numberPlace(bar)))
    .attr('dx', ({ role }) => look[role].dx)
    .attr('y', ({ row }) => y(row) + NUMBER.y)
    .attr('text-anchor', ({ role }) => ANCHOR[look[role].align])
    .attr('font-weight', ({ role }) => look[role].weight)
    .attr('fill', ({ role }) => look[role].ink)
    .text(({ number }) => number);
  const texts = svg.append('g').attr('font-size', TEXT.size).attr('fill', chart.colors.ink);
  texts
    .append('g')
    .attr('font-weight', 600)
    .selectAll('text')
    .data(rows)
    .join('text')
    .attr('y', ({ id }) => y(id) + TEXT.y)
    .text(({ label }) => label);
  texts
    .append('g')
    .attr('text-anchor', 'end')
    .selectAll('text')
    .data(rows)
    .join('text')
    .attr('x', width)
    .attr('y', ({ id }) => y(id) + TEXT.y)
    .text(({ value }) => value);
  return () => svg.remove();
}
