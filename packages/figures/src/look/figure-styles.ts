import { FONTS } from './fonts.js';
import { pageColor } from './page-color.js';
import { toolStyles } from './tool-styles.js';
import { TYPE_SCALE } from './type-scale.js';

/** Fonts that any ancestor may set. */
const pageFonts = (script: keyof typeof FONTS): string => `var(--uncac-font, ${FONTS[script]})`;

/** Sizes of texts as properties, such as `--uncac-small: 14px`. */
function sizes({ finding, small, note }: (typeof TYPE_SCALE)[keyof typeof TYPE_SCALE]): string {
  return `--uncac-size: ${finding.size}px;
  --uncac-leading: ${finding.leading};
  --uncac-small: ${small.size}px;
  --uncac-small-leading: ${small.leading};
  --uncac-note-leading: ${note.leading};`;
}

/**
 * The style sheet of a figure, for a page (`uncac-figures.css`) and for the shadow root of an element alike. Everything
 * is under `.uncac-figure` and of one class's weight, so that a page can change any of it; colours and fonts are custom
 * properties that may be set on any ancestor. Only what a page says of all its images must not reach those of a figure:
 * squeezed, a picture is another than what is laid over it.
 */
export const figureStyles = `.uncac-figure {
  ${sizes(TYPE_SCALE.latin)}
  /* The place of the Explore button, which the script adds without moving anything: the last of the tools. */
  --uncac-explore-width: 84px;
  --uncac-tool-position: static;
  /* And of the button that copies the citation, in its longest word. */
  --uncac-copy-width: 120px;
  --uncac-copy-inset: 8px auto;
  margin: 0 0 24px;
  color: ${pageColor('ink')};
  background: ${pageColor('ground')};
  font: 400 var(--uncac-size) / var(--uncac-leading) ${pageFonts('latin')};
  font-synthesis: none;
  text-align: start;
  -webkit-print-color-adjust: exact;
  print-color-adjust: exact;
}
.uncac-figure:lang(ar) {
  ${sizes(TYPE_SCALE.ar)}
  font-family: ${pageFonts('ar')};
}
.uncac-figure:lang(zh) {
  ${sizes(TYPE_SCALE.zh)}
  font-family: ${pageFonts('zh')};
}
.uncac-title {
  margin: 0 0 4px;
  font-family: inherit;
  font-size: ${TYPE_SCALE.latin.title.size}px;
  font-weight: 650;
  line-height: ${TYPE_SCALE.latin.title.leading};
  text-wrap: balance;
}
.uncac-figure:lang(ar) .uncac-title {
  font-size: ${TYPE_SCALE.ar.title.size}px;
  line-height: ${TYPE_SCALE.ar.title.leading};
}
.uncac-finding,
.uncac-state,
.uncac-notice {
  margin: 0 0 12px;
  max-inline-size: 68ch;
  overflow-wrap: anywhere;
  text-wrap: pretty;
}
.uncac-state,
.uncac-notice {
  padding-inline-start: 12px;
  border-inline-start: 4px solid ${pageColor('mark')};
}
:is(.uncac-state, .uncac-notice) > :is(span, strong) {
  color: ${pageColor('mark')};
}
:is(.uncac-state, .uncac-notice) > strong {
  font-weight: 650;
}
.uncac-lines {
  display: grid;
  grid-template-columns: minmax(min-content, max(112px, 28%)) 1fr;
  margin: 0 0 16px;
  border-block-start: 1.5px solid ${pageColor('ink')};
}
.uncac-lines > :is(dt, dd) {
  margin: 0;
  padding: 7px 0;
  border-block-end: 1px solid ${pageColor('rule')};
}
.uncac-lines > dt {
  padding-inline-end: 12px;
  color: ${pageColor('muted')};
  font-size: var(--uncac-small);
  line-height: calc(var(--uncac-size) * var(--uncac-leading));
}
.uncac-legend {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 20px;
  margin: 0 0 14px;
  padding: 0;
  list-style: none;
  font-size: var(--uncac-small);
  line-height: var(--uncac-small-leading);
}
.uncac-legend > li {
  display: flex;
  gap: 8px;
  align-items: start;
  margin: 0;
}
.uncac-legend:has(b) {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr));
}
.uncac-legend b {
  flex: none;
  min-inline-size: 24px;
  font-weight: 600;
}
.uncac-figure :is(.uncac-picture, .uncac-legend > *) > img {
  all: unset !important;
  display: block !important;
}
.uncac-figure .uncac-legend :is(img, svg) {
  flex: none !important;
  inline-size: 24px !important;
  block-size: 14px !important;
  margin-block-start: calc((1lh - 14px) / 2) !important;
}
.uncac-figure > .uncac-picture {
  display: block;
  float: none;
  inline-size: auto;
  min-block-size: 0;
  max-block-size: none;
  max-inline-size: none;
  margin: 0 0 10px;
  padding: 0;
  border: 0;
  columns: auto;
  overflow: visible;
  line-height: 0;
}
.uncac-figure > .uncac-picture > img {
  inline-size: 100% !important;
  /* That of the attribute, which holds the place of a picture until it comes. */
  block-size: revert-layer !important;
  font-size: var(--uncac-small) !important;
  line-height: var(--uncac-small-leading) !important;
}
/* A PNG file, which keeps its shape. */
.uncac-still {
  margin: 0 0 10px;
}
.uncac-still > img {
  max-inline-size: 100%;
  block-size: auto;
}
/* In the place of a picture whose values are not held. */
.uncac-empty {
  box-sizing: border-box;
  max-inline-size: 76ch;
  margin: 0 0 10px;
  padding: 24px;
  border: 1.5px dashed ${pageColor('line')};
  border-radius: 2px;
}
.uncac-empty > p {
  margin: 0;
  text-wrap: pretty;
}
.uncac-empty > p + p {
  margin-block-start: 6px;
}
.uncac-heading {
  margin: 16px 0 4px;
  font-family: inherit;
  font-size: var(--uncac-size);
  font-weight: 650;
  line-height: ${TYPE_SCALE.latin.title.leading};
  text-wrap: balance;
}
.uncac-list {
  margin: 0 0 12px;
  padding: 0;
  list-style: none;
}
.uncac-list > li {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 16px;
  margin: 0;
  padding: 6px 0;
  border-block-end: 1px solid ${pageColor('rule')};
  overflow-wrap: break-word;
}
.uncac-list small {
  color: ${pageColor('muted')};
  font-size: ${TYPE_SCALE.latin.note.size}px;
  text-align: end;
}
.uncac-note,
.uncac-source {
  margin: 0 0 8px;
  max-inline-size: 76ch;
  font-size: ${TYPE_SCALE.latin.note.size}px;
  line-height: var(--uncac-note-leading);
  text-wrap: pretty;
}
.uncac-source {
  margin: 8px 0 0;
  color: ${pageColor('muted')};
}
${toolStyles}`;
