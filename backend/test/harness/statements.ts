import pg from 'pg';

interface Recording {
  /** The text of every statement with parameters since the beginning, each once. */
  statements: ReadonlySet<string>;
  stop(): void;
}

const isExplainable = (text: string): boolean => /^\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(text);

/** Listens to what this process asks of its databases. */
export function recordStatements(): Recording {
  const statements = new Set<string>();
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [asked] = args as [string | { text?: string }];
    const text = typeof asked === 'string' ? asked : asked.text;
    if (text && isExplainable(text)) statements.add(text);
    return (query as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof query;
  return { statements, stop: () => void (pg.Client.prototype.query = query) };
}

const SCAN = 'Seq Scan';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

/**
 * The tables that PostgreSQL has to read whole for a statement, because no index leads to the rows, whatever the figures say. Where it stops
 * at a LIMIT without sorting first, it does not.
 *
 * @returns their names; empty when there is a way to all rows
 */
export async function readWhole(client: pg.ClientBase, statement: string): Promise<string[]> {
  await client.query('SET enable_seqscan = off');
  const { rows } = await client.query<{ 'QUERY PLAN': Array<{ Plan: Plan }> }>(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${statement}`);
  return rows[0]!['QUERY PLAN'].flatMap(({ Plan }) => scans(Plan));
}

function scans(plan: Plan): string[] {
  const below = (plan.Plans ?? []).filter((child) => plan['Node Type'] !== 'Limit' || child['Node Type'] !== SCAN).flatMap(scans);
  return plan['Node Type'] === SCAN && plan['Relation Name'] ? [plan['Relation Name'], ...below] : below;
}
