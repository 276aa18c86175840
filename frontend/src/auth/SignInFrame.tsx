import { Box, Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { Logo } from '../layout/Logo';
import { usePageTitle } from '../ui';

interface SignInFrameProps {
  title: string;
  intro?: string;
  children: ReactNode;
}

/** A page with one card in the middle, shown before the newsroom opens. */
export function SignInFrame({ title, intro, children }: SignInFrameProps) {
  const t = useT();
  usePageTitle(title);
  return (
    <Box
      component="main"
      sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center', p: 2, bgcolor: (theme) => theme.palette.desk.sidebar }}
    >
      <Box sx={{ width: '100%', maxWidth: 392 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, mb: 2.5 }}>
          <Logo size={36} />
          <Box>
            <Typography sx={{ fontWeight: 720, fontSize: '1.2rem', letterSpacing: '-0.02em', lineHeight: 1.25 }}>{t('app.name')}</Typography>
            <Typography variant="body2" color="textSecondary">
              {t('app.tagline')}
            </Typography>
          </Box>
        </Box>
        <Card sx={{ p: 3 }}>
          <Typography variant="h1" sx={{ mb: intro ? 0.5 : 1 }}>
            {title}
          </Typography>
          {intro && (
            <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
              {intro}
            </Typography>
          )}
          {children}
        </Card>
      </Box>
    </Box>
  );
}
