/** A file of the hosted folder: its path in it, and its text. */
export interface HostedFile {
  readonly path: string;
  readonly text: string;
}
