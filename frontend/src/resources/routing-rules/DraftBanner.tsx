import { Alert, Box, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { messageOf, routing as api, type Routing, type RuleSet } from '../../api';
import { useT } from '../../i18n';
import { TimeAgo } from '../../ui';

interface DraftBannerProps {
  routing: Routing;
  draft: RuleSet | null;
  error: { message: string } | null;
  onReload: () => Promise<void>;
}

/** Says that what is shown routes nothing yet, whose it is, and when others were faster. */
export function DraftBanner({ routing, draft, error, onReload }: DraftBannerProps) {
  const t = useT();
  const dropping = useMutation({ mutationFn: (revision: number) => api.dropDraft(revision), onSuccess: onReload });
  const problem = error?.message ?? (dropping.error ? messageOf(dropping.error) : null);
  return (
    <>
      {problem && (
        <Alert severity="error" role="alert" action={<Button color="inherit" onClick={() => void onReload()}>{t('queues.rules.reload')}</Button>}>
          {problem}
        </Alert>
      )}
      {draft && (
        <Alert severity="info" icon={false} action={<Button color="inherit" onClick={() => dropping.mutate(draft.revision)}>{t('queues.rules.dropDraft')}</Button>}>
          <b>{t('queues.rules.draftBanner')}</b>{' '}
          <Box component="span">
            {t('queues.rules.draftBy', { name: draft.changedBy?.name ?? t('queues.rules.somebody'), version: draft.basedOn })} <TimeAgo at={draft.changedAt} />
          </Box>
          {draft.basedOn !== routing.live.version && <Box>{t('queues.rules.draftOld', { version: routing.live.version, name: routing.live.liveBy?.name ?? t('queues.rules.somebody') })}</Box>}
        </Alert>
      )}
    </>
  );
}
