export { detectLanguage, shortCode } from './detect.js';
