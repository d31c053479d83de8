import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figurePath } from '../../packages/figures/dist/index.js';
import { compileFigure } from '../../packages/figures/dist/compile/index.js';
import { hostedFolder, hostedPath } from '../../scripts/build/hosted-folder.mjs';
import { FIGURE, WIDTH } from './chart.mjs';

/**
 * What draws the figure. `stands` is how a page is asked for the figures that are there: `parsed` inline SVG, `loaded`
 * images, places that a peer's `script` has drawn in, or elements that fired `ready`.
 *
 * @typedef {object} Contender
 * @property {string} name As `--only` takes it.
 * @property {string} title
 * @property {'parsed' | 'loaded' | 'script' | 'ready'} stands
 * @property {string} head Tags that the page has once.
 * @property {string} markup One figure.
 * @property {string} [package] Of the bench's own package file, where the contender is a peer.
 * @property {boolean} [answers] Whether the figure can be explored once a script has come to it.
 */

/** The folder of the hosted files as pages name it. */
export const BASE = `/${hostedPath().split('/').at(-1)}/`;

/** Peers whose pages are bundled, each as `peers/<name>.js`. */
const PEERS = /** @type {const} */ ([
  { name: 'd3', title: 'D3, by hand', package: 'd3-selection' },
  { name: 'plot', title: 'Observable Plot', package: '@observablehq/plot' },
  { name: 'chartjs', title: 'Chart.js', package: 'chart.js' },
  { name: 'echarts', title: 'ECharts', package: 'echarts' },
  { name: 'vega-embed', title: 'vega-embed', package: 'vega-embed' },
]);
export const PEER_NAMES = PEERS.map(({ name }) => name);

/**
 * All contenders, in the order of the results: static SVG, peers, us.
 *
 * @returns {readonly Contender[]}
 */
export function contenders() {
  const folder = hostedFolder();
  const { alt, height, ...compiled } = compileFigure(FIGURE);
  const path = figurePath(compiled);
  /** @param {string} file */
  const hosted = file => readFileSync(join(folder, file), 'utf8');
  return [
    {
      name: 'inline',
      title: 'static SVG, inline',
      stands: 'parsed',
      head: '',
      markup: `<div class="picture">${hosted(`${path}.picture.svg`)}</div>`,
    },
    {
      name: 'img',
      title: 'the same SVG file in `<img>`',
      stands: 'loaded',
      head: '',
      markup: `<p class="picture"><img src="${BASE}${path}.picture.svg" width="${WIDTH}" height="${height}" alt="${alt}"></p>`,
    },
    ...PEERS.map(peer => ({
      ...peer,
      stands: /** @type {const} */ ('script'),
      head: `<script type="module" src="/${peer.name}.js"></script>`,
      markup: '<div class="picture"></div>',
    })),
    {
      name: 'pasted',
      title: 'ours, pasted',
      stands: 'loaded',
      head: snippetHead(),
      markup: hosted(`${path}.html`),
      answers: true,
    },
    {
      name: 'drawn',
      title: 'ours, drawn',
      stands: 'ready',
      head: snippetTags().script,
      markup: `<uncac-${FIGURE.element} figure="${FIGURE.figure}"></uncac-${FIGURE.element}>`,
    },
  ];
}

/** The tags that a page with pasted figures has once, in the light theme. */
export const snippetHead = () => {
  const { sheet, script } = snippetTags();
  return `${sheet}\n${script}`;
};

/** The tags of `snippet.html` for the light theme. */
function snippetTags() {
  const lines = readFileSync(join(hostedFolder(), 'snippet.html'), 'utf8').split('\n');
  const line = (/** @type {string} */ file) => lines.find(each => each.includes(`/${file}"`)) ?? '';
  return { sheet: line('uncac-figures.css'), script: line('uncac-figures.js') };
}

/**
 * A page of figures one below the other, 600 px wide. Every contender's page is this one but for `head` and `body`.
 *
 * @param {{ head: string, body: string }} parts
 */
export function page({ head, body }) {
  const { height } = compileFigure(FIGURE);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Figures</title>
<link rel="icon" href="data:,">
<style>body { width: ${WIDTH}px; margin: 0 auto } .picture { height: ${height}px; margin: 0 } .picture img { display: block }</style>
${head}
</head>
<body>
${body}
</body>
</html>`;
}
