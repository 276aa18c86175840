import HelpIcon from '@mui/icons-material/HelpOutlineOutlined';
import { IconButton, Popover, Tooltip, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useT } from '../i18n';
import { helpFor } from '../layout/helpPages';

/** A few sentences on the page that is open; nothing where there is nothing to say. */
export function HelpButton() {
  const t = useT();
  const textId = useId();
  const key = helpFor(useLocation().pathname);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!key) return null;
  const label = t('help.button');
  return (
    <>
      <Tooltip title={label}>
        <IconButton size="small" aria-label={label} aria-haspopup="dialog" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)} sx={{ color: 'text.secondary' }}>
          <HelpIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': label, 'aria-describedby': textId, tabIndex: -1, sx: { maxWidth: 380, p: 2, mt: 0.5 } } }}
      >
        <Typography id={textId} variant="body2" sx={{ lineHeight: 1.6 }}>
          {t(key)}
        </Typography>
      </Popover>
    </>
  );
}
