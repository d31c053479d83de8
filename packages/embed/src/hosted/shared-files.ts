import { figureStyles, langDir, LANGS, placeStyles, THEME_NAMES } from '@uncac-figures/figures';
import {
  keyFile,
  keySvg,
  measuresJson,
  spellingsJson,
  statesJson,
  themesCss,
} from '@uncac-figures/figures/compile';
import { compactCss } from './compact-css.js';
import type { HostedFile } from './hosted-file.js';

/** What figures share: the legends' keys, the style sheets, the States and their spellings, and the measures. */
export function sharedFiles(): readonly HostedFile[] {
  const keys = [...new Set(LANGS.map(langDir))].flatMap(dir =>
    THEME_NAMES.map(theme => ({ path: keyFile(dir, theme), text: keySvg(dir, theme) })),
  );
  return [
    ...keys,
    ...LANGS.map(lang => ({ path: `states.${lang}.json`, text: statesJson(lang) })),
    { path: 'spellings.json', text: spellingsJson() },
    ...LANGS.map(lang => ({ path: `measures.${lang}.json`, text: measuresJson(lang) })),
    { path: 'uncac-figures.css', text: compactCss(figureStyles + placeStyles) },
    { path: 'uncac-themes.css', text: compactCss(themesCss('')) },
  ];
}
