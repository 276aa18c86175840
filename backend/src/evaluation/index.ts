/** Measures extraction on labelled sets, and trains what is learned from them. Nothing of it runs in a newsroom. */
export { evaluate, type Evaluation } from './evaluate.js';
export { EvaluationError } from './files.js';
export { evaluationTable } from './table.js';
export { train, type Trained } from './training/train.js';
