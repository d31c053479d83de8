/** The better one first. */
const CODINGS = ['br', 'gzip'] as const;
export type Compressed = (typeof CODINGS)[number];

/** How a body is sent: compressed, or as it is. */
export type Coding = Compressed | 'identity';

/**
 * The coding that `Accept-Encoding` asks for (RFC 9110, 12.5.3): that with the highest weight, Brotli where two are
 * equal. What names none of ours, or refuses all, gets the body as it is.
 */
export function chooseCoding(accepted: string | undefined): Coding {
  const weights = new Map((accepted ?? '').split(',').map(weight));
  const weightOf = (coding: Coding) =>
    weights.get(coding) ?? (coding === 'gzip' ? weights.get('x-gzip') : undefined) ?? weights.get('*');
  const plain = weights.get('identity') ?? 0;
  return CODINGS.reduce<{ coding: Coding; weight: number }>(
    (best, coding) => {
      const own = weightOf(coding) ?? 0;
      return own > 0 && own >= plain && own > best.weight ? { coding, weight: own } : best;
    },
    { coding: 'identity', weight: 0 },
  ).coding;
}

/** `gzip;q=0.5` as a name and a weight. What is no weight counts as a refusal. */
function weight(item: string): readonly [coding: string, weight: number] {
  const [coding = '', ...parameters] = item.split(';').map(part => part.trim().toLowerCase());
  const [, q] = parameters.map(parameter => /^q\s*=\s*(.*)$/.exec(parameter)).find(Boolean) ?? [];
  return [coding, q === undefined ? 1 : /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(q) ? Number(q) : 0];
}
