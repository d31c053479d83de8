import type { Lang } from '@uncac-figures/figures';

/** Address of the page about a State (or about all of them), in a language. */
export function address(lang: Lang, country?: string): string {
  return `/?${new URLSearchParams({ ...(country && { country }), lang })}`;
}
