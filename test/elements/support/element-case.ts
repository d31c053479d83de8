/** What the shared suite needs to know about an element. */
export interface ElementCase {
  readonly tag: string;
  /** Path of a pasted figure and of another one, without language. */
  readonly figure: string;
  readonly other: string;
  /** Attributes that ask for the other one. */
  readonly asksOther: Readonly<Record<string, string>>;
}
