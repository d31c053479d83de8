import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, trusted } from '@uncac-figures/figures/draw/html';
import { nothing } from '@uncac-figures/figures/draw/tag';

describe('html', () => {
  it('escapes what stands in text and in attributes', () => {
    const value = `<b title="it's">&`;
    assert.equal(
      html`<i title="${value}">${value}</i>`.toString(),
      `<i title="&lt;b title=&quot;it's&quot;&gt;&amp;">&lt;b title=&quot;it's&quot;&gt;&amp;</i>`,
    );
  });

  it('takes markup as it is, joins lists and writes numbers', () => {
    const items = [html`<b>${1}</b>`, trusted('<b>&amp;</b>'), '<', [2, '&']];
    assert.equal(html`<p>${items}</p>`.toString(), '<p><b>1</b><b>&amp;</b>&lt;2&amp;</p>');
  });

  it('leaves out what is nothing: a part, or an attribute and no other', () => {
    const made = html`<p lang="${nothing}" title="a" dir="${nothing}">${nothing}b${['c', nothing]}</p>`;
    assert.equal(made.toString(), '<p title="a">bc</p>');
  });

  it('keeps one line break of its own lines, and every space of values', () => {
    // prettier-ignore
    const made = html`<p>
      ${'a  \n  b'}

    </p>`;
    assert.equal(made.toString(), '<p>\na  \n  b\n</p>');
  });
});
