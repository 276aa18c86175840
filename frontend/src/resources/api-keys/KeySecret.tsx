import { Box, Typography } from '@mui/material';
import type { ApiKeyWithSecret } from '../../api';
import { useT } from '../../i18n';
import { ShownOnce } from '../../ui/form';

/** The key itself, once, with how a program sends it. */
export function KeySecret({ made, onClose }: { made: ApiKeyWithSecret; onClose: () => void }) {
  const t = useT();
  return (
    <ShownOnce
      title={t('apiKeys.secret.title', { name: made.name })}
      label={t('apiKeys.secret.label')}
      secret={made.secret}
      copy={t('apiKeys.secret.copy')}
      warning={t('apiKeys.secret.once')}
      done={t('apiKeys.secret.done')}
      maxWidth="sm"
      onClose={onClose}
    >
      <Typography variant="body2">{t('apiKeys.secret.use')}</Typography>
      <Box component="pre" dir="ltr" sx={{ m: 0, mt: 0.5, mb: 2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: 'ui-monospace, Menlo, Consolas, monospace', fontSize: '0.85rem' }}>
        {`Authorization: Bearer ${made.prefix}…`}
      </Box>
    </ShownOnce>
  );
}
