/**
 * The ranks of docs/architecture.md: an import goes to a lower rank only, and only through the other room's index.ts.
 * This table is the one place that knows them; the rules below are made from it.
 */
const RANKS = [
  ['domain'],
  ['config', 'languages', 'evaluation'],
  ['observability', 'outbound'],
  ['database', 'http'],
  ['jobs'],
  ['audit'],
  ['users'],
  ['auth'],
  ['api-keys'],
  ['notifications'],
  ['articles'],
  ['evidence'],
  ['claims'],
  ['assistant'],
  ['relations'],
  ['earlier-checks'],
  ['queues'],
  ['priorities', 'gold'],
  ['assignments'],
  ['reviews'],
  ['adjudication', 'comments'],
  ['facts'],
  ['merges', 'corrections', 'webhooks'],
  ['exports'],
  ['public-site'],
  ['calibration', 'saved-views', 'search', 'stats', 'health'],
  ['control'],
];

/**
 * Rank 27 may import everything: the files that stand in no room (the processes, the lists of all modules), the command
 * line, and what plays a whole newsroom through.
 */
const TOP = '^backend/src/([^/]+\\.ts$|(cli|bench|database/seeds)/)';

const rooms = RANKS.flat();
const inRooms = (names) => `^backend/src/(${names.join('|')})/`;
const tests = '\\.spec\\.ts$';

/** One rule for each rank: what stands on it imports neither a neighbour nor anything above. */
const upwardRules = RANKS.map((names, rank) => {
  const above = RANKS.slice(rank + 1).flat();
  return {
    name: `rank-${rank}-${names.join('-')}`,
    comment: `${names.join(', ')} (rank ${rank}) may import lower ranks only. An effect that runs upward goes by outbox event.`,
    severity: 'error',
    from: { path: inRooms(names), pathNot: [tests, TOP] },
    to: { path: [...(above.length > 0 ? [inRooms(above)] : []), TOP] },
  };
});

/** Two rooms of one rank do not know each other. */
const neighbourRules = RANKS.filter((names) => names.length > 1).flatMap((names) =>
  names.map((name) => ({
    name: `neighbour-${name}`,
    comment: `${name} and ${names.filter((other) => other !== name).join(', ')} have the same rank and do not import each other.`,
    severity: 'error',
    from: { path: inRooms([name]), pathNot: [tests, TOP] },
    to: { path: inRooms(names.filter((other) => other !== name)) },
  })),
);

export default {
  forbidden: [
    ...upwardRules,
    ...neighbourRules,
    {
      name: 'room-in-the-table',
      comment: 'Every folder of backend/src has a rank: add a new room to the table in .dependency-cruiser.mjs.',
      severity: 'error',
      from: {},
      to: { path: '^backend/src/', pathNot: [inRooms(rooms), TOP] },
    },
    {
      name: 'room-in-the-table-from',
      comment: 'Every folder of backend/src has a rank: add a new room to the table in .dependency-cruiser.mjs.',
      severity: 'error',
      from: { path: '^backend/src/', pathNot: [inRooms(rooms), TOP] },
      to: {},
    },
    {
      name: 'through-the-index',
      comment: "Another room is known by its index.ts alone. Export what you need there, or ask whether you need it.",
      severity: 'error',
      from: { path: '^backend/src/([^/]+)/', pathNot: [tests, TOP] },
      to: { path: inRooms(rooms), pathNot: ['^backend/src/$1/', '^backend/src/[^/]+/index\\.ts$', '^backend/src/domain/'] },
    },
    {
      name: 'through-the-index-from-the-top',
      comment: 'The processes, too, know a room by its index.ts or its module alone.',
      severity: 'error',
      from: { path: TOP, pathNot: tests },
      to: { path: inRooms(rooms), pathNot: [TOP, '^backend/src/([^/]+|database/embedded)/(index|[^/]+\\.module)\\.ts$', '^backend/src/domain/'] },
    },
    {
      name: 'domain-through-the-index',
      comment: "A part of the domain is known by its own index.ts; errors.ts, ids.ts, permissions.ts and events.ts stand alone.",
      severity: 'error',
      from: { path: '^backend/src/(domain/[^/]+|[^/]+)/', pathNot: tests },
      to: {
        path: '^backend/src/domain/[^/]+/',
        pathNot: ['^backend/src/$1/', '^backend/src/domain/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain imports nothing but the domain: text, numbers and states in, results out.',
      severity: 'error',
      from: { path: '^backend/src/domain/', pathNot: tests },
      to: { pathNot: '^backend/src/domain/' },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that import each other are one file in two, or want a third below them.',
      severity: 'error',
      from: { pathNot: tests },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration must do tomorrow what it did when it was written: it imports no code that can change.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^backend/' },
    },
    {
      name: 'no-test-code-in-production',
      comment: 'What only tests need does not ship.',
      severity: 'error',
      from: { path: '^backend/src/', pathNot: tests },
      to: { path: ['^backend/test/', tests] },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'], extensions: ['.ts', '.js'] },
    moduleSystems: ['es6'],
  },
};
