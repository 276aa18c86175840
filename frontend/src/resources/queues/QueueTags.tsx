import type { Queue } from '../../api';
import { useT } from '../../i18n';
import { Tag } from '../../ui';

/** What is special about a queue; nothing for most. */
export function QueueTags({ queue }: { queue: Queue }) {
  const t = useT();
  return (
    <>
      {queue.paused && <Tag tone="warning">{t('queues.paused')}</Tag>}
      {queue.mine && <Tag tone="plain">{t('queues.yours')}</Tag>}
      {queue.isFallback && <Tag title={t('queues.fallbackHelp')}>{t('queues.fallback')}</Tag>}
    </>
  );
}
