import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, Button, Typography } from '@mui/material';
import { useStore } from 'ra-core';
import { lazy, Suspense } from 'react';
import { useComments } from '../../comments/useComments';
import { useT } from '../../i18n';
import { LoadingLines } from '../../ui';
import { useDesk } from '../DeskContext';

const CommentList = lazy(() => import('../../comments/CommentList'));

/** The comments of the claim on the desk, folded up until somebody wants them; how they were left is how they are next time. */
export function DeskComments() {
  const t = useT();
  const { id } = useDesk().item.assignment.claim;
  const { data } = useComments(id);
  const [open, setOpen] = useStore<boolean>('desk.comments.open', false);
  const count = data ? data.data.length + data.hidden : 0;
  return (
    <Box component="section" aria-labelledby="desk-comments-title">
      <Typography id="desk-comments-title" component="h3" variant="h3">
        <Button
          color="inherit"
          size="small"
          onClick={() => setOpen(!open)}
          aria-expanded={open}
          endIcon={<ExpandMoreIcon sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
          sx={{ ml: -0.75, font: 'inherit', fontWeight: 'inherit' }}
        >
          {t('comments.title')}
          {count > 0 && ` · ${count}`}
        </Button>
      </Typography>
      {open && (
        <Box sx={{ mt: 0.75 }}>
          <Suspense fallback={<LoadingLines lines={2} />}>
            <CommentList claimId={id} />
          </Suspense>
        </Box>
      )}
    </Box>
  );
}
