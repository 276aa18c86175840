import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, Card, Typography } from '@mui/material';
import { useT } from '../../i18n';
import { lazy, Suspense } from 'react';
import { type Fact, facts, type WholeFact } from '../../api';
import { day, ExternalLink, LoadingLines, Serif, usePageTitle, VerdictBadge } from '../../ui';
import { BackLink, Columns, RecordPage, Section } from '../../ui/record';
import { ClaimReviewPreview } from './ClaimReviewPreview';
import { EvidenceList } from './Evidence';
import { FactPeople } from './FactPeople';
import { PublicationTag } from './PublicationTag';
import { Validity } from './Validity';

const FactActions = lazy(() => import('./acts/FactActions').then((module) => ({ default: module.FactActions })));
const FactVersions = lazy(() => import('./FactVersions'));

const FactShow = () => <RecordPage<WholeFact> whole>{(fact) => <FactPage fact={fact} />}</RecordPage>;
export default FactShow;

function FactPage({ fact }: { fact: WholeFact }) {
  const t = useT();
  usePageTitle(fact.statement);
  return (
    <>
      <BackLink to="/facts">{t('facts.title')}</BackLink>
      <Columns aside={<FactPeople fact={fact} />}>
        <Statement fact={fact} />
        <Suspense fallback={null}>
          <FactActions fact={fact} key={fact.version} />
        </Suspense>
        <Section title={t('facts.evidence')}>
          <EvidenceList evidence={fact.evidence} />
        </Section>
        <Section title={t('facts.appearances')}>
          <Appearances fact={fact} />
        </Section>
        <Suspense fallback={<LoadingLines lines={3} />}>
          <FactVersions factId={fact.id} version={fact.version} />
        </Suspense>
        <ClaimReviewPreview factId={fact.id} />
      </Columns>
    </>
  );
}

const isPublic = ({ publicationState }: Fact): boolean => publicationState === 'published' || publicationState === 'withdrawn';

function Statement({ fact }: { fact: Fact }) {
  const t = useT();
  return (
    <Card sx={{ p: { xs: 1.75, sm: 2.5 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <VerdictBadge verdict={fact.verdict} />
        <PublicationTag state={fact.publicationState} />
        {isPublic(fact) && (
          <Button component="a" size="small" startIcon={<PrintIcon />} href={facts.sheetUrl(fact.id)} target="_blank" rel="noopener" sx={{ ml: 'auto' }}>
            {t('facts.print')}
          </Button>
        )}
      </Box>
      <Serif component="h1" sx={{ m: 0, mt: 1, fontSize: { xs: '1.3rem', sm: '1.55rem' }, lineHeight: 1.3, fontWeight: 600 }}>
        {fact.statement}
      </Serif>
      {fact.speaker && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.75 }}>
          {t('facts.saidBy', { name: fact.speaker })}
        </Typography>
      )}
      <Validity fact={fact} />
      <Typography variant="h3" component="h2" sx={{ mt: 2, mb: 0.5 }}>
        {t('facts.summary')}
      </Typography>
      {fact.summary.trim() === '' ? (
        <Typography variant="body2" color="textSecondary">
          {t('facts.noSummary')}
        </Typography>
      ) : (
        <Serif sx={{ fontSize: '1.02rem', lineHeight: 1.6, whiteSpace: 'pre-line', maxWidth: '70ch' }}>{fact.summary}</Serif>
      )}
    </Card>
  );
}

function Appearances({ fact }: { fact: Fact }) {
  const t = useT();
  if (fact.appearances.length === 0) return <Typography variant="body2">{t('facts.noAppearances')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {fact.appearances.map(({ title, source, url, publishedAt }, index) => (
        <Box component="li" key={index}>
          {url ? <ExternalLink href={url}>{title || t('facts.untitled')}</ExternalLink> : title || t('facts.untitled')}
          <Typography variant="body2" color="textSecondary">
            {[source, publishedAt && day(publishedAt)].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
