import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { LANGS, type Lang } from '@uncac-figures/figures';
import { renderFigure, stateFacts } from '@uncac-figures/figures/compile';
import { CLAIMS, SENTENCE_END } from '../../words/claims.js';

const BROKEN = /undefined|null|NaN|\[object|\$\{|  |: \.|\( ?\)|«»|“”/;

/** Languages that are not written in Latin letters. */
const NOT_LATIN: readonly Lang[] = ['ar', 'zh', 'ru'];

const NOT_VERIFIED = /not verified|غير متحقَّق|未经核实|non vérifié|не проверен|no verificado/;

const summary = (country: string, lang: Lang) =>
  renderFigure({ element: 'country-summary', country, lang, base: '/f/' });

/** A reader of the fragment that knows nothing of the writer. */
function read(html: string) {
  const text = (markup: string) => markup.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
  const one = (pattern: RegExp) => text(pattern.exec(html)?.[1] ?? '');
  return {
    title: one(/<h3 class="uncac-title"[^>]*>(.*?)<\/h3>/),
    finding: one(/<p class="uncac-finding"[^>]*>(.*?)<\/p>/),
    lines: [...html.matchAll(/<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/g)].map(([, label = '', value = '']) => [
      text(label),
      text(value),
    ]),
    alt: one(/ alt="([^"]+)"/),
    notes: [...html.matchAll(/<p class="uncac-note"[^>]*>(.*?)<\/p>/g)].map(([, note = '']) => text(note)),
    whole: text(html.replace(/></g, '> <')).replace(/\s+/g, ' '),
  };
}

const group = (id: string) => {
  const members = new Set(dataset.states.filter(state => state.group === id).map(({ iso3 }) => iso3));
  const statuses = dataset.participation.filter(({ iso3 }) => members.has(iso3)).map(({ status }) => status);
  const count = (wanted: string) => statuses.filter(status => status === wanted).length;
  return {
    updated: count('new'),
    earlier: count('earlier-only'),
    known: count('new') + count('earlier-only'),
    parties: dataset.states.filter(({ iso3, party }) => party && members.has(iso3)).length,
  };
};

for (const lang of LANGS)
  describe(`the summary of every State, ${lang}`, () => {
    const states = stateFacts(lang);

    it('is there for all 198 rows of the table', () => {
      assert.equal(states.length, 198);
      for (const { iso3 } of states) assert.ok(summary(iso3, lang).includes(`data-country="${iso3}"`), iso3);
    });

    for (const { iso3, nameInText, group: itsGroup, status, treaty } of states) {
      it(`is whole, of ${iso3} alone, and accuses of nothing: ${iso3}`, () => {
        const { title, finding, lines, notes, alt, whole } = read(summary(iso3, lang));
        const name = nameInText.slice(1);
        assert.ok(title.includes(name) && finding.includes(name), `${title} / ${finding}`);
        for (const sentence of [finding, ...notes, ...(alt ? [alt] : [])])
          assert.match(sentence, SENTENCE_END);
        assert.equal(lines.length, iso3 === 'EUE' ? 4 : 5);
        for (const [label, value] of lines) {
          assert.ok(label && value && value.length > (lang === 'zh' ? 1 : 3), `${label}: ${value}`);
          assert.doesNotMatch(value, /[.:،,;؛。，：；]$/);
        }
        assert.doesNotMatch(whole, BROKEN);
        assert.doesNotMatch(whole, CLAIMS[lang]);
        if (NOT_LATIN.includes(lang))
          assert.doesNotMatch(title + finding + lines.flat().join(''), /[A-Za-z]/);
      });

      it(`has the numbers of the tables: ${iso3}`, () => {
        const html = summary(iso3, lang);
        const { lines, alt } = read(html);
        const [, signature, party, , numbers] = lines.map(([, value]) => value ?? '');
        const years = (text = '') => text.match(/\d{4}/g) ?? [];
        assert.deepEqual(years(signature), treaty.signature ? [treaty.signature.slice(0, 4)] : []);
        if (treaty.date) {
          assert.equal(years(party)[0], treaty.date.slice(0, 4));
          const [since = ''] = party?.split(/[;；؛]/) ?? [];
          const days = since.replaceAll(/\d{4}/g, '').match(/\d+/g)?.map(Number) ?? [];
          if (treaty.verified) assert.ok(days.includes(Number(treaty.date.slice(8))), since);
          else assert.deepEqual(days, []);
        } else assert.equal(status, 'not-a-party');
        assert.equal(NOT_VERIFIED.test(party ?? ''), treaty.date !== null && !treaty.verified);

        const drawn = itsGroup !== null && status !== 'not-a-party';
        assert.equal(html.includes('<img src="/f/country-summary/'), drawn);
        if (!itsGroup) return assert.doesNotMatch(numbers ?? '', /\d/);
        const { known, parties, updated, earlier } = group(itsGroup);
        assert.deepEqual(new Set(numbers?.match(/\d+/g)?.map(Number)), new Set([known, parties]));
        if (!drawn) return;
        for (const value of [known, parties, updated, earlier])
          assert.ok(alt.includes(String(value)), `${value}: ${alt}`);
      });
    }
  });

describe('the summary of a State', () => {
  const lines = (country: string) => Object.fromEntries(read(summary(country, 'en')).lines) as unknown;

  it('says what is held about a State that is named', () => {
    assert.deepEqual(lines('KEN'), {
      'Regional group': 'African States',
      Signature: '9 December 2003',
      'Consent to be bound': '9 December 2003, ratification',
      'Information provided': 'Named; new information collected in 2021',
      'Its group': 'At least 38 of 53 parties provided information',
    });
  });

  it('gives the year alone where the day is not verified', () => {
    assert.deepEqual(lines('DEU'), {
      'Regional group': 'Western European and other States',
      Signature: '9 December 2003',
      'Consent to be bound': '2014, ratification (day not verified)',
      'Information provided': 'Cannot be known from the copy of the report used',
      'Its group': 'At least 16 of 26 parties provided information',
    });
  });

  it('reads right for the European Union and the Holy See, which are in no group', () => {
    assert.deepEqual(lines('EUE'), {
      'Regional group': 'In no regional group',
      Signature: '15 September 2005',
      'Consent to be bound': '12 November 2008, approval',
      'Its group': 'Counted in no regional group',
    });
    assert.match(read(summary('VAT', 'en')).finding, /^Whether the Holy See is one of the 153 States/);
    assert.equal(
      read(summary('EUE', 'en')).finding,
      'The European Union counts as a party and is not among the States counted here.',
    );
  });

  it('tells who was not a party from who became one later', () => {
    assert.deepEqual(lines('ERI'), {
      'Regional group': 'African States',
      Signature: 'None recorded in the treaty list',
      'Consent to be bound': 'Not a party as at 30 September 2021',
      'Information provided': 'Not a party as at 30 September 2021',
      'Its group': 'At least 38 of 53 parties provided information',
    });
    assert.match(
      summary('SUR', 'en'),
      /2021, accession \(day not verified\); not a party as at 30 September 2021/,
    );
  });

  it('is the same for each code of the State', () => {
    for (const code of ['ken', 'KE', '404']) assert.equal(summary(code, 'en'), summary('KEN', 'en'));
  });

  it('names the State in its citation, and the shared files by their group', () => {
    const html = summary('KEN', 'en');
    assert.match(
      html,
      /<p lang="en" dir="ltr">“Kenya in the review of implementation”, figures on the review of implementation/,
    );
    assert.match(html, /data-uncac="1\/country-summary\/african-new\/en\/[\d.]+" data-country="KEN"/);
  });
});

describe('the summary for a code that names no State', () => {
  it('is that of all States, with the code as text and the nearest names', () => {
    const html = summary('<i>Kennya', 'en');
    assert.match(html, /“&lt;i&gt;Kennya”<\/strong> is not the code of a State in the data\./);
    assert.match(summary('Kennya', 'en'), /Did you mean one of these\? Kenya/);
    assert.match(html, /data-uncac="1\/country-summary\/all\/en/);
    assert.equal(read(html).title, 'States in the review of implementation');
  });

  it('links the nearest names where the caller has pages about States', () => {
    const html = renderFigure({
      ...{ element: 'region-bars', country: 'كينا', lang: 'ar', base: '/f/' },
      href: iso3 => `/?country=${iso3}&lang=ar`,
    });
    assert.match(html, /هل تقصد إحدى هذه الدول؟ <a href="\/\?country=KEN&amp;lang=ar">كينيا<\/a>/);
  });
});
