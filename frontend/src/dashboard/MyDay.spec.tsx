import { screen, within } from '@testing-library/react';
import { expectAccessible } from '../../test/expectAccessible';
import { FakeApi } from '../../test/fakeApi';
import { aDay } from '../../test/fixtures';
import { renderScreen } from '../../test/render';
import type { MyDay as Day } from '../api';
import { MyDay } from './MyDay';

async function openDay(over: Partial<Day>) {
  const api = new FakeApi();
  api.day = aDay(over);
  const view = renderScreen(<MyDay />, { api });
  const region = await screen.findByRole('region', { name: 'Your day' });
  await within(region).findByText('Left');
  return { ...view, region };
}

describe('the day', () => {
  it('of a reviewer says what is left at their own pace', async () => {
    const { region, container } = await openDay({ left: { count: 60, isMore: false }, pace: { perHour: 20, hours: [{ from: '2026-03-10T09:00:00Z', reviews: 20 }] } });
    expect(region).toHaveTextContent('about 3 hours at your pace');
    expect(region).toHaveTextContent('14 reviews');
    expect(region).not.toHaveTextContent('Disputes');
    expect(within(region).getByRole('link', { name: 'At risk' })).toHaveAttribute('href', expect.stringContaining('at_risk'));
    await expectAccessible(container);
  });

  it('of an editor adds what only they can do', async () => {
    const { region } = await openDay({ scope: 'newsroom', disputes: { count: 2, isMore: false }, toApprove: { count: 1000, isMore: true }, corrections: { count: 3, isMore: false }, done: { reviews: 0, approvals: 3, adjudications: 1 } });
    expect(region).toHaveTextContent('3 approved · 1 settled');
    expect(within(region).getByRole('link', { name: 'To approve' })).toHaveAttribute('href', '/facts/ready');
    expect(region).toHaveTextContent('1,000+');
    expect(within(region).getByRole('link', { name: 'Correction requests' })).toHaveAttribute('href', '/correction-requests');
    expect(within(region).getByRole('link', { name: 'Disputes' })).toHaveAttribute('href', '/disputes');
  });

  it('that has just begun is calm', async () => {
    const nothing = { count: 0, isMore: false };
    const { region } = await openDay({ left: nothing, atRisk: nothing, overdue: nothing, done: { reviews: 0, approvals: 0, adjudications: 0 }, pace: { perHour: null, hours: [] } });
    expect(region).toHaveTextContent('Nothing waits');
    expect(region).toHaveTextContent('Nothing is late');
    expect(region).not.toHaveTextContent('Pace');
  });
});
