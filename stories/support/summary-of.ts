interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
}

/** What an element is, as its class comment says in one sentence. */
export function summaryOf({ modules }: Manifest, tag: string): string | undefined {
  return modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag)
    ?.summary;
}
