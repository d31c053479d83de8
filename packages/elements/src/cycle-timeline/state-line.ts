import {
  markView,
  stateMarks,
  type ByEdition,
  type CycleTimelineStateWords,
  type EditionDays,
} from '@uncac-figures/figures';
import { html, nothing, svg } from 'lit';
import type { StateMark } from '../internal/state/state-mark.js';

/**
 * The State's own line beside the years: a sign and a word at each year with a step of the State, such as its
 * signature. Readers who can't see the line have the sentence about the State.
 */
export function stateLine(words: ByEdition<CycleTimelineStateWords, EditionDays>): StateMark {
  return (compiled, facts) => {
    const marks = stateMarks(compiled, facts, words);
    return marks.length
      ? html`<svg
          class="state-line"
          aria-hidden="true"
          width="100%"
          height=${compiled.height}
          overflow="visible"
          fill="currentColor"
          font-size="13"
          font-weight="600"
          .style=${'position: absolute; color: var(--mark); direction: ltr; forced-color-adjust: none'}
        >
          ${marks.map(mark => markView(mark, compiled.dir, { svg, live: true }))}
        </svg>`
      : nothing;
  };
}
