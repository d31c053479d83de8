import { FigureSelectEvent } from '@uncac-figures/elements';
import { figureKey, readFigure, type CompiledFigure } from '@uncac-figures/figures';
import { equal, near } from '../support/equal.js';
import { everyElement } from '../support/every-element.js';
import { BASE, hostedPath } from '../support/test-source.js';
import { RegionBarsHarness } from './region-bars-harness.js';

everyElement({
  tag: 'uncac-region-bars',
  figure: 'region-bars/provided',
  other: 'region-bars/updated',
  asksOther: { figure: 'updated' },
});

const compiled = async (name: string): Promise<CompiledFigure> =>
  readFigure(await (await fetch(`${BASE}${hostedPath(`region-bars/${name}`)}.json`)).json());

describe('the definition of <uncac-region-bars>', () => {
  it('stays the first one when a page loads two', async () => {
    const first = customElements.get('uncac-region-bars');
    const again: string = '/packages/elements/dist/region-bars/define.js?again';
    await import(again);
    equal(customElements.get('uncac-region-bars') === first, true);
  });
});

describe('<uncac-region-bars>', () => {
  let harness: RegionBarsHarness;
  afterEach(() => harness.remove());

  describe('asks by attributes', () => {
    for (const [attributes, figure] of [
      [{}, 'provided'],
      [{ measure: 'share' }, 'provided.share'],
      [{ measure: 'share', order: 'name' }, 'provided.share.name'],
      [{ figure: 'updated', order: 'value', measure: 'count' }, 'updated.value'],
      [{ figure: 'parties', lang: 'ar' }, 'parties'],
    ] as const)
      it(`draws ${figure} for ${JSON.stringify(attributes)}`, async () => {
        harness = new RegionBarsHarness({ attributes }).show();
        const { figure: shown } = await harness.ready();
        equal(shown.figure, figure);
        equal(
          figureKey(shown),
          `1/region-bars/${figure}/${'lang' in attributes ? attributes.lang : 'en'}/${shown.version}`,
        );
      });

    it('answers an order that would rank overlapping ranges in words, with the orders there are', async () => {
      harness = new RegionBarsHarness({ attributes: { figure: 'provided', order: 'value' } }).show();
      equal((await harness.failed()).problem, 'unknown-option');
      equal(harness.text('.problem').includes('un and name'), true, harness.text('.problem'));
    });

    it('keeps what the content is where the attributes ask nothing', async () => {
      harness = await RegionBarsHarness.adopted('updated.share.ar', { lang: 'en' });
      harness.element.measure = 'count';
      const { figure, state } = await harness.ready();
      equal([state, figure.figure, figure.lang], ['drawn', 'updated', 'ar']);
      harness.element.measure = null;
      equal((await harness.ready()).state, 'adopted');
    });
  });

  describe('has a box over each row', () => {
    for (const [width, layout] of [
      [280, 'narrow'],
      [479, 'narrow'],
      [480, 'wide'],
      [760, 'wide'],
    ] as const)
      for (const lang of ['en', 'ar'] as const)
        for (const state of ['adopted', 'drawn'] as const)
          it(`at ${width} px, ${lang}, ${state}`, async () => {
            harness =
              state === 'adopted'
                ? await RegionBarsHarness.adopted(`provided.${lang}`, { width })
                : await RegionBarsHarness.drawn({ lang }, { width });
            const { rows } = await compiled(`provided.${lang}`);
            equal(harness.rows.length, rows.length);
            rows.forEach((row, i) => {
              const { x, y, ...size } = harness.box(harness.rows[i] as Element, harness.picture);
              const { y: top, height } = row.box[layout];
              near(x, 0, 'left');
              near(y, top, 'top');
              near(size.width, width, 'width');
              near(size.height, height, 'height');
            });
          });

    it('follows the picture when the column becomes narrow', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      harness.column.style.width = '300px';
      await harness.painted();
      const { rows } = await compiled('provided.en');
      const box = harness.box(harness.rows[2] as Element, harness.picture);
      near(box.y, rows[2]?.box.narrow.y ?? NaN);
      near(box.width, 300);
    });

    it('holds all that is drawn of its row', async () => {
      for (const width of [280, 560]) {
        harness = await RegionBarsHarness.drawn({}, { width });
        const { rows } = await compiled('provided.en');
        rows.forEach((row, i) => {
          const box = (harness.rows[i] as Element).getBoundingClientRect();
          const marks = harness.all<SVGElement>(`svg.picture [data-row="${row.id}"]:not(line)`);
          const seen = marks.map(mark => mark.getBoundingClientRect()).filter(({ height }) => height > 0);
          equal(seen.length > 2, true, `marks of ${row.id}`);
          for (const { top, bottom } of seen)
            equal(
              top >= box.top - 2 && bottom <= box.bottom + 2,
              true,
              `${row.id} at ${width}: ${top}–${bottom} in ${box.top}–${box.bottom}`,
            );
        });
        await harness.remove();
      }
    });
  });

  describe('draws the compiled marks', () => {
    for (const lang of ['en', 'ar'] as const)
      for (const width of [280, 560])
        it(`bar by bar, counted from where reading starts: ${lang}, ${width} px`, async () => {
          harness = await RegionBarsHarness.drawn({ lang }, { width });
          const { marks } = await compiled(`provided.${lang}`);
          const layout = width < 480 ? 'narrow' : 'wide';
          const bars = marks.filter(mark => mark.kind === 'rect' && (!mark.at || mark.at === layout));
          const drawn = harness
            .all<SVGRectElement>('svg.picture rect[data-row]')
            .filter(rect => getComputedStyle(rect).display !== 'none');
          equal(drawn.length, bars.length);
          bars.forEach((bar, i) => {
            if (bar.kind !== 'rect') return;
            const rect = drawn[i] as SVGRectElement;
            const fromLeft = lang === 'ar' ? 100 - bar.x - bar.width : bar.x;
            equal([rect.dataset['row'], rect.classList[0]], [bar.row, bar.role]);
            const { x, y, width: w, height: h } = rect;
            near(x.baseVal.value, (fromLeft * width) / 100, 'x');
            near(w.baseVal.value, (bar.width * width) / 100, 'width');
            equal([y.baseVal.value, h.baseVal.value], [bar.y, bar.height]);
          });
        });

    for (const lang of ['en', 'ar'] as const)
      it(`text by text: ${lang}`, async () => {
        harness = await RegionBarsHarness.drawn({ lang });
        const { marks } = await compiled(`provided.${lang}`);
        equal(
          harness
            .all('svg.picture text')
            .map(text => [text.dataset['row'], text.classList[0], text.textContent]),
          marks.flatMap(mark =>
            mark.kind === 'text' ? mark.text.map(line => [mark.row, mark.role, line]) : [],
          ),
        );
      });

    for (const lang of ['en', 'ar'] as const)
      for (const width of [240, 280, 479, 480, 760])
        it(`with no text outside the picture: ${lang}, ${width} px`, async () => {
          harness = await RegionBarsHarness.drawn({ lang }, { width });
          const picture = harness.picture.getBoundingClientRect();
          for (const text of harness.all<SVGElement>('svg.picture text')) {
            const { left, right, width: w } = text.getBoundingClientRect();
            if (w === 0) continue;
            equal(
              left >= picture.left - 0.5 && right <= picture.right + 0.5,
              true,
              `${text.textContent} ${left}–${right}`,
            );
          }
        });

    for (const lang of ['en', 'ar'] as const)
      it(`with the keys of the legend at the edge where reading starts: ${lang}`, async () => {
        harness = await RegionBarsHarness.drawn({ lang });
        const { left, right } = harness.one('.legend').getBoundingClientRect();
        const key = (harness.all('.key')[0] as Element).getBoundingClientRect();
        near(lang === 'ar' ? key.right : key.left, lang === 'ar' ? right : left, 'edge of the first key');
      });

    it('and everything else the compiled figure says', async () => {
      harness = await RegionBarsHarness.drawn({ 'heading-level': '4' });
      const { title, finding, alt, legend, notes, source, table } = await compiled('provided.en');
      equal(harness.text('h4'), title);
      equal(harness.text('.finding'), finding);
      equal(harness.picture.getAttribute('aria-label'), alt);
      equal(
        harness.all('.legend li').map(item => item.textContent.trim()),
        legend.map(({ text }) => text),
      );
      equal(
        harness.all('.note').map(note => note.textContent),
        notes,
      );
      equal(harness.text('.source'), source);
      equal(harness.text('caption'), table.caption);
      equal(
        harness.all('tbody tr').map(row => [...row.children].map(cell => cell.textContent)),
        table.rows.map(({ cells }) => cells.map(cell => String(cell ?? ''))),
      );
    });
  });

  describe('explores with the keyboard', () => {
    for (const [lang, onward, back] of [
      ['en', 'ArrowRight', 'ArrowLeft'],
      ['ar', 'ArrowLeft', 'ArrowRight'],
    ] as const)
      it(`in ${lang}`, async () => {
        harness = await RegionBarsHarness.adopted(`provided.${lang}`);
        const { rows } = await compiled(`provided.${lang}`);
        const sentence = (i: number) => rows.at(i)?.sentence;
        equal(harness.all('[role=application]').length, 0, 'layers before');
        await harness.explore();
        equal(harness.focused, sentence(0));
        await harness.press('ArrowUp');
        equal(harness.focused, sentence(0), 'before the first');
        await harness.press('ArrowDown');
        equal(harness.focused, sentence(1));
        await harness.press(onward);
        equal(harness.focused, sentence(2));
        await harness.press(back);
        equal(harness.focused, sentence(1));
        await harness.press('End');
        equal(harness.focused, sentence(-1));
        await harness.press('ArrowDown');
        equal(harness.focused, sentence(-1), 'after the last');
        await harness.press('Home');
        equal(harness.focused, sentence(0));
        equal(harness.rows.filter(({ tabIndex }) => tabIndex === 0).length, 1, 'rows in the tab order');
        await harness.press('Escape');
        equal(
          harness.element.shadowRoot?.activeElement === harness.exploreButton,
          true,
          'focus on the button',
        );
        equal(harness.all('[role=application]').length, 0, 'layers after');
        equal(harness.tooltip, undefined);
      });

    it('names the layer, and says once which keys do what', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      equal(harness.text('[role=status]'), '');
      await harness.explore();
      equal(harness.one('[role=application]').ariaLabel?.includes('States'), true);
      const said = harness.text('[role=status]');
      equal(said.includes('Escape'), true);
      await harness.press('ArrowDown');
      equal(harness.text('[role=status]'), said);
    });

    it('chooses a row with Enter, and with a click', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      const { rows } = await compiled('provided.en');
      await harness.explore();
      await harness.press('ArrowDown');
      await harness.press('Enter');
      await harness.pointAt(harness.rows[0] as Element, 'click');
      equal(
        harness.events.map(event => (event instanceof FigureSelectEvent ? event.row : event.type)),
        ['uncac-ready', rows[1], rows[0]],
      );
    });

    it('leaves keys with modifiers to the browser', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      await harness.explore();
      const { focused } = harness;
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowDown',
        altKey: true,
        bubbles: true,
        cancelable: true,
      });
      harness.rows[0]?.dispatchEvent(event);
      await harness.painted();
      equal([harness.focused, event.defaultPrevented], [focused, false]);
    });
  });

  describe('shows a tooltip', () => {
    it('on what is pointed at, without Explore, hidden from assistive technology', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      const { rows } = await compiled('provided.en');
      await harness.pointAt(harness.rows[1] as Element);
      equal(harness.tooltip, rows[1]?.sentence);
      equal(harness.text('.tooltip strong'), rows[1]?.name);
      equal(harness.one('.tooltip').closest('[aria-hidden=true]') !== null, true);
      equal(
        harness.rows.every(row => row.closest('[aria-hidden=true]')),
        true,
      );
    });

    it('that stays when it is pointed at, goes with Escape, and goes when the picture is left', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      await harness.pointAt(harness.rows[1] as Element);
      const said = harness.tooltip;
      await harness.pointAt(harness.one('.tooltip'));
      equal(harness.tooltip, said);
      await harness.press('Escape');
      equal(harness.tooltip, undefined);
      await harness.pointAt(harness.rows[0] as Element);
      equal(harness.tooltip === undefined, false);
      await harness.pointAt(harness.element.querySelector('h3') as Element);
      equal(harness.tooltip, undefined);
    });

    for (const width of [280, 560])
      it(`within the picture, below the row, above the last two: ${width} px`, async () => {
        harness = await RegionBarsHarness.adopted('provided.en', { width });
        await harness.explore();
        for (const row of harness.rows) {
          const picture = harness.picture.getBoundingClientRect();
          const tip = harness.one('.tooltip').getBoundingClientRect();
          const { top, bottom } = row.getBoundingClientRect();
          const last = harness.rows.indexOf(row) >= harness.rows.length - 2;
          equal(last ? tip.bottom <= top : tip.top >= bottom, true, `beside row ${row.dataset['index']}`);
          near(tip.width, width === 280 ? 280 : 264);
          equal(tip.left >= picture.left && tip.right <= picture.right + 0.1, true, 'within the sides');
          equal(
            tip.top >= picture.top && tip.bottom <= picture.bottom,
            true,
            `within the height, row ${row.dataset['index']}`,
          );
          await harness.press('ArrowDown');
        }
      });
  });

  describe('marks a State', () => {
    for (const lang of ['en', 'ar'] as const)
      it(`drawn in ${lang}, with its sentence`, async () => {
        harness = await RegionBarsHarness.drawn({ country: 'KEN', lang });
        const { rows } = await compiled(`provided.${lang}`);
        const african = rows.findIndex(({ id }) => id === 'african');
        equal(harness.box(harness.stateMark as Element, harness.rows[african] as Element).y, 0);
        equal(harness.text('.state strong'), lang === 'ar' ? 'كينيا' : 'Kenya');
        equal(getComputedStyle(harness.stateMark as Element).outlineColor, 'rgb(166, 63, 20)');
      });

    it('that the pasted figure says, and leaves the sentence to it', async () => {
      const page = new RegionBarsHarness({});
      harness = page;
      const { pasted } = await import('../support/figure-harness.js');
      const html = await pasted('region-bars/provided.en');
      page.element.innerHTML = html.replace('<figure ', '<figure data-country="KEN" ');
      page.element.country = 'KEN';
      page.show();
      equal((await page.ready()).state, 'adopted');
      equal(page.stateMark?.offsetHeight, page.rows[0]?.offsetHeight);
      equal(page.all('.state').length, 0);
    });

    it('by drawing it, where the pasted figure says another', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      harness.element.country = 'KEN';
      const { state } = await harness.ready();
      equal([state, harness.text('.state strong')], ['drawn', 'Kenya']);
    });

    it('in no group by its sentence alone', async () => {
      harness = await RegionBarsHarness.drawn({ country: 'VAT' });
      equal(harness.stateMark, undefined);
      equal(harness.text('.state').includes('Holy See'), true);
    });

    it('that it does not know in words, with the figure whole', async () => {
      harness = await RegionBarsHarness.drawn({ country: 'KNY' });
      equal((await harness.failed()).problem, 'unknown-state');
      equal(harness.text('.state').includes('“KNY”'), true);
      equal(harness.stateMark, undefined);
      equal(harness.rows.length > 0, true);
    });
  });

  describe('puts its button', () => {
    const gap = (): number =>
      (harness.element.querySelector('summary') as Element).getBoundingClientRect().left -
      harness.exploreButton.getBoundingClientRect().right;

    it('before the table’s word where the page leaves room', async () => {
      harness = await RegionBarsHarness.adopted('provided.en');
      (harness.element.querySelector('details') as HTMLElement).style.marginInlineStart = '120px';
      await harness.painted();
      equal(gap() > 0, true);
      near(harness.box(harness.exploreButton, harness.element.querySelector('figure') as Element).x, 0);
    });

    it('at the end of that line where it does not', async () => {
      for (const lang of ['en', 'ar']) {
        harness = await RegionBarsHarness.adopted(`provided.${lang}`);
        const figure = harness.element.querySelector('figure') as Element;
        const { x, width } = harness.box(harness.exploreButton, figure);
        near(lang === 'ar' ? x : figure.clientWidth - x - width, 0);
        const line = (harness.element.querySelector('summary') as Element).getBoundingClientRect();
        const button = harness.exploreButton.getBoundingClientRect();
        near(button.top + button.height / 2, line.top + line.height / 2);
        equal(button.height >= 24, true, 'height');
        await harness.remove();
      }
    });
  });

  describe('shows a place whose values are not held', () => {
    for (const figure of ['published-1', 'published-2'])
      for (const lang of ['en', 'ar'] as const)
        it(`as an empty place, without picture and Explore: ${figure}, ${lang}`, async () => {
          harness = await RegionBarsHarness.drawn({ figure, lang });
          const { empty, table } = await compiled(`${figure}.${lang}`);
          equal(harness.text('.vacant p:first-child'), empty?.heading);
          equal(harness.text('.vacant p + p'), empty?.text);
          equal(harness.text('.vacant + .note'), `${empty?.expected ?? ''}${empty?.held ?? ''}`);
          equal(harness.all('.picture, .explore, .row').length, 0, 'picture, Explore and rows');
          equal(harness.all('thead th').length, table.columns.length);
          equal(harness.all('tbody tr').length, 0, 'rows of the table');
        });

    it('and leaves it as it was pasted', async () => {
      harness = await RegionBarsHarness.adopted('published-1.en');
      equal(harness.all('.explore').length, 0, 'Explore');
      equal(harness.element.querySelectorAll('.uncac-empty').length, 1);
    });

    it('has one measure, and says so', async () => {
      harness = new RegionBarsHarness({ attributes: { figure: 'published-1', measure: 'share' } }).show();
      equal((await harness.failed()).problem, 'unknown-option');
    });
  });

  it('shows the summaries of each cycle, and marks no State in them', async () => {
    harness = await RegionBarsHarness.drawn({ figure: 'summaries', country: 'KEN' });
    equal(harness.rows.length, 2);
    equal(harness.all('.state-mark').length, 0);
    equal(
      harness.text('.state'),
      'Nothing can be said here about Kenya: the source of this figure counts States and names none.',
    );
  });
});
