import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/index.js';
import { HandlesJob, type JobHandler, type JobPayload } from '../jobs/index.js';
import { LOGGER, type Logger } from '../observability/index.js';
import { Refusal } from '../outbound/index.js';
import { CaptureFiles } from './capture-files.js';
import { CapturesRepository } from './captures.repository.js';
import { PageFetcher } from './fetch/page-fetcher.js';
import { readCopy } from './page-reader.js';

/** Fetches a page for a person who waits for it: what the site refuses is said at once and not tried again behind their back. */
@Injectable()
@HandlesJob('evidence.capture')
export class CapturePageHandler implements JobHandler<'evidence.capture'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly captures: CapturesRepository,
    private readonly files: CaptureFiles,
    private readonly fetcher: PageFetcher,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async handle({ captureId }: JobPayload<'evidence.capture'>): Promise<void> {
    const tx = this.unitOfWork.reader;
    const [capture] = await this.captures.byIds(tx, [captureId]);
    if (capture?.status !== 'pending') return;
    try {
      const { bytes, mediaType, charset, finalUrl } = await this.fetcher.fetch(capture.url!);
      const sha256 = await this.files.store(bytes);
      await this.captures.finish(tx, captureId, { ...readCopy(bytes, mediaType, charset, finalUrl), mediaType, finalUrl, sha256, bytes: bytes.byteLength });
      this.logger.info({ captureId, bytes: bytes.byteLength, mediaType }, 'page archived');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.captures.fail(tx, captureId, error.code);
      this.logger.info({ captureId, refusal: error.code }, 'page not archived');
    }
  }

  async giveUp({ captureId }: JobPayload<'evidence.capture'>): Promise<void> {
    await this.captures.fail(this.unitOfWork.reader, captureId, 'unreadable');
  }
}
