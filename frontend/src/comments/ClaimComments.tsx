import { Box, Typography } from '@mui/material';
import { useT } from '../i18n';
import CommentList from './CommentList';

/** The comments as a part of the claim's page. */
export function ClaimComments({ claimId }: { claimId: string }) {
  const t = useT();
  return (
    <Box component="section" aria-labelledby="comments-title">
      <Typography id="comments-title" variant="h2" sx={{ mb: 1.25 }}>
        {t('comments.title')}
      </Typography>
      <CommentList claimId={claimId} />
    </Box>
  );
}
