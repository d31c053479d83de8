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
    const items = [html`<li>${1}</li>`, trusted('<li>&amp;</li>'), '<'];
    assert.equal(
      html`<ul>
        ${items}
      </ul>`.toString(),
      '<ul><li>1</li><li>&amp;</li>&lt;</ul>',
    );
  });
});
