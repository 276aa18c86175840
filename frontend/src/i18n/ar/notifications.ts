import type { notifications as english } from '../en/notifications';
import type { Translation } from '../translation';

export const notifications: Translation<typeof english> = {
  title: 'الإشعارات',
  open: 'الإشعارات، غير المقروء منها %{count}',
  openNone: 'الإشعارات، كلها مقروءة',
  hint: 'الإشعارات (%{key})',
  readAll: 'تعليم الكل مقروءًا',
  read: 'تعليم مقروءًا: %{what}',
  unread: 'غير مقروء',
  older: 'إظهار الأقدم',
  empty: 'لا شيء بعد',
  emptyHelp: 'حين يُسند إليك أحد ادّعاءً أو يسألك أو يحسم خلافًا، يظهر ذلك هنا في الحال.',
  arrived: 'جديد: %{what}',
  program: 'Claimdesk',
  note: '«%{note}»',
  kinds: {
    claim_assigned: 'أسند إليك %{actor} ادّعاءً',
    claim_handed_over: 'سلّمك %{actor} ادّعاءً',
    claim_asked: 'يسألك %{actor} عن ادّعاء',
    claim_escalated: 'صعّد %{actor} ادّعاءً',
    claim_taken_over: 'تولّى %{actor} ادّعاءً كان بحوزتك',
    claim_disputed: 'اختلفت مراجعات ادّعاء',
    claim_adjudicated: 'حسم %{actor} خلافًا',
    claim_clashed: 'يتعارض ادّعاء آخر مع ادّعاء سبق القرار فيه',
    review_overturned: 'قرّر %{actor} خلاف مراجعتك',
    comment_mentioned: 'يذكرك %{actor}',
    comment_written: 'علّق %{actor} على ادّعاء',
    queue_joined: 'ضمّك %{actor} إلى طابور',
    queue_claims_given: 'أسند إليك %{actor} ادّعاءات عددها %{count}',
    queue_sla_breached: 'لم يُراجَع ادّعاء في وقته',
  },
};
