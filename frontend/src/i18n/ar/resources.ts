import type { resources as english } from '../en/resources';
import type { Translation } from '../translation';
import { named } from './plural';

export const resources: Translation<typeof english> = {
  articles: {
    name: named('مقال', 'المقالات'),
    fields: { q: 'البحث في المقالات', title: 'العنوان', status: 'الحالة', source: 'المصدر', sourceId: 'المصدر', url: 'عنوان الأصل', publishedAt: 'النشر', language: 'اللغة', claimCount: 'الادّعاءات', createdAt: 'الإضافة', text: 'النص', file: 'الملف' },
  },
  claims: {
    name: named('ادّعاء', 'الادّعاءات'),
    fields: { q: 'البحث في الادّعاءات', wording: 'الادّعاء', state: 'الحالة', queueId: 'الطابور', queue: 'الطابور', verdict: 'الحكم', sourceId: 'المصدر', sources: 'المصدر', priority: 'الأولوية', checkWorthiness: 'جدارة التحقّق', hold: 'لدى', createdAt: 'وُجد', assignedTo: 'أُسند إلى', due: 'الموعد', clash: 'التعارض' },
  },
  disputes: {
    name: named('خلاف', 'الخلافات'),
    fields: { reason: 'السبب', verdicts: 'الأحكام', queue: 'الطابور', priority: 'الأولوية', since: 'منذ' },
  },
  'gold-claims': {
    name: named('ادّعاء معياري', 'الادّعاءات المعيارية'),
    fields: { q: 'البحث في الادّعاءات المعيارية', queueId: 'الطابور', wording: 'الادّعاء', verdict: 'الحكم المعلوم', queue: 'الطابور', answers: 'وصلوا إليه', addedAt: 'الإضافة' },
  },
  queues: {
    name: named('طابور', 'الطوابير'),
    fields: { q: 'البحث في الطوابير', name: 'الاسم', description: 'الوصف', guidelines: 'الإرشادات', leaseMinutes: 'دقائق حجز الادّعاء', paused: 'متوقّف', memberIds: 'الأعضاء', archived: 'مؤرشف', members: 'الأعضاء', waiting: 'منتظرة', held: 'قيد العمل', oldestWaitingAt: 'الأقدم', createdAt: 'الإنشاء' },
  },
  'earlier-checks': {
    name: named('تحقّق سابق', 'عمليات التحقّق السابقة'),
    fields: { q: 'البحث في عمليات التحقّق', claim: 'الادّعاء', rating: 'التقييم', publisher: 'الناشر', reviewedAt: 'تاريخ التحقّق' },
  },
  facts: {
    name: named('حقيقة', 'الحقائق'),
    fields: { q: 'البحث في الحقائق', statement: 'الحقيقة', verdict: 'الحكم', since: 'تغيّرت منذ', state: 'للقرّاء', publishedAt: 'النشر', modifiedAt: 'التغيير', approvedBy: 'اعتمدها', evidence: 'الأدلة' },
  },
  approvals: {
    name: named('ادّعاء', 'الادّعاءات'),
    fields: { q: 'البحث في الادّعاءات', wording: 'الادّعاء', verdict: 'الحكم', evidence: 'الأدلة', decidedAt: 'القرار' },
  },
  'correction-requests': {
    name: named('طلب تصويب', 'طلبات التصويب'),
    fields: { state: 'الحالة', problem: 'الخطأ', fact: 'الحقيقة', sender: 'المرسِل', createdAt: 'وصل' },
  },
  exports: {
    name: named('تصدير', 'ملفات التصدير'),
    fields: { format: 'الصيغة', verdict: 'الحكم', since: 'تغيّرت منذ', status: 'الحالة', factCount: 'الحقائق', bytes: 'الحجم', createdAt: 'البدء', createdBy: 'بواسطة' },
  },
  users: {
    name: named('شخص', 'الأشخاص'),
    fields: { q: 'البحث في الأشخاص', name: 'الاسم', email: 'البريد الإلكتروني', role: 'الدور', disabled: 'معطّل', lastSeenAt: 'آخر ظهور', createdAt: 'الإضافة' },
  },
  'api-keys': {
    name: named('مفتاح', 'المفاتيح'),
    fields: { name: 'الاسم', scopes: 'يُسمح له', createdAt: 'أُنشئ', expiresAt: 'ينتهي', lastUsedAt: 'آخر استعمال', state: 'الحالة' },
  },
  webhooks: {
    name: named('خطاف', 'خطافات الويب'),
    fields: { url: 'العنوان', description: 'الوصف', events: 'يُخبَر بـ', active: 'الحالة', createdAt: 'أُضيف' },
  },
  'audit-events': {
    name: named('قيد تدقيق', 'سجل التدقيق'),
    fields: { at: 'متى', actor: 'من', actorId: 'من', action: 'ماذا', subject: 'على', subjectType: 'نوع السجل', subjectId: 'معرّف السجل', from: 'من تاريخ', to: 'حتى تاريخ' },
  },
  sources: { name: named('مصدر', 'المصادر'), fields: { name: 'الاسم', q: 'بحث' } },
};
