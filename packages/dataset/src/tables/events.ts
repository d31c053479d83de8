// Written from data/ by `npm run dataset`. Edit the tables there.
import type { EventRow } from '../rows.js';

export const events: readonly EventRow[] = [
  { id: "convention-adopted", kind: "convention", number: null, date: "2003-10-31", datePrecision: "day", dateBasis: "stated", session: null, subject: "a-res-58-4", document: "l-t-4389", paragraph: null, footnote: null },
  { id: "convention-thirtieth-party", kind: "convention", number: "30", date: "2005-09-15", datePrecision: "day", dateBasis: "stated", session: null, subject: null, document: "l-t-4389", paragraph: null, footnote: null },
  { id: "convention-in-force", kind: "convention", number: null, date: "2005-12-14", datePrecision: "day", dateBasis: "stated", session: null, subject: null, document: "l-t-4389", paragraph: null, footnote: null },
  { id: "resolution-3-1", kind: "resolution", number: "3/1", date: "2009", datePrecision: "year", dateBasis: "session-number", session: 3, subject: null, document: "report", paragraph: 1, footnote: null },
  { id: "cycle-1-start", kind: "cycle", number: "1", date: "2010", datePrecision: "year", dateBasis: "stated", session: null, subject: null, document: "unodc-mechanism", paragraph: null, footnote: null },
  { id: "decision-5-1", kind: "decision", number: "5/1", date: "2013", datePrecision: "year", dateBasis: "session-number", session: 5, subject: null, document: "report", paragraph: 2, footnote: null },
  { id: "note-verbale-1", kind: "note-verbale", number: "1", date: "2015-02-25", datePrecision: "day", dateBasis: "stated", session: null, subject: null, document: "report", paragraph: 4, footnote: 1 },
  { id: "report-1", kind: "report", number: "1", date: "2015", datePrecision: "year", dateBasis: "symbol", session: 6, subject: "cac-cosp-2015-6", document: "report", paragraph: 4, footnote: 2 },
  { id: "resolution-6-1", kind: "resolution", number: "6/1", date: "2015", datePrecision: "year", dateBasis: "session-number", session: 6, subject: null, document: "report", paragraph: 3, footnote: null },
  { id: "cycle-2-start", kind: "cycle", number: "2", date: "2015-11", datePrecision: "month", dateBasis: "stated", session: null, subject: null, document: "unodc-mechanism", paragraph: null, footnote: null },
  { id: "note-verbale-2", kind: "note-verbale", number: "2", date: "2016-04-17", datePrecision: "day", dateBasis: "stated", session: null, subject: null, document: "report", paragraph: 4, footnote: 1 },
  { id: "report-2", kind: "report", number: "2", date: "2016-09-20", datePrecision: "day", dateBasis: "stated", session: null, subject: "cac-cosp-irg-2016-12", document: "cac-cosp-irg-2016-12", paragraph: null, footnote: null },
  { id: "note-verbale-3", kind: "note-verbale", number: "3", date: "2017-03-31", datePrecision: "day", dateBasis: "stated", session: null, subject: null, document: "report", paragraph: 4, footnote: 1 },
  { id: "report-3", kind: "report", number: "3", date: "2017", datePrecision: "year", dateBasis: "symbol", session: 7, subject: "cac-cosp-2017-12", document: "report", paragraph: 4, footnote: 2 },
  { id: "note-verbale-4", kind: "note-verbale", number: "4", date: "2019-08-02", datePrecision: "day", dateBasis: "stated", session: null, subject: null, document: "report", paragraph: 4, footnote: 1 },
  { id: "resolution-8-2", kind: "resolution", number: "8/2", date: "2019", datePrecision: "year", dateBasis: "session-number", session: 8, subject: null, document: "report", paragraph: 3, footnote: null },
  { id: "report-4", kind: "report", number: "4", date: "2019", datePrecision: "year", dateBasis: "symbol", session: 8, subject: "cac-cosp-2019-11", document: "report", paragraph: 4, footnote: 2 },
  { id: "political-declaration", kind: "declaration", number: null, date: "2021-06", datePrecision: "month", dateBasis: "stated", session: null, subject: null, document: "report", paragraph: 70, footnote: null },
  { id: "note-verbale-5", kind: "note-verbale", number: "5", date: "2021-07-26", datePrecision: "day", dateBasis: "stated", session: null, subject: null, document: "report", paragraph: 4, footnote: 1 },
  { id: "report-5", kind: "report", number: "5", date: "2021-10-04", datePrecision: "day", dateBasis: "stated", session: 9, subject: "report", document: "report", paragraph: null, footnote: null },
  { id: "session-9", kind: "session", number: "9", date: "2021-12-13/2021-12-17", datePrecision: "range", dateBasis: "stated", session: 9, subject: null, document: "report", paragraph: null, footnote: null },
];
