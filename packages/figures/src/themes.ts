/** Colours of a theme, by token. Contrast with the ground: text at least 4.5, areas and lines that mean something 3. */
export interface Theme {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly mark: string;
  readonly 'part-1': string;
  readonly 'part-2': string;
  readonly 'on-part-1': string;
  readonly 'on-part-2': string;
}

export const light: Theme = {
  ground: '#FFFFFF',
  ink: '#1B2422',
  muted: '#55605C',
  line: '#717C78',
  mark: '#A63F14',
  'part-1': '#0D4540',
  'part-2': '#5A958B',
  'on-part-1': '#FFFFFF',
  'on-part-2': '#10201D',
};
