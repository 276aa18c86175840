import { FakeApi } from '../../../test/fakeApi';
import { desk } from '../../api';
import { DeskSession } from './DeskSession';
import { createLocalDrafts } from './localDrafts';

it('what is heard of a claim while it is being put away is one’s own doing, and asks nothing', async () => {
  const api = new FakeApi();
  Object.assign(globalThis, { fetch: api.fetch });
  const session = new DeskSession(api.queues[0]!.id, { api: desk, drafts: createLocalDrafts('rosa', window.localStorage), now: () => 0 });
  await session.start(() => undefined);
  const { id } = session.snapshot().items[0]!.assignment;
  await session.putAway(async (assignmentId, token) => {
    await session.lookAgain(id);
    await desk.skip(assignmentId, token, 'later');
  });
  session.stop();
  expect(api.callsTo('GET', new RegExp(`/assignments/${id}$`))).toEqual([]);
  expect(api.callsTo('POST', /skip$/)).toHaveLength(1);
});
