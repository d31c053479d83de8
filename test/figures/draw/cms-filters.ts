/** The tags that a filter keeps, each with the attributes that it keeps. The text of a dropped tag stays. */
export type AllowList = Readonly<Record<string, readonly string[]>>;

const EVERYWHERE = ['lang', 'dir'];
const inline = Object.fromEntries(['strong', 'em', 'code', 'cite', 'br'].map(tag => [tag, EVERYWHERE]));
const blocks = ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote'];

/** Filters of content management systems, by how they change what is pasted. */
export const FILTERS = {
  /** No tag at all, such as `strip_tags`, an excerpt, a search index or an e-mail in plain text. */
  'text only': {},
  /** The text format Basic HTML of Drupal: its tags, and `lang` and `dir` on each of them. */
  'Drupal, Basic HTML': {
    ...inline,
    ...Object.fromEntries(blocks.map(tag => [tag, EVERYWHERE])),
    a: ['href', 'hreflang', ...EVERYWHERE],
    img: ['src', 'alt', 'width', 'height', ...EVERYWHERE],
  },
  /** Basic HTML after `filter_html_image_secure`, which takes no SVG for an image. */
  'Drupal, Basic HTML without images': {
    ...inline,
    ...Object.fromEntries(blocks.map(tag => [tag, EVERYWHERE])),
    a: ['href', 'hreflang', ...EVERYWHERE],
  },
  /** What WordPress keeps of a comment. */
  'WordPress, comments': { a: ['href', 'title'], blockquote: ['cite'], strong: [], b: [], em: [], code: [] },
  /** Paragraphs and links alone, as in many forms. */
  'paragraphs and links': { p: [], a: ['href'], br: [] },
  /** Blocks of an editor that knows no table and no direction. */
  'an editor without tables': Object.fromEntries([...blocks, 'strong', 'a', 'figure'].map(tag => [tag, []])),
} as const satisfies Readonly<Record<string, AllowList>>;

/** The markup as the filter leaves it. */
export function filtered(markup: string, allowed: AllowList): string {
  return markup.replace(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g, (_, slash: string, tag: string, rest: string) => {
    const kept = allowed[tag];
    if (!kept) return '';
    const attributes = [...rest.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)]
      .filter(([, name = '']) => kept.includes(name))
      .map(([attribute]) => attribute);
    return `<${slash}${tag}${attributes.join('')}>`;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>' };

/** What a reader sees of the markup without any style, on one line. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(quot|amp|lt|gt);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
