import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { evidenceApi, type CaptureWithText } from '../api';
import { useT } from '../i18n';
import { type Graphic, useGraphic } from './graphic';

const COVER: Readonly<Record<Graphic, string>> = { blur: 'blur(28px)', grey: 'grayscale(1) contrast(0.55) brightness(0.6)', show: 'none' };

export const isPicture = ({ mediaType }: Pick<CaptureWithText, 'mediaType'>): boolean => mediaType?.startsWith('image/') ?? false;

/** An archived picture, covered until it is asked for: nobody knows before what it shows. */
export function Picture({ copy }: { copy: CaptureWithText }) {
  const t = useT();
  const [graphic] = useGraphic();
  const [asked, setAsked] = useState(false);
  const covered = graphic !== 'show' && !asked;
  return (
    <Box component="figure" sx={{ m: 0, display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Box sx={{ overflow: 'hidden', borderRadius: 1, border: 1, borderColor: 'divider', maxWidth: '100%', lineHeight: 0 }}>
        <Box
          component="img"
          src={evidenceApi.fileUrl(copy.id)}
          alt={t('evidence.reader.picture', { name: copy.fileName ?? copy.title ?? '' })}
          sx={{ maxWidth: '100%', maxHeight: '60vh', filter: COVER[covered ? graphic : 'show'] }}
        />
      </Box>
      {graphic !== 'show' && (
        <Box component="figcaption" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, typography: 'body2', color: 'text.secondary' }}>
          {covered && t('evidence.reader.covered')}
          <Button size="small" variant="outlined" aria-pressed={asked} onClick={() => setAsked(!asked)}>
            {t(covered ? 'evidence.reader.show' : 'evidence.reader.hide')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
