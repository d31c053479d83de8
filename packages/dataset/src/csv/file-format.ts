/** Why a text is no CSV file as the tables are, and what to do. */
export interface FormatFault {
  readonly rule: 'file-empty' | 'file-type' | 'encoding' | 'byte-order-mark' | 'csv';
  readonly message: string;
  readonly line: number | null;
}

const SEPARATORS: Readonly<Record<string, string>> = {
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/** What is wrong with the file as a whole, before it is read as cells. */
export function formatFaults(text: string): readonly FormatFault[] {
  if (text.trim() === '') return [{ rule: 'file-empty', message: 'the file is empty', line: null }];
  const [, mark = '', start = ''] = /^(\uFEFF?)(.{0,20})/su.exec(text) ?? [];
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(start))
    return [{ rule: 'file-type', message: 'is a page in HTML or XML; save the table as CSV', line: 1 }];
  if (text.includes('\0'))
    return [{ rule: 'encoding', message: 'is UTF-16, read as UTF-8; save it as UTF-8', line: 1 }];
  const faults: FormatFault[] = [];
  if (mark) faults.push({ rule: 'byte-order-mark', message: 'starts with a byte order mark', line: 1 });
  if (/^"?sep=/i.test(start))
    faults.push({ rule: 'csv', message: 'begins with "sep=", for Excel alone; delete the line', line: 1 });
  if (text.includes('\r') && !text.includes('\n'))
    faults.push({ rule: 'csv', message: 'has lines that end with CR alone; end them with LF', line: 1 });
  return faults;
}

/** What is between the cells where it is no comma: `semicolons`. Judged by the names of the columns. */
export function otherSeparator(header: readonly string[], fields: readonly string[]): string | undefined {
  const line = header.join(',');
  const [separator] = Object.keys(SEPARATORS).filter(
    sign => line.split(sign).filter(name => fields.includes(unquoted(name))).length > 1,
  );
  return separator && SEPARATORS[separator];
}

function unquoted(name: string): string {
  return name.replace(/^\s*"?|"?\s*$/g, '');
}
