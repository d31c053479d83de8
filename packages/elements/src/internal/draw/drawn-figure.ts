import {
  figureView,
  keyMarks,
  markView,
  phraseView,
  patternsView,
  type DrawingWords,
  type MarkRole,
  type Notice,
} from '@uncac-figures/figures';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Controls, DrawnView, MarkedState } from '../request/element-view.js';
import { drawing } from './drawing.js';
import { html, svg } from './fresh.js';

/** A whole figure drawn by the element, with the same view as a pasted one. */
export function drawnFigure(
  { compiled, words, state, files, askedLang }: DrawnView,
  controls: Controls,
  choose: (iso3: string) => void,
): TemplateResult {
  return figureView<TemplateResult>(compiled, {
    ...{ html, words, files, ...controls },
    askedLang: askedLang ?? undefined,
    country: state?.facts?.iso3,
    notice: state && !state.facts ? unknownState(state, words, choose) : undefined,
    phrase: phrase => html`${keyed(phrase.text, phraseView(html, phrase))}`,
    picture: () => drawing(compiled),
    key: role => keySign(role, compiled.dir),
  });
}

/** The code is none that the data have: the nearest names, to choose one of them. */
function unknownState(
  { code, nearest }: MarkedState,
  words: DrawingWords,
  choose: (iso3: string) => void,
): Notice<TemplateResult> {
  return {
    phrase: words.unknownState(code),
    nearest: nearest.map(({ iso3, name }) => html`<button @click=${() => choose(iso3)}>${name}</button>`),
  };
}

function keySign(role: MarkRole, dir: 'ltr' | 'rtl'): TemplateResult {
  return html`<svg aria-hidden="true" width="24" height="14">
    ${patternsView(svg, dir)}${keyMarks(role).map(mark => markView(mark, 'ltr', { svg, live: true }))}
  </svg>`;
}
