import type { earlierChecks as english } from '../en/earlierChecks';
import type { Translation } from '../translation';
import { counted } from './plural';

export const earlierChecks: Translation<typeof english> = {
  title: 'عمليات التحقّق السابقة',
  intro: 'ما تحقّق منه آخرون، ليُعرض مع الادّعاءات التي تقول الشيء نفسه',
  emptyTitle: 'لم يُستورد أي تحقّق بعد',
  emptyHelp: 'استورد ملفات ClaimReview أو جدولًا. تعرضها الادّعاءات التي تقول الشيء نفسه.',
  import: 'استيراد',
  dialog: {
    title: 'استيراد عمليات تحقّق',
    drop: 'أفلت ملفًّا هنا، أو اختر واحدًا',
    help: 'ClaimReview بصيغة ‎.json أو ‎.jsonld أو ‎.jsonl، أو تغذية Data Commons، أو ‎.csv',
    submit: 'استيراد',
    needed: 'اختر ملفًّا.',
    read: counted('قُرئ مُدخَل واحد.', 'قُرئ مُدخَلان.', 'قُرئت %{smart_count} مُدخَلات.', 'قُرئ %{smart_count} مُدخَلًا.'),
    imported: counted('واحد منها جديد.', 'اثنان منها جديدان.', '%{smart_count} منها جديدة.', '%{smart_count} منها جديدة.'),
    known: counted('واحد كان معروفًا.', 'اثنان كانا معروفين.', '%{smart_count} كانت معروفة.', '%{smart_count} كانت معروفة.'),
    refused: counted('رُفض واحد:', 'رُفض اثنان:', 'رُفضت %{smart_count}:', 'رُفض %{smart_count}:'),
    first: counted('الأول فقط مذكور.', 'الأولان مذكوران.', 'أول %{smart_count} مذكورة.', 'أول %{smart_count} مذكورة.'),
    where: 'الموضع',
    why: 'السبب',
    another: 'استيراد ملف آخر',
  },
};
