// Written from data/ by `npm run dataset`. Edit the tables there.
import type { LeftOutRow } from '../rows.js';

export const leftOut: readonly LeftOutRow[] = [
  { id: "convention-opened", table: "events", what: "Days on which the Convention was opened for signature in Mérida (article 67, paragraph 1)", reason: "not-needed", source: "Convention" },
  { id: "cycle-2-end", table: "cycles", what: "Extended end of the second cycle", reason: "no-primary-source", source: "web page of a civil society coalition" },
  { id: "share-reform-2017", table: "observations", what: "Share of States reporting legislative reform, 2017", reason: "secondary-source", source: "secondary page citing CAC/COSP/2017/12" },
  { id: "share-cooperation-2017", table: "observations", what: "Share of States reporting stronger capacity for cooperation, 2017", reason: "secondary-source", source: "secondary page citing CAC/COSP/2017/12" },
  { id: "share-gaps-2017", table: "observations", what: "Share of States saying that reviews helped to identify gaps, 2017", reason: "secondary-source", source: "secondary page citing CAC/COSP/2017/12" },
  { id: "parties-2017", table: "observations", what: "Published number of parties in July 2017", reason: "no-primary-source", source: "brief of a research centre" },
  { id: "parties-2019", table: "observations", what: "Published number of parties in October 2019", reason: "no-primary-source", source: "web page of a research centre" },
  { id: "parties-2020", table: "observations", what: "Published number of parties in February 2020", reason: "no-primary-source", source: "newspaper" },
  { id: "parties-2021", table: "observations", what: "Published number of parties in November 2021", reason: "no-primary-source", source: "copy of an encyclopedia article" },
  { id: "parties-2023", table: "observations", what: "Published number of parties in October 2023", reason: "after-the-report", source: "UNODC factsheet" },
  { id: "parties-2024", table: "observations", what: "Published number of parties in August 2024", reason: "after-the-report", source: "copy of a UNODC factsheet" },
  { id: "sessions-10-11", table: "sessions", what: "Tenth and eleventh sessions of the Conference", reason: "no-primary-source", source: "press and civil society pages" },
  { id: "document-cac-cosp-2021-3", table: "documents", what: "Activities of the Implementation Review Group (CAC/COSP/2021/3)", reason: "nothing-taken", source: "copy on a file-sharing site" },
  { id: "first-reviews-adopted", table: "events", what: "Ten years since the first country review reports were adopted (paragraph 66)", reason: "not-an-event", source: "report" },
  { id: "reviews-by-year", table: "states", what: "Which States reviewed which, and in which year", reason: "partial", source: "press" },
  { id: "barbados-date", table: "treaty-actions", what: "Date on which Barbados became a party", reason: "unknown", source: "press release" },
  { id: "recalled-days", table: "treaty-actions", what: "Day and month on which 18 States became parties after mid-2014", reason: "no-primary-source", source: "recalled" },
  { id: "figures-1-2", table: "published-figures", what: "Values of Figures I and II", reason: "not-in-source", source: "report" },
  { id: "formal-names", table: "states", what: "Formal names of States", reason: "not-needed", source: "UNTERM" },
  { id: "subregions", table: "states", what: "M49 subregions", reason: "not-needed", source: "UNSD M49" },
  { id: "entry-into-force", table: "treaty-actions", what: "Day of entry into force for each party", reason: "not-needed", source: "computed from other columns" },
  { id: "measures-matrix", table: "measures", what: "Type of measure by letter", reason: "computed-here", source: "measures" },
  { id: "report-2023", table: "documents", what: "Report of the series to the tenth session", reason: "not-found", source: null },
];
