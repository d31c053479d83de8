import type { EditionDays } from '../../../model/edition.js';
import { notAParty } from '../../../words/about-state.zh.js';
import type { CategoryMatrixStateWords } from './category-matrix-state-words.js';

export const stateWords = (edition: EditionDays): CategoryMatrixStateWords => ({
  review: 'draft',
  sentences: {
    measures: ({ nameInText: strong, status }) =>
      status === 'not-a-party'
        ? notAParty(strong, edition)
        : {
            text:
              status === 'new'
                ? `报告未写明各项措施由哪些国家采取，因此无法得知是否有措施系由${strong}采取。`
                : `各项措施来自${edition.newYears}年收集到新信息的国家。报告列出了这些国家，其中没有${strong}。`,
            strong,
          },
  },
});
