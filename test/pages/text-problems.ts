import type { Page } from 'playwright-core';

export interface TextProblems {
  readonly texts: number;
  readonly problems: readonly string[];
}

/** Shows the SVG files of these addresses below each other, each in a tree of its own and as wide as the page. */
export async function showPictures(page: Page, addresses: readonly string[]): Promise<void> {
  const svgs = await Promise.all(addresses.map(async address => (await fetch(address)).text()));
  await page.setContent('<!doctype html><style>body { margin: 0 }</style>');
  await page.evaluate(all => {
    for (const svg of all) {
      const place = document.createElement('div');
      place.className = 'place';
      place.attachShadow({ mode: 'open' }).innerHTML = svg;
      document.body.append(place);
    }
  }, svgs);
}

/** Every text of each picture shown that is cut by the picture's edge or that meets another text. */
export function textProblems(page: Page): Promise<readonly TextProblems[]> {
  return page.evaluate(readProblems);
}

/** Stands alone, because the browser gets nothing but this function. */
function readProblems(): TextProblems[] {
  const ruler = new OffscreenCanvas(1, 1).getContext('2d');
  if (!ruler) throw new Error('no canvas to measure with');
  /** Across, the space the text takes; down, the ink of its letters, since line boxes of some fonts are very high. */
  const boxOf = (element: SVGTextElement) => {
    const { left, right } = element.getBoundingClientRect();
    const text = element.textContent;
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    ruler.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const ink = ruler.measureText(text);
    const baseline = (element.y.baseVal[0]?.value ?? NaN) + (element.getScreenCTM()?.f ?? NaN);
    return {
      text,
      left,
      right,
      top: baseline - ink.actualBoundingBoxAscent,
      bottom: baseline + ink.actualBoundingBoxDescent,
    };
  };
  const inPicture = (svg: Element): TextProblems => {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map(boxOf).filter(({ left, right }) => right > left);
    const cut = texts
      .filter(
        box =>
          // A letter's box is wider than what is seen of it.
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top ||
          box.bottom > frame.bottom,
      )
      .map(box => `"${box.text}" is cut (${box.left} to ${box.right} of ${frame.width})`);
    const met = texts.flatMap((box, index) =>
      texts
        .slice(index + 1)
        .filter(
          other =>
            Math.min(box.right, other.right) > Math.max(box.left, other.left) &&
            Math.min(box.bottom, other.bottom) > Math.max(box.top, other.top),
        )
        .map(other => `"${box.text}" meets "${other.text}"`),
    );
    return { texts: texts.length, problems: [...cut, ...met] };
  };
  return [...document.querySelectorAll('.place')].map(place => {
    const svg = place.shadowRoot?.querySelector('svg');
    if (!svg) throw new Error('a picture is not SVG');
    return inPicture(svg);
  });
}
