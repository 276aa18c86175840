export { AdjudicationModule } from './adjudication.module.js';
