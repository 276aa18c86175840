import { Box, Checkbox, FormControlLabel, FormGroup, FormHelperText, Typography } from '@mui/material';
import { useId } from 'react';
import { useController, type Control } from 'react-hook-form';
import type { KeyScope } from '../../api';
import { useT } from '../../i18n';
import type { KeyForm } from './keyForm';

const SCOPES: readonly KeyScope[] = ['read', 'ingest'];

/** What the key is made for, each with what that opens. */
export function ScopeChoice({ control }: { control: Control<KeyForm> }) {
  const t = useT();
  const id = useId();
  const problemId = useId();
  const { field, fieldState } = useController({ control, name: 'scopes', rules: { validate: (scopes) => scopes.length > 0 || t('apiKeys.scopeNeeded') } });
  const toggle = (scope: KeyScope) => field.onChange(SCOPES.filter((one) => (one === scope) !== field.value.includes(one)));
  return (
    <Box role="group" aria-labelledby={id} aria-describedby={fieldState.error ? problemId : undefined} sx={{ mt: 1.5 }}>
      <Typography id={id} variant="h3">
        {t('apiKeys.scopes')}
      </Typography>
      <FormGroup sx={{ mt: 0.5 }}>
        {SCOPES.map((scope, index) => (
          <FormControlLabel
            key={scope}
            control={<Checkbox size="small" inputRef={index === 0 ? field.ref : undefined} checked={field.value.includes(scope)} onChange={() => toggle(scope)} />}
            sx={{ alignItems: 'flex-start', mb: 0.5, '& .MuiCheckbox-root': { py: 0.25 } }}
            label={
              <>
                <Box component="span" sx={{ fontWeight: 600 }}>
                  {t(`apiKeys.scope.${scope}`)}
                </Box>
                <FormHelperText component="span" sx={{ display: 'block', m: 0 }}>
                  {t(`apiKeys.scopeHelp.${scope}`)}
                </FormHelperText>
              </>
            }
          />
        ))}
      </FormGroup>
      {fieldState.error && (
        <FormHelperText id={problemId} error>
          {fieldState.error.message}
        </FormHelperText>
      )}
    </Box>
  );
}
