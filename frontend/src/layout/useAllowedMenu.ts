import { usePermissions } from 'ra-core';
import type { Permission } from '../api';
import { neededFor } from '../providers/authProvider';
import { MENU, type MenuEntry, type MenuGroup } from './menuItems';

/** The menu as this person may use it; groups without an entry fall away. */
export function useAllowedMenu(): MenuGroup[] {
  const { permissions } = usePermissions<Permission[]>();
  const allowed = (entry: MenuEntry): boolean => {
    if (entry.resource === null) return true;
    const needed = neededFor(entry.resource, 'list');
    return needed !== null && (permissions?.includes(needed) ?? false);
  };
  return MENU.map((group) => ({ ...group, entries: group.entries.filter(allowed) })).filter(
    (group) => group.entries.length > 0,
  );
}
