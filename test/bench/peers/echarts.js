import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { BAR, looks, NUMBER, TEXT } from './looks.js';

use([BarChart, GridComponent, SVGRenderer]);

/** From the middle of a bar up to the foot of the texts above it, in pixels. */
const LIFT = BAR.top + BAR.height / 2 - TEXT.y - 4;

/** The chart by Apache ECharts, as SVG and without its animation. Answers what removes it. */
export function draw(place, chart) {
  const { width, height, alt } = chart;
  const host = document.createElement('div');
  host.role = 'img';
  host.ariaLabel = alt;
  place.append(host);
  const drawn = init(host, null, { renderer: 'svg', width, height });
  drawn.setOption(option(chart));
  return () => {
    drawn.dispose();
    host.remove();
  };
}

function option({ rows, bars, height, max, font, colors }) {
  const look = looks(colors);
  const shift = BAR.top + BAR.height / 2 - height / rows.length / 2;
  const axis = {
    type: 'category',
    inverse: true,
    data: rows.map(({ id }) => id),
    axisLine: { show: false },
    axisTick: { show: false },
  };
  const label = {
    inside: true,
    margin: 0,
    interval: 0,
    color: colors.ink,
    fontSize: TEXT.size,
    verticalAlign: 'bottom',
    padding: [0, 0, LIFT, 0],
  };
  const text = key => (id, index) => rows[index][key];
  const series = (role, place) => ({
    type: 'bar',
    ...place,
    silent: true,
    barWidth: BAR.height,
    itemStyle: { color: color(look[role].fill), borderColor: color(look[role].stroke) },
    label: {
      show: role !== 'whole',
      position: role === 'possible' ? 'right' : 'inside',
      color: look[role].ink,
      fontSize: NUMBER.size,
      fontWeight: look[role].weight,
      formatter: ({ data }) => data.number,
    },
    data: rows.map(({ id }) => {
      const bar = bars.find(each => each.row === id && each.role === role);
      return bar ? { value: bar.to - bar.from, number: bar.number } : '-';
    }),
  });
  return {
    animation: false,
    textStyle: { fontFamily: font },
    grid: { left: 0, right: 1, top: shift, bottom: -shift },
    xAxis: { type: 'value', max, show: false },
    yAxis: [
      { ...axis, axisLabel: { ...label, fontWeight: 600, align: 'left', formatter: text('label') } },
      { ...axis, axisLabel: { ...label, align: 'right', formatter: text('value') } },
    ],
    series: [
      series('part-1', { stack: 'parts' }),
      series('part-2', { stack: 'parts' }),
      series('possible', { stack: 'parts' }),
      series('whole', { barGap: '-100%' }),
    ],
  };
}

const color = name => (name === 'none' ? 'transparent' : name);
