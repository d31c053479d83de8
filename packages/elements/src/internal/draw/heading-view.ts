import { html, type TemplateResult } from 'lit';

/** A heading of the level that the page asks for; beyond 6 there is none. */
export function headingView(level: number, title: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2>${title}</h2>`;
    case 4:
      return html`<h4>${title}</h4>`;
    case 5:
      return html`<h5>${title}</h5>`;
    case 6:
    case 7:
      return html`<h6>${title}</h6>`;
    default:
      return html`<h3>${title}</h3>`;
  }
}
