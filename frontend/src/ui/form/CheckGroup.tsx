import { Box, Checkbox, FormControlLabel, FormGroup, FormHelperText, Typography } from '@mui/material';
import { useId, type Ref } from 'react';

interface CheckGroupProps<Value extends string> {
  title: string;
  options: readonly { value: Value; label: string; help?: string }[];
  value: readonly Value[];
  /** In the order of the options. */
  onChange: (value: Value[]) => void;
  error?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

/** Some of a few, under a heading that also says what is wrong with the choice. */
export function CheckGroup<Value extends string>({ title, options, value, onChange, error, inputRef }: CheckGroupProps<Value>) {
  const id = useId();
  const problemId = useId();
  const toggle = (one: Value) => onChange(options.map((option) => option.value).filter((other) => (other === one) !== value.includes(other)));
  return (
    <Box role="group" aria-labelledby={id} aria-describedby={error ? problemId : undefined} sx={{ mt: 1.5 }}>
      <Typography id={id} variant="h3">
        {title}
      </Typography>
      <FormGroup sx={{ mt: 0.5 }}>
        {options.map((option, index) => (
          <FormControlLabel
            key={option.value}
            control={<Checkbox size="small" inputRef={index === 0 ? inputRef : undefined} checked={value.includes(option.value)} onChange={() => toggle(option.value)} />}
            sx={{ alignItems: 'flex-start', mb: option.help ? 0.5 : 0, '& .MuiCheckbox-root': { py: 0.25 } }}
            label={<OptionWords {...option} />}
          />
        ))}
      </FormGroup>
      {error && (
        <FormHelperText id={problemId} error>
          {error}
        </FormHelperText>
      )}
    </Box>
  );
}

function OptionWords({ label, help }: { label: string; help?: string }) {
  if (!help) return <>{label}</>;
  return (
    <>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {label}
      </Box>
      <FormHelperText component="span" sx={{ display: 'block', m: 0 }}>
        {help}
      </FormHelperText>
    </>
  );
}
