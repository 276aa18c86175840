import { Box } from '@mui/material';
import { Command } from 'cmdk';
import type { ReactNode } from 'react';
import type { SearchAnswer } from '../api';
import { useT } from '../i18n';
import { mayNow } from '../providers/session';
import { SERIF } from '../theme';
import { StateTag, VerdictBadge } from '../ui';
import { Marked } from '../ui/Marked';

interface FoundProps {
  found: SearchAnswer;
  onGo: (to: string) => void;
}

/** What the search found, by kind; each leads to its page. */
export function Found({ found, onGo }: FoundProps) {
  const t = useT();
  return (
    <>
      <Kind heading={t('claims.title')} show={found.claims.length > 0}>
        {found.claims.map(({ id, wording, marks, state, verdict }) => (
          <Hit key={id} id={id} quoted onSelect={() => onGo(`/claims/${id}/show`)} aside={verdict ? <VerdictBadge verdict={verdict} /> : <StateTag state={state} />}>
            <Marked text={wording} marks={marks} />
          </Hit>
        ))}
      </Kind>
      <Kind heading={t('facts.title')} show={found.facts.length > 0}>
        {found.facts.map(({ id, statement, marks, verdict }) => (
          <Hit key={id} id={id} quoted onSelect={() => onGo(`/facts/${id}/show`)} aside={<VerdictBadge verdict={verdict} />}>
            <Marked text={statement} marks={marks} />
          </Hit>
        ))}
      </Kind>
      <Kind heading={t('articles.title')} show={found.articles.length > 0}>
        {found.articles.map(({ id, title, marks, source }) => (
          <Hit key={id} id={id} quoted onSelect={() => onGo(`/articles/${id}/show`)} aside={source}>
            <Marked text={title || t('articles.untitled')} marks={title ? marks : []} />
          </Hit>
        ))}
      </Kind>
      <Kind heading={t('queues.title')} show={found.queues.length > 0}>
        {found.queues.map(({ id, name }) => (
          <Hit key={id} id={id} onSelect={() => onGo(`/queues/${id}/show`)}>
            {name}
          </Hit>
        ))}
      </Kind>
      <Kind heading={t('people.title')} show={found.people.length > 0}>
        {found.people.map(({ id, name, role }) => (
          <Hit key={id} id={id} onSelect={() => onGo(pageOfPerson(id, name))} aside={t(`role.${role}`)}>
            {name}
          </Hit>
        ))}
      </Kind>
    </>
  );
}

/** Who runs the people sees the person; everybody else what is given to them. */
const pageOfPerson = (id: string, name: string): string =>
  mayNow('user.manage') ? `/users?filter=${encodeURIComponent(JSON.stringify({ q: name }))}` : `/claims?filter=${encodeURIComponent(JSON.stringify({ assignedTo: id }))}`;

const Kind = ({ heading, show, children }: { heading: string; show: boolean; children: ReactNode }) =>
  show ? (
    <Command.Group heading={heading} forceMount>
      {children}
    </Command.Group>
  ) : null;

interface HitProps {
  id: string;
  quoted?: boolean;
  onSelect: () => void;
  aside?: ReactNode;
  children: ReactNode;
}

const Hit = ({ id, quoted = false, onSelect, aside, children }: HitProps) => (
  <Command.Item value={id} forceMount onSelect={onSelect}>
    <Box dir="auto" sx={{ flex: 1, minWidth: 0, fontFamily: quoted ? SERIF : undefined, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
      {children}
    </Box>
    {aside && <Box sx={{ flex: 'none', maxWidth: '40%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: 'text.secondary', typography: 'body2' }}>{aside}</Box>}
  </Command.Item>
);
