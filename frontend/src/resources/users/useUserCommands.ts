import { useDataProvider, useRefresh } from 'ra-core';
import { users, type Role, type User, type UserWithPassword } from '../../api';

interface UserChange {
  name?: string;
  role?: Role;
  disabled?: boolean;
}

/** What an admin does to a person; the list is asked for again after each. */
export function useUserCommands() {
  const dataProvider = useDataProvider();
  const refresh = useRefresh();
  return {
    change: async (user: User, change: UserChange): Promise<User> => {
      // Somebody else may have changed the person since: then the list on screen is old as well.
      const { data } = await dataProvider.update<User>('users', { id: user.id, data: change, previousData: user }).finally(refresh);
      return data;
    },
    resetPassword: async (user: User): Promise<UserWithPassword> => {
      const answer = await users.resetPassword(user.id);
      refresh();
      return answer;
    },
  };
}
