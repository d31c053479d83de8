import { FORMAT, matchLang } from '@uncac-figures/figures';

/** A fragment that stands in the element's content, taken apart. */
export interface PastedFigure {
  readonly root: HTMLElement;
  /** The whole of `data-uncac`. */
  readonly key: string;
  readonly figure: string;
  /** Language and digits. */
  readonly tag: string;
  readonly country: string | null;
  /** A figure of lists has none. */
  readonly picture: HTMLImageElement | null;
  /** Address of the compiled figure: where the link with an integrity leads, else beside the picture. */
  readonly json: string;
  readonly integrity: string | undefined;
}

/** Content that this release can't read is left as it stands. */
export type Content = PastedFigure | 'unreadable' | undefined;

/** What the element's content holds: a fragment of the type, one that can't be read, or none. */
export function readContent(host: HTMLElement, type: string): Content {
  const root = host.querySelector<HTMLElement>('figure[data-uncac]');
  if (!root) return undefined;
  const key = root.dataset['uncac'] ?? '';
  const [format, itsType, figure, tag] = key.split('/');
  const picture = root.querySelector<HTMLImageElement>('img[alt]:not([alt=""])');
  const link = root.querySelector<HTMLAnchorElement>('a[data-integrity]');
  const json = link?.href ?? picture?.src.replace(/(\.[a-z-]+)?\.picture\.svg(?=$|[?#])/, '.json');
  if (format !== String(FORMAT) || itsType !== type || !figure || !matchLang(tag) || !json)
    return 'unreadable';
  return {
    root,
    key,
    figure,
    tag: tag ?? '',
    country: root.dataset['country'] ?? null,
    picture,
    json,
    integrity: link?.dataset['integrity'],
  };
}
