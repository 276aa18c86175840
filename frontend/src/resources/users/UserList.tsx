import GroupIcon from '@mui/icons-material/GroupOutlined';
import PersonAddIcon from '@mui/icons-material/PersonAddAltOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useGetIdentity } from 'ra-core';
import { useState } from 'react';
import { SearchInput, SelectInput } from 'react-admin';
import type { User, UserWithPassword } from '../../api';
import { ROLES } from '../../domain';
import { useT } from '../../i18n';
import { Notice, Tag, TimeAgo } from '../../ui';
import { HiddenLabel, ListPage, Records, Table } from '../../ui/list';
import { AddUserDialog } from './AddUserDialog';
import { OneTimePassword } from './OneTimePassword';
import { UserActions } from './UserActions';

export default function UserList() {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<UserWithPassword | null>(null);
  const filters = [
    <SearchInput key="q" source="q" alwaysOn />,
    <SelectInput key="role" source="role" alwaysOn emptyText={t('ui.all')} choices={ROLES.map((id) => ({ id, name: `role.${id}` }))} />,
    <SelectInput
      key="disabled"
      source="disabled"
      alwaysOn
      label={t('people.status')}
      emptyText={t('people.everybody')}
      choices={[
        { id: 'false', name: 'people.active' },
        { id: 'true', name: 'people.disabled' },
      ]}
    />,
  ];
  const add = (
    <Button variant="contained" startIcon={<PersonAddIcon />} onClick={() => setAdding(true)}>
      {t('people.add')}
    </Button>
  );
  return (
    <>
      <ListPage title={t('people.title')} intro={t('people.intro')} actions={add} filters={filters} sort={{ field: 'name', order: 'ASC' }} empty={<Nobody />}>
        <Records<User> table={<UserTable />} card={(user) => <UserCard user={user} />} />
      </ListPage>
      {adding && <AddUserDialog onClose={() => setAdding(false)} onAdded={setAdded} />}
      {added && <OneTimePassword name={added.name} password={added.password} onClose={() => setAdded(null)} />}
    </>
  );
}

function UserTable() {
  const t = useT();
  return (
    <Table rowClick={false} widths={['26%', '28%', 130, 130, 150, 64]}>
      <Table.Col source="name" render={(user: User) => <Name user={user} />} />
      <Table.Col source="email" disableSort />
      <Table.Col source="role" disableSort render={(user: User) => t(`role.${user.role}`)} />
      <Table.Col source="disabled" label={t('people.status')} disableSort render={(user: User) => <Status user={user} />} />
      <Table.Col source="lastSeenAt" disableSort render={(user: User) => <TimeAgo at={user.lastSeenAt} />} />
      <Table.Col label={<HiddenLabel>{t('people.menu')}</HiddenLabel>} render={(user: User) => <UserActions user={user} />} />
    </Table>
  );
}

function UserCard({ user }: { user: User }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 0.25, justifyItems: 'start' }}>
        <Name user={user} />
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {user.email}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', typography: 'body2' }}>
          {t(`role.${user.role}`)}
          {user.disabled && <Status user={user} />}
          <Typography component="span" variant="body2" color="textSecondary">
            {t('people.seen')} <TimeAgo at={user.lastSeenAt} />
          </Typography>
        </Box>
      </Box>
      <UserActions user={user} />
    </Box>
  );
}

function Name({ user }: { user: User }) {
  const t = useT();
  const { identity } = useGetIdentity();
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75, fontWeight: 600, color: user.disabled ? 'text.secondary' : 'text.primary' }}>
      <bdi>{user.name}</bdi>
      {identity?.id === user.id && <Tag tone="plain">{t('people.you')}</Tag>}
    </Box>
  );
}

function Status({ user }: { user: User }) {
  const t = useT();
  return user.disabled ? <Tag tone="warning">{t('people.disabled')}</Tag> : <>{t('people.active')}</>;
}

function Nobody() {
  const t = useT();
  return (
    <Notice icon={<GroupIcon />} title={t('people.emptyTitle')}>
      {t('people.emptyHelp')}
    </Notice>
  );
}
