/**
 * Minimises a smooth convex function by L-BFGS: the last few steps stand for its curvature. Deterministic: no random start, no
 * clock. Own code because the packages that offer it are unkept, and it is a page.
 */
export interface Objective {
  /** Writes the gradient at `at` into `gradient`. @returns the value there */
  evaluate: (at: Float64Array, gradient: Float64Array) => number;
  size: number;
}

const HISTORY = 8;
const MOST_HALVINGS = 30;
/** Share of the promised decrease that a step must bring (Armijo). */
const ENOUGH = 1e-4;

interface Step {
  moved: Float64Array;
  turned: Float64Array;
  scale: number;
}

/** @param tolerance stops where the gradient's length falls below this share of the first */
export function minimise({ evaluate, size }: Objective, iterations: number, tolerance = 1e-4): Float64Array {
  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = evaluate(at, gradient);
  const enough = tolerance * length(gradient);
  const steps: Step[] = [];
  for (let i = 0; i < iterations && length(gradient) > enough; i += 1) {
    const direction = descent(gradient, steps);
    const slope = dot(direction, gradient);
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let rate = i === 0 ? 1 / Math.max(1, length(gradient)) : 1;
    let nextValue = Number.POSITIVE_INFINITY;
    for (let halving = 0; halving < MOST_HALVINGS; halving += 1, rate /= 2) {
      for (let j = 0; j < size; j += 1) next[j] = at[j]! + rate * direction[j]!;
      nextValue = evaluate(next, nextGradient);
      if (nextValue <= value + ENOUGH * rate * slope) break;
    }
    if (!(nextValue < value)) break;
    remember(steps, difference(next, at), difference(nextGradient, gradient));
    [at, gradient, value] = [next, nextGradient, nextValue];
  }
  return at;
}

function remember(steps: Step[], moved: Float64Array, turned: Float64Array): void {
  const curvature = dot(moved, turned);
  if (curvature <= 0) return;
  steps.push({ moved, turned, scale: 1 / curvature });
  if (steps.length > HISTORY) steps.shift();
}

/** The two-loop recursion: minus the gradient, bent by the curvature that the steps have seen. */
function descent(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((part) => -part);
  const shares: number[] = [];
  for (const { moved, turned, scale } of [...steps].reverse()) {
    const share = scale * dot(moved, direction);
    shares.push(share);
    add(direction, turned, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.scale * dot(last.turned, last.turned));
    for (let i = 0; i < direction.length; i += 1) direction[i]! *= scale;
  }
  for (const { moved, turned, scale } of steps) add(direction, moved, (shares.pop() ?? 0) - scale * dot(turned, direction));
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

const length = (vector: Float64Array): number => Math.sqrt(dot(vector, vector));

const difference = (a: Float64Array, b: Float64Array): Float64Array => a.map((part, i) => part - b[i]!);

function add(to: Float64Array, vector: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i += 1) to[i]! += times * vector[i]!;
}
