import type { FigureErrorEvent, FigureReadyEvent } from '@uncac-figures/elements';
import type { FigureElement } from '@uncac-figures/elements/internal/figure-element';
import { hostedSource, setFigureSource } from '@uncac-figures/elements';
import type { CompiledFigure, ThemeName } from '@uncac-figures/figures';
import { hostedStyles } from '../support/hosted-styles.js';
import { shadowRootsIn } from '../support/shadow-roots.js';
import { BASE } from '../support/test-source.js';

/** A figure that is pasted and drawn, in one language and in columns of one width. */
export interface TwinFigure {
  readonly tag: string;
  /** What has the element draw the figure. Around pasted HTML it has none, and takes what is there. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: string;
  /** Width of the columns in pixels. */
  readonly width: number;
  /** The theme of the page, where it is another than the light one. */
  readonly theme?: ThemeName;
  /** The HTML to paste, of the figure as it is drawn. */
  readonly html: (figure: CompiledFigure) => string | Promise<string>;
}

/** A drawn figure and the same figure pasted, on a page with no style but the hosted ones. */
export class Twins {
  private constructor(
    /** The figure in the shadow root of its element. */
    readonly drawn: HTMLElement,
    /** The figure in the content of its element, which has adopted it. */
    readonly pasted: HTMLElement,
    readonly remove: () => void,
  ) {}

  /** What the buttons of the element say, where they stand in the figure, and how their letters look. */
  buttons(state: 'drawn' | 'pasted'): readonly unknown[] {
    const figure = this[state];
    const origin = figure.getBoundingClientRect();
    const found = shadowRootsIn(figure).flatMap(root => [...root.querySelectorAll('.explore, .copy')]);
    return [...found, ...figure.querySelectorAll('.explore, .copy')]
      .map(button => {
        const { x, y, width, height } = button.getBoundingClientRect();
        const { font, color, borderTopColor } = getComputedStyle(button);
        const box = [x - origin.x, y - origin.y, width, height].map(Math.round);
        return [button.className, button.textContent.trim(), ...box, font, color, borderTopColor];
      })
      .sort();
  }

  /** Both at the same place of the page, each over the other, with all that opens in them open. */
  static async show({ tag, attributes, lang, width, theme, html }: TwinFigure): Promise<Twins> {
    await hostedStyles;
    setFigureSource(hostedSource(new URL(BASE, location.href).href));
    const columns: HTMLElement[] = [];
    const show = async (
      state: FigureReadyEvent['state'],
      asked: TwinFigure['attributes'],
      content: string,
    ): Promise<Shown> => {
      const column = document.createElement('div');
      column.lang = lang;
      if (theme) column.className = `uncac-theme-${theme}`;
      column.style.cssText = `position: absolute; top: 0; left: 0; width: ${width}px`;
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(asked)) element.setAttribute(name, value);
      element.innerHTML = content;
      const ready = firstEvent(element);
      column.append(element);
      document.body.append(column);
      columns.push(column);
      const event = await ready;
      if (event.state !== state) throw new Error(`${tag} is ${event.state}, not ${state}`);
      const figure = (state === 'drawn' ? element.shadowRoot : element)?.querySelector('figure');
      if (!figure) throw new Error(`${tag} has no figure`);
      for (const details of figure.querySelectorAll('details')) details.open = true;
      while (!(element as FigureElement).find('.copy')) await frame();
      return { figure, compiled: event.figure };
    };
    const drawn = await show('drawn', attributes, '');
    const pasted = await show('adopted', {}, await html(drawn.compiled));
    await Promise.all([...pasted.figure.querySelectorAll('img')].map(image => image.decode()));
    await frame();
    return new Twins(drawn.figure, pasted.figure, () => {
      for (const column of columns) column.remove();
      setFigureSource(undefined);
    });
  }
}

interface Shown {
  readonly figure: HTMLElement;
  readonly compiled: CompiledFigure;
}

function firstEvent(element: HTMLElement): Promise<FigureReadyEvent> {
  return new Promise((resolve, reject) => {
    element.addEventListener('uncac-ready', resolve, { once: true });
    element.addEventListener('uncac-error', ({ cause }: FigureErrorEvent) =>
      reject(new Error(String(cause))),
    );
  });
}

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
