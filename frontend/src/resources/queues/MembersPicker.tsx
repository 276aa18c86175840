import { Autocomplete, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { request, type PageOf, type PersonRef, type User } from '../../api';
import { newMember, type EditedMember } from './queueFormValues';
import { useT } from '../../i18n';

const OFFERED = 20;

interface MembersPickerProps {
  members: EditedMember[];
  onChange: (members: EditedMember[]) => void;
  problem?: string;
}

/** The server searches, so that it does not matter how many people there are. */
export function MembersPicker({ members, onChange, problem }: MembersPickerProps) {
  const t = useT();
  const [search, setSearch] = useState('');
  const { people, isFetching } = usePeople(useDeferredValue(search.trim()));
  return (
    <Autocomplete<PersonRef, true>
      multiple
      size="small"
      filterSelectedOptions
      disableCloseOnSelect
      options={people}
      // The server did that.
      filterOptions={(options) => options}
      loading={isFetching}
      loadingText={t('ui.loading')}
      noOptionsText={t('queues.form.noPeople')}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name }) => name}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      value={members}
      onChange={(_, next) => onChange(next.map((person) => members.find(({ id }) => id === person.id) ?? newMember(person)))}
      inputValue={search}
      onInputChange={(_, next) => setSearch(next)}
      slotProps={{ chip: { size: 'small' } }}
      renderInput={(params) => <TextField {...params} label={t('queues.form.members')} error={Boolean(problem)} helperText={problem ?? t('queues.form.membersHelp')} />}
    />
  );
}

function usePeople(search: string): { people: PersonRef[]; isFetching: boolean } {
  const { data, isFetching } = useQuery({
    queryKey: ['users', 'picker', search],
    queryFn: () => request<PageOf<User>>('GET', '/users', { query: { 'filter[q]': search, 'filter[disabled]': 'false', 'page[size]': OFFERED, sort: 'name' } }),
    placeholderData: keepPreviousData,
  });
  return { people: data?.data ?? [], isFetching };
}
