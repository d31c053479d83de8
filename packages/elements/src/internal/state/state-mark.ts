import type { CompiledFigure, Layout, StateFacts } from '@uncac-figures/figures';
import type { nothing, TemplateResult } from 'lit';

/** What marks a State over the picture, which it may fill. */
export type StateMark = (
  compiled: CompiledFigure,
  facts: StateFacts,
  layout: Layout,
) => TemplateResult | typeof nothing;
