import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { AuditEvent, Facts } from '../../api';
import { useT } from '../../i18n';
import { people } from '../../i18n/en/people';
import { exactTime } from '../../ui';
import { CodeBlock } from '../../ui/record';
import { allAbout, linkOf } from './linkOf';

/** Everything that an entry holds, word for word. */
export function EventDetails({ event }: { event: AuditEvent }) {
  const t = useT();
  const isEmpty = !event.before && !event.after;
  return (
    <Box sx={{ pl: { xs: 1.5, md: '158px' }, pr: 1.5, pb: 1.75, display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <AboutEvent event={event} />
      {isEmpty ? (
        <Typography variant="body2" color="textSecondary">
          {t('people.noDetails')}
        </Typography>
      ) : (
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: event.before && event.after ? 'minmax(0, 1fr) minmax(0, 1fr)' : 'minmax(0, 1fr)' } }}>
          {event.before && <Side title={t('people.before')} facts={event.before} />}
          {event.after && <Side title={t('people.after')} facts={event.after} />}
        </Box>
      )}
    </Box>
  );
}

function AboutEvent({ event }: { event: AuditEvent }) {
  const t = useT();
  const { type, id } = event.subject;
  const link = linkOf(event);
  const kind = type in people.subject ? t(`people.subject.${type as keyof typeof people.subject}`) : type;
  return (
    <Typography component="div" variant="body2" color="textSecondary" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.25, overflowWrap: 'anywhere' }}>
      <span>{exactTime(event.at)}</span>
      <span>
        {kind} {id && <code>{id}</code>}
      </span>
      {event.requestId && (
        <span>
          {t('people.request')} <code>{event.requestId}</code>
        </span>
      )}
      <span>{t(event.sealed ? 'people.sealed' : 'people.unsealed')}</span>
      {id && (
        <Link component={RouterLink} to={allAbout(event)}>
          {t('people.allOfRecord')}
        </Link>
      )}
      {link && (
        <Link component={RouterLink} to={link.to}>
          {t('people.open')}: {t(`people.subject.${link.type as keyof typeof people.subject}`)}
        </Link>
      )}
    </Typography>
  );
}

function Side({ title, facts }: { title: string; facts: Facts }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <CodeBlock label={title}>{JSON.stringify(facts, null, 2)}</CodeBlock>
    </Box>
  );
}
