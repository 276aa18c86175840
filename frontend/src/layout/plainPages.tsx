import LockIcon from '@mui/icons-material/LockOutlined';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useT } from '../i18n';
import { Notice, usePageTitle } from '../ui';

const HomeLink = () => {
  const t = useT();
  return (
    <Button component={Link} to="/" variant="outlined">
      {t('ui.goHome')}
    </Button>
  );
};

export function NotFoundPage() {
  const t = useT();
  usePageTitle(t('ui.notFound'));
  return (
    <Notice isPage icon={<SearchOffIcon />} title={t('ui.notFound')} action={<HomeLink />}>
      {t('ui.notFoundHelp')}
    </Notice>
  );
}

export function AccessDeniedPage() {
  const t = useT();
  usePageTitle(t('ui.denied'));
  return (
    <Notice isPage icon={<LockIcon />} title={t('ui.denied')} action={<HomeLink />}>
      {t('ui.deniedHelp')}
    </Notice>
  );
}
