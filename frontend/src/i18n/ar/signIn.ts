import type { signIn as english } from '../en/signIn';
import type { Translation } from '../translation';

export const signIn: Translation<typeof english> = {
  title: 'تسجيل الدخول',
  lost: 'انتهت جلستك. ما كتبته محفوظ في هذا المتصفّح: سجّل الدخول فتعود إلى حيث كنت.',
  email: 'البريد الإلكتروني',
  password: 'كلمة المرور',
  submit: 'دخول',
  wrong: 'البريد الإلكتروني وكلمة المرور غير متطابقين.',
  tooMany: 'محاولات كثيرة. انتظر %{seconds} ث ثم حاول من جديد.',
  demo: 'غرفة أخبار تجريبية',
  demoHelp: 'ادخل بصفة أحد العاملين فيها:',
  demoAs: 'الدخول بصفة %{name}، %{role}',
  newPassword: 'اختر كلمة مرور خاصة بك',
  newPasswordHelp: 'التي أُعطيتها تصلح مرة واحدة فقط. اختر 12 حرفًا على الأقل؛ وتكفي بضع كلمات.',
  current: 'كلمة المرور التي أُعطيتها',
  currentOwn: 'كلمة المرور الحالية',
  next: 'كلمة المرور الجديدة',
  again: 'كلمة المرور الجديدة مرة أخرى',
  tooShort: '12 حرفًا على الأقل.',
  differs: 'الكلمتان غير متطابقتين.',
  same: 'اختر كلمة مختلفة عن القديمة.',
  change: 'حفظ كلمة المرور',
  changed: 'حُفظت كلمة مرورك الجديدة.',
};
