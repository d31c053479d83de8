import { reportDocument } from '@uncac-figures/figures/words/report.es';
import type { PageWords } from './words.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const pageWords: PageWords = {
  review: 'draft',
  product: 'Gráficos sobre el examen',
  unofficial: 'No oficiales',
  skip: 'Ir a los gráficos',
  languages: 'Idiomas',
  profile: 'Perfil del país',
  allStates: 'Todos los Estados',
  lead: 'El examen de la aplicación de la Convención de las Naciones Unidas contra la Corrupción: lo que muestran los documentos publicados y lo que no muestran.',
  documentTitle: heading => `${heading} – Gráficos sobre el examen (no oficiales)`,
  onThisPage: 'En esta página',
  anotherState: 'Otro Estado',
  chooseState: 'Elegir un Estado',
  show: 'Mostrar',
  sections: {
    summary: {
      title: 'Síntesis',
      text: 'Lo que los documentos publicados muestran sobre este Estado, en pocas líneas.',
    },
    provided: {
      title: 'Información facilitada',
      text: 'La Secretaría pide a los Estados partes información sobre las medidas adoptadas para preparar su examen o tras su conclusión. El documento indica cuántos la facilitaron; el ejemplar utilizado aquí no los nombra a todos.',
    },
    measures: {
      title: 'Tipos de medidas',
      text: 'El documento agrupa lo que describieron los Estados en seis categorías, de la a) a la f). No nombra al Estado al que corresponde cada medida, por lo que ninguna fila puede atribuirse aquí a un Estado determinado. Las medidas se clasificaron con modelos de lenguaje y no por personas.',
    },
    cycles: {
      title: 'Los dos ciclos de examen',
      text: 'El Mecanismo examina capítulos diferentes de la Convención en cada uno de sus dos ciclos. La Secretaría pidió información a los Estados en cinco notas verbales.',
    },
    published: {
      title: 'Figuras I y II del documento',
      text: 'El documento contiene dos figuras, reproducidas como imágenes. Sus valores no se han publicado como datos y no se estiman aquí.',
    },
    parties: {
      title: 'Partes en la Convención',
      text: 'Solo se examina a las partes en la Convención. Las cifras anteriores se comparan con el número de partes de cada grupo.',
    },
  },
  notOfficial: 'No oficial. No es un producto de las Naciones Unidas.',
  disclaimer:
    'Las denominaciones empleadas en esta página y la forma en que aparecen presentados los datos que contiene no implican juicio alguno sobre la condición jurídica de países, territorios, ciudades o zonas, o de sus autoridades, ni respecto de la delimitación de sus fronteras o límites.',
  sourcesTitle: 'Fuentes',
  sources: edition => [
    capital(reportDocument(edition)),
    `Lista de tratados de las Naciones Unidas, copia de ${edition.treatyListYear}; partes posteriores añadidas por año, sin verificar`,
    'Grupos regionales de las Naciones Unidas',
  ],
  dataVersion: version => `Versión de los datos: ${version}.`,
  licence: 'La licencia de cada tabla figura en el paquete de datos. Código fuente: MIT.',
  unknownStateTitle: 'Código no reconocido',
  unknownState: code => `«${code}» no es el código de un Estado en los datos.`,
  unknownStateNext:
    'Se puede elegir un Estado de la lista o escribir su código ISO de tres letras en la dirección, por ejemplo, country=KEN.',
  nearestStates: '¿Quería decir uno de estos Estados?',
  notFoundTitle: 'Página no encontrada',
  notFound: 'En esta dirección no hay ninguna página ni archivo.',
  methodTitle: 'Solo lectura',
  method: 'Esta dirección solo responde a solicitudes de lectura (GET y HEAD).',
  toStart: 'Ir a los gráficos',
};
