import ViewColumnIcon from '@mui/icons-material/ViewColumnOutlined';
import { Button, Checkbox, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useT, type MessageKey } from '../../../i18n';
import { useHiddenColumns } from './useViews';
import type { ViewsOfList } from './viewSettings';

/** Which columns a table shows; the first one says what a row is, and stays. */
export function ColumnsMenu({ resource, columns }: Pick<ViewsOfList, 'resource' | 'columns'>) {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [hidden, setHidden] = useHiddenColumns(resource);
  const toggle = (column: string) => setHidden(hidden.includes(column) ? hidden.filter((one) => one !== column) : [...hidden, column]);
  return (
    <>
      <Button color="inherit" size="small" startIcon={<ViewColumnIcon />} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(event) => setAnchor(event.currentTarget)} sx={{ display: { xs: 'none', md: 'inline-flex' }, minHeight: 32 }}>
        {t('views.columns')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)} slotProps={{ list: { 'aria-label': t('views.columns') } }}>
        {columns.slice(1).map((column) => (
          <MenuItem key={column} role="menuitemcheckbox" aria-checked={!hidden.includes(column)} onClick={() => toggle(column)} dense>
            <Checkbox edge="start" checked={!hidden.includes(column)} tabIndex={-1} disableRipple aria-hidden sx={{ py: 0.25 }} />
            <ListItemText primary={t(`resources.${resource}.fields.${column}` as MessageKey)} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
