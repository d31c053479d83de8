// Written from data/ by `npm run dataset`. Edit the tables there.
import type { DocumentTitleRow } from '../rows.js';

export const documentTitles: readonly DocumentTitleRow[] = [
  { document: "report", title: "Good practices and experiences of, and relevant measures taken by, States parties after the completion of the country reviews, including information related to technical assistance", basis: "ours", review: "draft" },
  { document: "a-res-58-4", title: "United Nations Convention against Corruption", basis: "official", review: "draft" },
  { document: "cac-cosp-2013-14", title: "Translating commitment into results: impact of the Mechanism", basis: "ours", review: "draft" },
  { document: "cac-cosp-2015-6", title: "Assessment of the performance of the Mechanism", basis: "ours", review: "draft" },
  { document: "cac-cosp-irg-2016-12", title: "Good practices and experiences of, and relevant measures taken by, States parties after the completion of the country reviews, including information related to technical assistance", basis: "official", review: "draft" },
  { document: "cac-cosp-2017-12", title: "Analysis of good practices, experiences and relevant measures taken by States parties after the completion of the country reviews in the first cycle", basis: "ours", review: "draft" },
  { document: "cac-cosp-2019-11", title: "Good practices and experiences of, and relevant measures taken by, States parties after the completion of the country reviews, including information related to technical assistance", basis: "ours", review: "draft" },
  { document: "cac-cosp-2021-1", title: "Provisional agenda of the ninth session", basis: "ours", review: "draft" },
  { document: "cac-cosp-2021-10", title: "Technical assistance needs and assistance provided", basis: "ours", review: "draft" },
  { document: "chile-review", title: "Review of Chile, first cycle", basis: "ours", review: "draft" },
  { document: "unodc-session-2", title: "Resolutions and decisions of the second session", basis: "ours", review: "draft" },
  { document: "unodc-session-5", title: "Report of the fifth session", basis: "ours", review: "draft" },
  { document: "unodc-mechanism", title: "Implementation Review Mechanism (web page)", basis: "ours", review: "draft" },
  { document: "untc-xviii-14", title: "Multilateral Treaties Deposited with the Secretary-General, chapter XVIII, 14", basis: "ours", review: "draft" },
];
