import CheckIcon from '@mui/icons-material/Check';
import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n';

/** Copies text; where the browser withholds the clipboard, the text is selected in a prompt to copy by hand. */
export function CopyButton({ text, label, ...props }: { text: string; label?: string } & ButtonProps) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      window.prompt(t('ui.copy'), text);
    }
  };
  return (
    <Button size="small" startIcon={copied ? <CheckIcon /> : <ContentCopyIcon />} onClick={() => void copy()} {...props}>
      <span aria-live="polite">{copied ? t('ui.copied') : (label ?? t('ui.copy'))}</span>
    </Button>
  );
}
