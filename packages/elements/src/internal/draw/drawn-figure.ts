import { figureView, phraseView, type DrawingWords, type Notice } from '@uncac-figures/figures';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Controls, DrawHost, DrawnView, MarkedState } from '../request/element-view.js';
import { ClosedController } from './closed-controller.js';
import { drawing, keySign } from './drawing.js';
import { html } from './fresh.js';

/** A whole figure drawn by the element, with the same view as a pasted one. */
export function drawnFigure(
  { compiled, words, state, files, askedLang }: DrawnView,
  controls: Controls,
  host: DrawHost,
): TemplateResult {
  return figureView<TemplateResult>(compiled, {
    ...{ html, words, files, ...controls },
    closed: ClosedController.of(host).closed,
    askedLang: askedLang ?? undefined,
    country: state?.facts?.iso3,
    notice: state && !state.facts ? unknownState(state, words, iso3 => (host.country = iso3)) : undefined,
    phrase: phrase => html`${keyed(phrase.text, phraseView(html, phrase))}`,
    picture: () => drawing(compiled),
    key: keySign,
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
