import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Checkbox, FormControl, FormControlLabel, FormHelperText, FormLabel, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import type { DraftEvidence } from '../../api';
import { stanceColor, StanceIcon } from '../../claim/Stance';
import { STANCES, type Stance } from '../../domain';
import { useT } from '../../i18n';
import { ExternalLink, isHttpUrl, Serif } from '../../ui';
import { type Adjudication, type Choice, keyOf } from './useAdjudication';

/** The evidence of all reviews to choose from, and a place for one's own. */
export function EvidenceChoice({ form }: { form: Adjudication }) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const { choices, draft, problems } = form;
  return (
    <FormControl component="fieldset" error={problems.evidence.length > 0} sx={{ display: 'grid', gap: 1, justifyItems: 'start', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <FormLabel component="legend">{t('disputes.evidence')}</FormLabel>
      {choices.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('disputes.noEvidence')}
        </Typography>
      )}
      {choices.map((item) => (
        <FormControlLabel
          key={keyOf(item)}
          sx={{ alignItems: 'flex-start', m: 0 }}
          control={<Checkbox size="small" checked={draft.chosen.includes(keyOf(item))} onChange={() => form.toggle(item)} sx={{ pt: 0.25 }} />}
          label={<ChoiceLabel item={item} />}
        />
      ))}
      {problems.evidence.map((detail) => (
        <FormHelperText key={detail}>{detail}</FormHelperText>
      ))}
      {adding ? (
        <OwnEvidence
          onAdd={(item) => {
            form.add(item);
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Button size="small" variant="outlined" startIcon={<AddIcon />} onClick={() => setAdding(true)}>
          {t('disputes.add')}
        </Button>
      )}
    </FormControl>
  );
}

function ChoiceLabel({ item }: { item: Choice }) {
  const t = useT();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, typography: 'body2', color: (theme) => stanceColor(theme, item.stance) }}>
        <StanceIcon stance={item.stance} />
        {t(`stance.${item.stance}`)}
      </Box>
      <Serif component="span" sx={{ display: 'block', lineHeight: 1.45 }}>
        “{item.quote}”
      </Serif>
      <Typography component="span" variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        <ExternalLink href={item.url}>{item.url.replace(/^https?:\/\/(www\.)?/, '')}</ExternalLink> · {item.by.length > 0 ? t('disputes.citedBy', { names: item.by.join(', ') }) : t('disputes.citedByYou')}
      </Typography>
    </Box>
  );
}

function OwnEvidence({ onAdd, onCancel }: { onAdd: (item: DraftEvidence) => void; onCancel: () => void }) {
  const t = useT();
  const [item, setItem] = useState<DraftEvidence>({ url: '', quote: '', stance: 'supports' });
  const [tried, setTried] = useState(false);
  const badUrl = !isHttpUrl(item.url.trim());
  const noQuote = item.quote.trim() === '';
  const add = () => {
    setTried(true);
    if (!badUrl && !noQuote) onAdd({ ...item, url: item.url.trim(), quote: item.quote.trim() });
  };
  return (
    <Box role="group" aria-label={t('disputes.addTitle')} sx={{ width: '100%', maxWidth: 640, display: 'grid', gap: 1 }}>
      <TextField
        label={t('disputes.url')}
        type="url"
        autoFocus
        value={item.url}
        onChange={(event) => setItem({ ...item, url: event.target.value })}
        error={tried && badUrl}
        helperText={tried && badUrl ? t('disputes.badUrl') : undefined}
        slotProps={{ htmlInput: { maxLength: 2000, inputMode: 'url', spellCheck: false } }}
      />
      <TextField
        label={t('disputes.quote')}
        multiline
        minRows={2}
        value={item.quote}
        onChange={(event) => setItem({ ...item, quote: event.target.value })}
        error={tried && noQuote}
        helperText={tried && noQuote ? t('disputes.noQuote') : undefined}
        slotProps={{ htmlInput: { maxLength: 5000, dir: 'auto' } }}
      />
      <ToggleButtonGroup exclusive size="small" aria-label={t('disputes.stance')} value={item.stance} onChange={(_, stance: Stance | null) => stance && setItem({ ...item, stance })}>
        {STANCES.map((stance) => (
          <ToggleButton key={stance} value={stance} sx={{ gap: 0.5 }}>
            <StanceIcon stance={stance} />
            {t(`stance.${stance}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="contained" size="small" onClick={add}>
          {t('disputes.add')}
        </Button>
        <Button size="small" color="inherit" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
