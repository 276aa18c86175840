import { act, screen, waitFor, within } from '@testing-library/react';
import { expectAccessible } from '../../test/expectAccessible';
import { FakeApi } from '../../test/fakeApi';
import { renderScreen } from '../../test/render';
import { i18nProvider } from '../i18n';
import { PageHeader, TimeAgo } from '../ui';
import { SettingsDialog } from './SettingsDialog';

afterEach(() => act(() => i18nProvider.changeLocale('en')));

const settings = <SettingsDialog open onClose={() => undefined} />;

describe('the settings', () => {
  it('offer light, density, language and stillness, and keep what is chosen', async () => {
    const { user } = renderScreen(settings, { api: new FakeApi() });
    const dialog = await screen.findByRole('dialog', { name: 'Settings' });
    await expectAccessible(dialog);
    const compact = within(within(dialog).getByRole('group', { name: 'Density' })).getByRole('button', { name: 'Compact' });
    await user.click(compact);
    expect(compact).toHaveAttribute('aria-pressed', 'true');
    const still = within(dialog).getByRole('switch', { name: 'Reduce motion' });
    await user.click(still);
    expect(still).toBeChecked();
  });

  it('turn the page to Arabic and back', async () => {
    const { user } = renderScreen(
      <>
        {settings}
        <TimeAgo at={new Date(Date.now() - 3 * 3_600_000).toISOString()} />
      </>,
    );
    await user.click(await screen.findByRole('button', { name: 'العربية' }));
    expect(await screen.findByRole('dialog', { name: 'الإعدادات' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'ar');
    expect(screen.getByText('قبل 3 ساعات')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('dialog', { name: 'Settings' })).toBeInTheDocument();
    await waitFor(() => expect(document.documentElement).toHaveAttribute('dir', 'ltr'));
  });
});

describe('the help of a page', () => {
  it('says what it is for, and closes with Escape', async () => {
    const { user } = renderScreen(<PageHeader title="Claims" />, { at: '/claims', path: '/claims' });
    await user.click(await screen.findByRole('button', { name: 'What is this page for?' }));
    const help = await screen.findByRole('dialog', { name: 'What is this page for?' });
    await waitFor(() => expect(help).toHaveTextContent('Everything checkable that was found.'));
    await expectAccessible(help);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(help).not.toBeInTheDocument());
  });

  it('is not offered where there is nothing to explain', async () => {
    renderScreen(<PageHeader title="Elsewhere" />, { at: '/no/such/page' });
    expect(await screen.findByRole('heading', { name: 'Elsewhere' })).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
