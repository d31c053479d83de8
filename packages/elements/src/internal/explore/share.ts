/** Pixels of a picture's height in per cent of it. */
export const share = (pixels: number, height: number): string => `${(100 * pixels) / height}%`;
