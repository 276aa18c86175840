import { Box, Checkbox, FormControl, FormControlLabel, FormGroup, FormHelperText, FormLabel, MenuItem, TextField, Typography } from '@mui/material';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { VERDICTS } from '../../domain';
import { useT } from '../../i18n';
import { isWhole, isWholeOrNone, type QueueFormValues } from './queueFormValues';

const POLICIES = ['one', 'two_blind', 'two_and_editor'] as const;
const ORDERS = ['priority', 'oldest', 'due'] as const;
const BANDS = ['slaUrgent', 'slaNormal', 'slaLow'] as const;

interface PartProps {
  form: UseFormReturn<QueueFormValues>;
}

/** How claims of the queue are reviewed, and by when. */
export function ReviewFields({ form }: PartProps) {
  const t = useT();
  return (
    <Box component="section" aria-label={t('queues.form.reviewing')} sx={{ mt: 2 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t('queues.form.reviewing')}
      </Typography>
      <Box sx={{ display: 'grid', columnGap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>
        <Box>
          <Choice form={form} name="reviewPolicy" label={t('queues.form.policy')} choices={POLICIES.map((id) => ({ id, text: t(`queues.policy.${id}`) }))} help={t('queues.form.policyHelp')} />
          <Choice form={form} name="workOrder" label={t('queues.form.order')} choices={ORDERS.map((id) => ({ id, text: t(`queues.order.${id}`) }))} />
          <Verdicts form={form} />
        </Box>
        <Limits form={form} />
      </Box>
    </Box>
  );
}

interface ChoiceProps extends PartProps {
  name: 'reviewPolicy' | 'workOrder';
  label: string;
  choices: readonly { id: string; text: string }[];
  help?: string;
}

const Choice = ({ form, name, label, choices, help }: ChoiceProps) => (
  <Controller
    control={form.control}
    name={name}
    render={({ field: { ref, ...field } }) => (
      <TextField {...field} inputRef={ref} select label={label} helperText={help}>
        {choices.map(({ id, text }) => (
          <MenuItem key={id} value={id}>
            {text}
          </MenuItem>
        ))}
      </TextField>
    )}
  />
);

function Verdicts({ form }: PartProps) {
  const t = useT();
  return (
    <Controller
      control={form.control}
      name="allowedVerdicts"
      rules={{ validate: (verdicts) => verdicts.length > 0 || t('queues.form.verdictNeeded') }}
      render={({ field, fieldState }) => (
        <FormControl component="fieldset" error={Boolean(fieldState.error)} sx={{ mt: 1 }}>
          <FormLabel component="legend">{t('queues.form.verdicts')}</FormLabel>
          <FormGroup>
            {VERDICTS.map((verdict) => (
              <FormControlLabel
                key={verdict}
                label={t(`verdict.${verdict}`)}
                control={
                  <Checkbox
                    size="small"
                    checked={field.value.includes(verdict)}
                    onChange={(_, checked) => field.onChange(checked ? [...field.value, verdict] : field.value.filter((each) => each !== verdict))}
                  />
                }
              />
            ))}
          </FormGroup>
          {fieldState.error && <FormHelperText>{fieldState.error.message}</FormHelperText>}
        </FormControl>
      )}
    />
  );
}

function Limits({ form: { register, formState } }: PartProps) {
  const t = useT();
  const { errors } = formState;
  const numeric = { htmlInput: { inputMode: 'numeric' } } as const;
  return (
    <Box>
      <TextField
        {...register('leaseMinutes', { validate: (minutes) => isWhole(minutes, 1, 480) || t('queues.form.badLease') })}
        label={t('queues.form.lease')}
        error={Boolean(errors.leaseMinutes)}
        helperText={errors.leaseMinutes?.message ?? t('queues.form.leaseHelp')}
        slotProps={numeric}
      />
      <TextField
        {...register('holdLimit', { validate: (limit) => isWhole(limit, 0, 100) || t('queues.form.badHold') })}
        label={t('queues.form.hold')}
        error={Boolean(errors.holdLimit)}
        helperText={errors.holdLimit?.message ?? t('queues.form.holdHelp')}
        slotProps={numeric}
      />
      <TextField
        {...register('goldPercent', { validate: (percent) => isWhole(percent, 0, 50) || t('queues.form.badGold') })}
        label={t('queues.form.gold')}
        error={Boolean(errors.goldPercent)}
        helperText={errors.goldPercent?.message ?? t('queues.form.goldHelp')}
        slotProps={numeric}
      />
      <FormControl component="fieldset" sx={{ mt: 1, width: '100%' }}>
        <FormLabel component="legend">{t('queues.form.sla')}</FormLabel>
        <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' }}>
          {BANDS.map((band) => (
            <TextField
              key={band}
              {...register(band, { validate: (hours) => isWholeOrNone(hours, 1, 8760) || t('queues.form.badHours') })}
              label={t(`queues.form.${band}`)}
              error={Boolean(errors[band])}
              helperText={errors[band]?.message}
              slotProps={numeric}
            />
          ))}
        </Box>
        <FormHelperText sx={{ m: 0 }}>{t('queues.form.slaHelp')}</FormHelperText>
      </FormControl>
    </Box>
  );
}
