import type { CompiledFigure, StateFacts } from '@uncac-figures/figures';
import type { nothing, TemplateResult } from 'lit';

/** Draws the mark of a State over the picture. The mark may cover the whole picture. */
export type StateMark = (compiled: CompiledFigure, facts: StateFacts) => TemplateResult | typeof nothing;
