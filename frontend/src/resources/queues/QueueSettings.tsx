import type { Queue, QueueMember } from '../../api';
import { VERDICTS } from '../../domain';
import { useT, type Translate } from '../../i18n';
import { intlLocale } from '../../i18n/locale';
import { mayNow } from '../../providers/session';
import { Field, Fields } from '../../ui/record';

const BANDS = ['urgent', 'normal', 'low'] as const;

/** How a queue works, for reading. */
export function QueueSettings({ queue }: { queue: Queue }) {
  const t = useT();
  const isRestricted = queue.allowedVerdicts.length < VERDICTS.length;
  return (
    <Fields>
      <Field label={t('queues.form.policy')}>{t(`queues.policy.${queue.reviewPolicy}`)}</Field>
      <Field label={t('queues.form.order')}>{t(`queues.order.${queue.workOrder}`)}</Field>
      <Field label={t('queues.leaseLabel')}>{t('queues.lease', { smart_count: queue.leaseMinutes })}</Field>
      <Field label={t('queues.form.hold')}>{queue.holdLimit.toLocaleString(intlLocale())}</Field>
      <Field label={t('queues.form.sla')}>{deadlines(queue, t)}</Field>
      {mayNow('queue.manage') && <Field label={t('queues.form.gold')}>{queue.goldPercent.toLocaleString(intlLocale())}</Field>}
      {isRestricted && <Field label={t('queues.form.verdicts')}>{queue.allowedVerdicts.map((verdict) => t(`verdict.${verdict}`)).join(', ')}</Field>}
      <Field label={t('queues.people')}>{queue.members.map((member) => inWords(member, t)).join(', ') || t('queues.nobody')}</Field>
    </Fields>
  );
}

function deadlines({ slaHours }: Queue, t: Translate): string {
  const set = BANDS.filter((band) => slaHours[band] !== null).map((band) => t(`queues.sla.${band}`, { hours: slaHours[band]! }));
  return set.join(', ') || t('queues.sla.none');
}

function inWords({ name, role, claimLimit, skills }: QueueMember, t: Translate): string {
  const facts = [role === 'lead' ? t('queues.role.lead').toLowerCase() : '', claimLimit === null ? '' : t('queues.upTo', { smart_count: claimLimit }), ...skills].filter(Boolean);
  return facts.length > 0 ? `${name} (${facts.join(', ')})` : name;
}
