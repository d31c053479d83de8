import type { PageWords } from './words.js';

export const pageWords: PageWords = {
  review: 'draft',
  product: 'Review figures',
  unofficial: 'Unofficial',
  skip: 'Skip to the figures',
  languages: 'Languages',
  profile: 'Country profile',
  allStates: 'All States',
  lead: 'Review of the implementation of the United Nations Convention against Corruption: what the published record says, and where it ends.',
  documentTitle: heading => `${heading} – Review figures (unofficial)`,
  onThisPage: 'On this page',
  anotherState: 'Another State',
  chooseState: 'Choose a State',
  show: 'Show',
  sections: {
    summary: {
      title: 'Summary',
      text: 'What the published record says about this State, in a few lines.',
    },
    provided: {
      title: 'Who provided information',
      text: 'The Secretariat asks States parties what they did after their review. The report says how many provided information; the text we hold does not name them all.',
    },
    measures: {
      title: 'What kinds of measures',
      text: 'The report groups what States described into six categories, (a) to (f). It does not name the State behind a measure, so no row here can be read as one State’s.',
    },
    cycles: {
      title: 'How the cycles ran',
      text: 'The Mechanism reviews different chapters of the Convention in each of its two cycles. Five notes verbales asked States for information.',
    },
    published: {
      title: 'Figures I and II of the report',
      text: 'The report holds two figures of its own, as pictures. Their place is kept here until their values can be read from a source.',
    },
    parties: {
      title: 'Who is a party',
      text: 'Only parties to the Convention are reviewed. The figures above are counted against the number of parties in each group.',
    },
  },
  notOfficial: 'Unofficial. Not a product of the United Nations.',
  disclaimer:
    'The designations employed and the presentation of material on this page do not imply the expression of any opinion whatsoever concerning the legal status of any country, territory, city or area or of its authorities, or concerning the delimitation of its frontiers or boundaries.',
  sourcesTitle: 'Sources',
  sources: [
    'Report by the Secretariat, Conference of the States Parties, ninth session, 4 October 2021',
    'Treaty list, status at 30 September 2021',
    'United Nations regional groups',
  ],
  dataVersion: version => `Data version ${version}.`,
  licence: 'The licence of each table stands in the data package. Source code: MIT.',
  unknownStateTitle: 'Not in the list of States',
  unknownState: code => `“${code}” is not the code of a State in the data.`,
  unknownStateNext:
    'Choose a State from the list, or write its three-letter ISO code in the address, such as country=KEN.',
  nearestStates: 'Nearest:',
  notFoundTitle: 'No page here',
  notFound: 'There is no page and no file at this address.',
  methodTitle: 'Read only',
  method: 'This address answers requests that read (GET and HEAD) and no others.',
  toStart: 'Go to the figures',
};
