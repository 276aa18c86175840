import type { ClaimSummary } from '../../api';
import { useT, type Translate } from '../../i18n';
import { shortTime } from '../../ui/time';

/** Who reviews it now and until when, or to whom it is given: one line for each review that it waits for. */
export function WithWhom({ claim }: { claim: Pick<ClaimSummary, 'slots' | 'snooze'> }) {
  const t = useT();
  if (claim.snooze) return <span>{sleepInWords(t, claim.snooze)}</span>;
  return (
    <>
      {claim.slots.map(({ assignmentId, hold, assignedTo }) => {
        if (hold) return <Line key={assignmentId}>{t('claims.heldUntil', { name: hold.by.name, time: shortTime(hold.until) })}</Line>;
        return assignedTo && <Line key={assignmentId}>{t('claims.givenTo', { name: assignedTo.name })}</Line>;
      })}
    </>
  );
}

const Line = ({ children }: { children: string }) => <span style={{ display: 'block' }}>{children}</span>;

function sleepInWords(t: Translate, { until, onSighting }: NonNullable<ClaimSummary['snooze']>): string {
  if (!until) return t('claims.snooze.asleepSighting');
  return t(onSighting ? 'claims.snooze.asleepBoth' : 'claims.snooze.asleep', { time: shortTime(until) });
}
