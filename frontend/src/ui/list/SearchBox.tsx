import { SearchInput } from 'react-admin';
import { useT, type MessageKey } from '../../i18n';

/** The search field of a list; what it searches stands in it. `alwaysOn` is read by react-admin's list. */
export function SearchBox({ label, source = 'q' }: { label: MessageKey; source?: string; alwaysOn?: boolean }) {
  const t = useT();
  const words = t(label);
  return <SearchInput source={source} placeholder={words} slotProps={{ htmlInput: { 'aria-label': words } }} sx={{ width: { xs: '100%', sm: 230 } }} />;
}
