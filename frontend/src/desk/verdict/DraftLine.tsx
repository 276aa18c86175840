import CloudDoneIcon from '@mui/icons-material/CloudDoneOutlined';
import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import CloudQueueIcon from '@mui/icons-material/CloudQueueOutlined';
import { Typography } from '@mui/material';
import { useT } from '../../i18n';
import { TimeAgo } from '../../ui';
import type { DeskItem } from '../session/state';

/** How safe the typed text is. "Saved" is only said when the server has said so. */
export function DraftLine({ item: { draft, savedAt } }: { item: DeskItem }) {
  const t = useT();
  const Icon = draft === 'failed' ? CloudOffIcon : draft === 'saved' ? CloudDoneIcon : CloudQueueIcon;
  return (
    <Typography
      component="div"
      role={draft === 'failed' ? 'alert' : undefined}
      variant="body2"
      sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start', color: draft === 'failed' ? 'error.main' : 'text.secondary' }}
    >
      <Icon aria-hidden sx={{ fontSize: 17, mt: '1px' }} />
      <span>
        {t(`desk.draft.${draft}`)}
        {draft === 'saved' && savedAt && (
          <>
            {' '}
            <TimeAgo at={savedAt} />
          </>
        )}
      </span>
    </Typography>
  );
}
