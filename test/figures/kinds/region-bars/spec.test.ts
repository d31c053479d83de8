import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { allFigures, compileTemplate, figureParts } from '@uncac-figures/figures/compile';

const schema = JSON.parse(
  await readFile(new URL(import.meta.resolve('vega-lite/vega-lite-schema.json')), 'utf8'),
) as object;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat('color-hex', () => true);
const validate = ajv.compile(schema);

for (const request of allFigures()) {
  const parts = figureParts(request);
  const { templates } = parts;
  if (!templates) continue;
  describe(`the template of ${Object.values(request).join(' ')}`, () => {
    for (const layout of ['narrow', 'wide'] as const) {
      it(`is valid against the Vega-Lite schema and compiles without a warning, ${layout}`, () => {
        assert.ok(validate(templates[layout]), JSON.stringify(validate.errors?.slice(0, 3)));
        assert.doesNotThrow(() => compileTemplate(templates[layout]));
      });
      it(`holds no row and no word, ${layout}`, () => {
        const text = JSON.stringify(templates[layout]);
        assert.ok(!/"values"|"url"/.test(text));
        for (const { name, sentence } of parts.rows)
          assert.ok(!text.includes(name) && !text.includes(sentence));
      });
    }
  });
}

describe('the check of templates', () => {
  const template = figureParts({ element: 'region-bars', lang: 'en' }).templates?.wide;
  assert.ok(template);
  it('fails on what Vega-Lite warns of', () => {
    const layer = { mark: 'bar', encoding: { theta: { field: 'a' } } };
    const broken = { ...template, layer: [layer] } as unknown as typeof template;
    assert.throws(() => compileTemplate(broken), { name: 'SpecError' });
  });
  it('fails on a property that the schema does not know', () => {
    assert.equal(validate({ ...template, layers: [] }), false);
  });
});
