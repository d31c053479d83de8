import type { PageWords } from './words.js';

export const pageWords: PageWords = {
  review: 'draft',
  product: 'Figuras del examen',
  unofficial: 'No oficial',
  skip: 'Ir a las figuras',
  languages: 'Idiomas',
  profile: 'Perfil de país',
  allStates: 'Todos los Estados',
  lead: 'El examen de la aplicación de la Convención de las Naciones Unidas contra la Corrupción: lo que dicen los documentos publicados y hasta dónde llegan.',
  documentTitle: heading => `${heading} – Figuras del examen (no oficiales)`,
  onThisPage: 'En esta página',
  anotherState: 'Otro Estado',
  chooseState: 'Elegir un Estado',
  show: 'Mostrar',
  sections: {
    summary: {
      title: 'Resumen',
      text: 'Lo que los documentos publicados dicen de este Estado, en pocas líneas.',
    },
    provided: {
      title: 'Quién facilitó información',
      text: 'La Secretaría pregunta a los Estados partes qué hicieron después de su examen. El informe dice cuántos facilitaron información; el texto de que disponemos no los nombra a todos.',
    },
    measures: {
      title: 'Qué tipos de medidas',
      text: 'El informe agrupa lo que describieron los Estados en seis categorías, de la a) a la f). No nombra al Estado al que corresponde cada medida, por lo que ninguna fila puede leerse aquí como la de un Estado determinado.',
    },
    cycles: {
      title: 'Cómo transcurrieron los ciclos',
      text: 'El Mecanismo examina capítulos diferentes de la Convención en cada uno de sus dos ciclos. En cinco notas verbales se pidió información a los Estados.',
    },
    published: {
      title: 'Las figuras I y II del informe',
      text: 'El informe contiene dos figuras propias, en forma de imágenes. Aquí se reserva su lugar hasta que sus valores puedan leerse en una fuente.',
    },
    parties: {
      title: 'Quién es parte',
      text: 'Solo se examina a las partes en la Convención. Las figuras anteriores se calculan respecto del número de partes de cada grupo.',
    },
  },
  notOfficial: 'No oficial. No es un producto de las Naciones Unidas.',
  disclaimer:
    'Las denominaciones empleadas en esta página y la forma en que aparecen presentados los datos que contiene no implican juicio alguno sobre la condición jurídica de países, territorios, ciudades o zonas, o de sus autoridades, ni respecto de la delimitación de sus fronteras o límites.',
  sourcesTitle: 'Fuentes',
  sources: [
    'Informe de la Secretaría, Conferencia de los Estados Partes, noveno período de sesiones, 4 de octubre de 2021',
    'Situación del tratado al 30 de septiembre de 2021',
    'Grupos regionales de las Naciones Unidas',
  ],
  dataVersion: version => `Versión de los datos: ${version}.`,
  licence: 'La licencia de cada tabla consta en el paquete de datos. Código fuente: MIT.',
  unknownStateTitle: 'No figura en la lista de Estados',
  unknownState: code => `«${code}» no es el código de un Estado en los datos.`,
  unknownStateNext:
    'Se puede elegir un Estado de la lista o escribir su código ISO de tres letras en la dirección, por ejemplo, country=KEN.',
  nearestStates: 'Los más parecidos:',
  notFoundTitle: 'Aquí no hay ninguna página',
  notFound: 'En esta dirección no hay ninguna página ni archivo.',
  methodTitle: 'Solo lectura',
  method: 'Esta dirección solo responde a solicitudes de lectura (GET y HEAD).',
  toStart: 'Ir a las figuras',
};
