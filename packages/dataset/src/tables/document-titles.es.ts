// Written from data/ by `npm run dataset`. Edit the tables there.
import type { DocumentTitleRow } from '../rows.js';

export const documentTitles: readonly DocumentTitleRow[] = [
  { document: "report", title: "Buenas prácticas y experiencias de los Estados partes y medidas pertinentes adoptadas tras la conclusión de los exámenes de los países, incluida información sobre la asistencia técnica", basis: "official", review: "draft" },
  { document: "a-res-58-4", title: "Convención de las Naciones Unidas contra la Corrupción", basis: "official", review: "draft" },
  { document: "cac-cosp-2013-14", title: "De los compromisos a los resultados: repercusión del Mecanismo", basis: "ours", review: "draft" },
  { document: "cac-cosp-2015-6", title: "Evaluación del funcionamiento del Mecanismo", basis: "ours", review: "draft" },
  { document: "cac-cosp-irg-2016-12", title: "Buenas prácticas y experiencias de los Estados partes y medidas pertinentes adoptadas tras la conclusión de los exámenes de los países, incluida información sobre la asistencia técnica", basis: "ours", review: "draft" },
  { document: "cac-cosp-2017-12", title: "Análisis de las buenas prácticas y experiencias de los Estados partes y medidas pertinentes adoptadas tras la conclusión de los exámenes de los países en el primer ciclo", basis: "ours", review: "draft" },
  { document: "cac-cosp-2019-11", title: "Buenas prácticas y experiencias de los Estados partes y medidas pertinentes adoptadas tras la conclusión de los exámenes de los países, incluida información sobre la asistencia técnica", basis: "ours", review: "draft" },
  { document: "cac-cosp-2021-1", title: "Programa provisional del noveno período de sesiones", basis: "ours", review: "draft" },
  { document: "cac-cosp-2021-10", title: "Necesidades de asistencia técnica y asistencia prestada", basis: "ours", review: "draft" },
  { document: "chile-review", title: "Examen de Chile, primer ciclo", basis: "ours", review: "draft" },
  { document: "unodc-session-2", title: "Resoluciones y decisiones del segundo período de sesiones", basis: "ours", review: "draft" },
  { document: "unodc-session-5", title: "Informe sobre el quinto período de sesiones", basis: "ours", review: "draft" },
  { document: "unodc-mechanism", title: "Mecanismo de Examen de la Aplicación (página web)", basis: "ours", review: "draft" },
  { document: "untc-xviii-14", title: "Tratados multilaterales depositados en poder del Secretario General, capítulo XVIII, 14", basis: "ours", review: "draft" },
];
