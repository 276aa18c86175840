import type { Queue } from '../../api';
import { useT } from '../../i18n';
import { Tag } from '../../ui';

/** What is special about a queue; nothing for most. */
export function QueueTags({ queue }: { queue: Queue }) {
  const t = useT();
  return (
    <>
      {queue.archivedAt && <Tag tone="warning">{t('queues.archived')}</Tag>}
      {queue.draining && <Tag tone="warning" title={t('queues.drainingHelp')}>{t('queues.draining')}</Tag>}
      {queue.paused && <Tag tone="warning">{t('queues.paused')}</Tag>}
      {queue.mine && <Tag tone="plain">{t('queues.yours')}</Tag>}
      {queue.reviewPolicy !== 'one' && <Tag title={t(`queues.policy.${queue.reviewPolicy}`)}>{t(`queues.policyTag.${queue.reviewPolicy}`)}</Tag>}
      {queue.isFallback && <Tag title={t('queues.fallbackHelp')}>{t('queues.fallback')}</Tag>}
    </>
  );
}
