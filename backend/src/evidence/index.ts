export { Capture } from './capture.entity.js';
export { CapturePageHandler } from './capture-page.handler.js';
export { CapturesService } from './captures.service.js';
export { EvidenceModule } from './evidence.module.js';
