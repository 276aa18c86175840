import { Injectable } from '@nestjs/common';
import { CorrectionIntake } from '../corrections/index.js';
import { type Answer, privatePage } from './answer.js';
import { faultsIn, type Faults, type FilledIn, nothingFilledIn } from './correction-fields.js';
import { Gate } from './gate.js';
import { correctionForm, type Refusal, sentPage } from './pages/correction-form.js';
import type { PublicFact } from './public-fact.js';
import { PublicFactsRepository } from './public-facts.repository.js';
import { PublicSiteService } from './public-site.service.js';
import type { Site } from './site.js';

/** Of the connections that requests share: who sends much waits for themselves. */
const SENDERS_AT_ONCE = 2;
const SENDERS_WAITING = 50;

/** The form by which anybody tells that a check is wrong. */
@Injectable()
export class CorrectionFormService {
  private readonly gate = new Gate(SENDERS_AT_ONCE, SENDERS_WAITING);

  constructor(
    private readonly site: PublicSiteService,
    private readonly repository: PublicFactsRepository,
    private readonly intake: CorrectionIntake,
  ) {}

  form(slug: string, isSent: boolean): Promise<Answer> {
    return this.onPublished(slug, async (site, fact) =>
      isSent ? privatePage(sentPage(site, fact)) : this.shown(site, fact, nothingFilledIn(await this.intake.token(slug)), {}, null, 200),
    );
  }

  /** @param address where it came from */
  send(slug: string, form: FilledIn, address: string): Promise<Answer> {
    return this.onPublished(slug, async (site, fact) => {
      const faults = faultsIn(form);
      if (Object.keys(faults).length > 0) return this.shown(site, fact, form, faults, null, 422);
      // A program that fills in everything is thanked like everybody else.
      const receipt = form.website === '' ? await this.gate.through(() => this.intake.receive(incoming(fact, form, address))) : 'received';
      if (receipt === 'too-many') return { ...this.shown(site, fact, form, {}, 'tooMany', 429), headers: { 'retry-after': '3600' } };
      if (receipt === 'stale') return this.shown(site, fact, { ...form, token: await this.intake.token(slug) }, {}, 'stale', 422);
      return { ...privatePage('', 303), headers: { location: `/facts/${encodeURIComponent(slug)}/correction?sent=1` } };
    });
  }

  /** What is not published has no form either: its page says why. */
  private async onPublished(slug: string, answer: (site: Site, fact: PublicFact) => Promise<Answer> | Answer): Promise<Answer> {
    const found = await this.site.read(async (tx, site) => ({ site, fact: await this.repository.bySlug(tx, slug) }));
    return found.fact?.publication_state === 'published' ? answer(found.site, found.fact) : this.site.fact(slug);
  }

  private shown(site: Site, fact: PublicFact, filledIn: FilledIn, faults: Faults, refusal: Refusal | null, status: number): Answer {
    return privatePage(correctionForm(site, fact, { filledIn, faults, refusal }), status);
  }
}

const incoming = (fact: PublicFact, form: FilledIn, address: string) => ({
  fact,
  problem: form.problem,
  sourceUrl: form.source || null,
  name: form.name || null,
  email: form.email || null,
  token: form.token,
  address,
});
