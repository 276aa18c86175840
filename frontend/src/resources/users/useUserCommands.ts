import { useRefresh } from 'ra-core';
import { request, users, type Role, type User, type UserWithPassword } from '../../api';

export interface NewUser {
  name: string;
  email: string;
  role: Role;
}

interface UserChange {
  name?: string;
  role?: Role;
  disabled?: boolean;
}

/** What an admin does to people. The list is asked for again after each, a refused one too: then it may be the list that is old. */
export function useUserCommands() {
  const refresh = useRefresh();
  return {
    add: (user: NewUser) => request<UserWithPassword>('POST', '/users', { body: user }).finally(refresh),
    change: (user: User, change: UserChange) => {
      const changed = Object.entries(change).filter(([field, value]) => value !== user[field as keyof UserChange]);
      return request<User>('PATCH', `/users/${user.id}`, { body: { ...Object.fromEntries(changed), version: user.version } }).finally(refresh);
    },
    resetPassword: (user: User) => users.resetPassword(user.id).finally(refresh),
  };
}
