import FilterAltOffIcon from '@mui/icons-material/FilterAltOffOutlined';
import { Button } from '@mui/material';
import { useListContext } from 'ra-core';
import { useT } from '../../i18n';
import { Notice } from '../states';

/** Filters that nothing fits; a hidden filter is the usual reason for an empty list, so the way out is right here. */
export function NoMatch() {
  const t = useT();
  const { setFilters } = useListContext();
  return (
    <Notice
      role="status"
      icon={<FilterAltOffIcon />}
      title={t('ui.noMatch')}
      action={
        <Button variant="outlined" onClick={() => setFilters({}, [])}>
          {t('ui.clearFilters')}
        </Button>
      }
    />
  );
}
