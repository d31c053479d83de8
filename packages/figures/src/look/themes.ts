/** What a colour is for. Contrast with the ground: text at least 4.5, areas and lines that mean something 3. */
export const THEME_TOKENS = [
  'ground',
  'ink',
  'muted',
  'link',
  'line',
  'rule',
  'mark',
  'part-1',
  'part-2',
  'on-part-1',
  'on-part-2',
  'cycle-1',
  'cycle-2',
  'step-1',
  'step-2',
  'step-3',
  'step-4',
  'on-step-1',
  'on-step-2',
  'on-step-3',
  'on-step-4',
  'step-line-1',
  'step-line-2',
  'step-line-3',
  'step-line-4',
] as const;
export type ThemeToken = (typeof THEME_TOKENS)[number];

/** Lines and patterns in which themes differ, as values of CSS. */
export const THEME_STROKES = [
  // Edge of a solid area: `none`, or a colour.
  'edge',
  // Width of every edge that means something.
  'edge-width',
  // Width of the hatch's lines.
  'hatch-width',
  // Stripes over part 2: `none` or `inline`.
  'stripes',
  // Colour around a number on part 2: `none`, or a colour.
  'halo',
] as const;
export type ThemeStroke = (typeof THEME_STROKES)[number];

/** Colours and strokes of a theme, by token. */
export type Theme = Readonly<Record<ThemeToken | ThemeStroke, string>>;

/** Themes on a screen: areas have no edge but where it means something. */
const plain = {
  edge: 'none',
  'edge-width': '1px',
  'hatch-width': '2px',
  stripes: 'none',
  halo: 'none',
} as const;

export const light: Theme = {
  ...plain,
  ground: '#FFFFFF',
  ink: '#1B2422',
  muted: '#55605C',
  link: '#0B5F57',
  line: '#717C78',
  rule: '#D9D5CB',
  mark: '#A63F14',
  'part-1': '#0D4540',
  'part-2': '#5A958B',
  'on-part-1': '#FFFFFF',
  'on-part-2': '#10201D',
  'cycle-1': '#858B99',
  'cycle-2': '#343B4F',
  'step-1': '#E1EDEA',
  'step-2': '#9CC7C0',
  'step-3': '#357C73',
  'step-4': '#0D4540',
  'on-step-1': '#1B2422',
  'on-step-2': '#1B2422',
  'on-step-3': '#FFFFFF',
  'on-step-4': '#FFFFFF',
  'step-line-1': '#5A958B',
  'step-line-2': '#5A958B',
  'step-line-3': '#357C73',
  'step-line-4': '#0D4540',
};

export const dark: Theme = {
  ...plain,
  ground: '#12191A',
  ink: '#EDF2F0',
  muted: '#A9B6B2',
  link: '#8FDCCD',
  line: '#85928E',
  rule: '#34403F',
  mark: '#F5A27A',
  'part-1': '#B5E8DD',
  'part-2': '#467A71',
  'on-part-1': '#10201D',
  'on-part-2': '#FFFFFF',
  'cycle-1': '#69748A',
  'cycle-2': '#D5DBE8',
  'step-1': '#1F3433',
  'step-2': '#2F5C56',
  'step-3': '#7DBDB1',
  'step-4': '#C4F0E7',
  'on-step-1': '#EDF2F0',
  'on-step-2': '#EDF2F0',
  'on-step-3': '#10201D',
  'on-step-4': '#10201D',
  'step-line-1': '#5F9A90',
  'step-line-2': '#5F9A90',
  'step-line-3': '#7DBDB1',
  'step-line-4': '#C4F0E7',
};

/** The strongest colours, and an edge around everything. */
export const highContrast: Theme = {
  ...plain,
  edge: '#000000',
  'edge-width': '2px',
  ground: '#FFFFFF',
  ink: '#000000',
  muted: '#000000',
  link: '#00433C',
  line: '#000000',
  rule: '#767676',
  mark: '#9A2A00',
  'part-1': '#00302B',
  'part-2': '#4C857C',
  'on-part-1': '#FFFFFF',
  'on-part-2': '#000000',
  'cycle-1': '#767B87',
  'cycle-2': '#1C2233',
  'step-1': '#FFFFFF',
  'step-2': '#A9D3CC',
  'step-3': '#2F6F67',
  'step-4': '#00302B',
  'on-step-1': '#000000',
  'on-step-2': '#000000',
  'on-step-3': '#FFFFFF',
  'on-step-4': '#FFFFFF',
  'step-line-1': '#000000',
  'step-line-2': '#000000',
  'step-line-3': '#000000',
  'step-line-4': '#000000',
};

/** Black on white for print: greys, and patterns where two greys meet. */
export const document: Theme = {
  edge: '#1A1A1A',
  'edge-width': '1px',
  'hatch-width': '1.6px',
  stripes: 'inline',
  halo: '#FFFFFF',
  ground: '#FFFFFF',
  ink: '#000000',
  muted: '#333333',
  link: '#000000',
  line: '#4D4D4D',
  rule: '#C9C9C9',
  mark: '#000000',
  'part-1': '#1A1A1A',
  'part-2': '#8A8A8A',
  'on-part-1': '#FFFFFF',
  'on-part-2': '#000000',
  'cycle-1': '#8A8A8A',
  'cycle-2': '#262626',
  'step-1': '#FFFFFF',
  'step-2': '#C4C4C4',
  'step-3': '#6E6E6E',
  'step-4': '#1A1A1A',
  'on-step-1': '#000000',
  'on-step-2': '#000000',
  'on-step-3': '#FFFFFF',
  'on-step-4': '#FFFFFF',
  'step-line-1': '#4D4D4D',
  'step-line-2': '#4D4D4D',
  'step-line-3': '#4D4D4D',
  'step-line-4': '#1A1A1A',
};

/** Every theme, by the name a file or a page gives it. */
export const THEMES = { light, dark, 'high-contrast': highContrast, document } as const;
export type ThemeName = keyof typeof THEMES;
export const THEME_NAMES = Object.keys(THEMES) as readonly ThemeName[];

/** The part of a file's name that names the theme: `.dark` in `….dark.svg`. Empty for the light theme. */
export function themeSuffix(theme: ThemeName): string {
  return theme === 'light' ? '' : `.${theme}`;
}
