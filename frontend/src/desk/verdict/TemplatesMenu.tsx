import { Divider, ListItemText, ListSubheader, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useT } from '../../i18n';
import { useDesk } from '../DeskContext';
import { useTemplates } from './useTemplates';

interface TemplatesMenuProps {
  anchor: () => HTMLElement;
  /** @param chosen whether words were put into the reason, which one then goes on writing */
  onClose: (chosen: boolean) => void;
}

const CLAMPED = { whiteSpace: 'normal', display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden', fontSize: '0.88rem' } as const;

/** Not an item of the menu. */
const WORDS = { component: 'div', role: 'presentation', sx: { lineHeight: '30px' } } as const;

/** Chosen words go behind what stands there already. */
export default function TemplatesMenu({ anchor, onClose }: TemplatesMenuProps) {
  const t = useT();
  const { item, session } = useDesk();
  const { verdict, rationale } = item.form;
  const { builtIn, own, keep, forget } = useTemplates(verdict);
  const [forgetting, setForgetting] = useState(false);
  const insert = (text: string) => {
    session.edit(item.assignment.id, { rationale: [rationale.trimEnd(), text].filter(Boolean).join(' ') });
    onClose(true);
  };
  const line = (text: string, run: (text: string) => void) => (
    <MenuItem key={text} onClick={() => run(text)}>
      <ListItemText primary={text} slotProps={{ primary: { dir: 'auto', sx: CLAMPED } }} />
    </MenuItem>
  );
  return (
    <Menu anchorEl={anchor} open onClose={() => onClose(false)} disableRestoreFocus transitionDuration={0} slotProps={{ paper: { sx: { width: 360, maxWidth: 'calc(100vw - 24px)' } }, list: { dense: true, 'aria-label': t('desk.templates.title') } }}>
      {!forgetting && builtIn.map((text) => line(text, insert))}
      {!forgetting && verdict === null && <ListSubheader {...WORDS}>{t('desk.templates.noVerdict')}</ListSubheader>}
      {own.length > 0 && <ListSubheader {...WORDS}>{t(forgetting ? 'desk.templates.which' : 'desk.templates.own')}</ListSubheader>}
      {own.map((text) => line(text, forgetting ? forget : insert))}
      <Divider sx={{ my: 0.5 }} />
      <MenuItem
        disabled={rationale.trim() === '' || own.includes(rationale.trim())}
        onClick={() => {
          keep(rationale);
          setForgetting(false);
        }}
      >
        {t('desk.templates.keep')}
      </MenuItem>
      {own.length > 0 && <MenuItem onClick={() => setForgetting(!forgetting)}>{t(forgetting ? 'desk.templates.back' : 'desk.templates.forget')}</MenuItem>}
    </Menu>
  );
}
