// Written from data/ by `npm run dataset`. Edit the tables there.
import type { DocumentRow } from '../rows.js';

export const documents: readonly DocumentRow[] = [
  { id: "report", symbol: "CAC/COSP/2021/9", date: "2021-10-04", datePrecision: "day", session: 9, held: "full-text" },
  { id: "a-res-58-4", symbol: "A/RES/58/4", date: "2003", datePrecision: "year", session: null, held: "cited" },
  { id: "l-t-4389", symbol: "L/T/4389", date: "2005", datePrecision: "year", session: null, held: "copy" },
  { id: "cac-cosp-2011-14", symbol: "CAC/COSP/2011/14", date: null, datePrecision: null, session: 4, held: "copy" },
  { id: "cac-cosp-2013-14", symbol: "CAC/COSP/2013/14", date: "2013", datePrecision: "year", session: 5, held: "cited" },
  { id: "cac-cosp-2015-1", symbol: "CAC/COSP/2015/1", date: "2015", datePrecision: "year", session: 6, held: "copy" },
  { id: "cac-cosp-2015-6", symbol: "CAC/COSP/2015/6", date: "2015", datePrecision: "year", session: 6, held: "cited" },
  { id: "cac-cosp-2015-10", symbol: "CAC/COSP/2015/10", date: "2015", datePrecision: "year", session: 6, held: "copy" },
  { id: "unis-cp-878", symbol: "UNIS/CP/878", date: "2015-11-04", datePrecision: "day", session: 6, held: "copy" },
  { id: "cac-cosp-irg-2016-9-add-1", symbol: "CAC/COSP/IRG/2016/9/Add.1", date: "2016", datePrecision: "year", session: null, held: "copy" },
  { id: "cac-cosp-irg-2016-12", symbol: "CAC/COSP/IRG/2016/12", date: "2016-09-20", datePrecision: "day", session: null, held: "copy" },
  { id: "cac-cosp-2017-12", symbol: "CAC/COSP/2017/12", date: "2017", datePrecision: "year", session: 7, held: "cited" },
  { id: "unis-cp-1002", symbol: "UNIS/CP/1002", date: "2017", datePrecision: "year", session: 7, held: "cited" },
  { id: "cac-cosp-2019-11", symbol: "CAC/COSP/2019/11", date: "2019", datePrecision: "year", session: 8, held: "cited" },
  { id: "cac-cosp-2019-inf-1", symbol: "CAC/COSP/2019/INF/1", date: "2019", datePrecision: "year", session: 8, held: "copy" },
  { id: "unis-cp-1089", symbol: "UNIS/CP/1089", date: "2019-12-19", datePrecision: "day", session: 8, held: "copy" },
  { id: "cac-cosp-2021-1", symbol: "CAC/COSP/2021/1", date: "2021", datePrecision: "year", session: 9, held: "cited" },
  { id: "cac-cosp-2021-10", symbol: "CAC/COSP/2021/10", date: "2021-10-01", datePrecision: "day", session: 9, held: "cited" },
  { id: "chile-review", symbol: null, date: null, datePrecision: null, session: null, held: "copy" },
  { id: "unodc-session-2", symbol: null, date: "2008", datePrecision: "year", session: 2, held: "copy" },
  { id: "unodc-session-5", symbol: null, date: "2013", datePrecision: "year", session: 5, held: "copy" },
  { id: "unodc-mechanism", symbol: null, date: null, datePrecision: null, session: null, held: "copy" },
  { id: "untc-xviii-14", symbol: null, date: "2014", datePrecision: "year", session: null, held: "copy" },
];
