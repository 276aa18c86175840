/** Names and field labels as react-admin looks them up. */
export const resources = {
  articles: {
    name: 'Article |||| Articles',
    fields: { q: 'Search articles', title: 'Title', status: 'Status', source: 'Source', sourceId: 'Source', url: 'Address of the original', publishedAt: 'Published', language: 'Language', claimCount: 'Claims', createdAt: 'Added', text: 'Text', file: 'File' },
  },
  claims: {
    name: 'Claim |||| Claims',
    fields: { q: 'Search claims', wording: 'Claim', state: 'State', queueId: 'Queue', queue: 'Queue', verdict: 'Verdict', sourceId: 'Source', sources: 'Source', priority: 'Priority', checkWorthiness: 'Check-worthiness', hold: 'With', createdAt: 'Found', assignedTo: 'Given to', due: 'Due', clash: 'Clashes' },
  },
  disputes: {
    name: 'Dispute |||| Disputes',
    fields: { reason: 'Why', verdicts: 'Verdicts', queue: 'Queue', priority: 'Priority', since: 'Since' },
  },
  'gold-claims': {
    name: 'Gold claim |||| Gold claims',
    fields: { q: 'Search gold claims', queueId: 'Queue', wording: 'Claim', verdict: 'Known verdict', queue: 'Queue', answers: 'Came to it', addedAt: 'Added' },
  },
  queues: {
    name: 'Queue |||| Queues',
    fields: { q: 'Search queues', name: 'Name', description: 'Description', guidelines: 'Guidelines', leaseMinutes: 'Minutes to hold a claim', paused: 'Paused', memberIds: 'Members', archived: 'Archived', members: 'Members', waiting: 'Waiting', held: 'In work', oldestWaitingAt: 'Oldest', createdAt: 'Made' },
  },
  'earlier-checks': {
    name: 'Earlier fact-check |||| Earlier fact-checks',
    fields: { q: 'Search fact-checks', claim: 'Claim', rating: 'Rating', publisher: 'Publisher', reviewedAt: 'Checked' },
  },
  facts: {
    name: 'Fact |||| Facts',
    fields: { q: 'Search facts', statement: 'Fact', verdict: 'Verdict', since: 'Changed since', state: 'For readers', publishedAt: 'Published', modifiedAt: 'Changed', approvedBy: 'Approved by', evidence: 'Evidence' },
  },
  approvals: {
    name: 'Claim |||| Claims',
    fields: { q: 'Search claims', wording: 'Claim', verdict: 'Verdict', evidence: 'Evidence', decidedAt: 'Decided' },
  },
  'correction-requests': {
    name: 'Correction request |||| Correction requests',
    fields: { state: 'State', problem: 'What is wrong', fact: 'Fact', sender: 'Sent by', createdAt: 'Came in' },
  },
  exports: {
    name: 'Export |||| Exports',
    fields: { format: 'Format', verdict: 'Verdict', since: 'Changed since', status: 'Status', factCount: 'Facts', bytes: 'Size', createdAt: 'Started', createdBy: 'By' },
  },
  users: {
    name: 'Person |||| People',
    fields: { q: 'Search people', name: 'Name', email: 'E-mail', role: 'Role', disabled: 'Disabled', lastSeenAt: 'Last seen', createdAt: 'Added' },
  },
  'api-keys': {
    name: 'API key |||| API keys',
    fields: { name: 'Name', scopes: 'May', createdAt: 'Made', expiresAt: 'Runs out', lastUsedAt: 'Last used', state: 'State' },
  },
  webhooks: {
    name: 'Webhook |||| Webhooks',
    fields: { url: 'Address', description: 'Description', events: 'Told of', active: 'State', createdAt: 'Added' },
  },
  'audit-events': {
    name: 'Audit event |||| Audit log',
    fields: { at: 'When', actor: 'Who', actorId: 'Who', action: 'What', subject: 'On', subjectType: 'Kind of record', subjectId: 'Record id', from: 'From', to: 'Until' },
  },
  sources: { name: 'Source |||| Sources', fields: { name: 'Name', q: 'Search' } },
} as const;
