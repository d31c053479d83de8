import { light, type ThemeToken } from './themes.js';

/** A colour that any ancestor of a figure may set, such as `var(--uncac-ink, #1B2422)`. */
export const pageColor = (token: ThemeToken): string => `var(--uncac-${token}, ${light[token]})`;
