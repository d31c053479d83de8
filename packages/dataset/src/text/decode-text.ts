/** Why bytes are not the text that they should be, and what to do. `line` counts from 1, where it is known. */
export interface DecodingFault {
  readonly rule: 'file-type' | 'encoding';
  readonly message: string;
  readonly line: number | null;
}

/** First bytes of files that are no text in UTF-8. UTF-32 comes before UTF-16, whose mark it begins with. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], rule: DecodingFault['rule'], is: string])[] =
  [
    [[0xff, 0xfe, 0, 0], 'encoding', 'UTF-32'],
    [[0, 0, 0xfe, 0xff], 'encoding', 'UTF-32'],
    [[0xff, 0xfe], 'encoding', 'UTF-16'],
    [[0xfe, 0xff], 'encoding', 'UTF-16'],
    [[0x50, 0x4b, 3, 4], 'file-type', 'a ZIP file, such as an Excel workbook'],
    [[0xd0, 0xcf, 0x11, 0xe0], 'file-type', 'an Excel workbook'],
    [[0x1f, 0x8b], 'file-type', 'compressed with gzip'],
  ];

const SAVE = 'save it as UTF-8';
const LINE_FEED = 10;

/**
 * Reads bytes as UTF-8, strictly: nothing that is no UTF-8 is read as U+FFFD. A byte order mark stays in the text.
 *
 * @example
 * decodeText(Uint8Array.of(0x43, 0xf4, 0x74, 0x65)); // "Côte" in Windows-1252: { rule: 'encoding', line: 1, … }
 */
export function decodeText(bytes: Uint8Array): string | DecodingFault {
  const known = SIGNATURES.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (known) {
    const [, rule, is] = known;
    return {
      rule,
      message: `is ${is}; ${rule === 'encoding' ? SAVE : 'save it as CSV in UTF-8'}`,
      line: null,
    };
  }
  if (isUtf16(bytes)) return { rule: 'encoding', message: `is UTF-16; ${SAVE}`, line: null };
  if (!isWhole(bytes)) {
    const { line, column, byte } = firstFault(bytes);
    const hex = byte.toString(16).toUpperCase().padStart(2, '0');
    return { rule: 'encoding', message: `is not UTF-8: byte ${column} is 0x${hex}; ${SAVE}`, line };
  }
  return utf8(bytes);
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Without a mark: of the letters of a code, such as the names of columns, every other byte is 0. */
function isUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 200);
  return start.length > 1 && start.filter(byte => byte === 0).length * 3 > start.length;
}

/** The line with the first byte that is no UTF-8, and that byte's place in the line, counted from 1. */
function firstFault(bytes: Uint8Array) {
  let line = 1;
  let start = 0;
  let end = bytes.indexOf(LINE_FEED);
  while (end >= 0 && isWhole(bytes.subarray(start, end))) {
    line += 1;
    start = end + 1;
    end = bytes.indexOf(LINE_FEED, start);
  }
  const content = bytes.subarray(start, end < 0 ? bytes.length : end);
  const fault = validLength(content);
  return { line, column: fault + 1, byte: content[fault] ?? 0 };
}

/** Number of bytes at the start, up to the first that is no UTF-8 or begins a character without an end. */
function validLength(content: Uint8Array): number {
  let [valid, invalid] = [0, content.length + 1];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isPrefix(content.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  while (valid > 0 && !isWhole(content.subarray(0, valid))) valid -= 1;
  return valid;
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    utf8(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether the bytes are UTF-8, but for a last character of which the end is missing. */
function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
