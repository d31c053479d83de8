import { FORMAT, matchLang } from '@uncac-figures/figures';

/** A pasted figure in the element's content, taken apart. */
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

/**
 * A pasted figure; `unreadable` where this release can't read it, and so leaves it as it is; `undefined` where there is
 * none.
 */
export type Content = PastedFigure | 'unreadable' | undefined;

/** Reads a pasted figure of that type. */
export function readFigure(root: HTMLElement | null, type: string): Content {
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
