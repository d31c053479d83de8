import { drawnFigure } from '../support/drawn-figure.js';
import { equal, near } from '../support/equal.js';
import { textWithin } from '../support/within.js';
import '../support/no-complaints.js';
import { RegionBarsHarness } from './region-bars-harness.js';

const compiled = (name: string) => drawnFigure(`region-bars/${name}`);

describe('<uncac-region-bars> drawn', () => {
  let harness: RegionBarsHarness;
  afterEach(() => harness.remove());

  describe('draws the compiled marks', () => {
    for (const lang of ['en', 'ar'] as const)
      for (const width of [280, 560])
        it(`bar by bar, counted from where reading starts: ${lang}, ${width} px`, async () => {
          harness = await RegionBarsHarness.drawn({ lang }, { width });
          const { marks } = await compiled(`provided.${lang}`);
          const layout = width < 480 ? 'narrow' : 'wide';
          const bars = marks.filter(mark => mark.kind === 'rect' && (!mark.at || mark.at === layout));
          const drawn = harness
            .all<SVGRectElement>('.uncac-picture > svg rect[data-row]')
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
            .all('.uncac-picture > svg text')
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
          for (const text of harness.all<SVGElement>('.uncac-picture > svg text')) {
            const box = text.getBoundingClientRect();
            if (box.width === 0) continue;
            equal(textWithin(box, picture), true, `${text.textContent} ${box.left}–${box.right}`);
          }
        });

    for (const lang of ['en', 'ar'] as const)
      it(`with the keys of the legend at the edge where reading starts: ${lang}`, async () => {
        harness = await RegionBarsHarness.drawn({ lang });
        const { left, right } = harness.one('.uncac-legend').getBoundingClientRect();
        const key = (harness.all('.uncac-legend svg')[0] as Element).getBoundingClientRect();
        near(lang === 'ar' ? key.right : key.left, lang === 'ar' ? right : left, 'edge of the first key');
      });

    it('and everything else the compiled figure says', async () => {
      harness = await RegionBarsHarness.drawn({ 'heading-level': '4' });
      const { title, finding, alt, legend, notes, source, table } = await compiled('provided.en');
      equal(harness.text('h4'), title);
      equal(harness.text('.uncac-finding'), finding);
      equal(harness.picture.getAttribute('aria-label'), alt);
      equal(
        harness.all('.uncac-legend li').map(item => item.textContent.trim()),
        legend.map(({ text }) => text),
      );
      equal(
        harness.all('.uncac-note').map(note => note.textContent),
        notes,
      );
      equal(harness.text('.uncac-source'), source);
      await harness.openTable();
      equal(harness.text('caption'), table.caption);
      equal(
        harness.all('tbody tr').map(row => [...row.children].map(cell => cell.textContent)),
        table.rows.map(({ cells }) => cells.map(cell => String(cell ?? ''))),
      );
    });
  });
});
