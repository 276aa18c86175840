/** Measures extraction on labelled sets, and trains what is learned from them. Nothing of it runs in a newsroom. */
export { evaluate, type Evaluation } from './evaluate.js';
export { EvaluationError } from './files.js';
export { sectionsOf, updated } from './report.js';
export { evaluationTable } from './table.js';
export { ablate, type Ablated } from './training/ablation.js';
export { allExamples, train, type Trained } from './training/train.js';
export { trainMatching } from './relations/train.js';
export { commonTermsSource } from './relations/common-terms.js';
