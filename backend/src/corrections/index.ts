export { CorrectionIntake, type Receipt } from './correction-intake.service.js';
export { CorrectionRequest } from './correction-request.entity.js';
export { CorrectionSalt } from './correction-salt.entity.js';
export { CorrectionsModule } from './corrections.module.js';
export { SweepCorrectionsHandler } from './sweep-corrections.handler.js';
