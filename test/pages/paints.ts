/** Something painted, its colour and the one behind it, as the browser computes them. */
export interface Paint {
  readonly what: string;
  readonly colour: string;
  readonly ground: string;
  /** The least contrast between them. */
  readonly least: number;
}

/**
 * The system's colours, and what is painted by text, by edges of controls, by the marks of drawn pictures and by the
 * ring of the focus. Runs in the page and stands alone.
 */
export function paints(): { system: string[]; all: Paint[] } {
  const probe = document.body.appendChild(document.createElement('i'));
  const system = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', 'HighlightText', 'ButtonText']
    .concat(['ButtonFace', 'ButtonBorder', 'Field', 'FieldText', 'VisitedText'])
    .map(name => {
      probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
      return getComputedStyle(probe).color;
    });
  probe.remove();
  const clear = 'rgba(0, 0, 0, 0)';
  const ground = (element: Element | null): string => {
    if (!element) return system[0] ?? '';
    const { backgroundColor } = getComputedStyle(element);
    return backgroundColor.endsWith(', 0)') ? ground(window.composed.parent(element)) : backgroundColor;
  };
  const all = window.composed.all().flatMap((element): Paint[] => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches('option, head *'))
      return [];
    const style = getComputedStyle(element);
    const named = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const behind = ground(element);
    const found: Paint[] = [];
    const isSvg = element instanceof SVGElement;
    const says = [...element.childNodes].some(
      node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (says && !isSvg)
      found.push({ what: `text ${named}`, colour: style.color, ground: behind, least: 4.5 });
    if (element.matches('button:not(.opener), select'))
      found.push({ what: `edge ${named}`, colour: style.borderTopColor, ground: behind, least: 3 });
    if (element === window.composed.focused())
      found.push({ what: `ring ${named}`, colour: style.outlineColor, ground: behind, least: 3 });
    // A text of a picture stands on its ground, or on a bar: its colour is of the system, and pixels tell the rest.
    if (isSvg && element.matches('.uncac-picture text, .uncac-picture rect[data-row], .uncac-picture circle'))
      for (const colour of [style.fill, style.stroke])
        if (colour.startsWith('rgb') && colour !== clear)
          found.push({ what: `mark ${named}`, colour, ground: '', least: 0 });
    return found;
  });
  return { system, all };
}

/** Contrast of two opaque colours, as WCAG 2.2 defines it; 21 where there is nothing to compare with. */
export function contrast(one: string, other: string): number {
  if (!one || !other) return 21;
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
    .slice(0, 3)
    .map(value => Number(value) / 255)
    .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
