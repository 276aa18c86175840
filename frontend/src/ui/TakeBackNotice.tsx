import { Button, SnackbarContent } from '@mui/material';
import { useCloseNotification } from 'ra-core';

/** What was done, with the way back at hand; for `notify`. */
export function TakeBackNotice({ said, label, onBack }: { said: string; label: string; onBack: () => void }) {
  const close = useCloseNotification();
  const takeBack = () => {
    close();
    onBack();
  };
  return (
    <SnackbarContent
      message={said}
      action={
        <Button size="small" color="inherit" onClick={takeBack}>
          {label}
        </Button>
      }
    />
  );
}
