import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import { Alert } from '@mui/material';
import { useT } from '../../i18n';

export function OfflineBar() {
  const t = useT();
  return (
    <Alert severity="warning" icon={<CloudOffIcon fontSize="small" />} role="status" sx={{ borderRadius: 0, border: 0, py: 0 }}>
      {t('desk.offline')}
    </Alert>
  );
}
