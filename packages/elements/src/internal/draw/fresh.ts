import { html as litHtml, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

const inTags = new WeakMap<TemplateStringsArray, readonly boolean[]>();

/**
 * Lit's tag, but a text that changes gets a new node. Lit alone would write the new text into the old node, which
 * a browser that translates the page has taken out of it.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  const inTag = inTags.get(strings) ?? areInTag(strings);
  inTags.set(strings, inTag);
  return litHtml(
    strings,
    ...values.map((value, i) =>
      !inTag[i] && (typeof value === 'string' || typeof value === 'number') ? keyed(value, value) : value,
    ),
  );
}

/** Of each value of a template, whether it is inside a tag: part of an attribute. */
function areInTag(strings: TemplateStringsArray): readonly boolean[] {
  let inTag = false;
  return strings.map(text => {
    const [opened, closed] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
    if (opened !== closed) inTag = opened > closed;
    return inTag;
  });
}
