import type { Problem } from '../check/problem.js';

type Members = Readonly<Record<string, unknown>>;

/** An object in a JSON file, with its path, such as `resources[3].schema`. Collects what is wrong in it. */
export class Place {
  /** @param problems Where problems go; nowhere for an object that is not there, so that it is reported once. */
  constructor(
    private readonly file: string,
    private readonly path: string,
    private readonly members: Members,
    private readonly problems: Problem[] | undefined,
  ) {}

  get names(): readonly string[] {
    return Object.keys(this.members);
  }

  has(name: string): boolean {
    return name in this.members;
  }

  get(name: string): unknown {
    return this.members[name];
  }

  report(name: string, message: string): void {
    const value = this.get(name);
    const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
    this.problems?.push({
      file: this.file,
      line: null,
      field: this.pathOf(name),
      value: isPlain ? String(value) : null,
      rule: 'package',
      message,
    });
  }

  /** The member, where the test finds nothing wrong with it: the message of the test is what it should be. */
  expect<Value>(name: string, is: (value: unknown) => value is Value, what: string): Value | undefined {
    const value = this.get(name);
    if (is(value)) return value;
    this.report(name, this.has(name) ? `is not ${what}` : `is not there; it should be ${what}`);
    return undefined;
  }

  text(name: string): string | undefined {
    return this.expect(name, isText, 'a text');
  }

  oneOf(name: string, known: readonly string[]): void {
    this.expect(
      name,
      (value): value is string => isText(value) && known.includes(value),
      `one of ${known.join(', ')}`,
    );
  }

  object(name: string): Place {
    const value = this.expect(name, isObject, 'an object');
    return new Place(this.file, this.pathOf(name), value ?? {}, value && this.problems);
  }

  objects(name: string): readonly Place[] {
    const values = this.expect(name, isFilled, 'a list of objects') ?? [];
    return values.flatMap((value, index) => {
      const place = `${name}[${index}]`;
      if (isObject(value)) return [new Place(this.file, this.pathOf(place), value, this.problems)];
      this.report(place, 'is not an object');
      return [];
    });
  }

  /** The names in a list, each of which has to be known, where what is known is. */
  namesIn(name: string, known: ReadonlySet<string> | undefined, unknown: string): readonly string[] {
    const values = this.expect(name, isTexts, 'a list of names') ?? [];
    if (known)
      values.forEach((value, index) => {
        if (!known.has(value)) this.report(`${name}[${index}]`, `${JSON.stringify(value)} is ${unknown}`);
      });
    return values;
  }

  private pathOf(name: string): string {
    return this.path ? `${this.path}.${name}` : name;
  }
}

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isFilled(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function isTexts(value: unknown): value is readonly string[] {
  return isFilled(value) && value.every(isText);
}
