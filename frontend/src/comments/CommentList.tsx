import { Alert, Box, Typography } from '@mui/material';
import { useT } from '../i18n';
import { ErrorNotice, LoadingLines } from '../ui';
import { CommentForm } from './CommentForm';
import { CommentItem } from './CommentItem';
import { useComments } from './useComments';

/** What people say to each other about a claim, and a place to say something. */
export default function CommentList({ claimId }: { claimId: string }) {
  const t = useT();
  const { data, error, reload } = useComments(claimId);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {error !== null && <ErrorNotice error={error} onRetry={() => void reload()} />}
      {!data && error === null && <LoadingLines lines={2} />}
      {data && data.hidden > 0 && <Alert severity="info">{t('comments.hidden', { smart_count: data.hidden })}</Alert>}
      {data && data.data.length === 0 && data.hidden === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('comments.none')}
        </Typography>
      )}
      {data && data.data.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
          {data.data.map((comment) => (
            <CommentItem key={comment.id} comment={comment} onChanged={reload} />
          ))}
        </Box>
      )}
      <CommentForm key={claimId} claimId={claimId} onSent={reload} />
    </Box>
  );
}
