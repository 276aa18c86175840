import HelpIcon from '@mui/icons-material/HelpOutlineOutlined';
import { IconButton, Popover, Tooltip, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'ra-core';
import { useId, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useT } from '../i18n';
import { helpFor, type HelpKey } from '../layout/helpPages';

/** A few sentences on the page that is open; nothing where there is nothing to say. */
export function HelpButton() {
  const t = useT();
  const textId = useId();
  const key = helpFor(useLocation().pathname);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!key) return null;
  const label = t('ui.help');
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
          <HelpText page={key} />
        </Typography>
      </Popover>
    </>
  );
}

/** The words are fetched when somebody asks for them. */
function HelpText({ page }: { page: HelpKey }) {
  const t = useT();
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['help', locale],
    staleTime: Infinity,
    queryFn: async (): Promise<Readonly<Record<HelpKey, string>>> => (locale === 'ar' ? (await import('../i18n/ar/help')).help : (await import('../i18n/en/help')).help),
  });
  return <>{data?.[page] ?? t('ui.loading')}</>;
}
