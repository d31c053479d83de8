import { PNG } from 'pngjs';
import pixelmatch from 'pixelmatch';

/** How far a colour may be from the committed one, 0 to 1: less than any two colours of a theme are. */
const COLOUR = 0.1;

/** So many pixels may differ beyond that and beyond the smoothing of edges. */
export const TOLERATED_PIXELS = 8;

/** What two pictures differ in: their sizes, or pixels, with a picture that shows where. Nothing within the tolerance. */
export interface Difference {
  readonly said: string;
  readonly picture?: Buffer;
}

/** Compares two PNG files. Smoothed edges are left out: they differ between versions of a browser. */
export function compare(committed: Buffer, now: Buffer): Difference | undefined {
  const [before, after] = [PNG.sync.read(committed), PNG.sync.read(now)];
  const { width, height } = before;
  if (width !== after.width || height !== after.height)
    return { said: `${after.width} × ${after.height} pixels, committed ${width} × ${height}` };
  const diff = new PNG({ width, height });
  const pixels = pixelmatch(before.data, after.data, diff.data, width, height, { threshold: COLOUR });
  if (pixels <= TOLERATED_PIXELS) return undefined;
  return { said: `${pixels} pixels differ`, picture: PNG.sync.write(diff) };
}

/** The same picture in less bytes: these areas of one colour pack best as they are. */
export function pack(picture: Buffer): Buffer {
  return PNG.sync.write(PNG.sync.read(picture), {
    colorType: 2,
    filterType: 0,
    deflateLevel: 9,
    deflateStrategy: 0,
  });
}
