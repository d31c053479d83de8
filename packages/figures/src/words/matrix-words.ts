/** The words of what a matrix opens: loaded once one stands. */
export interface MatrixWords {
  readonly open: (letter: string, name: string) => string;
  readonly allCategories: string;
  readonly heading: (cell: string, count: number) => string;
  readonly close: string;
  readonly loading: string;
  readonly notLoaded: string;
}
