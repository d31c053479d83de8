import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compactCss } from '@uncac-figures/embed/internal/hosted/compact-css';

describe('a compact style sheet', () => {
  it('has a rule a line, and every value as it was', () => {
    const css = `/* What it is. */
.a > .b,
.c:not(.d) {
  /* Why. */
  margin: 0 auto;
  font: 16px / 1.5 'Noto Sans', sans-serif;
}
@media (width < 480px) {
  .a::before {
    content: '';
  }
}
`;
    assert.equal(
      compactCss(css),
      `.a > .b,
.c:not(.d){margin: 0 auto;font: 16px / 1.5 'Noto Sans', sans-serif}
@media (width < 480px){.a::before{content: ''}
}
`,
    );
  });
});
