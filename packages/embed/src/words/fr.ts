import { reportDocument } from '@uncac-figures/figures/words/report.fr';
import type { PageWords } from './words.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const pageWords: PageWords = {
  review: 'draft',
  product: 'Graphiques sur l’examen de l’application',
  unofficial: 'Non officiels',
  skip: 'Aller aux figures',
  languages: 'Langues',
  profile: 'Profil du pays',
  allStates: 'Tous les États',
  lead: 'L’examen de l’application de la Convention des Nations Unies contre la corruption\u202F: ce que montrent les documents publiés, et ce qu’ils ne montrent pas.',
  documentTitle: heading => `${heading} – Graphiques sur l’examen de l’application (non officiels)`,
  onThisPage: 'Sur cette page',
  anotherState: 'Un autre État',
  chooseState: 'Choisir un État',
  show: 'Afficher',
  sections: {
    summary: {
      title: 'Résumé',
      text: 'Ce que les documents publiés montrent à propos de cet État, en quelques lignes.',
    },
    provided: {
      title: 'Informations communiquées',
      text: 'Le Secrétariat demande aux États parties des informations sur les mesures prises en vue ou à l’issue de leur examen. Le rapport indique combien d’États en ont communiqué\u202F; l’exemplaire utilisé ici ne les nomme pas tous.',
    },
    measures: {
      title: 'Types de mesures',
      text: 'Le rapport classe ce que les États ont décrit en six catégories, de a) à f). Il ne nomme pas l’État auquel se rapporte une mesure\u202F; aucune ligne ne peut donc être attribuée ici à un État en particulier. Les mesures ont été classées par des modèles de langage et non par des personnes.',
    },
    cycles: {
      title: 'Les deux cycles d’examen',
      text: 'Le Mécanisme examine des chapitres différents de la Convention dans chacun de ses deux cycles. Le Secrétariat a demandé des informations aux États dans cinq notes verbales.',
    },
    published: {
      title: 'Figures I et II du rapport',
      text: 'Le rapport contient deux figures, reproduites sous forme d’images. Leurs valeurs n’ont pas été publiées sous forme de données et ne sont pas estimées ici.',
    },
    parties: {
      title: 'Parties à la Convention',
      text: 'Seules les parties à la Convention font l’objet de l’examen. Les nombres donnés plus haut sont rapportés au nombre de parties de chaque groupe.',
    },
  },
  notOfficial: 'Site non officiel, qui n’émane pas de l’Organisation des Nations Unies.',
  disclaimer:
    'Les appellations employées sur cette page et la présentation des données qui y figurent n’impliquent aucune prise de position quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières ou limites.',
  sourcesTitle: 'Sources',
  sources: edition => [
    capital(reportDocument(edition)),
    `État de la Convention tenu par l’Organisation des Nations Unies, copie de ${edition.treatyListYear}\u202F; parties ultérieures ajoutées par année, sans vérification`,
    'Groupes régionaux de l’Organisation des Nations Unies',
  ],
  dataVersion: version => `Version des données\u202F: ${version}.`,
  licence: 'La licence de chaque tableau est indiquée dans le jeu de données. Code source\u202F: MIT.',
  unknownStateTitle: 'Code inconnu',
  unknownState: code => `«\u202F${code}\u202F» n’est pas le code d’un État dans les données.`,
  unknownStateNext:
    'Choisir un État dans la liste, ou écrire son code ISO à trois lettres dans l’adresse, par exemple country=KEN.',
  nearestStates: 'Vouliez-vous dire l’un de ces États\u202F?',
  notFoundTitle: 'Page introuvable',
  notFound: 'Il n’y a ni page ni fichier à cette adresse.',
  methodTitle: 'Lecture seule',
  method: 'Cette adresse ne répond qu’aux requêtes de lecture (GET et HEAD).',
  toStart: 'Aller aux figures',
};
