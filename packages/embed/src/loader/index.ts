import { setFigureSource } from '@uncac-figures/elements';
import { DATA_VERSION, INDEX_INTEGRITY } from 'virtual:uncac-index';
import { hostedSource } from './hosted-source.js';
import { upgradeFigures } from './upgrade-figures.js';

setFigureSource(hostedSource(new URL('.', import.meta.url).href, INDEX_INTEGRITY, DATA_VERSION));
upgradeFigures(document);
