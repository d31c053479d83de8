/** Any warning, error or rejection during a test fails it. */
const complaints: string[] = [];

for (const level of ['warn', 'error'] as const) {
  const print = console[level].bind(console);
  console[level] = (...parts: unknown[]) => {
    complaints.push(`console.${level}: ${parts.join(' ')}`);
    print(...parts);
  };
}
addEventListener('error', event => complaints.push(`error: ${event.message}`));
addEventListener('unhandledrejection', event => complaints.push(`rejection: ${event.reason}`));
document.addEventListener('securitypolicyviolation', event =>
  complaints.push(`policy: ${event.violatedDirective}`),
);

afterEach(() => {
  const found = complaints.splice(0);
  if (found.length > 0) throw new Error(found.join('\n'));
});
