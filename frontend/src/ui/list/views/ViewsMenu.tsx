import BookmarkIcon from '@mui/icons-material/BookmarkBorderOutlined';
import CheckIcon from '@mui/icons-material/Check';
import { Box, Button, Divider, ListItemIcon, ListItemText, ListSubheader, Menu, MenuItem } from '@mui/material';
import { useGetIdentity, useNotify } from 'ra-core';
import { useState, type ReactNode } from 'react';
import { messageOf, savedViews, type ChangedSavedView, type SavedView } from '../../../api';
import { useT, type MessageKey } from '../../../i18n';
import { mayNow } from '../../../providers/session';
import { DeleteViewDialog, NameViewDialog } from './ViewDialogs';
import { useViews } from './useViews';
import type { ViewsOfList } from './viewSettings';

type Asked = 'save' | 'rename' | 'delete' | null;

/** Views of a list: those that teach, one's own, and those that colleagues share; and what can be done with the one that is on. */
export function ViewsMenu(list: ViewsOfList) {
  const t = useT();
  const notify = useNotify();
  const views = useViews(list);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState<Asked>(null);
  const { active, settings } = views;
  const close = () => setAnchor(null);
  const then = (act: () => void) => () => {
    close();
    act();
  };
  const change = (view: SavedView, fields: ChangedSavedView, done: string) =>
    views.command(() => savedViews.change(view.id, view.version, fields)).then(
      () => notify(done, { type: 'success' }),
      (error: unknown) => notify(messageOf(error), { type: 'error' }),
    );
  const act = (way: Way['id'], view: SavedView) => {
    if (way === 'update') void change(view, settings, t('views.updated', { name: view.name }));
    else if (way === 'share') void change(view, { shared: !view.shared }, t(view.shared ? 'views.unshared' : 'views.sharedNow', { name: view.name }));
    else setAsked(way);
  };
  const here = active?.name ?? list.defaults.filter(views.isOn).map(({ label }) => t(label))[0];
  return (
    <>
      <Button color="inherit" size="small" startIcon={<BookmarkIcon />} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)} sx={{ maxWidth: 260, minHeight: 32 }}>
        <Box component="span" dir="auto" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {here ? t('views.on', { name: here }) : t('views.menu')}
          {views.changed && ` · ${t('views.changed')}`}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close} slotProps={{ paper: { sx: { width: 330, maxHeight: '70vh' } }, list: { 'aria-label': t('views.menu') } }}>
        <Choice on={active === null && Object.keys(settings.filter).length === 0} onClick={then(views.showAll)}>
          {t('views.everything')}
        </Choice>
        {list.defaults.map((view) => (
          <Choice key={view.id} on={views.isOn(view)} help={t(view.help)} onClick={then(() => views.applyDefault(view))}>
            {t(view.label)}
          </Choice>
        ))}
        <SavedOnes views={views.views} active={active} onPick={(view) => then(() => views.apply(view))()} />
        <Divider />
        <MenuItem onClick={then(() => setAsked('save'))}>{t('views.save')}</MenuItem>
        {active?.mayChange && WAYS.filter(({ offered }) => offered(active, views.changed)).map(({ id, label }) => (
          <MenuItem key={id} onClick={then(() => act(id, active))}>
            {t(label(active), { name: active.name })}
          </MenuItem>
        ))}
      </Menu>
      <Questions asked={asked} active={active} views={views} resource={list.resource} onClose={() => setAsked(null)} />
    </>
  );
}

interface Way {
  id: 'update' | 'rename' | 'share' | 'delete';
  label: (view: SavedView) => MessageKey;
  offered: (view: SavedView, changed: boolean) => boolean;
}

/** What can be done with a view that is on, by those who may. */
const WAYS: readonly Way[] = [
  { id: 'update', label: () => 'views.update', offered: (_, changed) => changed },
  { id: 'rename', label: () => 'views.rename', offered: () => true },
  { id: 'share', label: ({ shared }) => (shared ? 'views.unshare' : 'views.share'), offered: () => mayNow('view.share') },
  { id: 'delete', label: () => 'views.delete', offered: () => true },
];

interface QuestionsProps {
  asked: Asked;
  active: SavedView | null;
  views: ReturnType<typeof useViews>;
  resource: ViewsOfList['resource'];
  onClose: () => void;
}

function Questions({ asked, active, views: { command, settings }, resource, onClose }: QuestionsProps) {
  const t = useT();
  if (asked === 'save') {
    const save = (name: string, shared: boolean) => command(() => savedViews.save({ resource, name, shared, ...settings }), ({ id }) => id);
    return <NameViewDialog title={t('views.saveTitle')} mayShare={mayNow('view.share')} onClose={onClose} onName={save} />;
  }
  if (!active) return null;
  if (asked === 'rename') {
    return <NameViewDialog title={t('views.renameTitle')} name={active.name} onClose={onClose} onName={(name) => command(() => savedViews.change(active.id, active.version, { name }))} />;
  }
  return asked === 'delete' ? <DeleteViewDialog view={active} onClose={onClose} onDelete={() => command(() => savedViews.remove(active.id), () => null)} /> : null;
}

interface SavedOnesProps {
  views: readonly SavedView[];
  active: SavedView | null;
  onPick: (view: SavedView) => void;
}

function SavedOnes({ views, active, onPick }: SavedOnesProps) {
  const t = useT();
  const { identity } = useGetIdentity();
  const isMine = (view: SavedView) => view.owner.id === identity?.id;
  const groups = [
    { head: t('views.mine'), members: views.filter(isMine) },
    { head: t('views.ofOthers'), members: views.filter((view) => !isMine(view)) },
  ];
  return (
    <>
      {groups.flatMap(({ head, members }) =>
        members.length === 0
          ? []
          : [
              <ListSubheader key={head} role="presentation" disableSticky sx={{ lineHeight: 2.4, bgcolor: 'transparent', fontSize: '0.74rem' }}>
                {head}
              </ListSubheader>,
              ...members.map((view) => (
                <Choice key={view.id} on={view.id === active?.id} help={isMine(view) ? (view.shared ? t('views.isShared') : undefined) : view.owner.name} onClick={() => onPick(view)}>
                  {view.name}
                </Choice>
              )),
            ],
      )}
    </>
  );
}

interface ChoiceProps {
  on: boolean;
  help?: string | undefined;
  onClick: () => void;
  children: ReactNode;
  autoFocus?: boolean;
}

function Choice({ on, help, onClick, children, ...props }: ChoiceProps) {
  return (
    <MenuItem {...props} role="menuitemradio" aria-checked={on} onClick={onClick} sx={{ whiteSpace: 'normal' }}>
      <ListItemIcon sx={{ visibility: on ? 'visible' : 'hidden' }}>
        <CheckIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText primary={children} secondary={help} slotProps={{ primary: { dir: 'auto', variant: 'body2', fontWeight: on ? 600 : 500, sx: { overflowWrap: 'anywhere' } }, secondary: { variant: 'caption' } }} />
    </MenuItem>
  );
}
