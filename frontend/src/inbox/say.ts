import type { Notification } from '../api';
import type { Translate } from '../i18n';
import { notifications as words } from '../i18n/en/notifications';

type KindKey = keyof typeof words.kinds;

/** Who did what, in one line. */
export function say({ kind, actor, params }: Notification, t: Translate): string {
  const key = kind.replace('.', '_') as KindKey;
  return t(`notifications.kinds.${key}`, { actor: actor?.name ?? t('notifications.program'), count: params.count });
}

export const noteOf = ({ params }: Notification): string | null => (typeof params.note === 'string' && params.note !== '' ? params.note : null);

/** The page that a notification leads to. */
export const pageOf = ({ subject }: Notification): string => `/${subject.type}s/${subject.id}/show`;
