import { figureStyles, langDir, LANGS, THEME_NAMES } from '@uncac-figures/figures';
import {
  keyFile,
  keySvg,
  measuresJson,
  namesJson,
  statesJson,
  themesCss,
} from '@uncac-figures/figures/compile';
import type { HostedFile } from './hosted-file.js';

/** What figures share: the legends' keys, the style sheets, the names of the States, and the measures. */
export function sharedFiles(): readonly HostedFile[] {
  const keys = [...new Set(LANGS.map(langDir))].flatMap(dir =>
    THEME_NAMES.map(theme => ({ path: keyFile(dir, theme), text: keySvg(dir, theme) })),
  );
  return [
    ...keys,
    ...LANGS.map(lang => ({ path: `names.${lang}.json`, text: namesJson(lang) })),
    ...LANGS.map(lang => ({ path: `measures.${lang}.json`, text: measuresJson(lang) })),
    { path: 'states.json', text: statesJson() },
    { path: 'uncac-figures.css', text: figureStyles },
    { path: 'uncac-themes.css', text: themesCss('') },
  ];
}
