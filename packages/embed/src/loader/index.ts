import { setFigureSource } from '@uncac-figures/elements';
import '@uncac-figures/elements/region-bars';
import { INDEX_INTEGRITY } from 'virtual:uncac-index';
import { HostedSource } from './hosted-source.js';
import { upgradeFigures } from './upgrade-figures.js';

setFigureSource(new HostedSource(new URL('.', import.meta.url), INDEX_INTEGRITY));
upgradeFigures(document);
