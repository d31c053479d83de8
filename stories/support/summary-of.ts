interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
}

/** The summary in an element's class comment. */
export function summaryOf({ modules }: Manifest, tag: string): string | undefined {
  return modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag)
    ?.summary;
}
