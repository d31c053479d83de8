import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { light } from '@uncac-figures/figures';
import { allFigures, compileTemplate, figureParts } from '@uncac-figures/figures/compile';

/** The marks of every template, by name, with the colour in which Vega draws them. */
function drawn(): ReadonlyMap<string, unknown> {
  const marks = allFigures().flatMap(request => {
    const { templates } = figureParts(request);
    return templates ? (compileTemplate(templates.wide).marks ?? []) : [];
  });
  return new Map(
    marks.map(({ name = '', encode }) => [name, encode?.update?.fill ?? encode?.update?.stroke] as const),
  );
}

describe('vegaStyles', () => {
  it('gives every mark that Vega draws a colour of the light theme', () => {
    const theme = new Set<string>(Object.values(light));
    const marks = drawn();
    assert.ok(marks.size > 10);
    for (const [name, colour] of marks) {
      const { value } = colour as { value: string };
      assert.ok(theme.has(value), `${name}: ${value}`);
    }
  });
});
