import { useHostedFigures } from '@uncac-figures/elements';
import { DATA_VERSION, INDEX_INTEGRITY } from 'virtual:uncac-index';
import { upgradeFigures } from './upgrade-figures.js';

useHostedFigures(new URL('.', import.meta.url).href, {
  integrity: INDEX_INTEGRITY,
  version: DATA_VERSION,
});
upgradeFigures(document);
