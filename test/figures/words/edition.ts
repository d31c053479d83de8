import { dataset } from '@uncac-figures/dataset/tables/index';
import type { EditionDays, Lang } from '@uncac-figures/figures';
import { editionDays, editionFacts } from '@uncac-figures/figures/compile';

/** The edition that is shown. */
export const EDITION = editionFacts(dataset);

/** What sentences about a State name of it. */
export const editionIn = (lang: Lang): EditionDays => editionDays(EDITION, lang);
