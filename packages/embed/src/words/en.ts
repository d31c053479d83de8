import { reportDocument } from '@uncac-figures/figures/words/report.en';
import type { PageWords } from './words.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const pageWords: PageWords = {
  review: 'draft',
  product: 'Review figures',
  unofficial: 'Unofficial',
  skip: 'Skip to the figures',
  languages: 'Languages',
  profile: 'Country profile',
  allStates: 'All States',
  lead: 'Review of the implementation of the United Nations Convention against Corruption: what the published documents show, and what they do not.',
  documentTitle: heading => `${heading} – Review figures (unofficial)`,
  onThisPage: 'On this page',
  anotherState: 'Another State',
  chooseState: 'Choose a State',
  show: 'Show',
  sections: {
    summary: {
      title: 'Summary',
      text: 'What the published documents show about this State, in a few lines.',
    },
    provided: {
      title: 'Information provided',
      text: 'The Secretariat asks States parties for information on measures taken in preparation for or after their review. The report gives the number of States that provided information; the copy used here does not name them all.',
    },
    measures: {
      title: 'Types of measure',
      text: 'The report groups what States described into six categories, (a) to (f). It does not name the State behind a measure, so no row here can be attributed to a particular State. The measures were classified by language models, not by people.',
    },
    cycles: {
      title: 'The two review cycles',
      text: 'The Mechanism reviews different chapters of the Convention in each of its two cycles. The Secretariat asked States for information in five notes verbales.',
    },
    published: {
      title: 'Figures I and II of the report',
      text: 'The report contains two figures, reproduced as images. Their values have not been published as data and are not estimated here.',
    },
    parties: {
      title: 'Parties to the Convention',
      text: 'Only parties to the Convention are reviewed. The numbers above are compared with the number of parties in each group.',
    },
  },
  notOfficial: 'Unofficial. Not a product of the United Nations.',
  disclaimer:
    'The designations employed and the presentation of material on this page do not imply the expression of any opinion whatsoever concerning the legal status of any country, territory, city or area or of its authorities, or concerning the delimitation of its frontiers or boundaries.',
  sourcesTitle: 'Sources',
  sources: edition => [
    capital(reportDocument(edition)),
    `United Nations treaty list, copy of ${edition.treatyListYear}; later parties added by year, not verified`,
    'United Nations regional groups',
  ],
  dataVersion: version => `Data version ${version}.`,
  licence: 'The licence of each table is given in the data package. Source code: MIT.',
  unknownStateTitle: 'Code not recognized',
  unknownState: code => `“${code}” is not the code of a State in the data.`,
  unknownStateNext:
    'Choose a State from the list, or write its three-letter ISO code in the address, such as country=KEN.',
  nearestStates: 'Did you mean one of these?',
  notFoundTitle: 'Page not found',
  notFound: 'There is no page and no file at this address.',
  methodTitle: 'Read only',
  method: 'This address answers requests that read (GET and HEAD) and no others.',
  toStart: 'Go to the figures',
};
