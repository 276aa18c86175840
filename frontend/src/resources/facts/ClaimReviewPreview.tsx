import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { facts } from '../../api';
import { useT } from '../../i18n';
import { CopyButton, ErrorNotice, LoadingLines } from '../../ui';
import { CodeBlock, Section } from '../../ui/record';
import { MarkupFindings } from './MarkupFindings';

/** The schema.org markup of a fact, word for word as exports hold it, and what there is to say of it. */
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
        {open && <Markup factId={factId} markup={markup} error={error} onRetry={() => void refetch()} />}
      </Box>
    </Section>
  );
}

function Markup({ factId, markup, error, onRetry }: { factId: string; markup: string | undefined; error: Error | null; onRetry: () => void }) {
  const t = useT();
  if (error) return <ErrorNotice error={error} onRetry={onRetry} />;
  if (!markup) return <LoadingLines lines={8} />;
  return (
    <>
      <CodeBlock label={t('exports.formats.claimreview')}>{markup}</CodeBlock>
      <MarkupFindings factId={factId} />
    </>
  );
}
