import { Link, Popover, Typography } from '@mui/material';
import { useId, useRef, useState } from 'react';
import type { ClaimSummary } from '../api';
import { useT } from '../i18n';
import { PriorityReasons } from './PriorityReasons';

/** A claim's priority; a press on it says why. */
export function PriorityWhy({ claim }: { claim: Pick<ClaimSummary, 'id' | 'priority'> }) {
  const t = useT();
  const titleId = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const value = { value: claim.priority };
  return (
    <>
      <Link
        ref={anchor}
        component="button"
        type="button"
        variant="body2"
        color="inherit"
        underline="always"
        aria-label={t('priorities.explain', value)}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        sx={{ verticalAlign: 'baseline', fontVariantNumeric: 'tabular-nums', textDecorationStyle: 'dotted' }}
      >
        {t('priorities.priority', value)}
      </Link>
      <Popover
        open={open}
        anchorEl={() => anchor.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, tabIndex: -1, sx: { width: 340, maxWidth: 'calc(100vw - 16px)', p: 2 } } }}
      >
        <Typography id={titleId} variant="h3" component="h2" sx={{ mb: 1 }}>
          {t('priorities.why')}
        </Typography>
        <PriorityReasons claimId={claim.id} />
      </Popover>
    </>
  );
}
