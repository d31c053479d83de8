declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Runs the analyzer as its command does; resolves with the manifest. */
  export function cli(options: {
    readonly argv: readonly string[];
    readonly cwd: string;
    readonly noWrite: boolean;
  }): Promise<object>;
}
