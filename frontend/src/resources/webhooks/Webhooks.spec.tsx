import { screen, waitFor, within } from '@testing-library/react';
import { ResourceContextProvider } from 'ra-core';
import { expectAccessible } from '../../../test/expectAccessible';
import { FakeApi, ok, problem } from '../../../test/fakeApi';
import { aSession, minutesAgo } from '../../../test/fixtures';
import { aDelivery, aWebhook } from '../../../test/programFixtures';
import { renderScreen } from '../../../test/render';
import WebhookList from './WebhookList';
import WebhookShow from './WebhookShow';

const SECRET = `whsec_${'s'.repeat(43)}=`;

function newsroom(): FakeApi {
  const api = new FakeApi();
  api.session = aSession('admin');
  api.webhooks = [aWebhook({ dead: 2, waiting: 1 }), aWebhook({ url: 'https://old.example/in', description: '', events: ['fact.corrected', 'fact.withdrawn'], active: false, offBecause: 'gone', lastDeliveredAt: null })];
  api.deliveries = [
    aDelivery({ event: 'fact.corrected', state: 'dead', attempts: 8, lastStatus: 503, deliveredAt: null }),
    aDelivery({ event: 'fact.withdrawn', state: 'waiting', attempts: 1, lastError: 'too_slow', lastStatus: null, deliveredAt: null, nextAttemptAt: minutesAgo(-5) }),
    aDelivery({ event: 'test', fact: null }),
  ];
  return api;
}

async function openList(api = newsroom()) {
  const view = renderScreen(
    <ResourceContextProvider value="webhooks">
      <WebhookList />
    </ResourceContextProvider>,
    { api, at: '/webhooks' },
  );
  await screen.findByText('site.example/hooks/facts');
  return view;
}

async function openOne(api = newsroom()) {
  const [webhook] = api.webhooks;
  const view = renderScreen(
    <ResourceContextProvider value="webhooks">
      <WebhookShow />
    </ResourceContextProvider>,
    { api, at: `/webhooks/${webhook!.id}/show`, path: '/webhooks/:id/show' },
  );
  await screen.findByRole('heading', { level: 1, name: 'site.example/hooks/facts' });
  await screen.findByText('Corrected', { selector: 'b' });
  return view;
}

describe('the list of webhooks', () => {
  it('says of each what it is told of, and what did not get there', async () => {
    const { container } = await openList();
    expect(screen.getByText('site.example/hooks/facts').closest('tr')).toHaveTextContent(/Every change.*On.*1 on the way.*2 given up/);
    expect(screen.getByText('old.example/in').closest('tr')).toHaveTextContent(/Corrected.*Withdrawn.*Gone: it answered 410.*never/);
    await expectAccessible(container);
  });

  it('adds one and shows its secret once', async () => {
    const { user, api, baseElement } = await openList();
    await user.click(screen.getByRole('button', { name: 'New webhook' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a webhook' });
    await user.click(within(dialog).getByRole('button', { name: 'Add and show secret' }));
    expect(await within(dialog).findByText(/^An address like/)).toBeInTheDocument();
    await user.type(within(dialog).getByLabelText('Address'), ' https://app.example/in ');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Paused' }));
    await user.click(within(dialog).getByRole('button', { name: 'Add and show secret' }));
    const shown = await screen.findByRole('dialog', { name: 'The secret of the webhook' });
    expect(api.callsTo('POST', /^\/webhooks$/)[0]?.body).toEqual({
      url: 'https://app.example/in',
      description: '',
      events: ['fact.published', 'fact.updated', 'fact.corrected', 'fact.resumed', 'fact.withdrawn'],
    });
    expect(within(shown).getByRole('status', { name: 'Signing secret' })).toHaveTextContent(SECRET);
    await expectAccessible(baseElement);
    await user.click(within(shown).getByRole('button', { name: 'I have stored it' }));
    await waitFor(() => expect(screen.queryByText(SECRET)).not.toBeInTheDocument());
  });

  it('says at the address why the server would not ask it', async () => {
    const api = newsroom();
    api.on('POST', /^\/webhooks$/, problem(422, 'validation-failed', 'No.', { errors: [{ pointer: '/url', code: 'url-not-allowed', detail: 'This address is not on the public internet.' }] }));
    const { user } = await openList(api);
    await user.click(screen.getByRole('button', { name: 'New webhook' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a webhook' });
    await user.type(within(dialog).getByLabelText('Address'), 'http://10.0.0.1/');
    await user.click(within(dialog).getByRole('button', { name: 'Add and show secret' }));
    await waitFor(() => expect(within(dialog).getByLabelText('Address')).toHaveAccessibleDescription('This address is not on the public internet.'));
  });
});

describe('the page of a webhook', () => {
  it('shows each delivery, how far it is and why, and on request the message with all attempts', async () => {
    const { user, container } = await openOne();
    const [dead, waiting, test] = within(screen.getByRole('region', { name: 'Deliveries' })).getAllByRole('listitem');
    expect(dead).toHaveTextContent(/Corrected.*Given up.*version 2.*8 attempts.*answered 503/);
    expect(waiting).toHaveTextContent(/Withdrawn.*On the way.*1 attempt · no answer within 15 seconds · next try in 5 minutes/);
    expect(test).toHaveTextContent(/Test.*Delivered/);
    await user.click(within(dead!).getByRole('button', { name: /^Details of Corrected/ }));
    expect(await within(dead!).findByRole('region', { name: 'Message' })).toHaveTextContent('"type": "fact.corrected"');
    expect(dead).toHaveTextContent(/Attempt 8.*answered 503.*in 120 ms.*later, please/);
    expect(dead).toHaveTextContent(/Attempt 7.*no outcome was noted/);
    await expectAccessible(container);
  });

  it('sends one message again, or all that were given up', async () => {
    const { user, api } = await openOne();
    const [dead] = within(screen.getByRole('region', { name: 'Deliveries' })).getAllByRole('listitem');
    await user.click(within(dead!).getByRole('button', { name: /^Details/ }));
    await user.click(await within(dead!).findByRole('button', { name: 'Send again' }));
    await waitFor(() => expect(api.callsTo('POST', new RegExp(`^/webhook-deliveries/${api.deliveries[0]!.id}/replay$`))).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Send what was given up again' }));
    await waitFor(() => expect(api.callsTo('POST', /replay-dead$/)).toHaveLength(1));
  });

  it('shows those of one state alone', async () => {
    const { user, api } = await openOne();
    await user.click(screen.getByRole('combobox', { name: 'Show' }));
    await user.click(await screen.findByRole('option', { name: 'Given up' }));
    await waitFor(() => expect(api.callsTo('GET', /^\/webhook-deliveries$/).at(-1)?.query.get('filter[state]')).toBe('dead'));
  });

  it('sends a test, and is switched off with the version that was read', async () => {
    const { user, api } = await openOne();
    await user.click(screen.getByRole('button', { name: 'Send a test' }));
    await waitFor(() => expect(api.callsTo('POST', /\/test$/)).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Switch off' }));
    await waitFor(() => expect(api.callsTo('PATCH', /^\/webhooks\//)[0]?.body).toEqual({ version: 3, active: false }));
  });

  it('gives a new secret while the old one counts on, or not', async () => {
    const { user, api } = await openOne();
    await user.click(screen.getByRole('button', { name: 'New secret' }));
    const dialog = await screen.findByRole('dialog', { name: 'Give it a new secret?' });
    await user.click(within(dialog).getByRole('combobox', { name: 'The old secret counts on for' }));
    await user.click(await screen.findByRole('option', { name: 'no longer' }));
    expect(await within(dialog).findByText(/^Messages are refused/)).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Make and show secret' }));
    expect(await screen.findByText(SECRET)).toBeInTheDocument();
    expect(api.callsTo('POST', /rotate-secret$/)[0]?.body).toEqual({ overlapHours: 0 });
  });

  it('says what to do with one that is gone, and offers no test', async () => {
    const api = newsroom();
    api.webhooks = [aWebhook({ active: false, offBecause: 'gone' })];
    api.on('GET', /^\/webhook-deliveries$/, ok({ data: [aDelivery({ event: 'fact.corrected' })], page: { after: null, total: 1, totalIsExact: true } }));
    await openOne(api);
    expect(screen.getByText(/^The receiver said that there is nothing/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Send a test' })).toBeDisabled();
  });
});
