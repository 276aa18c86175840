import MenuBookIcon from '@mui/icons-material/MenuBookOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useT } from '../../i18n';
import { useKeyHint, useKeymap } from '../../keymap';
import { Kbd, Markdown } from '../../ui';

/** The rules of the queue, one click away from the claim that they are about. */
export function GuidelinesButton({ guidelines }: { guidelines: string | undefined }) {
  const t = useT();
  const key = useKeyHint('guidelines');
  const [open, setOpen] = useState(false);
  useKeymap(guidelines === undefined ? {} : { guidelines: () => setOpen(true) });
  if (guidelines === undefined) return null;
  const close = () => setOpen(false);
  return (
    <>
      <Tooltip title={<>{t('desk.guidelines')} <Kbd>{key.printed}</Kbd></>}>
        <IconButton size="small" onClick={() => setOpen(true)} aria-label={t('desk.guidelines')} aria-keyshortcuts={key.aria}>
          <MenuBookIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Dialog open={open} onClose={close} fullWidth maxWidth="sm" aria-labelledby="guidelines-title">
        <DialogTitle id="guidelines-title">{t('desk.guidelines')}</DialogTitle>
        <DialogContent>{guidelines.trim() === '' ? t('desk.noGuidelines') : <Markdown text={guidelines} />}</DialogContent>
        <DialogActions>
          <Button onClick={close}>{t('ui.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
