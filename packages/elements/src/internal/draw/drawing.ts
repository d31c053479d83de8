import {
  keyMarks,
  markView,
  patternsView,
  type DrawnFigure,
  type Mark,
  type MarkRole,
} from '@uncac-figures/figures';
import { html, render, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';

type Dir = DrawnFigure['dir'];

/** The marks that were drawn, to copy: many figures of a page may be the same. */
const drawn: Readonly<Record<Dir, WeakMap<readonly Mark[], DocumentFragment>>> = {
  ltr: new WeakMap(),
  rtl: new WeakMap(),
};

/**
 * The picture, from the same marks as the file. Its marks are hidden, since browsers tell the texts in it one by one
 * after its name.
 */
export function drawing({ height, alt, dir, marks }: DrawnFigure): TemplateResult {
  const copy = (): Node => {
    const parts = [patternsView(svg, dir), marks.map(mark => markView(mark, dir, { svg, live: true }))];
    const made = drawn[dir].get(marks) ?? still(parts);
    drawn[dir].set(marks, made);
    return made.cloneNode(true);
  };
  return html`<svg role="img" aria-label=${alt} width="100%" height=${height}>
    <g aria-hidden="true">${guard([marks, dir], copy)}</g>
  </svg>`;
}

/** The sign of a role in the legend. Its patterns are those of the picture. */
export function keySign(role: MarkRole): TemplateResult {
  const parts = (): Node => still(keyMarks(role).map(mark => markView(mark, 'ltr', { svg, live: true })));
  return html`<svg aria-hidden="true" width="24" height="14">${guard([role], parts)}</svg>`;
}

/**
 * Parts as nodes that no template changes: without the comments by which Lit finds its way. Others are new nodes, since
 * a browser that translates may have taken texts out of the old.
 */
function still(parts: unknown): DocumentFragment {
  const place = document.createDocumentFragment();
  render(svg`${parts}`, place);
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
  place.normalize();
  return place;
}
