/** How a queue hands out its claims; see queues.work_order. */
export type WorkOrder = 'priority' | 'oldest' | 'due';

export const LEASE = `id, claim_id, queue_id, gold, note, noted_by, for_leads, lease_token, lease_expires_at,
  greatest(0, floor(extract(epoch FROM lease_expires_at - clock_timestamp())))::int AS seconds_left`;

/** The columns of an assignment whose lease begins; $2 is the person, $3 the minutes. */
export const LEASED = `state = 'leased', lease_token = gen_random_uuid(), leased_by = $2, leased_at = clock_timestamp(),
  lease_expires_at = clock_timestamp() + make_interval(mins => $3), parked = NULL, parked_until = NULL`;

/** Of one whose lease has ended. */
export const NOT_LEASED = `lease_token = NULL, leased_by = NULL, leased_at = NULL, lease_expires_at = NULL`;

/** Each order has an index of its own, so that the next claim is found without sorting. */
const ORDERS: Readonly<Record<WorkOrder, string>> = { priority: 'a.priority DESC, a.id', oldest: 'a.id', due: 'a.due_at, a.id' };

// OFFSET 0 keeps these questions out of the planner's joins: each is asked of the few rows that come up, never of a whole table.
const once = (question: string): string => `NOT EXISTS (SELECT 1 FROM ${question} OFFSET 0)`;

/** That assignment `a` is not the second review of its claim by the person $2. */
export const NOT_THEIR_SECOND = `${once(
  `assignments o WHERE o.claim_id = a.claim_id AND o.id <> a.id AND o.state <> 'cancelled'
    AND (o.leased_by = $2 OR (o.assigned_to = $2 AND o.state <> 'done'))`,
)} AND ${once(`reviews r WHERE r.claim_id = a.claim_id AND r.reviewer_id = $2 AND r.superseded_at IS NULL AND r.undone_at IS NULL`)}`;

/** Most people have declared nothing: that is asked once, and only of the others is each claim asked about. */
const UNCONCERNED = `(NOT EXISTS (SELECT 1 FROM conflicts_of_interest own WHERE own.user_id = $2) OR NOT conflict_of_interest(a.claim_id, $2))`;

/** That the person $2 may be given assignment `a` without having asked for it. */
const FITTING = `${NOT_THEIR_SECOND}
    AND ${once('claim_skips k WHERE k.user_id = $2 AND k.claim_id = a.claim_id')} AND ${UNCONCERNED}`;

/**
 * That no other slot of the claim is to be picked by the same statement: of two that wait for anybody the first is on offer, and of one that
 * waits for a lead and one that does not, a lead gets the former.
 */
const firstOfItsClaim = (lead: string): string => once(
  `assignments o WHERE o.claim_id = a.claim_id AND o.id <> a.id AND o.state = 'open' AND o.assigned_to IS NULL
    AND ((o.for_leads = a.for_leads AND o.slot < a.slot) OR (o.for_leads AND NOT a.for_leads AND ${lead}))`,
);

const offered = (lead: string): string =>
  `a.queue_id = $1 AND a.state = 'open' AND a.assigned_to IS NULL AND ${FITTING} AND ${firstOfItsClaim(lead)}`;

/** That `a` of the queue $1 is on offer to the person $2, who is a lead or not as the placeholder `lead` says. Nothing of it is locked by this. */
export const onOffer = (lead: string): string => `${offered(lead)} AND NOT a.for_leads`;
export const onOfferToLeads = (lead: string): string => `${offered(lead)} AND a.for_leads AND ${lead}`;

/**
 * Waits for whoever has the first row that is on offer to the person $2, a lead or not ($3), in their hands this very moment: they may be taking
 * the other review of a claim, or nothing after all. `there` says whether there was such a row; what is there then, a new statement sees.
 */
export const WAIT = `WITH there AS MATERIALIZED (
      SELECT a.id FROM assignments a WHERE ${offered('$3::boolean')} AND (NOT a.for_leads OR $3::boolean) ORDER BY a.priority DESC, a.id LIMIT 1),
    waited AS (SELECT id FROM assignments WHERE id IN (SELECT id FROM there) AND state = 'open' FOR UPDATE)
  SELECT EXISTS (SELECT 1 FROM there) AS there, (SELECT count(*) FROM waited) AS free`;

/**
 * The hand: what the person $2 holds of the queue $1 already, renewed for $3 minutes, and then new claims up to $4 together. For leads ($5) what
 * was escalated comes first; then what was given to the person, then the queue in its order, and last what they put off for later. Nobody waits
 * for anybody: rows that others are taking are passed over.
 */
const hand = (order: string): string => {
  const left = (...before: string[]): string =>
    `LIMIT (SELECT greatest(0, wanted.count${before.map((name) => ` - (SELECT count(*) FROM ${name})`).join('')}) FROM wanted) FOR UPDATE OF a SKIP LOCKED`;
  const mine = `a.assigned_to = $2 AND a.queue_id = $1 AND a.state = 'open' AND ${NOT_THEIR_SECOND}`;
  return `WITH held AS (
      UPDATE assignments SET lease_expires_at = clock_timestamp() + make_interval(mins => $3)
      WHERE queue_id = $1 AND leased_by = $2 AND state = 'leased' AND lease_expires_at > clock_timestamp()
      RETURNING *),
    wanted AS (SELECT greatest(0, $4 - count(*)) AS count FROM held),
    escalated AS (SELECT a.id FROM assignments a WHERE ${onOfferToLeads('$5::boolean')} ORDER BY a.priority DESC, a.id ${left()}),
    for_me AS (SELECT a.id FROM assignments a WHERE ${mine} AND a.parked IS NULL ORDER BY ${order} ${left('escalated')}),
    free AS (SELECT a.id FROM assignments a WHERE ${onOffer('$5::boolean')} ORDER BY ${order} ${left('escalated', 'for_me')}),
    later AS (SELECT a.id FROM assignments a WHERE ${mine} AND a.parked = 'later' ORDER BY a.parked_until ${left('escalated', 'for_me', 'free')}),
    chosen AS (
      SELECT id, 0 AS turn FROM escalated UNION ALL SELECT id, 1 FROM for_me UNION ALL SELECT id, 2 FROM free UNION ALL SELECT id, 3 FROM later),
    taken AS (
      UPDATE assignments SET ${LEASED} FROM chosen WHERE assignments.id = chosen.id RETURNING assignments.*, chosen.turn)
    SELECT ${LEASE}, false AS is_new FROM (SELECT * FROM held ORDER BY leased_at, id) AS held
    UNION ALL
    SELECT ${LEASE}, true FROM (SELECT a.* FROM taken a ORDER BY a.turn, ${order}) AS taken`;
};

/** One prepared statement for each order of work. */
export const HANDS: Readonly<Record<WorkOrder, string>> = {
  priority: hand(ORDERS.priority),
  oldest: hand(ORDERS.oldest),
  due: hand(ORDERS.due),
};
