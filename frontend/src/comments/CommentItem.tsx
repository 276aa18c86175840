import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { comments, messageOf, type Comment, type PersonRef } from '../api';
import { useT } from '../i18n';
import { TimeAgo } from '../ui';
import { useNow } from '../ui/useNow';
import { CommentField } from './CommentField';
import { partsOf, stillNamed } from './mentions';

/** One comment; for a while its writer can change or delete it. */
export function CommentItem({ comment, onChanged }: { comment: Comment; onChanged: () => Promise<void> }) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const now = useNow();
  const mine = comment.editableUntil !== null && Date.parse(comment.editableUntil) > now;
  const change = async (act: () => Promise<unknown>) => {
    setFailure(null);
    try {
      await act();
      setEditing(false);
      await onChanged();
    } catch (error) {
      setFailure(messageOf(error));
    }
  };
  return (
    <Box component="li" sx={{ display: 'grid', gap: 0.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
        <Typography variant="body2" fontWeight={650}>
          {comment.author.name}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          <TimeAgo at={comment.createdAt} />
          {comment.editedAt && ` · ${t('comments.edited')}`}
        </Typography>
        <Box sx={{ flex: 1 }} />
        {mine && !editing && (
          <>
            <Button size="small" color="inherit" onClick={() => setEditing(true)} aria-label={t('comments.editOf', { body: comment.body })}>
              {t('comments.edit')}
            </Button>
            <Button size="small" color="error" onClick={() => void change(() => comments.remove(comment.id))} aria-label={t('comments.removeOf', { body: comment.body })}>
              {t('comments.remove')}
            </Button>
          </>
        )}
      </Box>
      {editing ? (
        <EditComment comment={comment} onSave={(body, mentions) => void change(() => comments.edit(comment.id, { body, mentions }))} onCancel={() => setEditing(false)} />
      ) : (
        <Typography dir="auto" variant="body2" sx={{ maxWidth: '70ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {partsOf(comment.body, comment.mentions).map((part, index) => (
            <Box key={index} component="span" sx={part.isMention ? { fontWeight: 650, color: 'primary.main' } : undefined}>
              {part.text}
            </Box>
          ))}
        </Typography>
      )}
      {failure !== null && <Alert severity="error">{failure}</Alert>}
    </Box>
  );
}

function EditComment({ comment, onSave, onCancel }: { comment: Comment; onSave: (body: string, mentions: string[]) => void; onCancel: () => void }) {
  const t = useT();
  const [body, setBody] = useState(comment.body);
  const [picked, setPicked] = useState<PersonRef[]>(comment.mentions);
  const change = (text: string, mentioned?: PersonRef) => {
    setBody(text);
    if (mentioned) setPicked([...picked, mentioned]);
  };
  const save = () => {
    if (body.trim() !== '') onSave(body, stillNamed(body, picked).map(({ id }) => id));
  };
  return (
    <Box sx={{ display: 'grid', gap: 0.75, maxWidth: '70ch' }}>
      <CommentField label={t('comments.edit')} value={body} autoFocus onChange={change} onSend={save} onEscape={onCancel} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button size="small" variant="contained" onClick={save}>
          {t('comments.save')}
        </Button>
        <Button size="small" color="inherit" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
