const uuid = (n: number): string => `'019a0000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}'`;
const ADA = uuid(1);
const BEN = uuid(2);
const QUEUE = uuid(3);
const ARTICLE = uuid(4);
const DECIDED = uuid(5);
const WAITING = uuid(6);
const HELD = uuid(7);
const OPEN = uuid(8);
const REVIEW = uuid(9);
const DECISION = uuid(10);
const APPROVAL = uuid(11);
const RULE = uuid(12);
const TOKEN = uuid(13);
const DONE = uuid(14);
const SOURCE = uuid(15);
const DRAFT = uuid(16);
const JOINED = uuid(17);
const RELATION = uuid(18);
const CHECK = uuid(19);
const KEY = uuid(20);
const OLD_KEY = uuid(21);
const ENDPOINT = uuid(22);
const DELIVERY = uuid(23);
const TEST_DELIVERY = uuid(24);
const HASH = `repeat('ab', 32)`;
export const NOWHERE = uuid(99);

/** At least one row in every table; Ada has decided one claim, which Ben approved, and holds another. */
export const SEED = `
  INSERT INTO users (id, email, name, role, password_hash) VALUES
    (${ADA}, 'ada@newsroom.example', 'Ada', 'reviewer', 'h'), (${BEN}, 'ben@newsroom.example', 'Ben', 'editor', 'h');
  INSERT INTO sessions (user_id, token_hash, expires_at) VALUES (${ADA}, 'one', now() + interval '1 hour');
  INSERT INTO sign_in_throttles (key, failures) VALUES ('account:x', 1);
  INSERT INTO api_keys (id, name, prefix, secret_hash, scopes, created_by, revoked_at, revoked_by) VALUES
    (${KEY}, 'Wire', 'cdk_aaaaaaaa', sha256('one'), '{ingest}', ${ADA}, NULL, NULL), (${OLD_KEY}, 'Old wire', 'cdk_bbbbbbbb', sha256('two'), '{read}', ${ADA}, now(), ${BEN});
  INSERT INTO audit_events (actor_id, actor_name, action, subject_type, chain_position, previous_hash, hash) VALUES
    (${ADA}, 'Ada', 'a.b', 'claim', 1, '', ''), (${ADA}, 'Ada', 'a.b', 'claim', NULL, NULL, NULL);
  INSERT INTO audit_events (actor_key_id, actor_name, action, subject_type) VALUES (${KEY}, 'Wire', 'a.b', 'claim');
  INSERT INTO outbox_events (queue, name, payload) VALUES ('extract', 'article.extract', '{}');
  INSERT INTO idempotency_keys (user_id, key, request_hash) VALUES (${ADA}, 'key', '');
    INSERT INTO notifications (user_id, kind, subject_type, subject_id, actor_id) VALUES (${ADA}, 'queue.sla_breached', 'claim', ${WAITING}, ${BEN});
  INSERT INTO sources (id, name) VALUES (${SOURCE}, 'The Gazette');
  INSERT INTO articles (id, source_id, title, text, content_hash, created_by) VALUES (${ARTICLE}, ${SOURCE}, 'T', 'Two died.', 'hash', ${ADA});
  INSERT INTO queues (id, name) VALUES (${QUEUE}, 'Floods');
  INSERT INTO priority_boosts (queue_id, factor, ends_at, reason, created_by) VALUES (${QUEUE}, 2, now() + interval '1 hour', 'Flood', ${BEN});
  INSERT INTO priority_sweeps (boost_id) SELECT id FROM priority_boosts;
  INSERT INTO queue_members (queue_id, user_id) VALUES (${QUEUE}, ${ADA});
  INSERT INTO queue_stars (queue_id, user_id) VALUES (${QUEUE}, ${ADA});
  UPDATE queues SET draining_at = now(), draining_to = (SELECT id FROM queues WHERE is_fallback) WHERE id = ${QUEUE};
  INSERT INTO rule_sets (id, state, changed_by) VALUES (${DRAFT}, 'draft', ${ADA});
  INSERT INTO routing_rules (id, rule_set_id, queue_id, position, name, condition, priority) VALUES (${RULE}, ${DRAFT}, ${QUEUE}, 0, 'All', '{}', 1);
  UPDATE rule_sets SET state = 'retired', retired_at = now() WHERE state = 'live';
  UPDATE rule_sets SET state = 'live', version = 2, live_by = ${BEN}, went_live_at = now() WHERE id = ${DRAFT};
  INSERT INTO rule_sets (state, changed_by) VALUES ('draft', ${ADA});
  INSERT INTO claims (id, wording, wording_key, type, check_worthiness, state, queue_id, rule_id, rule_set_id) VALUES
    (${DECIDED}, 'Two died.', 'one', 'event', 0.9, 'queued', ${QUEUE}, ${RULE}, ${DRAFT}), (${WAITING}, 'Three died.', 'two', 'event', 0.9, 'queued', ${QUEUE}, ${RULE}, ${DRAFT});
  INSERT INTO sightings (claim_id, article_id, span_start, span_end, quote, record) VALUES (${DECIDED}, ${ARTICLE}, 0, 9, 'Two died.', '{}');
  INSERT INTO claims (id, wording, wording_key, type, check_worthiness) VALUES (${JOINED}, 'A pair died.', 'three', 'event', 0.9);
  INSERT INTO sightings (claim_id, article_id, span_start, span_end, quote, record) VALUES (${JOINED}, ${ARTICLE}, 0, 9, 'Two died.', '{}');
  INSERT INTO statement_keys (key, sighting_id) SELECT 7, id FROM sightings;
  INSERT INTO relations (id, earlier_id, later_id, earlier_sighting_id, later_sighting_id, kind, score, why, state, decided_by, decided_at)
    SELECT ${RELATION}, e.claim_id, l.claim_id, e.id, l.id, 'same', 0.9, 'both 2 dead', 'confirmed', ${BEN}, now() FROM sightings e, sightings l
    WHERE e.claim_id = ${DECIDED} AND l.claim_id = ${JOINED};
  UPDATE claims SET state = 'dismissed', merged_into = ${DECIDED} WHERE id = ${JOINED};
  INSERT INTO merges (kept_id, absorbed_id, relation_id, made_by, before, undone_at, undone_by) VALUES
    (${DECIDED}, ${JOINED}, ${RELATION}, ${BEN}, '{}', now(), ${BEN}), (${DECIDED}, ${JOINED}, ${RELATION}, ${BEN}, '{}', NULL, NULL);
  INSERT INTO check_imports (file_name, imported_by) VALUES ('checks.json', ${BEN});
  INSERT INTO earlier_checks (id, import_id, identity, claim, rating, rating_value, rating_best, rating_worst, publisher, url)
    SELECT ${CHECK}, id, 'one', 'Two died.', 'True', 5, 5, 1, 'Check First', 'https://checks.example/1' FROM check_imports;
  INSERT INTO earlier_check_keys (key, check_id) VALUES (7, ${CHECK});
  INSERT INTO earlier_check_matches (check_id, claim_id, kind, score, why, state, decided_by, decided_at) VALUES (${CHECK}, ${DECIDED}, 'same', 0.9, 'both 2 dead', 'confirmed', ${BEN}, now());
  INSERT INTO assistant_runs (article_id, status, proposed, model, prompt_version) VALUES (${ARTICLE}, 'answered', 1, 'm', 'p');
  INSERT INTO suggestions (article_id, span_start, span_end, quote, wording, state, claim_id, model, prompt_version, decided_by, decided_at)
    VALUES (${ARTICLE}, 0, 9, 'Two died.', 'Two died.', 'accepted', ${DECIDED}, 'm', 'p', ${BEN}, now());
  INSERT INTO assignments (id, claim_id, queue_id, slot, priority, state, lease_token, leased_by, leased_at, lease_expires_at) VALUES
    (${DONE}, ${DECIDED}, ${QUEUE}, 1, 1, 'leased', gen_random_uuid(), ${ADA}, now(), now() + interval '1 hour'),
    (${HELD}, ${WAITING}, ${QUEUE}, 1, 1, 'leased', ${TOKEN}, ${ADA}, now(), now() + interval '1 hour');
  INSERT INTO assignments (id, claim_id, queue_id, slot, priority, note, noted_by) VALUES (${OPEN}, ${WAITING}, ${QUEUE}, 2, 1, 'Mind the date.', ${BEN});
  INSERT INTO drafts (assignment_id, user_id, rationale, evidence, revision) VALUES (${HELD}, ${ADA}, '', '[]', 1);
  INSERT INTO claim_skips (user_id, claim_id) VALUES (${ADA}, ${DECIDED});
  INSERT INTO take_overs (lease_token, assignment_id, taken_from, taken_by, reason) VALUES (gen_random_uuid(), ${HELD}, ${BEN}, ${ADA}, 'Urgent.');
  INSERT INTO reviews (id, claim_id, assignment_id, reviewer_id, lease_token, verdict, rationale)
    SELECT ${REVIEW}, claim_id, id, leased_by, lease_token, 'verified', 'R' FROM assignments WHERE id = ${DONE};
  INSERT INTO captures (kind, url, status, media_type, sha256, bytes, fetched_at, requested_by) VALUES ('url', 'https://a.example/', 'ready', 'text/html', ${HASH}, 1, now(), ${ADA});
  INSERT INTO captures (kind, url, requested_by) VALUES ('url', 'https://b.example/', ${ADA});
  INSERT INTO evidence (review_id, position, url, quote, stance, capture_id) SELECT ${REVIEW}, 0, 'https://a.example', 'Q', 'supports', id FROM captures WHERE status = 'ready';
  INSERT INTO comments (claim_id, author_id, body) VALUES (${DECIDED}, ${ADA}, 'Look.');
  INSERT INTO comment_mentions (comment_id, user_id) SELECT id, ${BEN} FROM comments;
  INSERT INTO decisions (id, claim_id, verdict, basis, review_id) VALUES (${DECISION}, ${DECIDED}, 'verified', 'single', ${REVIEW});
  INSERT INTO decisions (claim_id, verdict, basis, decided_by, superseded_at) VALUES (${DECIDED}, 'verified', 'adjudicated', ${BEN}, now());
  INSERT INTO conflicts_of_interest (user_id, source_id, declared_by) VALUES (${ADA}, ${SOURCE}, ${BEN});
  INSERT INTO gold_claims (claim_id, verdict, added_by) VALUES (${WAITING}, 'verified', ${BEN});
  INSERT INTO assignments (claim_id, queue_id, slot, priority, assigned_to, gold) VALUES (${WAITING}, ${QUEUE}, 3, 1, ${BEN}, true);
  INSERT INTO gold_answers (claim_id, assignment_id, reviewer_id, verdict, expected, rationale, evidence) VALUES (${WAITING}, ${HELD}, ${ADA}, 'verified', 'verified', '', '[]');
  UPDATE claims SET state = 'decided', verdict = 'verified', content_hash = ${HASH}, version = 5 WHERE id = ${DECIDED};
  INSERT INTO approvals (id, claim_id, decision_id, approved_by, content_hash) VALUES (${APPROVAL}, ${DECIDED}, ${DECISION}, ${BEN}, ${HASH});
  INSERT INTO facts (claim_id, approval_id, slug, statement, verdict, summary, evidence, appearances, version)
    VALUES (${DECIDED}, ${APPROVAL}, 'two-died', 'Two died.', 'verified', 'S', '[]', '[]', 5);
  INSERT INTO correction_requests (fact_id, fact_version, problem, form_key, state, note, decided_by, decided_at) SELECT id, 1, 'It was another bridge.', 'form', 'declined', 'It was not.', ${BEN}, now() FROM facts;
  INSERT INTO correction_salts (day, salt) VALUES ('2031-05-02', sha256('salt'));
  INSERT INTO exports (format, filter, as_of, created_by) VALUES ('csv', '{}', now(), ${BEN});
  INSERT INTO webhook_endpoints (id, url, events, secret, created_by, version) VALUES (${ENDPOINT}, 'https://site.example/hook', '{fact.published}', 'whsec_' || repeat('A', 44), ${BEN}, 5);
  INSERT INTO webhook_deliveries (id, endpoint_id, event, fact_id, fact_version, body) SELECT ${DELIVERY}, ${ENDPOINT}, 'fact.published', id, 1, '{}' FROM facts;
  INSERT INTO webhook_deliveries (id, endpoint_id, event, body) VALUES (${TEST_DELIVERY}, ${ENDPOINT}, 'test', '{}');
  INSERT INTO webhook_attempts (delivery_id, number) VALUES (${DELIVERY}, 1);
  INSERT INTO webhook_announcements (fact_id, version) SELECT id, 1 FROM facts;
  INSERT INTO saved_views (owner_id, resource, name, sort, version) VALUES (${ADA}, 'claims', 'Mine', '-priority', 5);
  UPDATE users SET version = 5; UPDATE queues SET version = 5`;

const VERSION = 'fact_id, version, statement, verdict, summary, evidence, appearances, approval_id, published_at, as_of, approver_name, made_at';
const copy = (table: string, columns: string, values = columns): string => `INSERT INTO ${table} (${columns}) SELECT ${values} FROM ${table} LIMIT 1`;
const held = `claim_id, id, leased_by, lease_token`;
const reviewOfHeld = (values: string, where = `id = ${HELD}`): string =>
  `INSERT INTO reviews (claim_id, assignment_id, reviewer_id, lease_token, verdict, rationale, confidence) SELECT ${values} FROM assignments WHERE ${where}`;
const approval = (by: string, hash: string): string =>
  `UPDATE approvals SET voided_at = now(); INSERT INTO approvals (claim_id, decision_id, approved_by, content_hash) VALUES (${DECIDED}, ${DECISION}, ${by}, ${hash})`;

/** By the name of each check, unique index and guard: a statement that only it stands against. */
export const ATTEMPTS: Readonly<Record<string, string>> = {
  users_role_known: `UPDATE users SET role = 'owner'`,
  users_email_lower_case: `UPDATE users SET email = 'Ada@newsroom.example' WHERE id = ${ADA}`,
  users_name_not_blank: `UPDATE users SET name = '  '`,
  users_email_once: `UPDATE users SET email = 'ben@newsroom.example' WHERE id = ${ADA}`,
  users_version_never_falls: `UPDATE users SET version = version - 1`,
  sessions_token_once: copy('sessions', 'user_id, token_hash, expires_at'),
  api_keys_name_not_blank: `UPDATE api_keys SET name = ' '`,
  api_keys_name_once: `INSERT INTO api_keys (name, prefix, secret_hash, scopes, created_by) VALUES ('WIRE', 'cdk_c', sha256('three'), '{read}', ${ADA})`,
  api_keys_secret_once: `UPDATE api_keys SET secret_hash = sha256('one') WHERE id = ${OLD_KEY}`,
  api_keys_hash_whole: `UPDATE api_keys SET secret_hash = 'cdk_the-secret-itself'`,
  api_keys_scopes_known: `UPDATE api_keys SET scopes = '{read,write}'`,
  api_keys_revoked_by_somebody: `UPDATE api_keys SET revoked_at = NULL WHERE id = ${OLD_KEY}`,
  webhook_endpoints_url_http: `UPDATE webhook_endpoints SET url = 'ftp://site.example/'`,
  webhook_endpoints_events_known: `UPDATE webhook_endpoints SET events = '{fact.held}'`,
  webhook_endpoints_secret_whole: `UPDATE webhook_endpoints SET secret = 'whsec_'`,
  webhook_endpoints_previous_whole: `UPDATE webhook_endpoints SET previous_secret = secret`,
  webhook_endpoints_off_known: `UPDATE webhook_endpoints SET off_because = 'bored'`,
  webhook_endpoints_lease_whole: `UPDATE webhook_endpoints SET lease_token = gen_random_uuid()`,
  webhook_endpoints_version_never_falls: `UPDATE webhook_endpoints SET version = 4`,
  webhook_deliveries_event_known: `INSERT INTO webhook_deliveries (endpoint_id, event, fact_id, fact_version, body) SELECT ${ENDPOINT}, 'fact.held', id, 2, '{}' FROM facts`,
  webhook_deliveries_fact_whole: `INSERT INTO webhook_deliveries (endpoint_id, event, body) VALUES (${ENDPOINT}, 'fact.published', '{}')`,
  webhook_deliveries_state_known: `UPDATE webhook_deliveries SET state = 'lost', next_attempt_at = NULL`,
  webhook_deliveries_due_while_waiting: `UPDATE webhook_deliveries SET next_attempt_at = NULL`,
  webhook_deliveries_delivered_when: `UPDATE webhook_deliveries SET delivered_at = now()`,
  webhook_deliveries_tries_sane: `UPDATE webhook_deliveries SET tries = attempts + 1`,
  webhook_deliveries_once: `INSERT INTO webhook_deliveries (endpoint_id, event, fact_id, fact_version, body) SELECT endpoint_id, event, fact_id, fact_version, body FROM webhook_deliveries WHERE id = ${DELIVERY}`,
  webhook_deliveries_frozen: `UPDATE webhook_deliveries SET body = '{"type":"other"}'`,
  webhook_attempts_outcome: `UPDATE webhook_attempts SET status = 200, error = 'too_slow'`,
  audit_events_one_actor: `INSERT INTO audit_events (actor_id, actor_key_id, actor_name, action, subject_type) VALUES (${ADA}, ${KEY}, 'A', 'a.b', 'claim')`,
  audit_events_sealed_whole: `INSERT INTO audit_events (actor_name, action, subject_type, chain_position) VALUES ('A', 'a.b', 'claim', 2)`,
  audit_events_one_chain: `UPDATE audit_events SET chain_position = 1, previous_hash = '', hash = '' WHERE chain_position IS NULL`,
  audit_events_append_only: `UPDATE audit_events SET chain_position = 2, previous_hash = '', hash = '', action = 'a.c' WHERE chain_position IS NULL`,
  priority_weights_one_row: `INSERT INTO priority_weights (id) VALUES (false)`,
  priority_weights_sane: `UPDATE priority_weights SET harm = 3`,
  priority_boosts_words_or_queue: `UPDATE priority_boosts SET queue_id = NULL`,
  priority_boosts_factor_sane: `UPDATE priority_boosts SET factor = 1`,
  priority_boosts_reason_not_blank: `UPDATE priority_boosts SET reason = ' '`,
  priority_boosts_settled_when_over: `UPDATE priority_boosts SET settled_at = now()`,
  notifications_kind_sane: `UPDATE notifications SET kind = 'Something'`,
  notifications_subject_known: `UPDATE notifications SET subject_type = 'user'`,
  notifications_not_to_oneself: `UPDATE notifications SET actor_id = user_id`,
  notifications_breach_once: copy('notifications', 'user_id, kind, subject_type, subject_id'),
  saved_views_resource_known: `UPDATE saved_views SET resource = 'users'`,
  saved_views_name_not_blank: `UPDATE saved_views SET name = ' '`,
  saved_views_filter_is_object: `UPDATE saved_views SET filter = '[]'`,
  saved_views_some_column: `UPDATE saved_views SET columns = '{}'`,
  saved_views_name_once: copy('saved_views', 'owner_id, resource, name, sort', 'owner_id, resource, upper(name), sort'),
  saved_views_version_never_falls: `UPDATE saved_views SET version = version - 1`,
  sources_name_not_blank: `UPDATE sources SET name = ' '`,
  sources_name_once: copy('sources', 'name', 'upper(name)'),
  articles_status_known: `UPDATE articles SET status = 'lost'`,
  articles_text_not_empty: `INSERT INTO articles (title, text, content_hash) VALUES ('T', '', 'other')`,
  articles_progress_sane: `UPDATE articles SET sentence_count = 3, sentences_done = 4`,
  articles_same_text_once: copy('articles', 'source_id, title, text, content_hash'),
  articles_text_never_changes: `UPDATE articles SET text = 'Three died.'`,
  queues_name_not_blank: `UPDATE queues SET name = ' ' WHERE id = ${QUEUE}`,
  queues_lease_sane: `UPDATE queues SET lease_minutes = 0`,
  queues_review_policy_known: `UPDATE queues SET review_policy = 'three'`,
  queues_work_order_known: `UPDATE queues SET work_order = 'random'`,
  queues_verdicts_known: `UPDATE queues SET allowed_verdicts = '{}'`,
  queues_hold_limit_sane: `UPDATE queues SET hold_limit = -1`,
  queues_sla_sane: `UPDATE queues SET sla_low_hours = 0`,
  queues_gold_percent_sane: `UPDATE queues SET gold_percent = 51`,
  queues_fallback_stays: `UPDATE queues SET archived_at = now() WHERE is_fallback`,
  queues_draining_whole: `UPDATE queues SET draining_at = NULL WHERE id = ${QUEUE}`,
  queues_draining_elsewhere: `UPDATE queues SET draining_to = id WHERE id = ${QUEUE}`,
  queues_fallback_never_drains: `UPDATE queues SET draining_at = now() WHERE is_fallback`,
  queues_name_once: `INSERT INTO queues (name) VALUES ('FLOODS')`,
  queues_one_fallback: `UPDATE queues SET is_fallback = true, draining_at = NULL, draining_to = NULL`,
  queues_version_never_falls: `UPDATE queues SET version = version - 1`,
  queue_members_role_known: `UPDATE queue_members SET role = 'owner'`,
  queue_members_limit_sane: `UPDATE queue_members SET claim_limit = 0`,
  routing_rules_priority_sane: `ALTER TABLE routing_rules DISABLE TRIGGER USER; UPDATE routing_rules SET priority = 101`,
  routing_rules_one_order: `ALTER TABLE routing_rules DISABLE TRIGGER USER; ${copy('routing_rules', 'rule_set_id, queue_id, position, name, condition, priority')}`,
  routing_rules_change_in_drafts_only: `UPDATE routing_rules SET name = 'Other'`,
  rule_sets_state_known: `UPDATE rule_sets SET state = 'lost' WHERE state = 'live'`,
  rule_sets_version_when_live: `UPDATE rule_sets SET version = NULL WHERE state = 'live'`,
  rule_sets_retired_whole: `UPDATE rule_sets SET retired_at = NULL WHERE state = 'retired'`,
  rule_sets_revision_sane: `UPDATE rule_sets SET revision = 0`,
  rule_sets_version_once: `UPDATE rule_sets SET version = 1 WHERE state = 'live'`,
  rule_sets_one_live: `INSERT INTO rule_sets (state, version, went_live_at) VALUES ('live', 9, now())`,
  rule_sets_one_draft: copy('rule_sets', 'state', `'draft'`),
  claims_state_known: `UPDATE claims SET state = 'gone' WHERE id = ${WAITING}`,
  claims_verdict_known: `UPDATE claims SET verdict = 'true' WHERE id = ${DECIDED}`,
  claims_verdict_when_decided: `UPDATE claims SET state = 'published' WHERE id = ${WAITING}`,
  claims_hash_when_decided: `UPDATE claims SET content_hash = NULL WHERE id = ${DECIDED}`,
  claims_queue_when_queued: `UPDATE claims SET queue_id = NULL WHERE id = ${WAITING}`,
  claims_snooze_whole: `UPDATE claims SET snoozed_until = now() WHERE id = ${WAITING}`,
  claims_snooze_ends: `UPDATE claims SET state = 'snoozed' WHERE id = ${WAITING}`,
  claims_check_worthiness_sane: `UPDATE claims SET check_worthiness = 1.5`,
  claims_priority_sane: `UPDATE claims SET priority = -1`,
  claims_same_wording_once: `INSERT INTO claims (wording, wording_key, type, check_worthiness) VALUES ('Two died', 'one', 'event', 0.5)`,
  claims_version_never_falls: `UPDATE claims SET version = 4 WHERE id = ${DECIDED}`,
  claims_clashes_sane: `UPDATE claims SET clashes = -1`,
  claims_merged_are_dismissed: `UPDATE claims SET state = 'detected' WHERE id = ${JOINED}`,
  claims_merged_into_another: `ALTER TABLE claims DISABLE TRIGGER USER; UPDATE claims SET merged_into = id WHERE id = ${JOINED}`,
  claims_merge_one_level: `UPDATE claims SET state = 'dismissed', merged_into = ${JOINED} WHERE id = ${WAITING}`,
  relations_kind_known: `UPDATE relations SET kind = 'similar'`,
  relations_state_known: `UPDATE relations SET state = 'lost', decided_by = NULL, decided_at = NULL`,
  relations_reason_known: `UPDATE relations SET state = 'rejected', reason = 'bored'`,
  relations_reason_when_rejected: `UPDATE relations SET reason = 'other_event'`,
  relations_rejected_by_a_person: `UPDATE relations SET state = 'rejected', reason = 'other_event', decided_by = NULL`,
  relations_decided_at_a_time: `UPDATE relations SET decided_by = NULL, decided_at = NULL`,
  relations_undecided_by_nobody: `UPDATE relations SET state = 'suggested', decided_at = NULL`,
  relations_of_two_claims: `UPDATE relations SET later_id = earlier_id`,
  relations_score_sane: `UPDATE relations SET score = 1.5`,
  relations_one_per_pair: copy(
    'relations',
    'earlier_id, later_id, earlier_sighting_id, later_sighting_id, kind, score, why, state',
    `later_id, earlier_id, later_sighting_id, earlier_sighting_id, kind, score, why, 'suggested'`,
  ),
  relation_policies_version_sane: `UPDATE relation_policies SET version = 0`,
  relation_policies_one_per_version: copy('relation_policies', 'version, thresholds'),
  merges_of_two_claims: `UPDATE merges SET kept_id = absorbed_id`,
  merges_undone_by_somebody: `UPDATE merges SET undone_by = NULL`,
  merges_one_standing: copy('merges', 'kept_id, absorbed_id, before'),
  earlier_checks_matched_once_read: `UPDATE earlier_checks SET matched = true`,
  earlier_checks_rating_whole: `UPDATE earlier_checks SET rating_best = NULL`,
  earlier_checks_rating_on_scale: `UPDATE earlier_checks SET rating_value = 6`,
  earlier_checks_web_address: `UPDATE earlier_checks SET url = 'javascript:alert(1)'`,
  earlier_checks_once: copy('earlier_checks', 'import_id, identity, claim, rating, publisher, url'),
  earlier_check_matches_kind_known: `UPDATE earlier_check_matches SET kind = 'similar'`,
  earlier_check_matches_score_sane: `UPDATE earlier_check_matches SET score = -1`,
  earlier_check_matches_state_known: `UPDATE earlier_check_matches SET state = 'lost'`,
  earlier_check_matches_decided_whole: `UPDATE earlier_check_matches SET decided_at = NULL`,
  earlier_check_matches_once: copy('earlier_check_matches', 'check_id, claim_id, kind, score, why'),
  sightings_span_sane: `UPDATE sightings SET span_end = span_start`,
  sightings_one_per_span: copy('sightings', 'claim_id, article_id, span_start, span_end, quote, record'),
  conflicts_of_interest_one_thing: `UPDATE conflicts_of_interest SET topic = 'port'`,
  conflicts_of_interest_topic_not_blank: `UPDATE conflicts_of_interest SET source_id = NULL, topic = ' '`,
  conflicts_of_interest_once: copy('conflicts_of_interest', 'user_id, source_id, declared_by'),
  assistant_runs_status_known: `UPDATE assistant_runs SET status = 'lost'`,
  assistant_runs_failure_when_failed: `UPDATE assistant_runs SET status = 'failed'`,
  assistant_runs_counts_sane: `UPDATE assistant_runs SET dropped = 1, known = 1`,
  suggestions_span_sane: `UPDATE suggestions SET span_end = span_start`,
  suggestions_state_known: `UPDATE suggestions SET state = 'lost', claim_id = NULL`,
  suggestions_decided_whole: `UPDATE suggestions SET state = 'open'`,
  suggestions_one_per_wording: copy('suggestions', 'article_id, span_start, span_end, quote, wording, model, prompt_version'),
  assignments_state_known: `UPDATE assignments SET state = 'lost' WHERE id = ${OPEN}`,
  assignments_lease_whole: `UPDATE assignments SET lease_expires_at = NULL WHERE id = ${HELD}`,
  assignments_closed_whole: `UPDATE assignments SET state = 'cancelled' WHERE id = ${OPEN}`,
  assignments_held_by_assignee: `UPDATE assignments SET assigned_to = ${BEN} WHERE id = ${HELD}`,
  assignments_parked_known: `UPDATE assignments SET parked = 'lost', parked_until = now(), assigned_to = ${ADA} WHERE id = ${OPEN}`,
  assignments_parked_whole: `UPDATE assignments SET parked = 'held', parked_until = now() WHERE id = ${OPEN}`,
  assignments_note_whole: `UPDATE assignments SET note = NULL WHERE id = ${OPEN}`,
  assignments_one_held_per_claim: `UPDATE assignments SET state = 'leased', lease_token = gen_random_uuid(), leased_by = ${ADA}, leased_at = now(),
    lease_expires_at = now() + interval '1 hour' WHERE id = ${OPEN}`,
  assignments_one_given_per_claim: `UPDATE assignments SET assigned_to = ${ADA} WHERE id IN (${HELD}, ${OPEN})`,
  assignments_gold_is_given: `UPDATE assignments SET assigned_to = NULL WHERE gold`,
  assignments_one_gold_per_person: copy('assignments', 'claim_id, queue_id, slot, priority, assigned_to, gold, state, closed_at', `${WAITING}, queue_id, 4, priority, ${BEN}, true, 'done', now()`),
  gold_claims_verdict_known: `UPDATE gold_claims SET verdict = 'true'`,
  gold_answers_verdict_known: `UPDATE gold_answers SET verdict = 'true'`,
  gold_answers_confidence_sane: `UPDATE gold_answers SET confidence = 0`,
  gold_answers_one_per_person: copy('gold_answers', 'claim_id, assignment_id, reviewer_id, verdict, expected, rationale, evidence'),
  assignments_one_live_per_slot: `UPDATE assignments SET slot = 1 WHERE id = ${OPEN}`,
  assignments_token_once: `UPDATE assignments SET lease_token = ${TOKEN} WHERE id = ${DONE}`,
  take_overs_reason_not_blank: `UPDATE take_overs SET reason = ' '`,
  take_overs_of_somebody_else: `UPDATE take_overs SET taken_by = taken_from`,
  reviews_verdict_known: reviewOfHeld(`${held}, 'true', '', NULL`),
  drafts_confidence_sane: `UPDATE drafts SET confidence = 6`,
  reviews_confidence_sane: reviewOfHeld(`${held}, 'verified', '', 6`),
  reviews_one_counted_per_person: `UPDATE reviews SET superseded_at = now(); UPDATE assignments SET lease_token = gen_random_uuid() WHERE id = ${DONE};
    ${reviewOfHeld(`${held}, 'verified', '', NULL`, `id = ${DONE}`)}; UPDATE assignments SET lease_token = gen_random_uuid() WHERE id = ${DONE};
    ${reviewOfHeld(`${held}, 'contradicted', '', NULL`, `id = ${DONE}`)}`,
  reviews_one_per_lease: `UPDATE reviews SET superseded_at = now(); ${reviewOfHeld(`${held}, 'verified', '', NULL`, `id = ${DONE}`)}`,
  reviews_hold_the_lease: `UPDATE assignments SET lease_expires_at = clock_timestamp() WHERE id = ${HELD}; ${reviewOfHeld(`${held}, 'verified', '', NULL`)}`,
  reviews_immutable: `UPDATE reviews SET verdict = 'contradicted'`,
  evidence_stance_known: `INSERT INTO evidence (review_id, position, url, quote, stance) VALUES (${REVIEW}, 1, '', '', 'proves')`,
  evidence_one_order: copy('evidence', 'review_id, position, url, quote, stance'),
  evidence_immutable: `UPDATE evidence SET quote = 'Other'`,
  captures_kind_known: `ALTER TABLE captures DISABLE TRIGGER USER; UPDATE captures SET kind = 'fax', url = NULL WHERE status = 'pending'`,
  captures_status_known: `UPDATE captures SET status = 'lost' WHERE status = 'pending'`,
  captures_of_one_thing: `UPDATE captures SET file_name = 'a.pdf' WHERE status = 'pending'`,
  captures_failure_when_failed: `UPDATE captures SET status = 'failed' WHERE status = 'pending'`,
  captures_ready_whole: `UPDATE captures SET status = 'ready' WHERE status = 'pending'`,
  captures_hash_whole: `UPDATE captures SET status = 'ready', media_type = 'text/html', sha256 = 'short', bytes = 1, fetched_at = now() WHERE status = 'pending'`,
  captures_one_pending: `INSERT INTO captures (kind, url, requested_by) SELECT kind, url, requested_by FROM captures WHERE status = 'pending'`,
  captures_immutable: `UPDATE captures SET text = 'Other' WHERE status = 'ready'`,
  comments_body_until_deleted: `UPDATE comments SET body = ' '`,
  decisions_basis_known: `UPDATE decisions SET basis = 'guessed'`,
  decisions_one_standing: copy('decisions', 'claim_id, verdict, basis, review_id'),
  decisions_of_reviews_or_a_person: `UPDATE decisions SET decided_by = ${BEN} WHERE id = ${DECISION}`,
  decisions_break_glass_says_why: `UPDATE decisions SET break_glass = 'Alone tonight.' WHERE id = ${DECISION}`,
  decisions_by_somebody_else: `INSERT INTO decisions (claim_id, verdict, basis, decided_by, superseded_at) VALUES (${DECIDED}, 'verified', 'adjudicated', ${ADA}, now())`,
  approvals_hash_whole: `UPDATE claims SET content_hash = 'short' WHERE id = ${DECIDED}; ${approval(BEN, `'short'`)}`,
  approvals_one_standing: copy('approvals', 'claim_id, decision_id, approved_by, content_hash'),
  approvals_four_eyes: approval(ADA, HASH),
  approvals_break_glass_says_why: `UPDATE approvals SET break_glass = ' '`,
  approvals_bound_to_content: approval(BEN, `repeat('cd', 32)`),
  facts_verdict_known: `UPDATE facts SET verdict = 'true', version = version + 1`,
  facts_change_known: `UPDATE facts SET change = 'hushed', version = version + 1`,
  facts_change_leads_there: `UPDATE facts SET change = 'paused', version = version + 1`,
  facts_note_says_why: `UPDATE facts SET change = 'corrected', version = version + 1`,
  facts_validity_in_order: `UPDATE facts SET valid_until = as_of - 1, version = version + 1`,
  facts_make_versions: `UPDATE facts SET summary = 'Other words'`,
  fact_versions_stay: `UPDATE fact_versions SET summary = 'Other words'`,
  ...Object.fromEntries(
    Object.entries({ change_known: `'published', 'hushed'`, change_leads_there: `'published', 'paused'`, note_says_why: `'withdrawn', 'withdrawn'` }).map(([name, values]) => [
      `fact_versions_${name}`,
      `INSERT INTO fact_versions (${VERSION}, publication_state, change) SELECT ${VERSION.replace('version', '99')}, ${values} FROM fact_versions LIMIT 1`,
    ]),
  ),
  fact_versions_validity_in_order: `INSERT INTO fact_versions (${VERSION}, publication_state, valid_until) SELECT ${VERSION.replace('version', '99')}, publication_state, as_of - 1 FROM fact_versions LIMIT 1`,
  verdict_scales_version_sane: `UPDATE verdict_scales SET version = 0`,
  verdict_scales_range_sane: `UPDATE verdict_scales SET best = worst`,
  facts_one_per_claim: copy('facts', 'claim_id, approval_id, slug, statement, verdict, summary, evidence, appearances', `claim_id, approval_id, 'other', statement, verdict, summary, evidence, appearances`),
  facts_slug_once: copy('facts', 'claim_id, approval_id, slug, statement, verdict, summary, evidence, appearances', `${WAITING}, approval_id, slug, statement, verdict, summary, evidence, appearances`),
  facts_version_never_falls: `UPDATE facts SET version = version - 1`,
  correction_requests_state_known: `UPDATE correction_requests SET state = 'lost', version = version + 1`,
  correction_requests_decided_whole: `UPDATE correction_requests SET state = 'open', version = version + 1`,
  correction_requests_decline_says_why: `UPDATE correction_requests SET note = NULL, version = version + 1`,
  correction_requests_note_sane: `UPDATE correction_requests SET note = ' ', version = version + 1`,
  correction_requests_problem_sane: `UPDATE correction_requests SET problem = repeat('a', 4001), version = version + 1`,
  correction_requests_once_a_form: copy('correction_requests', 'fact_id, fact_version, problem, form_key'),
  correction_requests_version_never_falls: `UPDATE correction_requests SET version = version - 1`,
  correction_salts_long_enough: `UPDATE correction_salts SET salt = 'short'`,
  exports_format_known: `UPDATE exports SET format = 'pdf'`,
  exports_progress_sane: `UPDATE exports SET facts_total = 1, facts_done = 2`,
  exports_proof_when_ready: `UPDATE exports SET proof = '{}', status = 'waiting', sha256 = NULL, bytes = NULL, fact_count = NULL, ready_at = NULL`,
  exports_status_known: `UPDATE exports SET status = 'lost'`,
  exports_ready_whole: `UPDATE exports SET status = 'ready'`,
};
