// Written from data/ by `npm run dataset`. Edit the tables there.
import type { Dataset } from '../dataset.js';
import { states } from './states.js';
import { regionalGroups } from './regional-groups.js';
import { stateNames as stateNames_ar } from './state-names.ar.js';
import { stateNames as stateNames_zh } from './state-names.zh.js';
import { stateNames as stateNames_en } from './state-names.en.js';
import { stateNames as stateNames_fr } from './state-names.fr.js';
import { stateNames as stateNames_ru } from './state-names.ru.js';
import { stateNames as stateNames_es } from './state-names.es.js';
import { spellings } from './spellings.js';
import { documents } from './documents.js';
import { documentTitles as documentTitles_ar } from './document-titles.ar.js';
import { documentTitles as documentTitles_zh } from './document-titles.zh.js';
import { documentTitles as documentTitles_en } from './document-titles.en.js';
import { documentTitles as documentTitles_fr } from './document-titles.fr.js';
import { documentTitles as documentTitles_ru } from './document-titles.ru.js';
import { documentTitles as documentTitles_es } from './document-titles.es.js';
import { editions } from './editions.js';
import { sessions } from './sessions.js';
import { cycles } from './cycles.js';
import { chapters } from './chapters.js';
import { chapterTitles as chapterTitles_ar } from './chapter-titles.ar.js';
import { chapterTitles as chapterTitles_zh } from './chapter-titles.zh.js';
import { chapterTitles as chapterTitles_en } from './chapter-titles.en.js';
import { chapterTitles as chapterTitles_fr } from './chapter-titles.fr.js';
import { chapterTitles as chapterTitles_ru } from './chapter-titles.ru.js';
import { chapterTitles as chapterTitles_es } from './chapter-titles.es.js';
import { articles } from './articles.js';
import { articleTitles as articleTitles_ar } from './article-titles.ar.js';
import { articleTitles as articleTitles_zh } from './article-titles.zh.js';
import { articleTitles as articleTitles_en } from './article-titles.en.js';
import { articleTitles as articleTitles_fr } from './article-titles.fr.js';
import { articleTitles as articleTitles_ru } from './article-titles.ru.js';
import { articleTitles as articleTitles_es } from './article-titles.es.js';
import { categories } from './categories.js';
import { subsections } from './subsections.js';
import { terms as terms_ar } from './terms.ar.js';
import { terms as terms_zh } from './terms.zh.js';
import { terms as terms_en } from './terms.en.js';
import { terms as terms_fr } from './terms.fr.js';
import { terms as terms_ru } from './terms.ru.js';
import { terms as terms_es } from './terms.es.js';
import { measures } from './measures.js';
import { measureSummaries as measureSummaries_ar } from './measure-summaries.ar.js';
import { measureSummaries as measureSummaries_zh } from './measure-summaries.zh.js';
import { measureSummaries as measureSummaries_en } from './measure-summaries.en.js';
import { measureSummaries as measureSummaries_fr } from './measure-summaries.fr.js';
import { measureSummaries as measureSummaries_ru } from './measure-summaries.ru.js';
import { measureSummaries as measureSummaries_es } from './measure-summaries.es.js';
import { measureTypes } from './measure-types.js';
import { measureContexts } from './measure-contexts.js';
import { measureArticles } from './measure-articles.js';
import { treatyActions } from './treaty-actions.js';
import { footnoteListings } from './footnote-listings.js';
import { lostListings } from './lost-listings.js';
import { participation } from './participation.js';
import { events } from './events.js';
import { observations } from './observations.js';
import { publishedFigures } from './published-figures.js';
import { leftOut } from './left-out.js';

/** Every table. A page that needs one imports that one. */
export const dataset: Dataset = {
  version: "2021.1",
  states,
  regionalGroups,
  stateNames: { ar: stateNames_ar, zh: stateNames_zh, en: stateNames_en, fr: stateNames_fr, ru: stateNames_ru, es: stateNames_es },
  spellings,
  documents,
  documentTitles: { ar: documentTitles_ar, zh: documentTitles_zh, en: documentTitles_en, fr: documentTitles_fr, ru: documentTitles_ru, es: documentTitles_es },
  editions,
  sessions,
  cycles,
  chapters,
  chapterTitles: { ar: chapterTitles_ar, zh: chapterTitles_zh, en: chapterTitles_en, fr: chapterTitles_fr, ru: chapterTitles_ru, es: chapterTitles_es },
  articles,
  articleTitles: { ar: articleTitles_ar, zh: articleTitles_zh, en: articleTitles_en, fr: articleTitles_fr, ru: articleTitles_ru, es: articleTitles_es },
  categories,
  subsections,
  terms: { ar: terms_ar, zh: terms_zh, en: terms_en, fr: terms_fr, ru: terms_ru, es: terms_es },
  measures,
  measureSummaries: { ar: measureSummaries_ar, zh: measureSummaries_zh, en: measureSummaries_en, fr: measureSummaries_fr, ru: measureSummaries_ru, es: measureSummaries_es },
  measureTypes,
  measureContexts,
  measureArticles,
  treatyActions,
  footnoteListings,
  lostListings,
  participation,
  events,
  observations,
  publishedFigures,
  leftOut,
};
