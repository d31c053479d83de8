import type { AxeResults } from 'axe-core';

declare global {
  interface Window {
    axe?: { run(context: Element, options: object): Promise<AxeResults> };
  }
}

const script = document.createElement('script');
script.src = '/node_modules/axe-core/axe.min.js';
const loaded = new Promise((resolve, reject) => {
  script.addEventListener('load', resolve);
  script.addEventListener('error', reject);
});
document.head.append(script);

/** What axe finds in an element and its shadow root, one line a rule. */
export async function findings(element: Element): Promise<readonly string[]> {
  await loaded;
  if (!window.axe) throw new Error('axe did not load');
  const { violations, passes } = await window.axe.run(element, { resultTypes: ['violations'] });
  if (passes.length === 0) throw new Error('axe checked nothing');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`);
}
