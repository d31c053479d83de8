import { ownText } from '../support/own-text.js';

/** What only an element adds to a figure: a control, and what lies over the picture. */
const OF_ELEMENTS = 'button.explore, button.copy, .overlay';

/** A picture, or a key of the legend, is a file where it is pasted: only its box and its name are compared. */
const PICTURES = 'img, svg';

/** A State's name is a link to its page where it is pasted, and a button where it is drawn: text and letters compare. */
const CHOICES = '.uncac-notice > :is(a, button)';
const LETTERS = /^(color|direction|font|letter-spacing|text-|white-space)/;

/** An attribute of the pasted figure alone, for the script that reads it. */
const OF_SCRIPTS = 'data-integrity';

/** What a drawing asks of the box around it: to know its width, and the ground of its theme. */
const OF_DRAWINGS = ['background-color', 'container-type'];

/** Properties that follow from the box, or are others by another name, such as `border-block-end-color`. */
const DERIVED = /^(width|height|perspective-origin|transform-origin)$|(block|inline)-/;

/** Pixels by which a box may be elsewhere, or of another size. */
const TOLERANCE = 0.5;

/** A part of the pasted figure and the part at the same place of the drawn one, by its path in the figure. */
interface Pair {
  readonly path: string;
  readonly pasted: Element;
  readonly drawn: Element;
}

/**
 * What differs between two figures, a line each: what parts are, say and look like, then their boxes, such as
 * `figure.uncac-figure p.uncac-note: color: pasted rgb(0, 0, 0), drawn rgb(9, 9, 9)`.
 */
export function partDifferences(pasted: Element, drawn: Element): readonly string[] {
  const pairs = pairsOf({ path: nameOf(pasted), pasted, drawn });
  const origins = { pasted: pasted.getBoundingClientRect(), drawn: drawn.getBoundingClientRect() };
  return [
    ...pairs.flatMap(contentDifferences),
    ...onePerRule(pairs).flatMap(styleDifferences),
    ...pairs.flatMap(pair => boxDifferences(pair, origins)),
  ];
}

/** Of the parts that every rule of a style sheet hits alike, such as the cells in the middle of a table, the first. */
function onePerRule(pairs: readonly Pair[]): readonly Pair[] {
  const first = new Map<string, Pair>();
  for (const pair of pairs) {
    const places = [pair.pasted, pair.drawn].map(part => [
      part.matches(':first-child'),
      part.matches(':last-child'),
      part.parentElement?.matches(':last-child'),
    ]);
    const key = `${pair.path} ${places.join()}`;
    if (!first.has(key)) first.set(key, pair);
  }
  return [...first.values()];
}

function pairsOf(pair: Pair): readonly Pair[] {
  if (both(pair, PICTURES)) return [pair];
  const others = partsOf(pair.drawn);
  const inner = partsOf(pair.pasted).flatMap((pasted, index) => {
    const drawn = others[index];
    return drawn ? pairsOf({ path: `${pair.path} ${nameOf(pasted)}`, pasted, drawn }) : [];
  });
  return [pair, ...inner];
}

function contentDifferences(pair: Pair): readonly string[] {
  const { pasted, drawn } = pair;
  if (both(pair, PICTURES))
    return differs(pair, 'name', pasted.getAttribute('alt'), drawn.getAttribute('aria-label') ?? '');
  const text = differs(pair, 'text', ownText(pasted), ownText(drawn));
  if (both(pair, CHOICES)) return text;
  const names = new Set([pasted, drawn].flatMap(part => part.getAttributeNames()));
  names.delete(OF_SCRIPTS);
  return [
    ...differs(pair, 'element', nameOf(pasted), nameOf(drawn)),
    ...text,
    ...[...names].flatMap(name => differs(pair, name, attribute(pasted, name), attribute(drawn, name))),
    ...differs(pair, 'parts', partsOf(pasted).map(nameOf).join(), partsOf(drawn).map(nameOf).join()),
  ];
}

/** Every property as it is computed, since a reader may notice any of them. */
function styleDifferences(pair: Pair): readonly string[] {
  if (both(pair, PICTURES)) return [];
  const [its, others] = [getComputedStyle(pair.pasted), getComputedStyle(pair.drawn)];
  const [areChoices, arePictures] = [both(pair, CHOICES), both(pair, '.uncac-picture')];
  return [...its]
    .filter(property => !DERIVED.test(property))
    .filter(property => !areChoices || LETTERS.test(property))
    .filter(property => !arePictures || !OF_DRAWINGS.includes(property))
    .filter(property => ![its, others].every(style => isUnseen(property, style)))
    .flatMap(property =>
      differs(pair, property, its.getPropertyValue(property), others.getPropertyValue(property)),
    );
}

/** The colour of an edge without a width. */
function isUnseen(property: string, style: CSSStyleDeclaration): boolean {
  const [, edge] = /^(border-\w+)-color$/.exec(property) ?? [];
  return !!edge && style.getPropertyValue(`${edge}-width`) === '0px';
}

function boxDifferences(
  pair: Pair,
  origins: Readonly<Record<'pasted' | 'drawn', DOMRect>>,
): readonly string[] {
  if (both(pair, CHOICES)) return [];
  const [its, other] = [relative(pair.pasted, origins.pasted), relative(pair.drawn, origins.drawn)];
  return (['x', 'y', 'width', 'height'] as const)
    .filter(side => Math.abs(its[side] - other[side]) > TOLERANCE)
    .flatMap(side => differs(pair, side, its[side], other[side]));
}

function relative(part: Element, origin: DOMRect): Pick<DOMRect, 'x' | 'y' | 'width' | 'height'> {
  const { x, y, width, height } = part.getBoundingClientRect();
  return { x: x - origin.x, y: y - origin.y, width, height };
}

function differs({ path }: Pair, what: string, pasted: unknown, drawn: unknown): readonly string[] {
  return pasted === drawn ? [] : [`${path}: ${what}: pasted ${String(pasted)}, drawn ${String(drawn)}`];
}

function both({ pasted, drawn }: Pair, selector: string): boolean {
  return pasted.matches(selector) && drawn.matches(selector);
}

/** Such as `p.uncac-note.uncac-held`. */
function nameOf(part: Element): string {
  const kind = part.matches(PICTURES) ? 'picture' : part.matches(CHOICES) ? 'choice' : part.localName;
  return [kind, ...[...part.classList].sort()].join('.');
}

function partsOf(part: Element): readonly Element[] {
  return [...part.children].filter(child => !child.matches(OF_ELEMENTS));
}

/** Addresses are the same with the page's origin and without. */
function attribute(part: Element, name: string): string | undefined {
  return part.getAttribute(name)?.replace(location.origin, '');
}
