import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { entries, Storybook, type Setting } from './storybook.js';

/** The two layouts, and the two directions of reading. */
const TOOLBAR = [
  { lang: 'ar', width: 280 },
  { lang: 'en', width: 760 },
] as const;

let storybook: Storybook;
before(async () => {
  storybook = await Storybook.open();
});
after(() => storybook.close());

describe('each story', { concurrency: 2 }, () => {
  for (const { lang, width } of TOOLBAR)
    describe(`in ${lang}, ${width} px wide`, { concurrency: 1 }, () => {
      let setting: Setting;
      before(async () => {
        setting = await storybook.setting(`lang:${lang};width:${width}`);
      });
      after(() => setting.page.close());

      for (const { id, type, title, name } of entries())
        if (type === 'story')
          it(`stands, quiet and accessible: ${title}, ${name}`, { timeout: 20_000 }, async () => {
            const { finished, complaints } = await setting.show(id);
            assert.deepEqual(complaints, []);
            const [checked, ...others] = finished.reporters.filter(report => report.type === 'a11y');
            assert.deepEqual(others, []);
            assert.ok(checked?.result.passes?.length, 'axe checked nothing');
            const { violations = [] } = checked.result;
            assert.deepEqual(
              violations.map(rule => `${rule.id}: ${rule.nodes.map(node => node.html).join(' | ')}`),
              [],
            );
            assert.equal(finished.status, 'success');
          });
    });
});
