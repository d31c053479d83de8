import type { PageWords } from './words.js';

export const pageWords: PageWords = {
  review: 'draft',
  product: 'Figures de l’examen',
  unofficial: 'Non officiel',
  skip: 'Aller aux figures',
  languages: 'Langues',
  profile: 'Profil de pays',
  allStates: 'Tous les États',
  lead: 'L’examen de l’application de la Convention des Nations Unies contre la corruption\u202F: ce que disent les documents publiés, et où ils s’arrêtent.',
  documentTitle: heading => `${heading} – Figures de l’examen (non officielles)`,
  onThisPage: 'Sur cette page',
  anotherState: 'Un autre État',
  chooseState: 'Choisir un État',
  show: 'Afficher',
  sections: {
    summary: {
      title: 'Résumé',
      text: 'Ce que les documents publiés disent de cet État, en quelques lignes.',
    },
    provided: {
      title: 'Qui a communiqué des informations',
      text: 'Le Secrétariat demande aux États parties ce qu’ils ont fait après leur examen. Le rapport dit combien d’États ont communiqué des informations\u202F; le texte dont nous disposons ne les nomme pas tous.',
    },
    measures: {
      title: 'Quels types de mesures',
      text: 'Le rapport classe ce que les États ont décrit en six catégories, de a) à f). Il ne nomme pas l’État auquel se rapporte une mesure\u202F; aucune ligne ne peut donc être lue ici comme celle d’un État en particulier.',
    },
    cycles: {
      title: 'Comment se sont déroulés les cycles',
      text: 'Le Mécanisme examine des chapitres différents de la Convention dans chacun de ses deux cycles. Cinq notes verbales ont demandé des informations aux États.',
    },
    published: {
      title: 'Les figures I et II du rapport',
      text: 'Le rapport contient deux figures, sous forme d’images. Leur place est réservée ici jusqu’à ce que leurs valeurs puissent être lues dans une source.',
    },
    parties: {
      title: 'Qui est partie',
      text: 'Seules les parties à la Convention font l’objet de l’examen. Les nombres donnés plus haut sont rapportés au nombre de parties de chaque groupe.',
    },
  },
  notOfficial: 'Site non officiel, qui n’émane pas de l’Organisation des Nations Unies.',
  disclaimer:
    'Les appellations employées sur cette page et la présentation des données qui y figurent n’impliquent aucune prise de position quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières ou limites.',
  sourcesTitle: 'Sources',
  sources: [
    'Rapport du Secrétariat, Conférence des États parties, neuvième session, 4 octobre 2021',
    'État du traité au 30 septembre 2021',
    'Groupes régionaux de l’Organisation des Nations Unies',
  ],
  dataVersion: version => `Version des données\u202F: ${version}.`,
  licence: 'La licence de chaque tableau est indiquée dans le jeu de données. Code source\u202F: MIT.',
  unknownStateTitle: 'Code hors de la liste des États',
  unknownState: code => `«\u202F${code}\u202F» n’est pas le code d’un État dans les données.`,
  unknownStateNext:
    'Choisir un État dans la liste, ou écrire son code ISO à trois lettres dans l’adresse, par exemple country=KEN.',
  nearestStates: 'Les plus proches\u202F:',
  notFoundTitle: 'Aucune page ici',
  notFound: 'Il n’y a ni page ni fichier à cette adresse.',
  methodTitle: 'Lecture seule',
  method: 'Cette adresse ne répond qu’aux requêtes de lecture (GET et HEAD).',
  toStart: 'Aller aux figures',
};
