import { Box, Tab, Tabs } from '@mui/material';
import { CanAccess } from 'ra-core';
import { useSearchParams } from 'react-router-dom';
import { useT } from '../../i18n';
import { AccessDeniedPage } from '../../layout/plainPages';
import { PageHeader } from '../../ui';
import { useLeaveWarning } from '../../ui/form';
import { OpenSuggestions } from './OpenSuggestions';
import { PolicyTab } from './PolicyTab';
import { usePolicy } from './usePolicy';

const TABS = ['open', 'policy'] as const;
type TabName = (typeof TABS)[number];

export default function MatchingPage() {
  return (
    <CanAccess resource="matching" action="list" accessDenied={<AccessDeniedPage />}>
      <Matching />
    </CanAccess>
  );
}

/** Suggestions to decide on, and the policy by which they come. */
function Matching() {
  const t = useT();
  const [params, setParams] = useSearchParams();
  // Here, so that marks that are not saved outlive a look at the other tab.
  const policy = usePolicy();
  useLeaveWarning(policy.isChanged);
  const tab: TabName = params.get('tab') === 'policy' ? 'policy' : 'open';
  return (
    <>
      <PageHeader title={t('matching.title')} intro={t('matching.intro')} />
      <Tabs value={tab} onChange={(_, chosen: TabName) => setParams(chosen === 'open' ? {} : { tab: chosen }, { replace: true })} aria-label={t('matching.title')} sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}>
        {TABS.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls={`panel-${name}`} label={t(`matching.tabs.${name}`)} />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'open' ? <OpenSuggestions /> : <PolicyTab work={policy} />}
      </Box>
    </>
  );
}
