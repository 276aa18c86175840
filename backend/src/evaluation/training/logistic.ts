/** Logistic regression with soft labels, weighted rows and a penalty of its own for each column. */
import { minimise } from './lbfgs.js';

/** Sparse rows, one behind the other. */
export interface Table {
  /** Where each row begins in `columns`; one more entry than there are rows. */
  begins: Uint32Array;
  columns: Uint32Array;
  values: Float64Array;
  /** 0 to 1. */
  labels: Float64Array;
  weights: Float64Array;
  /** Squared weights cost this much, by column. */
  penalties: Float64Array;
}

const MOST_ITERATIONS = 200;

/** @returns a weight for each column */
export function fit(table: Table): Float64Array {
  const { penalties } = table;
  return minimise({ size: penalties.length, evaluate: (at, gradient) => loss(table, at, gradient) }, MOST_ITERATIONS);
}

function loss({ begins, columns, values, labels, weights, penalties }: Table, at: Float64Array, gradient: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < at.length; i += 1) {
    gradient[i] = penalties[i]! * at[i]!;
    sum += (penalties[i]! * at[i]! * at[i]!) / 2;
  }
  for (let row = 0; row < labels.length; row += 1) {
    let score = 0;
    const end = begins[row + 1]!;
    for (let i = begins[row]!; i < end; i += 1) score += at[columns[i]!]! * values[i]!;
    sum += weights[row]! * (Math.log1p(Math.exp(-Math.abs(score))) + Math.max(score, 0) - labels[row]! * score);
    const pull = weights[row]! * (1 / (1 + Math.exp(-score)) - labels[row]!);
    for (let i = begins[row]!; i < end; i += 1) gradient[columns[i]!]! += pull * values[i]!;
  }
  return sum;
}
