import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { facts } from '../../api';
import { useT } from '../../i18n';
import { CopyButton, ErrorNotice, LoadingLines } from '../../ui';
import { CodeBlock, Section } from '../../ui/record';

/** The schema.org markup of a fact, word for word as exports hold it. */
export function ClaimReviewPreview({ factId }: { factId: string }) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({ queryKey: ['facts', factId, 'claim-review'], queryFn: () => facts.claimReview(factId), enabled: open });
  const markup = data && JSON.stringify(data, null, 2);
  const actions = (
    <Box sx={{ display: 'flex', gap: 1 }}>
      {open && markup && <CopyButton text={markup} label={t('facts.copyMarkup')} />}
      <Button size="small" variant="outlined" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t(open ? 'facts.hideMarkup' : 'facts.showMarkup')}
      </Button>
    </Box>
  );
  return (
    <Section title={t('facts.markup')} intro={t('facts.markupHelp')} actions={actions}>
      <Box id={id} sx={{ '&:empty': { mt: -1.25 } }}>
        {open && error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        {open && !error && !markup && <LoadingLines lines={8} />}
        {open && markup && <CodeBlock label={t('exports.formats.claimreview')}>{markup}</CodeBlock>}
      </Box>
    </Section>
  );
}
