import type { Page } from 'playwright-core';
import { painted } from './painted.js';

/** What has the focus, and how a reader who sees it finds it. */
export interface Focus {
  /** Its place among the controls of the page, in the order of the document; -1 where it is none of them. */
  readonly index: number;
  readonly name: string;
  /** Place on the page, from the edge where reading starts and from the top. */
  readonly start: number;
  readonly top: number;
  readonly bottom: number;
  /** What keeps it from being seen: nothing where it can be. */
  readonly hidden: readonly string[];
}

/** Names of all that Tab reaches, in the order of the document. */
export function controls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const reached = 'a[href], button, select, summary, [tabindex="0"]';
    window.controls = window.composed
      .all()
      .filter(element => element.matches(reached) && element.checkVisibility({ visibilityProperty: true }));
    return window.controls.map(({ localName, className }) => `${localName}.${className}`);
  });
}

declare global {
  interface Window {
    /** What `controls` found. */
    controls: Element[];
  }
}

/** Presses a key and looks for the focus. */
export async function press(page: Page, key: string): Promise<Focus | undefined> {
  await page.keyboard.press(key);
  await painted(page);
  return page.evaluate(readFocus);
}

/** Stands alone, because the browser gets nothing but this function. */
function readFocus(): Focus | undefined {
  const element = window.composed.focused();
  if (!element || element === document.body) return undefined;
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const name = (element.ariaLabel ?? element.textContent).trim().slice(0, 60);
  const { outlineStyle, outlineWidth, borderTopWidth } = getComputedStyle(element);
  const hidden: string[] = [];
  const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
  if (seen < Math.min(height, innerHeight) - 1) hidden.push('is not in view');
  const foremost = window.composed.at(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
  const own = window.composed.all(element);
  if (!foremost || !own.includes(foremost)) hidden.push(`is behind ${foremost?.className}`);
  const ring = outlineStyle === 'none' ? parseFloat(borderTopWidth) : parseFloat(outlineWidth);
  if (ring < 2) hidden.push('has no ring');
  return {
    index: window.controls?.indexOf(element) ?? -1,
    name,
    start: document.documentElement.dir === 'rtl' ? innerWidth - right : left,
    top: top + scrollY,
    bottom: bottom + scrollY,
    hidden,
  };
}
