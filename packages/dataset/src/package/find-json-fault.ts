/** Where a text stops being JSON, counted from 1, and what is wrong there. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const SPACE = /[\t\n\r ]*/y;
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;

/** What may come next. */
type Place = 'value' | 'name' | 'colon' | 'more' | 'end';

const EXPECTED: Readonly<Record<Place, string>> = {
  value: 'a value is expected',
  name: 'a name in double quotes is expected',
  colon: 'a colon is expected',
  more: 'a comma or a closing bracket is expected',
  end: 'nothing more is expected',
};

/**
 * The first fault of a text that is no JSON; engines of JavaScript give its place in different forms, or not at all. A
 * name that an object has twice is a fault too: `JSON.parse` would drop the first.
 *
 * @example findJsonFault('{ "a": 1, }'); // { line: 1, column: 11, message: '"}": a name in double quotes is expected' }
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: { readonly close: '}' | ']'; readonly names: Set<string> }[] = [];
  let place: Place = 'value';
  let justOpened = false;
  let position = 0;
  for (;;) {
    position += match(SPACE, text, position).length;
    const token = match(TOKEN, text, position);
    const inner = open.at(-1);
    const closes = token !== '' && token === inner?.close && (place === 'more' || justOpened);
    if (!token || !(closes || fits(token, place))) {
      if (position === text.length && place === 'end') return undefined;
      return faultAt(text, position, token, EXPECTED[place]);
    }
    justOpened = false;
    if (closes) {
      open.pop();
      place = open.length > 0 ? 'more' : 'end';
    } else if (token === '{' || token === '[') {
      open.push({ close: token === '{' ? '}' : ']', names: new Set() });
      place = token === '{' ? 'name' : 'value';
      justOpened = true;
    } else if (place === 'name') {
      if (inner?.names.has(token)) return faultAt(text, position, token, 'this name is there already');
      inner?.names.add(token);
      place = 'colon';
    } else if (place === 'colon') place = 'value';
    else if (place === 'more') place = inner?.close === '}' ? 'name' : 'value';
    else place = open.length > 0 ? 'more' : 'end';
    position += token.length;
  }
}

function fits(token: string, place: Place): boolean {
  switch (place) {
    case 'value':
      return !'}],:'.includes(token);
    case 'name':
      return token.startsWith('"');
    case 'colon':
      return token === ':';
    case 'more':
      return token === ',';
    case 'end':
      return false;
  }
}

function match(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? '';
}

function faultAt(text: string, position: number, token: string, expected: string): JsonFault {
  const before = text.slice(0, position).split('\n');
  const found = token || text.slice(position, position + 1);
  const what = found
    ? found.startsWith('"') && token
      ? found
      : JSON.stringify(found)
    : 'the end of the file';
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    message: `${what}: ${expected}`,
  };
}
