// Written from data/ by `npm run dataset`. Edit the tables there.
import type { DocumentTitleRow } from '../rows.js';

export const documentTitles: readonly DocumentTitleRow[] = [
  { document: "report", title: "Bonnes pratiques, expériences et mesures pertinentes des États parties à l’issue des examens de pays, y compris les informations relatives à l’assistance technique", basis: "ours", review: "draft" },
  { document: "a-res-58-4", title: "Convention des Nations Unies contre la corruption", basis: "official", review: "draft" },
  { document: "cac-cosp-2013-14", title: "Des engagements aux résultats : l’impact du Mécanisme", basis: "ours", review: "draft" },
  { document: "cac-cosp-2015-6", title: "Évaluation de la performance du Mécanisme", basis: "ours", review: "draft" },
  { document: "cac-cosp-irg-2016-12", title: "Bonnes pratiques, expériences et mesures pertinentes des États parties à l’issue des examens de pays, y compris les informations relatives à l’assistance technique", basis: "ours", review: "draft" },
  { document: "cac-cosp-2017-12", title: "Analyse des bonnes pratiques, expériences et mesures pertinentes des États parties à l’issue des examens de pays du premier cycle", basis: "ours", review: "draft" },
  { document: "cac-cosp-2019-11", title: "Bonnes pratiques, expériences et mesures pertinentes des États parties à l’issue des examens de pays, y compris les informations relatives à l’assistance technique", basis: "ours", review: "draft" },
  { document: "cac-cosp-2021-1", title: "Ordre du jour provisoire de la neuvième session", basis: "ours", review: "draft" },
  { document: "cac-cosp-2021-10", title: "Besoins d’assistance technique et assistance fournie", basis: "ours", review: "draft" },
  { document: "chile-review", title: "Examen du Chili, premier cycle", basis: "ours", review: "draft" },
  { document: "unodc-session-2", title: "Résolutions et décisions de la deuxième session", basis: "ours", review: "draft" },
  { document: "unodc-session-5", title: "Rapport de la cinquième session", basis: "ours", review: "draft" },
  { document: "unodc-mechanism", title: "Mécanisme d’examen de l’application (page Web)", basis: "ours", review: "draft" },
  { document: "untc-xviii-14", title: "Traités multilatéraux déposés auprès du Secrétaire général, chapitre XVIII, 14", basis: "ours", review: "draft" },
];
