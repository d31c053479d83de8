export function chromiumOptions(args?: readonly string[]): {
  executablePath: string;
  args: string[];
};
