import EditIcon from '@mui/icons-material/EditOutlined';
import { Box, IconButton, Tooltip } from '@mui/material';
import { useT } from '../../i18n';
import { useKeyHint } from '../../keymap';
import { Kbd, Serif } from '../../ui';
import { useDesk } from '../DeskContext';
import { WordingEditor } from './WordingEditor';

/** The claim in words that stand alone, which the reviewer may improve; the article's own words stay in the source. */
export function Wording() {
  const t = useT();
  const key = useKeyHint('reword');
  const { item, rewording, setRewording } = useDesk();
  const { wording } = item.assignment.claim;
  if (rewording && item.hold === 'held') return <WordingEditor key={item.assignment.id} wording={wording} onClose={() => setRewording(false)} />;
  return (
    <Box sx={{ display: 'flex', alignItems: 'start', gap: 1 }}>
      <Serif component="h2" dir="auto" sx={{ flex: 1, m: 0, fontSize: '1.42rem', fontWeight: 620, lineHeight: 1.28, letterSpacing: '-0.005em' }}>
        {wording}
      </Serif>
      {item.hold === 'held' && (
        <Tooltip title={<>{t('desk.keys.reword')} <Kbd>{key.printed}</Kbd></>}>
          <IconButton size="small" aria-label={t('desk.keys.reword')} aria-keyshortcuts={key.aria} onClick={() => setRewording(true)}>
            <EditIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      )}
    </Box>
  );
}
