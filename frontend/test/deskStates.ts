import type { UserEvent } from '@testing-library/user-event';
import { fireEvent, screen } from '@testing-library/react';
import type * as T from '../src/api';
import { FakeApi, problem, unreachable } from './fakeApi';
import { aClaim, aLease, aQueue, aSighting, person } from './fixtures';
import { aCheckMatch, anotherSighting, aRelatedClaim, aRelation } from './relationFixtures';

/** A state of the Review desk: how it comes about, and what it must say to whoever meets it. */
export interface DeskStateFixture {
  /** Makes the newsroom one in which it happens. */
  arrange?: (api: FakeApi) => void;
  /** Brings the opened desk, with its first claim on it, into the state. */
  reach?: (user: UserEvent) => Promise<unknown> | void;
  says: readonly string[];
  /** Where the first of these words stand: read out at once, read out when there is time, or there to be found. */
  voice?: 'alert' | 'status';
  /** A desk without a claim waits for no claim. */
  hasClaim: boolean;
  narrow?: boolean;
  /** The choice of a queue instead of one queue's desk. */
  choosing?: boolean;
}

export const WORDING = 'The bridge opened in May.';

/** Nothing but the verdict has to be sent any more. */
const FINISHED: NonNullable<T.LeasedAssignment['draft']> = {
  verdict: 'verified',
  rationale: 'The harbour office published the day.',
  evidence: [{ url: 'http://10.0.0.7/bridge', quote: 'It opened on 4 May.', stance: 'supports' }],
  confidence: null,
  revision: 3,
  savedAt: '2026-03-02T08:00:00.000Z',
};
const first = (api: FakeApi, over: Partial<T.LeasedAssignment>): void => void api.waiting.splice(0, 1, aLease({ claim: aClaim({ wording: WORDING }), ...over }));

/** A text with its claim somewhere in it, as the server lays it on the desk. */
function lay(api: FakeApi, text: string, quote: string, wording = WORDING): void {
  const start = text.indexOf(quote);
  const { article, sighting } = aLease();
  first(api, { claim: aClaim({ wording }), sighting: { ...sighting, start, end: start + quote.length, quote }, article: { ...article, text, sightings: [] } });
}

/** A computer that wakes up asks at once what it still holds. */
const wakeUp = (): void => void fireEvent(window, new Event('online'));
const renewalSays = (code: string, extra: object = {}) => (api: FakeApi) => {
  first(api, { draft: FINISHED });
  api.on('POST', /renew$/, problem(409, code, 'You no longer hold this claim.', extra));
};
const save = (user: UserEvent) => user.keyboard('{Control>}{Enter}{/Control}');

const ARABIC = { text: 'عنوان الخبر\n\nقال المرفأ إن الجسر افتُتح في 4 مايو أمام السيارات.', quote: 'الجسر افتُتح في 4 مايو' };
const LONG = [...Array.from({ length: 320 }, (_, index) => `Paragraph ${index + 1} of a very long protocol. ${'The council spoke about the quay and the water. '.repeat(4)}`), 'At last the bridge opened in May.'].join('\n\n');

/** Every state in which a reviewer may find the desk. */
export const DESK_STATES: Readonly<Record<string, DeskStateFixture>> = {
  'a claim under review': {
    says: ['Everything you type is kept.', 'Still needed', '4 claims left'],
    hasClaim: true,
  },
  'a claim that others clash with': {
    arrange: (api) =>
      first(api, {
        relations: [aRelation(), aRelation({ kind: 'same', score: 0.7, why: 'both 40,000 passengers', other: aRelatedClaim({ wording: 'Over 40,000 people took the tram.', state: 'decided', verdict: 'verified' }) })],
        earlierChecks: [aCheckMatch()],
      }),
    says: ['Clashes · 1', '40,000 against 28,000 passengers', 'Only 28,000 passengers took it in a week.', 'Quay Courier', 'Checked before · 1', 'Checked by Example Facts on 6 Mar 2026: Mostly false', 'Related claims · 1', 'Over 40,000 people took the tram.'],
    hasClaim: true,
  },
  'a clash that was rejected': {
    arrange: (api) => first(api, { relations: [aRelation({ state: 'rejected', reason: 'other_time', decidedBy: { id: person('reviewer').id, name: 'Rosa Reviewer' } })] }),
    says: ['Rejected by Rosa Reviewer: Another time', 'Undo'],
    hasClaim: true,
  },
  'many outlets, few voices': {
    arrange: (api) => first(api, { sighting: aSighting({ voice: 1 }), otherSightings: [anotherSighting({ voice: 1 }), anotherSighting({ voice: 2 })] }),
    says: ['3 outlets, 2 voices'],
    hasClaim: true,
  },
  'loading': {
    arrange: (api) => api.on('POST', /next$/, () => new Promise<never>(() => undefined)),
    says: [],
    voice: 'status',
    hasClaim: false,
  },
  'empty queue': {
    arrange: (api) => {
      api.waiting = [];
      api.queues = [aQueue(), aQueue({ name: 'Elections', waiting: 7 })];
      api.standstill = { onHold: 0, withOthers: 2, givenToOthers: 0, escalated: 0, notForMe: 1, snoozed: 3 };
    },
    says: ['Nothing left to review here', '2 are with colleagues right now.', '1 waits for somebody else', '3 sleep.', 'Look again', 'Elections · 7 waiting'],
    voice: 'status',
    hasClaim: false,
  },
  'paused queue': {
    arrange: (api) => {
      api.queues = [aQueue({ paused: true }), aQueue({ name: 'Elections', waiting: 7 })];
      api.on('POST', /next$/, problem(409, 'conflict', 'This queue is paused.'));
    },
    says: ['This queue is paused', 'Its claims wait', 'Look again', 'Elections · 7 waiting'],
    voice: 'status',
    hasClaim: false,
  },
  'archived queue': {
    arrange: (api) => {
      api.queues = [aQueue({ archivedAt: '2026-03-02T08:00:00.000Z' })];
      api.on('POST', /next$/, problem(409, 'conflict', 'This queue is archived.'));
    },
    says: ['This queue is archived'],
    voice: 'status',
    hasClaim: false,
  },
  'not in this queue': {
    arrange: (api) => api.on('POST', /next$/, problem(403, 'forbidden', 'You are not a member of this queue.')),
    says: ['You are not in this queue', 'Only its members get its claims.'],
    voice: 'status',
    hasClaim: false,
  },
  'in no queue': {
    arrange: (api) => void (api.queues = [aQueue({ mine: false })]),
    says: ['You are in no queue yet', 'Ask an editor to add you to a queue.'],
    hasClaim: false,
    choosing: true,
  },
  'no answer from the server': {
    arrange: (api) => api.on('POST', /next$/, problem(500, 'unavailable', 'Something broke.')),
    says: ['Something broke.', 'Try again'],
    voice: 'alert',
    hasClaim: false,
  },
  'lease lost': {
    arrange: renewalSays('lease-lost', { draftKept: true }),
    reach: wakeUp,
    says: ['You no longer hold this claim', 'What you wrote is kept.', 'Take it again', 'Copy what I wrote', 'Go to the next claim'],
    voice: 'alert',
    hasClaim: true,
  },
  'taken over': {
    arrange: renewalSays('lease-lost', { takenBy: { id: 'e', name: 'Edgar Editor' }, takenReason: 'The story runs at noon.' }),
    reach: wakeUp,
    says: ['Edgar Editor has taken this claim over', 'The story runs at noon.', 'What you wrote is kept', 'Go to the next claim'],
    voice: 'alert',
    hasClaim: true,
  },
  'already decided': {
    arrange: renewalSays('already-decided'),
    reach: wakeUp,
    says: ['This claim is decided already', 'What you wrote is kept', 'See the decision', 'Go to the next claim'],
    voice: 'alert',
    hasClaim: true,
  },
  'offline': {
    reach: () => void fireEvent(window, new Event('offline')),
    says: ['You are offline.', 'nothing is lost'],
    voice: 'status',
    hasClaim: true,
  },
  'draft not saved': {
    arrange: (api) => api.on('PUT', /draft$/, unreachable),
    reach: (user) => user.keyboard('2'),
    says: ['Draft not saved on the server. Kept in this browser'],
    hasClaim: true,
  },
  'unsaved verdict in the tray': {
    arrange: (api) => {
      first(api, { draft: FINISHED });
      api.on('POST', /review$/, unreachable);
    },
    reach: save,
    says: ['1 verdict not saved', WORDING, 'Tried again by itself', 'Try again', 'Reopen'],
    voice: 'alert',
    hasClaim: true,
  },
  'evidence refused': {
    arrange: (api) => {
      first(api, { draft: FINISHED });
      const errors = [{ pointer: '/evidence/0/url', detail: 'This address is not on the public internet.' }];
      api.on('POST', /review$/, problem(422, 'validation-failed', 'The review can’t be saved like this.', { errors }));
    },
    reach: async (user) => {
      await save(user);
      await user.click(await screen.findByRole('button', { name: 'Reopen' }));
    },
    says: ['This address is not on the public internet.'],
    voice: 'alert',
    hasClaim: true,
  },
  'span not found in the text': {
    arrange: (api) => first(api, { sighting: aSighting({ start: 0, end: 4, quote: 'words from nowhere' }) }),
    says: ['were not found in the article', '“words from nowhere”'],
    hasClaim: true,
  },
  'article without text': {
    arrange: (api) => lay(api, '', 'words of yesterday'),
    says: ['This article has no text.', '“words of yesterday”'],
    hasClaim: true,
  },
  'long article': {
    arrange: (api) => lay(api, LONG, 'the bridge opened in May'),
    says: ['Paragraph 320 of a very long protocol.', 'At last the bridge opened in May.'],
    hasClaim: true,
  },
  'right-to-left text': {
    arrange: (api) => lay(api, ARABIC.text, ARABIC.quote, 'افتُتح الجسر في 4 مايو.'),
    says: ['عنوان الخبر', ARABIC.quote],
    hasClaim: true,
  },
  'second tab': {
    arrange: () => {
      const request = (_name: string, { ifAvailable }: { ifAvailable?: boolean }, take: (lock: null) => unknown) =>
        ifAvailable ? Promise.resolve(take(null)) : new Promise(() => undefined);
      Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
    },
    says: ['You have this desk open in another tab'],
    voice: 'status',
    hasClaim: true,
  },
  'phone': {
    narrow: true,
    says: ['Source', 'Claim', 'Verdict', 'Save & next'],
    hasClaim: true,
  },
};
