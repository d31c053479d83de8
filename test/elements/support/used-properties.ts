/**
 * Custom properties of the page, `--uncac-…`, that colour or size something that the element shows now. What its own
 * style sheets set, such as `--uncac-small`, or that of pasted figures, is not the page's.
 */
export function usedProperties({ shadowRoot }: Element): readonly string[] {
  if (!shadowRoot) throw new Error('the element has no shadow root');
  const styles = shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) =>
    [...cssRules].flatMap(rule => matching(rule, shadowRoot)),
  );
  const inline = [...shadowRoot.querySelectorAll<HTMLElement>('[style]')].map(({ style }) => style);
  const own = new Set([
    '--uncac-place',
    ...styles.flatMap(style => [...style].filter(isCustom)),
    ...inline.flatMap(style => [...style].filter(isCustom).map(name => name.replace('--', '--uncac-'))),
  ]);
  return [...styles, ...inline]
    .flatMap(style =>
      [...style]
        .filter(property => !isCustom(property))
        .flatMap(property => named(style.getPropertyValue(property) || style.cssText)),
    )
    .filter(property => !own.has(property));
}

const isCustom = (property: string): boolean => property.startsWith('--');

/** Styles that hold for something; what the system's own colours change is not the page's to set. */
function matching(rule: CSSRule, root: ShadowRoot): readonly CSSStyleDeclaration[] {
  if (rule instanceof CSSMediaRule) return [];
  if (rule instanceof CSSContainerRule) return [...rule.cssRules].flatMap(inner => matching(inner, root));
  if (!(rule instanceof CSSStyleRule)) return [];
  const selector = rule.selectorText.replace(
    /::[\w-]+(\([^)]*\))?|:(focus-visible|focus|hover)\b/g,
    ':is(*)',
  );
  const shows = [...root.querySelectorAll(selector.startsWith(':host') ? '*' : selector)].some(
    element => !element.closest('pattern') || root.querySelector('[fill="url(#hatch)"]'),
  );
  return shows ? [rule.style] : [];
}

const named = (value: string): readonly string[] =>
  [...value.matchAll(/var\(\s*--(?:uncac-)?([\w-]+)/g)].map(([, name]) => `--uncac-${name}`);
