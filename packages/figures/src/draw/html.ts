import { escapeMarkup } from './escape-markup.js';
import { nothing } from './tag.js';

/** A piece of HTML or SVG. Only `html` and `trusted` make one, so a plain string can't pass for markup. */
export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

export type HtmlValue = Html | string | number | symbol | readonly HtmlValue[];

/** A tag without a value: `<img alt="` before `nothing` loses its attribute, as it does where an element draws. */
const ATTRIBUTE = /\s[\w-]+="$/;

/**
 * Markup with every value in it escaped, save those that are `Html` already. Lists are joined, and `nothing` leaves out
 * its attribute. Of the template's own line breaks one is kept, so that words on two lines stay two words.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const [first = '', ...rest] = strings.map(text => text.replace(/ *\n[ \n]*/g, '\n'));
  let markup = first;
  rest.forEach((after, index) => {
    const value = values[index] ?? '';
    const attribute = value === nothing && ATTRIBUTE.exec(markup);
    markup = attribute ? markup.slice(0, attribute.index) + after.slice(1) : markup + render(value) + after;
  });
  return new Html(markup);
}

/** Markup made elsewhere in this project, taken as it is. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

function render(value: HtmlValue): string {
  if (Array.isArray(value)) return value.map(render).join('');
  if (value === nothing) return '';
  return value instanceof Html ? value.toString() : escapeMarkup(String(value));
}
