/** The report by its title, what it is, body, session, date and symbol, as a source names it; paragraphs follow. */
export const REPORT =
  '«الممارسات الجيدة والخبرات والتدابير ذات الصلة التي اتخذتها الدول الأطراف بعد إنجاز الاستعراضات القُطرية»، تقرير من الأمانة، مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد، الدورة التاسعة، 4 تشرين الأول/أكتوبر 2021 (CAC/COSP/2021/9)';

/** From where the number of parties is. */
export const TREATY_LIST =
  'عدد الأطراف في 30 أيلول/سبتمبر 2021 محسوب من نسخة عام 2014 من قائمة معاهدات الأمم المتحدة؛ وأُضيفت الأطراف اللاحقة بحسب السنة دون تحقق.';
