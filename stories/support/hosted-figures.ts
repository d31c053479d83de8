import type { FigureSource } from '@uncac-figures/elements';
import { hostedSource } from '@uncac-figures/embed/internal/loader/hosted-source';
import { DATA_VERSION, INDEX_INTEGRITY } from 'virtual:uncac-index';
import { version } from '../../packages/embed/package.json' with { type: 'json' };

/** Address of the folder with the compiled figures, as the build made them. */
export const BASE = new URL(`/${version}/`, location.href).href;

/** The source that the loader uses on a page. */
export const hostedFigures: FigureSource = hostedSource(BASE, INDEX_INTEGRITY, DATA_VERSION);
