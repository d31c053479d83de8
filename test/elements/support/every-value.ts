import { FigureErrorEvent } from '@uncac-figures/elements';
import type { LitElement } from 'lit';
import { drawnFigure } from './drawn-figure.js';
import type { ElementCase } from './element-case.js';
import { equal } from './equal.js';
import { FigureHarness } from './figure-harness.js';

const refuse = (): never => {
  throw new Error('refused');
};

/** Values that a page or a framework may set, by what they are. */
const VALUES: Readonly<Record<string, unknown>> = {
  null: null,
  undefined,
  'an empty text': '',
  'a number': 404,
  'not a number': NaN,
  'a long integer': 12n,
  true: true,
  false: false,
  'an object': {},
  'an object without a prototype': Object.create(null) as unknown,
  'an object that is written as KEN': { toString: () => 'KEN' },
  'an object that can’t be written': { toString: refuse },
  'an object whose getters throw': new Proxy({}, { get: refuse }),
  'a list': ['KEN', 'UGA'],
  'a symbol': Symbol('KEN'),
  'a function': () => 'KEN',
  'a long text': 'x'.repeat(10_000),
};

const ABSENT = ['null', 'undefined', 'an empty text'];

/** The events that each value of a property must lead to: “ready”, or the kind of problem. */
function expected(property: string, what: string): readonly string[] {
  if (property === 'compiled') return what === 'null' || what === 'undefined' ? ['ready'] : ['not-loaded'];
  if (ABSENT.includes(what)) return ['ready'];
  if (property === 'country')
    return ['a number', 'an object that is written as KEN'].includes(what)
      ? ['ready']
      : ['ready', 'unknown-state'];
  return [property === 'figure' ? 'unknown-figure' : 'unknown-option'];
}

const kindOf = (event: Event): string => (event instanceof FigureErrorEvent ? event.problem : 'ready');

/** A property takes a value of any type: it is shown, or one event tells that it can't be, and the page goes on. */
export function everyValue({ tag, figure }: ElementCase): void {
  describe(`<${tag}>, like every element, takes any value`, () => {
    const pages: FigureHarness<LitElement>[] = [];
    const page = (): FigureHarness<LitElement> => {
      const made = new FigureHarness<LitElement>(tag, {});
      pages.push(made);
      return made;
    };
    afterEach(async () => {
      for (const { column } of pages) column.remove();
      for (const each of pages.splice(0)) await each.remove();
    });

    const { elementProperties } = customElements.get(tag) as unknown as typeof LitElement;
    for (const property of elementProperties.keys())
      it(`of ${String(property)}`, async () => {
        const shown = Object.entries(VALUES).map(([what, value]) => {
          const its = page();
          its.column.style.cssText += '; position: absolute; top: 0';
          Object.assign(its.element, { [property]: value });
          return { what, its };
        });
        for (const { its } of shown) its.show();
        for (const { its } of shown) await its.next();
        await shown[0]?.its.painted();
        const found = shown.map(({ what, its: { events, element } }) => [
          what,
          events.map(kindOf),
          element.isUpdatePending,
        ]);
        equal(
          found,
          shown.map(({ what }) => [what, expected(String(property), what), false]),
        );
        for (const { what, its } of shown) equal(its.element.scrollWidth <= 560, true, `${what} fits`);
      });

    it('of lang, and tells what of it is not met', async () => {
      const its = page();
      its.element.lang = 'x'.repeat(10_000);
      its.show();
      const { figure: compiled, askedLang } = await its.ready();
      equal([compiled.lang, askedLang], ['en', `${'x'.repeat(60)}…`]);
      its.element.lang = 'zh_TW';
      const { figure: chinese, askedLang: asked } = await its.ready();
      equal([chinese.lang, asked], ['zh', 'zh_TW']);
      equal(its.one('figure').dataset['askedLang'], 'zh_TW');
      equal(its.text('figure').includes('本图只有简体中文版。'), true, 'note');
      its.element.lang = 'cmn';
      equal((await its.ready()).askedLang, null);
      equal(its.text('figure').includes('简体中文'), false, 'no note');
    });

    it('and goes on with the next', async () => {
      const its = page().show();
      await its.ready();
      for (const value of [{}, false, Symbol('x')]) {
        Object.assign(its.element, { figure: value });
        equal((await its.failed()).problem, 'unknown-figure');
        equal(its.text('.problem').startsWith('There is no figure “'), true);
        Object.assign(its.element, { figure: null });
        equal((await its.ready()).state, 'drawn');
      }
    });

    it('and reports once what throws while it draws, in words and by an event', async () => {
      const its = page();
      const compiled = await drawnFigure(`${figure}.en`);
      const broken = new Proxy(compiled, {
        get: (target, name) => (name === 'finding' ? refuse() : (Reflect.get(target, name) as unknown)),
      });
      Object.assign(its.element, { compiled: broken });
      its.show();
      equal((await its.failed()).problem, 'not-loaded');
      await its.painted();
      equal([its.events.length, its.text('.problem p:first-child')], [1, 'This figure could not be loaded.']);
      equal(its.element.isUpdatePending, false);
    });

    it('and reports once what throws in an update, and tries nothing until it is asked', async () => {
      const its = page();
      let tried = 0;
      const thrown = new Error('thrown in an update');
      Object.assign(its.element, {
        options: () => {
          tried++;
          throw thrown;
        },
      });
      its.show();
      equal((await its.failed()).cause, thrown);
      const { length } = its.events;
      await its.painted();
      equal([its.events.length, tried < 5], [length, true]);
      Reflect.deleteProperty(its.element, 'options');
      its.element.requestUpdate();
      equal((await its.ready()).state, 'drawn');
    });
  });
}
