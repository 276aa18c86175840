import { Link } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router-dom';
import { claims, type WholeFact } from '../../api';
import { useT } from '../../i18n';
import { CopyButton, ExternalLink, TimeAgo } from '../../ui';
import { Field, Fields, Section } from '../../ui/record';

/** Who reviewed, who approved, and what exactly was approved. */
export function FactPeople({ fact }: { fact: WholeFact }) {
  const t = useT();
  return (
    <Section title={t('facts.people')}>
      <Fields>
        <Field label={t('facts.reviewed')}>
          <Reviewers claimId={fact.claimId} />
        </Field>
        <Field label={t('facts.approved')}>
          {fact.approvedBy.name}, <TimeAgo at={fact.publishedAt} />
        </Field>
        <Field label={t('facts.fromClaim')}>
          <Link component={RouterLink} to={`/claims/${fact.claimId}/show`}>
            {t('facts.openClaim')}
          </Link>
        </Field>
        {(fact.publicationState === 'published' || fact.publicationState === 'withdrawn') && (
          <Field label={t('facts.publicPage')}>
            <ExternalLink href={fact.url}>{t('facts.openPublicPage')}</ExternalLink>
          </Field>
        )}
        <Field label={t('facts.version')}>{fact.version}</Field>
        <Field label={t('facts.hash')}>
          <span title={t('facts.hashHelp')}>
            <code>{fact.contentHash.slice(0, 12)}…</code>
          </span>{' '}
          <CopyButton text={fact.contentHash} />
        </Field>
      </Fields>
    </Section>
  );
}

function Reviewers({ claimId }: { claimId: string }) {
  const t = useT();
  const { data, error } = useQuery({ queryKey: ['claims', claimId, 'reviews'], queryFn: () => claims.reviews(claimId) });
  if (error) return <>{t('facts.unknownReviewer')}</>;
  const counted = (data?.data ?? []).filter((review) => review.status === 'counted');
  return (
    <>
      {counted.map((review) => (
        <div key={review.id}>
          {review.reviewer.name}, <TimeAgo at={review.createdAt} />
        </div>
      ))}
    </>
  );
}
