import { Alert, Box, Button, Collapse, Typography } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { messageOf, type KeptDraft } from '../../api';
import { useT } from '../../i18n';
import { CopyButton, Serif, TimeAgo } from '../../ui';
import { textOfForm } from '../textOfForm';
import type { DeskWork } from '../useDeskSession';

/** Drafts of claims that their writer no longer holds: nothing that was typed is lost. */
export function KeptDrafts({ work: { state, session } }: { work: DeskWork }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  // A claim that is on the desk shows its draft itself, and one that was put off brings it back with it.
  const here = new Set([...state.items.map(({ assignment }) => assignment.id), ...state.parked.map(({ assignmentId }) => assignmentId)]);
  const drafts = state.kept.filter(({ assignmentId }) => !here.has(assignmentId));
  if (drafts.length === 0) return null;
  return (
    <Alert
      severity="info"
      sx={{ borderRadius: 0, border: 0, py: 0, '& .MuiAlert-message': { flex: 1, minWidth: 0 }, maxHeight: '40vh', overflowY: 'auto', alignItems: 'flex-start' }}
    >
      <Button size="small" color="inherit" aria-expanded={open} onClick={() => setOpen(!open)} sx={{ px: 0.5, mt: '-4px' }}>
        {t('desk.kept.title', { smart_count: drafts.length })}
      </Button>
      <Collapse in={open} unmountOnExit>
        <Typography variant="body2">{t('desk.kept.help')}</Typography>
        {drafts.map((draft) => (
          <KeptLine
            key={draft.assignmentId}
            kept={draft}
            onTake={() => session.take(draft.assignmentId)}
            onDrop={() => session.dropKept(draft.assignmentId)}
          />
        ))}
      </Collapse>
    </Alert>
  );
}

function KeptLine({ kept, onTake, onDrop }: { kept: KeptDraft; onTake: () => Promise<void>; onDrop: () => Promise<void> }) {
  const t = useT();
  const notify = useNotify();
  const run = (action: () => Promise<void>) => () => void action().catch((error: unknown) => notify(messageOf(error), { type: 'error' }));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 0.75 }}>
      <Serif sx={{ flex: '1 1 260px' }}>{kept.wording}</Serif>
      <Typography variant="body2" color="textSecondary">
        {kept.canTakeAgain ? <TimeAgo at={kept.draft.savedAt} /> : t('desk.kept.gone')}
      </Typography>
      {kept.canTakeAgain && (
        <Button size="small" variant="outlined" onClick={run(onTake)}>
          {t('desk.kept.take')}
        </Button>
      )}
      <CopyButton text={textOfForm(kept.wording, kept.draft)} label={t('desk.lost.copy')} />
      <Button size="small" color="error" onClick={run(onDrop)}>
        {t('desk.kept.drop')}
      </Button>
    </Box>
  );
}
