import { Box, FormControlLabel, FormHelperText, Radio, RadioGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { useController, type Control } from 'react-hook-form';
import { ROLES, type Role } from '../../domain';
import { useT } from '../../i18n';

/** The three roles, each with what it may do. */
export function RoleChoice<Values extends { role: Role }>({ control }: { control: Control<Values> }) {
  const t = useT();
  const id = useId();
  const { field } = useController({ control: control as unknown as Control<{ role: Role }>, name: 'role' });
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography id={id} variant="h3">
        {t('resources.users.fields.role')}
      </Typography>
      <RadioGroup aria-labelledby={id} {...field} sx={{ mt: 0.5 }}>
        {ROLES.map((role) => (
          <FormControlLabel
            key={role}
            value={role}
            control={<Radio size="small" />}
            sx={{ alignItems: 'flex-start', mb: 0.5, '& .MuiRadio-root': { py: 0.25 } }}
            label={
              <>
                <Box component="span" sx={{ fontWeight: 600 }}>
                  {t(`role.${role}`)}
                </Box>
                <FormHelperText component="span" sx={{ display: 'block', m: 0 }}>
                  {t(`people.roleHelp.${role}`)}
                </FormHelperText>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Box>
  );
}
