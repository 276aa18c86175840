import TabIcon from '@mui/icons-material/TabOutlined';
import { Alert } from '@mui/material';
import { useT } from '../../i18n';
import { useOnlyTab } from '../useOnlyTab';

/** Both tabs have the same claims: whoever types in both should know. */
export function OtherTabBar({ queueId }: { queueId: string }) {
  const t = useT();
  if (useOnlyTab(queueId)) return null;
  return (
    <Alert severity="info" icon={<TabIcon fontSize="small" />} role="status" sx={{ borderRadius: 0, border: 0, py: 0 }}>
      {t('desk.otherTab')}
    </Alert>
  );
}
