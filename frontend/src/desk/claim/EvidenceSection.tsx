import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { useT } from '../../i18n';
import { useKeyHint } from '../../keymap';
import { Kbd } from '../../ui';
import { useDesk } from '../DeskContext';
import { EvidenceCard } from './EvidenceCard';
import { EvidenceDrop, FileButton } from './EvidenceDrop';
import { EvidenceEditor } from './EvidenceEditor';
import { FindEarlier } from './FindEarlier';
import { useEvidenceFiles } from './useEvidenceFiles';

export function EvidenceSection() {
  const t = useT();
  const key = useKeyHint('addEvidence');
  const { cards, addEvidence, item } = useDesk();
  const files = useEvidenceFiles();
  const readOnly = item.hold !== 'held';
  return (
    <Box component="section" aria-labelledby="evidence-title">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.5, rowGap: 0.5, mb: 0.75 }}>
        <Typography id="evidence-title" component="h3" variant="h3" sx={{ flex: 1 }}>
          {t('desk.evidence.title')}
          {cards.evidence.length > 0 && ` · ${cards.evidence.length}`}
        </Typography>
        <FindEarlier disabled={readOnly} />
        <FileButton files={files} disabled={readOnly} />
        <Button
          size="small"
          variant="outlined"
          startIcon={<AddIcon />}
          disabled={readOnly}
          // A press must not take the selection away that it is about to use.
          onMouseDown={(event) => event.preventDefault()}
          onClick={addEvidence}
          aria-keyshortcuts={key.aria}
        >
          {t('desk.evidence.add')}
          <Box component="span" sx={{ ml: 0.75, display: 'inline-flex' }}>
            <Kbd>{key.printed}</Kbd>
          </Box>
        </Button>
      </Box>
      <EvidenceDrop files={files} disabled={readOnly}>
        {cards.evidence.length === 0 && (
          <Typography variant="body2" color="textSecondary" sx={{ border: 1, borderStyle: 'dashed', borderColor: 'divider', borderRadius: 1, p: 1.5 }}>
            {t('desk.evidence.none')}
          </Typography>
        )}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
          {cards.evidence.map((evidence, index) => (
            <li key={index}>
              {cards.editing === index && !readOnly ? <EvidenceEditor index={index} evidence={evidence} /> : <EvidenceCard index={index} evidence={evidence} />}
            </li>
          ))}
        </Box>
      </EvidenceDrop>
      {cards.canRestore && (
        <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 0.5, color: 'text.secondary' }}>
          <Typography variant="body2">{t('desk.evidence.removed')}</Typography>
          <Button size="small" onClick={cards.restore}>
            {t('desk.evidence.restore')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
