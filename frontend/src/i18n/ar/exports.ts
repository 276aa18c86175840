import type { exportsText as english } from '../en/exports';
import type { Translation } from '../translation';
import { counted } from './plural';

export const exportsText: Translation<typeof english> = {
  title: 'التصدير',
  intro: 'ملفات من الحقائق المنشورة. يُبنى كل منها مرة واحدة ببصمة رقمية ولا يُغيَّر أبدًا.',
  start: 'تصدير جديد',
  emptyTitle: 'لم يُصدَّر شيء بعد',
  emptyHelp: 'يجمع التصدير الحقائق المنشورة في هذه اللحظة في ملف واحد.',
  submit: 'بدء التصدير',
  started: 'يجري بناء الملف، ويظهر هنا حين يجهز.',
  which: 'أي الحقائق',
  format: 'صيغة الملف',
  formats: { claimreview: 'ClaimReview JSON-LD', csv: 'CSV', json: 'JSON', jsonl: 'JSON Lines' },
  formatHelp: {
    claimreview: 'وسوم schema.org للمواقع ومحرّكات البحث',
    csv: 'لجداول البيانات، صف لكل حقيقة',
    json: 'مستند واحد بكل التفاصيل',
    jsonl: 'حقيقة في كل سطر، للكميات الكبيرة',
  },
  anyVerdict: 'أي حكم',
  sinceHelp: 'اتركه فارغًا لأخذها كلها.',
  badDate: 'يوم بصيغة مثل 2026-01-31.',
  allFacts: 'جميع الحقائق',
  since: 'منذ %{day}',
  status: { waiting: 'في الانتظار', running: 'قيد البناء', ready: 'جاهز', failed: 'أخفق' },
  facts: counted('حقيقة واحدة', 'حقيقتان', '%{smart_count} حقائق', '%{smart_count} حقيقة'),
  filters: 'الحقائق التي فيه',
  by: 'بواسطة %{name}',
  program: 'سطر الأوامر',
  file: 'الملف',
  download: 'تنزيل',
  downloadOf: 'تنزيل %{name}',
  checksum: 'بصمة SHA-256 للملف: %{hash}',
  proof: 'الإثبات',
  proofOf: 'إثبات %{name}',
  proofHelp: 'بيان موقَّع: ما طُلب، وعدد الحقائق، وبصمة الملف، وآخر بصمة في سجل التدقيق. يُتحقّق منه بالأمر claimdesk export verify',
};
