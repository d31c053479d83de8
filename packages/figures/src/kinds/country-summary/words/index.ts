import type { ByEdition, EditionFacts } from '../../../model/edition.js';
import type { Lang } from '../../../model/lang.js';
import { LANGS } from '../../../model/lang.js';
import type { RegionBarsWords } from '../../region-bars/words/region-bars-words.js';
import { words as regionBars } from '../../region-bars/words/index.js';
import { words as ar } from './ar.js';
import { words as zh } from './zh.js';
import { words as en } from './en.js';
import { words as fr } from './fr.js';
import { words as ru } from './ru.js';
import { words as es } from './es.js';
import type { CountrySummaryWords } from './country-summary-words.js';

/** The words of the summary, with those of the region bars (`bars`) for the columns and the legend that both have. */
export interface SummaryWords extends CountrySummaryWords {
  readonly bars: RegionBarsWords;
}

const own: Readonly<Record<Lang, ByEdition<CountrySummaryWords>>> = { ar, zh, en, fr, ru, es };

export const words = Object.fromEntries(
  LANGS.map(lang => [
    lang,
    (edition: EditionFacts) => ({ ...own[lang](edition), bars: regionBars[lang](edition) }),
  ]),
) as Readonly<Record<Lang, ByEdition<SummaryWords>>>;
