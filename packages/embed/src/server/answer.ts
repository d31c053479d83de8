/** What the server reads of a request. */
export interface Question {
  readonly method: string;
  /** Path and query of the request. */
  readonly url: string;
  /** Value of `If-None-Match`. */
  readonly known?: string | undefined;
}

/** What the server sends, before it is written to a connection. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}
