export { CalibrationModule } from './calibration.module.js';
export { CalibrationService } from './calibration.service.js';
