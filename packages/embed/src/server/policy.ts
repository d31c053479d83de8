/** The content security policy of the pages: the strictest that the figures are made for. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  // The form that leads to another State's page is sent to this server and nowhere else.
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** For a hosted file opened by itself: an SVG brings its own style and nothing else. */
export const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";
