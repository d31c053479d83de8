import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { figurePath, type CompiledFigure } from '@uncac-figures/figures';
import { allFigures, compileFigure } from '@uncac-figures/figures/compile';
import { openDemo, type Demo } from './demo.js';
import { showPictures, textProblems } from './text-problems.js';

const UNOFFICIAL = {
  en: 'Unofficial. Not a product of the United Nations.',
  ar: 'غير رسمي. ليس من منتجات الأمم المتحدة.',
  zh: '非官方。非联合国出版物。',
  fr: 'Graphique non officiel, qui n’émane pas de l’Organisation des Nations Unies.',
  ru: 'Неофициальный материал. Не является продуктом Организации Объединенных Наций.',
  es: 'No oficial. No es un producto de las Naciones Unidas.',
};

describe('the pictures to take away', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  const figures = allFigures().map(request => compileFigure(request));
  const address = (figure: CompiledFigure): string => demo.hosted + figurePath(figure);

  /** Looks at each figure from a file of the server, whose policy would keep out what a test fetches. */
  const each = async (look: (figure: CompiledFigure, path: string, page: Page) => Promise<void>) => {
    const page = await demo.browser.newPage({ viewport: { width: 760, height: 900 }, bypassCSP: true });
    await page.goto(`${demo.hosted}uncac-figures.css`);
    for (const figure of figures) await look(figure, address(figure), page);
    await page.close();
  };

  it('hold all that the figure says, as well-formed XML that asks for nothing', () =>
    each(async (figure, path, page) => {
      const svg = await (await fetch(`${path}.svg`)).text();
      const { error, title, texts, outside } = await page.evaluate(readSvg, svg);
      assert.equal(error, undefined, path);
      assert.equal(title, figure.title, path);
      assert.deepEqual(outside, [], path);
      const { title: heading, finding, legend, notes, source, lists = [], empty, lang } = figure;
      const said = [heading, finding, ...legend.map(({ text }) => text), ...notes, source, UNOFFICIAL[lang]];
      for (const { heading, items } of lists)
        said.push(heading, ...items.flatMap(({ text, detail }) => (detail ? [text, detail] : [text])));
      if (empty) said.push(empty.heading, empty.text, empty.expected, empty.held);
      // Chinese is broken where no space stands.
      const set = (text: string) => (lang === 'zh' ? text.replaceAll(' ', '') : text);
      for (const text of said) assert.ok(set(texts).includes(set(text)), `${path}: ${text}`);
      assert.ok(source.includes(figure.version), `${path}: version of the data`);
    }));

  it('have no text that is cut or meets another', async () => {
    const page = await demo.browser.newPage({ viewport: { width: 760, height: 900 } });
    await showPictures(
      page,
      figures.map(figure => `${address(figure)}.svg`),
    );
    const found = await textProblems(page);
    const paths = figures.map(figurePath);
    found.forEach(({ texts }, index) => assert.ok(texts > 3, `${paths[index]}: only ${texts} texts`));
    assert.deepEqual(
      found.flatMap(({ problems }, index) => problems.map(problem => `${paths[index]}: ${problem}`)),
      [],
    );
    await page.close();
  });

  it('are PNG files of twice the size, with every line of text in its place', () =>
    each(async (_, path, page) => {
      const { lines, height, size, blank } = await page.evaluate(compareLines, path);
      assert.deepEqual(size, [1520, height * 2], path);
      assert.ok(lines > 3, path);
      assert.deepEqual(blank, [], path);
    }));
});

/** Text, title and addresses of an SVG document. Runs in a page. */
function readSvg(svg: string) {
  const { documentElement: root } = new DOMParser().parseFromString(svg, 'application/xml');
  const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
  const addresses = [...root.querySelectorAll('*')].flatMap(({ attributes }) =>
    [...attributes].filter(({ name }) => /href|src/.test(name)).map(({ value }) => value),
  );
  return {
    error: root.querySelector('parsererror')?.textContent,
    title: root.querySelector('title')?.textContent,
    texts: texts.join(' '),
    outside: [...addresses, ...(root.querySelector('style')?.textContent?.match(/@import|url\([^#]/g) ?? [])],
  };
}

/** The lines of the page's own text in the SVG file, and those in whose place the PNG file is blank. Runs in a page. */
async function compareLines(path: string) {
  const place = document.createElement('div');
  place.style.cssText = 'position: absolute; top: 0; left: 0';
  const shadow = place.attachShadow({ mode: 'open' });
  shadow.innerHTML = await (await fetch(`${path}.svg`)).text();
  document.body.append(place);
  const height = shadow.querySelector('svg')?.getBoundingClientRect().height ?? NaN;
  const lines = [...shadow.querySelectorAll('svg > text')].map(text => {
    const { left, top, width, height } = text.getBoundingClientRect();
    return { text: text.textContent, left, top, width, height };
  });
  place.remove();

  const image = await createImageBitmap(await (await fetch(`${path}.png`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to read from');
  context.drawImage(image, 0, 0);
  const blank = lines.filter(({ left, top, width, height }) => {
    const { data } = context.getImageData(left * 2, top * 2, width * 2, height * 2);
    return data.filter((value, at) => at % 4 === 0 && value < 160).length < width;
  });
  return {
    lines: lines.length,
    height,
    size: [image.width, image.height],
    blank: blank.map(({ text }) => text),
  };
}
