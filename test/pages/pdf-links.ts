/** A link of a PDF file: its address, the page that it is on, from 1, and its box from the top left, in CSS pixels. */
export interface PdfLink {
  readonly href: string;
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfPages {
  /** Width and height of each page, in CSS pixels. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly links: readonly PdfLink[];
}

/** A point of PDF in CSS pixels. */
const POINT = 96 / 72;

/** The links of a PDF file that Chromium wrote: its objects are plain text, save what the pages show. */
export function pdfLinks(file: Buffer): PdfPages {
  const text = file.toString('latin1').replace(/stream\r?\n[\s\S]*?endstream/g, '');
  const objects = new Map(
    [...text.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [id, body]),
  );
  const pages = kidsOf(objects, [...objects.values()].find(body => /\/Type \/Catalog/.test(body)) ?? '');
  if (!pages.length) throw new Error('the file has no page');
  const sizes = pages.map(page => {
    const [, , width = 0, height = 0] = numbers(/\/MediaBox \[([^\]]*)\]/.exec(page)?.[1]);
    return [width * POINT, height * POINT] as const;
  });
  const links = pages.flatMap((page, index) =>
    references(/\/Annots \[([^\]]*)\]/.exec(page)?.[1]).flatMap(id => {
      const annotation = objects.get(id) ?? '';
      const href = /\/URI \(([^)]*)\)/.exec(annotation)?.[1];
      const [left = 0, bottom = 0, right = 0, top = 0] = numbers(/\/Rect \[([^\]]*)\]/.exec(annotation)?.[1]);
      const height = sizes[index]?.[1] ?? 0;
      const box = { left: left * POINT, right: right * POINT, top: height - top * POINT };
      return href ? [{ href, page: index + 1, ...box, bottom: height - bottom * POINT }] : [];
    }),
  );
  return { sizes, links };
}

/** The pages below a node of the tree of pages, in order. */
function kidsOf(objects: ReadonlyMap<string, string>, node: string): readonly string[] {
  const below = /\/Type \/Catalog/.test(node)
    ? references(/\/Pages (\d+ 0 R)/.exec(node)?.[1])
    : references(/\/Kids \[([^\]]*)\]/.exec(node)?.[1]);
  return below.flatMap(id => {
    const kid = objects.get(id) ?? '';
    return /\/Type \/Page\b/.test(kid) ? [kid] : kidsOf(objects, kid);
  });
}

function references(list = ''): readonly string[] {
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);
}

function numbers(list = ''): readonly number[] {
  return list.trim().split(/\s+/).map(Number);
}
