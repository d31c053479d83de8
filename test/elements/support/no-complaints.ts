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

/** The complaints so far, for a test that expects some: none of them fails it any more. */
export function takeComplaints(): readonly string[] {
  return complaints.splice(0);
}

afterEach(() => {
  const found = takeComplaints();
  if (found.length > 0) throw new Error(found.join('\n'));
});
