import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { figurePath, type CompiledFigure } from '@uncac-figures/figures';
import { allFigures, compileFigure } from '@uncac-figures/figures/compile';
import { openDemo, type Demo } from './demo.js';
import { textProblems } from './text-problems.js';

const UNOFFICIAL = {
  en: 'Unofficial. Not a product of the United Nations.',
  ar: 'غير رسمي. ليس من منتجات الأمم المتحدة.',
};

describe('the pictures to take away', () => {
  let demo: Demo;
  before(async () => (demo = await openDemo()));
  after(() => demo.close());

  const each = async (look: (figure: CompiledFigure, path: string, page: Page) => Promise<void>) => {
    const page = await demo.browser.newPage({ viewport: { width: 760, height: 900 } });
    for (const request of allFigures()) {
      const figure = compileFigure(request);
      await look(figure, `${demo.hosted}${figurePath(figure)}`, page);
    }
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
      for (const text of said) assert.ok(texts.includes(text), `${path}: ${text}`);
      assert.ok(source.includes(figure.version), `${path}: version of the data`);
    }));

  it('have no text that is cut or meets another', async () => {
    const problems: string[] = [];
    await each(async (_, path, page) => {
      await page.goto(`${path}.svg`);
      const found = await page.evaluate(textProblems);
      assert.ok(found.texts > 3, `${path}: only ${found.texts} texts`);
      problems.push(...found.problems.map(problem => `${path}: ${problem}`));
    });
    assert.deepEqual(problems, []);
  });

  it('are PNG files of twice the size, with every line of text in its place', () =>
    each(async (_, path, page) => {
      await page.goto(`${path}.svg`);
      const lines = await page.evaluate(textBoxes);
      const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      await page.goto(`${path}.png`);
      const { size, blank } = await page.evaluate(blankBoxes, lines);
      assert.deepEqual(size, [1520, height * 2], path);
      assert.ok(lines.length > 3, path);
      assert.deepEqual(blank, [], path);
    }));
});

interface Box {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

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

/** Where the lines of the page's own text stand, in pixels of the SVG. Runs in its document. */
function textBoxes(): Box[] {
  return [...document.querySelectorAll('svg > text')].map(text => {
    const { left, top, width, height } = text.getBoundingClientRect();
    return { text: text.textContent, left, top, width, height };
  });
}

/** The boxes in which nothing is drawn, and the size of the image. Runs in the image's document. */
function blankBoxes(boxes: readonly Box[]) {
  const image = document.querySelector('img');
  const { naturalWidth = 0, naturalHeight = 0 } = image ?? {};
  const canvas = new OffscreenCanvas(naturalWidth, naturalHeight);
  const context = canvas.getContext('2d');
  if (!image || !context) throw new Error('no image to read');
  context.drawImage(image, 0, 0);
  const isBlank = ({ left, top, width, height }: Box): boolean => {
    const { data } = context.getImageData(left * 2, top * 2, width * 2, height * 2);
    const dark = data.filter((value, at) => at % 4 === 0 && value < 160).length;
    return dark < width;
  };
  return { size: [naturalWidth, naturalHeight], blank: boxes.filter(isBlank).map(({ text }) => text) };
}
