import type { LoadedFigure, Layout, StateFacts } from '@uncac-figures/figures';
import type { nothing, TemplateResult } from 'lit';

/** What marks a State over the picture, which it may fill. */
export type StateMark = (
  compiled: LoadedFigure,
  facts: StateFacts,
  layout: Layout,
) => TemplateResult | typeof nothing;
