// Written from data/ by `npm run dataset`. Edit the tables there.
import type { DocumentTitleRow } from '../rows.js';

export const documentTitles: readonly DocumentTitleRow[] = [
  { document: "report", title: "الممارسات الجيدة والخبرات والتدابير ذات الصلة التي اتخذتها الدول الأطراف بعد إنجاز الاستعراضات القُطرية، بما فيها المعلومات المتصلة بالمساعدة التقنية", basis: "ours", review: "draft" },
  { document: "a-res-58-4", title: "اتفاقية الأمم المتحدة لمكافحة الفساد", basis: "official", review: "draft" },
  { document: "cac-cosp-2013-14", title: "ترجمة الالتزامات إلى نتائج: أثر الآلية", basis: "ours", review: "draft" },
  { document: "cac-cosp-2015-6", title: "تقييم أداء الآلية", basis: "ours", review: "draft" },
  { document: "cac-cosp-irg-2016-12", title: "الممارسات الجيدة والخبرات والتدابير ذات الصلة التي اتخذتها الدول الأطراف بعد إنجاز الاستعراضات القُطرية، بما فيها المعلومات المتصلة بالمساعدة التقنية", basis: "ours", review: "draft" },
  { document: "cac-cosp-2017-12", title: "تحليل الممارسات الجيدة والخبرات والتدابير ذات الصلة التي اتخذتها الدول الأطراف بعد إنجاز الاستعراضات القُطرية في الدورة الأولى", basis: "ours", review: "draft" },
  { document: "cac-cosp-2019-11", title: "الممارسات الجيدة والخبرات والتدابير ذات الصلة التي اتخذتها الدول الأطراف بعد إنجاز الاستعراضات القُطرية، بما فيها المعلومات المتصلة بالمساعدة التقنية", basis: "ours", review: "draft" },
  { document: "cac-cosp-2021-1", title: "جدول الأعمال المؤقت للدورة التاسعة", basis: "ours", review: "draft" },
  { document: "cac-cosp-2021-10", title: "احتياجات المساعدة التقنية والمساعدة المقدّمة", basis: "ours", review: "draft" },
  { document: "chile-review", title: "استعراض شيلي، الدورة الأولى", basis: "ours", review: "draft" },
  { document: "unodc-session-2", title: "قرارات ومقررات الدورة الثانية", basis: "ours", review: "draft" },
  { document: "unodc-session-5", title: "تقرير الدورة الخامسة", basis: "ours", review: "draft" },
  { document: "unodc-mechanism", title: "آلية استعراض التنفيذ (صفحة شبكية)", basis: "ours", review: "draft" },
  { document: "untc-xviii-14", title: "المعاهدات المتعددة الأطراف المودعة لدى الأمين العام، الفصل الثامن عشر، المعاهدة الرابعة عشرة", basis: "ours", review: "draft" },
];
