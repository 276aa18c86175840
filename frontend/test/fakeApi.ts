import type * as T from '../src/api';
import { aDraftApproval, aFact, aScale } from './factFixtures';
import { aDay, aLease, anArticle, anExport, anExportPreview, anId, anOverview, aQueue, aReview, aSession, aUser, aView, anAuditEvent, aFullClaim, aComment, minutesAgo } from './fixtures';
import { aDelivery, anApiKey, aWebhook, aWholeDelivery } from './programFixtures';
import { aCheck, aMerge, aPolicy, aPreview, aRelation } from './relationFixtures';

export interface FakeCall {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Whatever the screen sent. */
  body: any;
  headers: Record<string, string>;
}

interface FakeAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

type Handler = (call: FakeCall, ids: string[]) => FakeAnswer | Promise<FakeAnswer>;

export const ok = (body: unknown, status = 200): FakeAnswer => ({ status, body });
export const nothing: FakeAnswer = { status: 204 };
export const problem = (status: number, code: string, detail: string, extra: object = {}): FakeAnswer => ({
  status,
  body: { type: `/problems/${code}`, title: code, status, detail, ...extra },
});
/** The server is not there. */
export const unreachable = (): never => {
  throw new TypeError('fetch failed');
};

const page = <Item>(data: Item[]): T.PageOf<Item> => ({ data, page: { after: null, total: data.length, totalIsExact: true } });

/** A newsroom in memory behind `fetch`: only the contract, none of the server's code. Tests change what it holds. */
export class FakeApi {
  session: T.Session | null = aSession();
  demo: T.DemoPerson[] = [];
  articles: T.Article[] = [anArticle()];
  /** What the assistant did with the articles; null where there is none. */
  run: T.AssistantRun | null = null;
  suggestions: T.Suggestion[] = [];
  claims: T.Claim[] = [aFullClaim()];
  queues: T.Queue[] = [aQueue()];
  rules: T.RoutingRule[] = [];
  facts: T.WholeFact[] = [aFact()];
  factVersions: T.FactVersion[] = [];
  /** What waits for an approval. */
  drafts: T.ApprovalDraft[] = [aDraftApproval()];
  scale: T.VerdictScale = aScale();
  exports: T.Export[] = [anExport()];
  users: T.User[] = [aUser()];
  keys: T.ApiKey[] = [anApiKey()];
  webhooks: T.Webhook[] = [aWebhook()];
  deliveries: T.WebhookDelivery[] = [aDelivery()];
  events: T.AuditEvent[] = [anAuditEvent()];
  reviews: T.Review[] = [aReview()];
  /** Counted reviews that the person may not see yet. */
  hiddenReviews = 0;
  /** What the server would archive of any address; null where it archives nothing. */
  archive: T.CaptureWithText | null = null;
  earlier: T.EarlierEvidence[] = [];
  comments: T.CommentsOfClaim = { data: [], hidden: 0 };
  disputes: T.Dispute[] = [];
  relations: T.Relation[] = [];
  /** Open suggestions of the whole newsroom. */
  pairs: T.RelationListItem[] = [];
  policy: T.RelationPolicy = aPolicy();
  merges: T.Merge[] = [];
  checkMatches: T.EarlierCheckMatch[] = [];
  checks: T.EarlierCheck[] = [aCheck()];
  history: T.HistoryEntry[] = [];
  day: T.MyDay = aDay();
  views: T.SavedView[] = [];
  found: T.SearchAnswer = { claims: [], articles: [], facts: [], queues: [], people: [] };
  overview: T.Overview = anOverview();
  kept: T.KeptDraft[] = [];
  parked: T.ParkedClaim[] = [];
  standstill: T.Standstill = { onHold: 0, withOthers: 0, givenToOthers: 0, escalated: 0, notForMe: 0, snoozed: 0 };
  /** Free to take, in order. */
  waiting: T.LeasedAssignment[] = [aLease(), aLease(), aLease(), aLease()];
  held: T.LeasedAssignment[] = [];
  doneToday = 0;
  /** Reviews that this person gave, newest first. */
  done: { lease: T.LeasedAssignment; sent: T.SubmitReview; review: T.Review }[] = [];
  readonly calls: FakeCall[] = [];
  private readonly overrides: { method: string; pattern: RegExp; answer: Handler; once: boolean }[] = [];

  /** Answers matching calls this way: once, or from now on. */
  on(method: string, pattern: RegExp, answer: FakeAnswer | Handler, { once = false } = {}): void {
    this.overrides.unshift({ method, pattern, once, answer: typeof answer === 'function' ? answer : () => answer });
  }

  /** Answers again as it should, whatever it was told before. */
  backUp(): void {
    this.overrides.length = 0;
  }

  callsTo(method: string, pattern: RegExp): FakeCall[] {
    return this.calls.filter((call) => call.method === method && pattern.test(call.path));
  }

  async handle(call: FakeCall): Promise<FakeAnswer> {
    this.calls.push(call);
    const override = this.overrides.find(({ method, pattern }) => method === call.method && pattern.test(call.path));
    if (override) {
      if (override.once) this.overrides.splice(this.overrides.indexOf(override), 1);
      return override.answer(call, []);
    }
    for (const [method, pattern, handler] of this.routes) {
      const match = method === call.method && pattern.exec(call.path);
      if (match) return handler(call, match.slice(1));
    }
    return problem(404, 'not-found', `There is no ${call.method} ${call.path}.`);
  }

  /** Stands in for the browser's `fetch`. */
  readonly fetch = async (input: string, init: { method?: string; body?: unknown; headers?: Record<string, string> } = {}) => {
    const url = new URL(input, 'http://127.0.0.1');
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : init.body;
    const call = { method: init.method ?? 'GET', path: url.pathname.replace('/api/v1', ''), query: url.searchParams, body, headers: init.headers ?? {} };
    // What was answered must not change when the fake's own state does.
    const answer = structuredCopy(await this.handle(call));
    return {
      ok: answer.status < 400,
      status: answer.status,
      statusText: '',
      headers: { get: (name: string) => answer.headers?.[name] ?? null },
      json: () => Promise.resolve(answer.body),
    };
  };

  private next({ body, path }: FakeCall): FakeAnswer {
    const wanted = 1 + (body as { ahead: number }).ahead;
    const queueId = path.split('/')[2]!;
    const fresh = this.waiting.splice(0, Math.max(0, wanted - this.held.length));
    this.held.push(...fresh.map((lease) => ({ ...lease, queue: { ...lease.queue, id: queueId } })));
    const [first, ...ahead] = this.held.slice(0, wanted);
    if (!first) return nothing;
    return ok({ ...first, ahead, progress: { left: this.waiting.length + this.held.length, doneToday: this.doneToday } });
  }

  /** Leases a reviewed claim to its reviewer again, with what they wrote. */
  takeBack(reviewId: string): T.LeasedAssignment {
    const done = this.done.find(({ review }) => review.id === reviewId)!;
    this.done = this.done.filter((other) => other !== done);
    const { verdict, rationale, evidence, confidence } = done.sent;
    const draft = { verdict, rationale: rationale ?? '', evidence: evidence ?? [], confidence: confidence ?? null, revision: 50, savedAt: new Date().toISOString() };
    const lease = { ...done.lease, leaseToken: anId(), draft };
    this.held.unshift(lease);
    return lease;
  }

  private review({ body, path }: FakeCall): FakeAnswer {
    const id = path.split('/')[2];
    const lease = this.held.find((held) => held.id === id);
    if (!lease) return problem(409, 'lease-lost', 'You no longer hold this claim.', { draftKept: true });
    this.held = this.held.filter((held) => held !== lease);
    this.doneToday += 1;
    const sent = body as T.SubmitReview;
    const review = aReview({ claimId: lease.claim.id, verdict: sent.verdict, rationale: sent.rationale });
    this.done.unshift({ lease, sent, review });
    return ok({ ...review, outcome: 'decided', undoUntil: new Date(Date.now() + 10_000).toISOString(), undoSeconds: 10 }, 201);
  }

  private mine({ lease, review }: FakeApi['done'][number]): T.MyReview {
    const { id, claimId, verdict, createdAt } = review;
    const undoSecondsLeft = Math.max(0, 10 - (Date.now() - Date.parse(createdAt)) / 1000);
    return { id, claimId, verdict, createdAt, assignmentId: lease.id, wording: lease.claim.wording, queue: { id: lease.queue.id, name: lease.queue.name }, outcome: 'decided', undoSecondsLeft, mayRevise: true };
  }

  private comment({ body }: { body: string }): FakeAnswer {
    const { id, name } = this.session!.user;
    const written = aComment({ author: { id, name }, body, createdAt: minutesAgo(0), editableUntil: minutesAgo(-15) });
    this.comments.data.push(written);
    return ok(written, 201);
  }

  private reviewsOfClaim(): T.ReviewsOfClaim {
    const standing = this.reviews.findLast(({ status }) => status === 'counted');
    const { verdict, rationale, evidence, createdAt } = standing ?? aReview();
    const decision: T.Decision = { basis: 'single', verdict, rationale, evidence, adjudicator: null, brokenGlass: null, decidedAt: createdAt };
    return { data: this.reviews, hidden: this.hiddenReviews, required: 1 + this.hiddenReviews, decision: standing ? decision : null };
  }

  private release({ path }: FakeCall): FakeAnswer {
    const lease = this.held.find(({ id }) => id === path.split('/')[2]);
    if (!lease) return problem(409, 'lease-lost', 'You no longer hold this claim.');
    this.held = this.held.filter((held) => held !== lease);
    this.waiting.push(lease);
    return nothing;
  }

  private letGo({ path }: FakeCall): FakeAnswer {
    const lease = this.held.find(({ id }) => id === path.split('/')[2]);
    if (!lease) return problem(409, 'lease-lost', 'You no longer hold this claim.', { draftKept: true });
    this.held = this.held.filter((held) => held !== lease);
    return nothing;
  }

  private decide(id: string | undefined, state: 'accepted' | 'dismissed'): FakeAnswer {
    const found = this.suggestions.find((suggestion) => suggestion.id === id);
    if (found?.state !== 'open') return problem(409, 'conflict', 'This proposal has been decided on already.');
    found.state = state;
    return ok(found);
  }

  private readonly find = <Item extends { id: string }>(items: Item[], id: string | undefined): FakeAnswer => {
    const found = items.find((item) => item.id === id);
    return found ? ok(found) : problem(404, 'not-found', 'There is no such record.');
  };

  private readonly routes: readonly [string, RegExp, Handler][] = [
    ['GET', /^\/session$/, () => (this.session ? ok(this.session) : problem(401, 'not-signed-in', 'Sign in first.'))],
    ['POST', /^\/session$/, () => ok((this.session ??= aSession()), 201)],
    ['DELETE', /^\/session$/, () => ((this.session = null), nothing)],
    ['POST', /^\/session\/password$/, () => nothing],
    ['GET', /^\/session\/demo-people$/, () => ok({ people: this.demo })],
    ['GET', /^\/articles$/, () => ok(page(this.articles.map((article) => ({ ...article, marks: [], snippet: null }))))],
    ['POST', /^\/articles(\/upload)?$/, () => ok({ id: this.articles[0]?.id ?? anId(), status: 'received', existing: false }, 202)],
    ['GET', /^\/articles\/([^/]+)$/, (_, [id]) => this.find(this.articles, id)],
    ['GET', /^\/articles\/([^/]+)\/sightings$/, () => ok({ data: aLease().article.sightings })],
    ['GET', /^\/articles\/([^/]+)\/suggestions$/, () => ok({ run: this.run, data: this.suggestions })],
    ['POST', /^\/suggestions\/([^/]+)\/(accept|dismiss)$/, (_, [id, verb]) => this.decide(id, verb === 'accept' ? 'accepted' : 'dismissed')],
    ['GET', /^\/sources$/, () => ok(page(this.articles.flatMap(({ source }) => source ?? [])))],
    ['GET', /^\/claims$/, () => ok(page(this.claims.map((claim) => ({ ...claim, marks: [] }))))],
    ['GET', /^\/claims\/([^/]+)$/, (_, [id]) => this.find(this.claims, id)],
    ['GET', /^\/claims\/([^/]+)\/sightings$/, (_, [id]) => ok({ data: this.claims.find((claim) => claim.id === id)?.sightings ?? [] })],
    ['GET', /^\/claims\/[^/]+\/relations$/, () => ok({ data: this.relations })],
    ['GET', /^\/claims\/[^/]+\/merges$/, () => ok({ data: this.merges })],
    ['GET', /^\/claims\/[^/]+\/earlier-checks$/, () => ok({ data: this.checkMatches })],
    ['GET', /^\/claims\/[^/]+\/merge-preview$/, () => ok(aPreview())],
    ['POST', /^\/claims\/([^/]+)\/merge$/, ({ body }, [id]) => ok(aMerge({ absorbedId: id!, keptId: (body as { into: string }).into }), 201)],
    ['POST', /^\/claims\/[^/]+\/split$/, () => ok({ claimId: anId() }, 201)],
    ['POST', /^\/merges\/[^/]+\/undo$/, () => nothing],
    ['GET', /^\/relations$/, () => ok(page(this.pairs))],
    ['POST', /^\/relations$/, () => ok(aRelation({ state: 'confirmed' }), 201)],
    ['POST', /^\/relations\/[^/]+\/(confirm|reject|reset)$/, () => ok({})],
    ['GET', /^\/relation-policy$/, () => ok(this.policy)],
    ['PUT', /^\/relation-policy$/, ({ body }) => ok((this.policy = { ...this.policy, ...(body as object), version: this.policy.version + 1 }))],
    ['POST', /^\/relation-policy\/dry-run$/, () => ok({ days: 30, pairs: 0, moves: [] })],
    ['GET', /^\/earlier-checks$/, () => ok(page(this.checks))],
    ['POST', /^\/earlier-checks\/import$/, () => ok({ read: 0, imported: 0, known: 0, refused: [] })],
    ['POST', /^\/earlier-check-matches\/[^/]+\/(confirm|reject)$/, () => ok({})],
    ['GET', /^\/disputes$/, () => ok(page(this.disputes))],
    ['GET', /^\/disputes\/([^/]+)$/, (_, [id]) => this.find(this.disputes, id)],
    ['POST', /^\/claims\/[^/]+\/adjudicate(\/break-glass)?$/, () => nothing],
    ['GET', /^\/claims\/[^/]+\/reviews$/, () => ok(this.reviewsOfClaim())],
    ['GET', /^\/claims\/[^/]+\/history$/, () => ok({ data: this.history })],
    ['POST', /^\/claims\/([^/]+)\/(dismiss|reopen)$/, (_, [id]) => this.find(this.claims, id)],
    ['POST', /^\/claims\/[^/]+\/assign$/, () => nothing],
    ['GET', /^\/approvals$/, () => ok(page(this.drafts))],
    ['GET', /^\/claims\/([^/]+)\/approval$/, (_, [id]) => this.find(this.drafts, id)],
    ['POST', /^\/claims\/[^/]+\/approve(\/break-glass)?$/, () => ok(this.facts[0] ?? aFact(), 201)],
    ['POST', /^\/claims\/[^/]+\/return$/, () => nothing],
    ['GET', /^\/queues$/, () => ok(page(this.queues))],
    ['POST', /^\/queues$/, ({ body }) => ok(aQueue(body as Partial<T.Queue>), 201)],
    ['GET', /^\/queues\/([^/]+)$/, (_, [id]) => this.find(this.queues, id)],
    ['PATCH', /^\/queues\/([^/]+)$/, ({ body }, [id]) => ok({ ...this.queues.find((queue) => queue.id === id), ...(body as object) })],
    ['GET', /^\/queues\/[^/]+\/routing-rules$/, () => ok({ data: this.rules })],
    ['POST', /^\/queues\/[^/]+\/next$/, (call) => this.next(call)],
    ['POST', /^\/assignments\/[^/]+\/renew$/, () => ok({ leaseExpiresAt: new Date(Date.now() + 900_000).toISOString(), leaseSecondsLeft: 900 })],
    ['POST', /^\/assignments\/[^/]+\/release$/, (call) => this.release(call)],
    ['POST', /^\/assignments\/[^/]+\/(skip|hold|snooze|hand-over|escalate)$/, (call) => this.letGo(call)],
    ['GET', /^\/assignments\/parked$/, () => ok({ data: this.parked })],
    ['GET', /^\/queues\/[^/]+\/standstill$/, () => ok(this.standstill)],
    ['PUT', /^\/assignments\/[^/]+\/draft$/, ({ body }) => ok({ revision: (body as T.PutDraft).revision, savedAt: new Date().toISOString() })],
    ['PUT', /^\/assignments\/[^/]+\/wording$/, ({ body }) => ok({ wording: (body as { wording: string }).wording.trim() })],
    ['POST', /^\/assignments\/[^/]+\/review$/, (call) => this.review(call)],
    ['POST', /^\/assignments\/([^/]+)\/take$/, (_, [id]) => ok(aLease({ id: id ?? anId() }))],
    ['GET', /^\/reviews\/mine$/, () => ok({ data: this.done.map((one) => this.mine(one)) })],
    ['POST', /^\/reviews\/([^/]+)\/revise$/, (_, [id]) => ok(this.takeBack(id!))],
    ['POST', /^\/reviews\/([^/]+)\/undo$/, (_, [id]) => {
      const lease = this.takeBack(id!);
      return ok({ assignmentId: lease.id, leaseToken: lease.leaseToken, leaseExpiresAt: lease.leaseExpiresAt });
    }],
    ['GET', /^\/assignments\/([^/]+)$/, (_, [id]) => this.find(this.held, id)],
    ['GET', /^\/drafts$/, () => ok({ data: this.kept })],
    ['DELETE', /^\/drafts\/([^/]+)$/, (_, [id]) => ((this.kept = this.kept.filter(({ assignmentId }) => assignmentId !== id)), nothing)],
    ['GET', /^\/claims\/[^/]+\/comments$/, () => ok(this.comments)],
    ['POST', /^\/claims\/[^/]+\/comments$/, ({ body }) => this.comment(body as { body: string })],
    ['PATCH', /^\/comments\/([^/]+)$/, ({ body }, [id]) => ok(Object.assign(this.comments.data.find((comment) => comment.id === id)!, { body: (body as { body: string }).body }))],
    ['DELETE', /^\/comments\/([^/]+)$/, (_, [id]) => ((this.comments.data = this.comments.data.filter((comment) => comment.id !== id)), nothing)],
    ['GET', /^\/evidence$/, () => ok(page(this.earlier))],
    ['POST', /^\/evidence\/captures(\/upload)?$/, () => (this.archive ? ok(this.archive, 202) : problem(422, 'validation-failed', 'This address is not on the public internet.'))],
    ['GET', /^\/evidence\/captures\/([^/]+)$/, () => (this.archive ? ok(this.archive) : problem(404, 'not-found', 'There is no such archived copy.'))],
    ['GET', /^\/facts$/, () => ok(page(this.facts.map((fact) => ({ ...fact, marks: [] }))))],
    ['GET', /^\/facts\/([^/]+)$/, (_, [id]) => this.find(this.facts, id)],
    ['GET', /^\/facts\/[^/]+\/versions$/, () => ok({ data: this.factVersions })],
    ['POST', /^\/facts\/[^/]+\/(publish|resume|pause|withdraw|correct|review-again)$/, () => ok(this.facts[0])],
    ['GET', /^\/verdict-scale$/, () => ok(this.scale)],
    ['PUT', /^\/verdict-scale$/, ({ body }) => ok((this.scale = { ...this.scale, ...body, version: this.scale.version + 1 }))],
    ['GET', /^\/facts\/[^/]+\/claim-review$/, () => ok({ '@context': 'https://schema.org', '@type': 'ClaimReview' })],
    ['GET', /^\/exports$/, () => ok(page(this.exports))],
    ['POST', /^\/exports$/, () => ok(anExport({ status: 'waiting', readyAt: null, bytes: null, sha256: null, factCount: null }), 202)],
    ['GET', /^\/exports\/preview$/, () => ok(anExportPreview())],
    ['POST', /^\/exports\/[^/]+\/cancel$/, () => ok(anExport({ status: 'cancelled', readyAt: null, bytes: null, sha256: null, factCount: null }))],
    ['GET', /^\/exports\/([^/]+)$/, (_, [id]) => this.find(this.exports, id)],
    ['GET', /^\/api-keys$/, () => ok(page(this.keys))],
    ['POST', /^\/api-keys$/, ({ body }) => ok({ ...anApiKey(body as Partial<T.ApiKey>), secret: `cdk_${'k'.repeat(43)}` }, 201)],
    ['POST', /^\/api-keys\/([^/]+)\/revoke$/, (_, [id]) => this.find(this.keys, id)],
    ['GET', /^\/webhooks$/, () => ok(page(this.webhooks))],
    ['POST', /^\/webhooks$/, ({ body }) => ok({ ...aWebhook(body as Partial<T.Webhook>), secret: `whsec_${'s'.repeat(43)}=` }, 201)],
    ['GET', /^\/webhooks\/([^/]+)$/, (_, [id]) => this.find(this.webhooks, id)],
    ['PATCH', /^\/webhooks\/([^/]+)$/, (_, [id]) => this.find(this.webhooks, id)],
    ['POST', /^\/webhooks\/([^/]+)\/rotate-secret$/, () => ok({ ...aWebhook(), secret: `whsec_${'s'.repeat(43)}=` })],
    ['POST', /^\/webhooks\/([^/]+)\/test$/, () => ok(aWholeDelivery(aDelivery({ event: 'test', fact: null })), 202)],
    ['POST', /^\/webhooks\/([^/]+)\/replay-dead$/, () => ok({ count: 2 })],
    ['GET', /^\/webhook-deliveries$/, () => ok(page(this.deliveries))],
    ['GET', /^\/webhook-deliveries\/([^/]+)$/, (_, [id]) => ok(aWholeDelivery(this.deliveries.find((one) => one.id === id)!))],
    ['POST', /^\/webhook-deliveries\/([^/]+)\/replay$/, (_, [id]) => ok(aWholeDelivery(this.deliveries.find((one) => one.id === id)!))],
    ['GET', /^\/users$/, () => ok(page(this.users))],
    ['POST', /^\/users$/, ({ body }) => ok({ ...aUser(body as Partial<T.User>), password: 'quiet-river-lamp-stone' }, 201)],
    ['GET', /^\/users\/([^/]+)$/, (_, [id]) => this.find(this.users, id)],
    ['PATCH', /^\/users\/([^/]+)$/, ({ body }, [id]) => ok({ ...this.users.find((user) => user.id === id), ...(body as object) })],
    ['POST', /^\/users\/([^/]+)\/reset-password$/, () => ok({ ...aUser(), password: 'quiet-river-lamp-stone' })],
    ['GET', /^\/audit-events$/, () => ok(page(this.events))],
    ['GET', /^\/search$/, () => ok(this.found)],
    ['GET', /^\/saved-views$/, ({ query }) => ok({ data: this.views.filter(({ resource }) => resource === query.get('filter[resource]')) })],
    ['POST', /^\/saved-views$/, ({ body }) => ((view) => (this.views.push(view), ok(view, 201)))(aView(body as Partial<T.SavedView>))],
    ['PATCH', /^\/saved-views\/([^/]+)$/, ({ body }, [id]) => ok(Object.assign(this.views.find((view) => view.id === id)!, body, { version: (body as { version: number }).version + 1 }))],
    ['DELETE', /^\/saved-views\/([^/]+)$/, (_, [id]) => ((this.views = this.views.filter((view) => view.id !== id)), nothing)],
    ['GET', /^\/stats\/my-day$/, () => ok(this.day)],
    ['GET', /^\/stats\/overview$/, () => ok(this.overview)],
  ];
}

const structuredCopy = (answer: FakeAnswer): FakeAnswer =>
  answer.body === undefined ? answer : { ...answer, body: JSON.parse(JSON.stringify(answer.body)) as unknown };
