import type { Lang } from '../model/lang.js';

const LATIN = `system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif`;
const FAMILIES: Partial<Record<Lang, string>> = {
  ar: `'SF Arabic','Segoe UI','Geeza Pro','Noto Sans Arabic',Tahoma,sans-serif`,
  zh: `'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif`,
};

/** The fonts of the reader's own system in which the language is set; nothing is fetched. */
export function fontFamily(lang: Lang): string {
  return FAMILIES[lang] ?? LATIN;
}
