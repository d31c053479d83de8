import type { Lang } from '@uncac-figures/figures';

/** Words that would accuse a State, in each language. */
export const CLAIMS: Readonly<Record<Lang, RegExp>> = {
  ar: /لم (?:تقدم|تقدّم|يقدم|يقدّم|تبلغ|تبلّغ|ترد|تلتزم)(?!\p{L})|تخلف|تخلّف|أخفق|فشل|متأخر|امتنع/u,
  zh: /(?:未|没有)(?:提供|提交|报告|答复|回复|履行)|拒绝|逾期|迟交|缺席|未能/,
  en: /did not (?:report|provide|respond|reply|submit)|has not (?:reported|provided)|not reported|failed|missing|overdue|\blate\b|refus|absent|non-compl/i,
  fr: /n’(?:a|ont|avait|avaient) (?:pas|rien|jamais) (?:communiqué|fourni|présenté|répondu|soumis|rendu)|manqu|en retard|refus|omis|absent/i,
  ru: /не (?:представил|предоставил|сообщил|ответил|отчитал|выполн)|отказ|просроч|опозда|уклон/i,
  es: /no (?:(?:ha|han|había|habían) )?(?:present|proporcion|inform|respond|facilit)(?:ó|ado|aron)|incumpl|retras|se neg|omiti|ausen/i,
};

/** What ends a sentence, in each language. */
export const SENTENCE_END = /[.!؟。]$/;
