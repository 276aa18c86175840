import { expect } from '@playwright/test';

import type { Schemas } from './api.js';
import type { Fact, People } from './builders.js';

type Request = Schemas['CorrectionRequest'];

/** What a reader without an account says is wrong with a fact. They may do so a few times an hour only, so that one which still waits is taken again. */
export async function makeCorrectionRequest({ editor }: People, { slug }: Fact): Promise<Request> {
  const open = async () => (await editor.get<{ data: Request[] }>('/correction-requests?filter[state]=open')).data[0];
  return (await open()) ?? (await send(slug), (await open())!);
}

async function send(slug: string): Promise<void> {
  const form = new URL(`/facts/${encodeURIComponent(slug)}/correction`, process.env.CLAIMDESK_E2E_URL);
  const page = await (await fetch(form)).text();
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const body = new URLSearchParams({
    problem: 'The harbour office counts journeys, not passengers: whoever came back is counted twice. Its yearbook says so on page 12.',
    source: 'https://harbour.example/yearbook',
    name: 'Rana Okafor',
    email: 'rana@reader.example',
    token,
  });
  // Who is quicker than people are is asked to send it again.
  await expect.poll(async () => (await fetch(form, { method: 'POST', body, redirect: 'manual' })).status).toBe(303);
}
