import { Typography } from '@mui/material';
import { useT } from '../../i18n';
import { ShownOnce } from '../../ui/form';

/** The secret itself, once, with what it is for. */
export function WebhookSecret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useT();
  return (
    <ShownOnce
      title={t('webhooks.secret.title')}
      label={t('webhooks.secret.label')}
      secret={secret}
      copy={t('webhooks.secret.copy')}
      warning={t('webhooks.secret.once')}
      done={t('webhooks.secret.done')}
      maxWidth="sm"
      onClose={onClose}
    >
      <Typography variant="body2" sx={{ mb: 2 }}>
        {t('webhooks.secret.use')}
      </Typography>
    </ShownOnce>
  );
}
