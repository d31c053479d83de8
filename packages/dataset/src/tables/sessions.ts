// Written from data/ by `npm run dataset`. Edit the tables there.
import type { SessionRow } from '../rows.js';

export const sessions: readonly SessionRow[] = [
  { session: 1, start: "2006-12-10", end: "2006-12-14", precision: "day", city: "Amman", country: "JOR", verified: true, document: "cac-cosp-2015-1" },
  { session: 2, start: "2008-01-28", end: "2008-02-01", precision: "day", city: "Nusa Dua (Bali)", country: "IDN", verified: true, document: "unodc-session-2" },
  { session: 3, start: "2009-11-09", end: "2009-11-13", precision: "day", city: "Doha", country: "QAT", verified: true, document: "chile-review" },
  { session: 4, start: "2011-10-24", end: "2011-10-28", precision: "day", city: "Marrakech", country: "MAR", verified: true, document: "cac-cosp-2011-14" },
  { session: 5, start: "2013-11-25", end: "2013-11-29", precision: "day", city: "Panama City", country: "PAN", verified: true, document: "unodc-session-5" },
  { session: 6, start: "2015-11-02", end: "2015-11-06", precision: "day", city: "St. Petersburg", country: "RUS", verified: true, document: "cac-cosp-2015-10" },
  { session: 7, start: "2017-11-06", end: "2017-11-10", precision: "day", city: "Vienna", country: "AUT", verified: true, document: "unis-cp-1002" },
  { session: 8, start: "2019-12-16", end: "2019-12-20", precision: "day", city: "Abu Dhabi", country: "ARE", verified: true, document: "cac-cosp-2019-inf-1" },
  { session: 9, start: "2021-12-13", end: "2021-12-17", precision: "day", city: "Sharm el-Sheikh", country: "EGY", verified: true, document: "report" },
];
