import { sendMouse } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type { FigureHarness } from './figure-harness.js';

/** Where the pointer goes: a share of the picture's width from its left edge, and the way along it. */
interface Sweep {
  readonly across: number;
  readonly way?: 'down' | 'up';
  /** Pixels between two places of the pointer. */
  readonly step?: number;
}

/**
 * Moves the pointer straight down the picture, from above it to below it, and answers with what the tooltip said on its
 * way, one entry a sentence. A tooltip that can't be seen says nothing.
 */
export async function sweep(
  harness: FigureHarness,
  picture: Element,
  { across, way = 'down', step = 11 }: Sweep,
): Promise<readonly string[]> {
  const said: string[] = [];
  const { height } = picture.getBoundingClientRect();
  const places = [...Array.from({ length: Math.ceil(height / step) }, (_, i) => i * step - 6), height + 6];
  for (const y of way === 'down' ? places : places.reverse()) {
    await pointAt(picture, across, y);
    await (harness.element as LitElement).updateComplete;
    const now = shownTooltip(harness);
    if (now !== undefined && now !== said.at(-1)) said.push(now);
  }
  return said;
}

/** Moves the pointer to a place of the picture, brought into the middle of the window where it is outside that. */
export async function pointAt(picture: Element, across: number, y: number): Promise<void> {
  // Not more often than needed: a pointer that comes to the same place of the window has not moved.
  const place = picture.getBoundingClientRect().top + y;
  if (place < innerHeight * 0.3 || place > innerHeight * 0.7)
    scrollBy(0, Math.round(place - innerHeight / 2));
  const box = picture.getBoundingClientRect();
  const x = Math.min(box.right - 2, Math.max(box.left + 2, box.left + box.width * across));
  await sendMouse({ type: 'move', position: [Math.round(x), Math.round(box.top + y)] });
}

/** What a reader reads in the tooltip. */
export function shownTooltip(harness: FigureHarness): string | undefined {
  const [tooltip] = harness.all('.tooltip');
  const { width = 0, height = 0 } = tooltip?.getBoundingClientRect() ?? {};
  return tooltip?.checkVisibility() && width && height ? harness.tooltip : undefined;
}
