/**
 * How many claims of a queue a person holds or was given, as SQL: what their limit there is compared with. Gold claims are nobody's to give, and
 * take no room. Each part is read from the index by person.
 *
 * @param queue SQL for the queue's id
 * @param person SQL for the person's id
 */
export const loadOf = (queue: string, person: string): string => {
  const has = (who: string, state: string): string =>
    `SELECT 1 FROM assignments s WHERE s.${who} = ${person} AND s.state = '${state}' AND s.queue_id = ${queue} AND NOT s.gold`;
  return `(SELECT count(*)::int FROM (${[has('leased_by', 'leased'), has('assigned_to', 'open'), has('assigned_to', 'snoozed')].join(' UNION ALL ')}) has)`;
};
