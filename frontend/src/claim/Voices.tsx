import { Typography } from '@mui/material';
import type { Sighting } from '../api';
import { useT } from '../i18n';

/** "5 outlets, 2 voices": near-copies of one agency's text are one voice. Said only where there are fewer voices than outlets. */
export function Voices({ sightings }: { sightings: readonly Pick<Sighting, 'voice' | 'article'>[] }) {
  const t = useT();
  const outlets = new Set(sightings.map(({ article }) => article.source?.id ?? article.id)).size;
  const voices = new Set(sightings.map(({ voice }) => voice)).size;
  if (voices >= outlets) return null;
  return (
    <Typography variant="body2" color="textSecondary" title={t('relations.voicesHelp')} sx={{ mb: 0.75 }}>
      {t('relations.voices', { outlets: t('relations.outlets', { smart_count: outlets }), voices: t('relations.voicesOnly', { smart_count: voices }) })}
    </Typography>
  );
}
