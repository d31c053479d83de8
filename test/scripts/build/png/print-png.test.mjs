import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import { pictureFonts } from '../../../../scripts/build/png/picture-fonts.mjs';
import { printPng } from '../../../../scripts/build/png/print-png.mjs';

const { resolve } = createRequire(import.meta.url);
const PICTURE = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" viewBox="0 0 60 20"><rect width="60" height="20" fill="#fff"/><text x="2" y="15" font-family="Noto Sans">Title</text></svg>',
  lang: 'en',
  title: 'A title',
  citation: '“A title”, أشكال',
};

describe('a PNG of a figure', () => {
  it('is twice the size, and whole: its chunks, their sums and its pixels', async () => {
    const chunks = read(await print(PICTURE));
    const { width, height, bitsPerPixel } = head(chunks);
    assert.deepEqual([width, height], [120, 40]);
    const pixels = inflateSync(
      Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
    );
    assert.equal(pixels.length, height * (1 + Math.ceil((width * bitsPerPixel) / 8)));
    assert.equal(chunks.at(-1)?.type, 'IEND');
  });

  it('tells its title and citation to programs that read it', async () => {
    const texts = read(await print(PICTURE))
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => {
        const text = data.toString();
        return [text.slice(0, text.indexOf('\0')), text.slice(text.lastIndexOf('\0') + 1)];
      });
    assert.deepEqual(texts, [
      ['Title', PICTURE.title],
      ['Source', PICTURE.citation],
    ]);
  });

  it('draws letters of either script with the fonts of the project, and has the same bytes each time', async () => {
    const drawn = await print(PICTURE);
    const empty = await print({ ...PICTURE, svg: PICTURE.svg.replace('Title', '') });
    const arabic = await print({ ...PICTURE, lang: 'ar', svg: PICTURE.svg.replace('Title', 'العنوان') });
    assert.notDeepEqual(drawn, empty);
    assert.notDeepEqual(arabic, empty);
    assert.deepEqual(await print(PICTURE), drawn);
  });

  it('draws Chinese with fonts of the characters it needs, and no others', async () => {
    const svg = PICTURE.svg.replace('Title', '标题');
    const fonts = await pictureFonts([svg]);
    const drawn = printPng({ ...PICTURE, lang: 'zh', svg }, fonts);
    const other = PICTURE.svg.replace('Title', '题标');
    assert.notDeepEqual(drawn, printPng({ ...PICTURE, lang: 'zh', svg: other }, fonts));
    assert.notDeepEqual(drawn, printPng({ ...PICTURE, lang: 'zh', svg }, await pictureFonts([PICTURE.svg])));
    for (const font of fonts) assert.ok((await stat(font)).size < 100_000, font);
  });

  it('draws bold letters as bold, and none otherwise than the whole fonts do', async () => {
    const whole = ['400Regular/NotoSans_400Regular', '600SemiBold/NotoSans_600SemiBold'].map(name =>
      resolve(`@expo-google-fonts/noto-sans/${name}.ttf`),
    );
    const bold = { ...PICTURE, svg: PICTURE.svg.replace('<text', '<text font-weight="600"') };
    assert.notDeepEqual(await print(bold), await print(PICTURE));
    for (const picture of [PICTURE, bold]) assert.deepEqual(await print(picture), printPng(picture, whole));
  });
});

/** The PNG with the fonts that a build gives it. @param {typeof PICTURE} picture */
async function print(picture) {
  return printPng(picture, await pictureFonts([picture.svg]));
}

/**
 * The chunks of a PNG, with their sums checked.
 *
 * @param {Uint8Array} png
 */
function read(png) {
  const bytes = Buffer.from(png);
  assert.deepEqual([...bytes.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    assert.equal(bytes.readUInt32BE(at + 8 + length), crc32(body));
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

/** @param {readonly { type: string, data: Buffer }[]} chunks */
function head([first]) {
  assert.ok(first?.type === 'IHDR');
  const { data } = first;
  /** @type {Readonly<Record<number, number>>} */
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
  return {
    width: data.readUInt32BE(0),
    height: data.readUInt32BE(4),
    bitsPerPixel: (data[8] ?? 0) * (channels[data[9] ?? 0] ?? 0),
  };
}
