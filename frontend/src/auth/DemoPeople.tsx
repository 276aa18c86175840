import { Box, Button, Divider, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useQuery } from '@tanstack/react-query';
import { session, type DemoPerson } from '../api';
import { useT } from '../i18n';

interface DemoPeopleProps {
  onPick: (person: DemoPerson) => void;
  disabled: boolean;
}

/** One button for each person of the demo newsroom; nothing at all where there is none. */
export function DemoPeople({ onPick, disabled }: DemoPeopleProps) {
  const t = useT();
  const { data } = useQuery({ queryKey: ['demo-people'], queryFn: session.demoPeople, staleTime: Infinity });
  const people = data?.people ?? [];
  if (people.length === 0) return null;
  return (
    <Box sx={{ mt: 2.5 }}>
      <Divider sx={{ mb: 1.5, fontSize: '0.8rem', color: 'text.secondary' }}>{t('signIn.demo')}</Divider>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('signIn.demoHelp')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {people.map((person) => (
          <Button
            key={person.email}
            variant="outlined"
            color="inherit"
            disabled={disabled}
            onClick={() => onPick(person)}
            sx={{ justifyContent: 'space-between' }}
          >
            <span style={visuallyHidden}>{t('signIn.demoAs', { name: person.name, role: t(`role.${person.role}`) })}</span>
            <span aria-hidden>{person.name}</span>
            <Typography aria-hidden component="span" variant="body2" color="textSecondary">
              {t(`role.${person.role}`)}
            </Typography>
          </Button>
        ))}
      </Box>
    </Box>
  );
}
