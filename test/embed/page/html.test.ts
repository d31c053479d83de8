import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, trusted } from '@uncac-figures/embed/internal/page/html';

describe('html', () => {
  it('escapes what stands in text and in attributes', () => {
    const value = `<b title="it's">&`;
    assert.equal(
      html`<i title="${value}">${value}</i>`.toString(),
      '<i title="&lt;b title=&quot;it&#39;s&quot;&gt;&amp;">&lt;b title=&quot;it&#39;s&quot;&gt;&amp;</i>',
    );
  });

  it('takes markup as it is, joins lists and writes numbers', () => {
    const items = [html`<b>${1}</b>`, trusted('<b>&amp;</b>'), '<', [2, '&']];
    assert.equal(html`<p>${items}</p>`.toString(), '<p><b>1</b><b>&amp;</b>&lt;2&amp;</p>');
  });
});
