/** Units that measure one thing: 19 stone are 266 pounds. */

export interface Base {
  name: string;
  factor: number;
}

const LENGTH: readonly (readonly [string, number])[] = [
  ['metres', 1], ['metre', 1], ['meters', 1], ['meter', 1], ['m', 1], ['kilometres', 1000], ['kilometre', 1000], ['kilometers', 1000], ['km', 1000], ['centimetres', 0.01], ['cm', 0.01],
  ['millimetres', 0.001], ['mm', 0.001], ['feet', 0.3048], ['foot', 0.3048], ['ft', 0.3048], ['inches', 0.0254], ['inch', 0.0254], ['miles', 1609.344], ['mile', 1609.344], ['yards', 0.9144],
];
const WEIGHT: readonly (readonly [string, number])[] = [
  ['kilograms', 1], ['kilogram', 1], ['kilogrammes', 1], ['kg', 1], ['kilos', 1], ['grams', 0.001], ['g', 0.001], ['tonnes', 1000], ['tonne', 1000], ['tons', 1000], ['ton', 1000], ['pounds', 0.45359237],
  ['pound', 0.45359237], ['lb', 0.45359237], ['lbs', 0.45359237], ['stone', 6.35029318], ['stones', 6.35029318], ['st', 6.35029318], ['ounces', 0.028349523],
];
const TIME: readonly (readonly [string, number])[] = [
  ['seconds', 1], ['minutes', 60], ['minute', 60], ['hours', 3600], ['hour', 3600], ['days', 86_400], ['day', 86_400], ['weeks', 604_800], ['week', 604_800],
  ['months', 2_629_800], ['month', 2_629_800], ['years', 31_557_600], ['year', 31_557_600],
];

const BASES: ReadonlyMap<string, Base> = new Map([...named('length', LENGTH), ...named('weight', WEIGHT), ...named('time', TIME)]);

function named(name: string, units: readonly (readonly [string, number])[]): [string, Base][] {
  return units.map(([unit, factor]) => [unit, { name, factor }]);
}

/** @returns null where the unit counts things or people */
export function baseUnit(unit: string): Base | null {
  if (/\bold\b/u.test(unit)) return { name: 'age', factor: 1 };
  return BASES.get(unit.toLowerCase().split(' ', 1)[0] ?? '') ?? null;
}
