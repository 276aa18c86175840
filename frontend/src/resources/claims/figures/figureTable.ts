import { measuresOf } from '../../../../../backend/src/domain/matching/measures';
import type { Quantity as Measured } from '../../../../../backend/src/domain/extraction';
import type { Quantity, Relation, Sighting } from '../../../api';

/** One figure that a source gave at some time. */
export interface GivenFigure {
  sighting: Sighting;
  quantity: Quantity;
  /** ISO time of the article; null where it is not known. */
  at: string | null;
  /** The sighting belongs to a related claim. */
  ofOther: boolean;
}

/** One thing that is counted, with every figure that was given for it, the oldest first. */
export interface Measure {
  key: string;
  kind: string;
  unit: string | null;
  given: GivenFigure[];
}

export interface Source {
  name: string | null;
  /** The name whose text this source ran, where it is a near-copy. */
  copyOf: string | null;
  /** By measure: the figures of this source, the newest first. */
  figures: Map<string, GivenFigure[]>;
}

export interface FigureTable {
  measures: Measure[];
  sources: Source[];
}

const MEASURES_AT_MOST = 5;
/** So many values of one measure are a course of things. */
const PLOTTED_FROM = 3;

const timeOf = (at: string | null): number => (at === null ? Infinity : Date.parse(at));

/** Every sighting that says something about the same: the claim's own, and those of the claims that it is related to. */
export function sightingsOf(sightings: readonly Sighting[], relations: readonly Relation[]): { sighting: Sighting; ofOther: boolean }[] {
  const own = sightings.map((sighting) => ({ sighting, ofOther: false }));
  const others = relations.filter(({ state }) => state !== 'rejected').map(({ theirs }) => ({ sighting: theirs, ofOther: true }));
  const all = new Map([...others, ...own].map((one) => [one.sighting.id, one]));
  return [...all.values()].toSorted((a, b) => timeOf(a.sighting.article.publishedAt) - timeOf(b.sighting.article.publishedAt));
}

/** Which source has which figure of what. Related claims are listed only for what this claim counts itself. */
export function figureTable(sightings: readonly Sighting[], relations: readonly Relation[]): FigureTable {
  const all = sightingsOf(sightings, relations);
  const measures = new Map<string, Measure>();
  for (const { sighting, ofOther } of all.toSorted((a, b) => Number(a.ofOther) - Number(b.ofOther))) {
    for (const [key, quantity] of figuresIn(sighting)) {
      if (ofOther && !measures.has(key)) continue;
      const measure = measures.get(key) ?? { key, kind: quantity.kind, unit: quantity.unit, given: [] };
      measures.set(key, { ...measure, given: [...measure.given, { sighting, quantity, at: sighting.article.publishedAt, ofOther }] });
    }
  }
  const shown = [...measures.values()].toSorted((a, b) => b.given.length - a.given.length).slice(0, MEASURES_AT_MOST).map(inTime);
  return { measures: shown, sources: sourcesOf(all.map(({ sighting }) => sighting), shown) };
}

const inTime = (measure: Measure): Measure => ({ ...measure, given: measure.given.toSorted((a, b) => timeOf(a.at) - timeOf(b.at)) });

/** The first figure of each measure in a sighting, under the name of what it measures. */
function figuresIn({ quantities }: Sighting): Map<string, Quantity> {
  const figures = new Map<string, Quantity>();
  for (const measure of measuresOf(quantities.map((quantity) => ({ ...quantity, unit: quantity.unit ?? '' }) as Measured))) {
    const quantity = quantities.find(({ start, raw }) => start === measure.quantity.start && raw === measure.quantity.raw);
    const key = `${measure.kind} ${measure.of}`;
    if (quantity && !measure.derived && !figures.has(key)) figures.set(key, quantity);
  }
  return figures;
}

const sourceId = ({ article }: Sighting): string => article.source?.id ?? article.id;

/** In the order in which they first spoke. Voices are numbered within a claim. */
function sourcesOf(sightings: readonly Sighting[], measures: readonly Measure[]): Source[] {
  const sources = new Map<string, Source>();
  const voices = new Map<string, string>();
  for (const sighting of sightings) {
    const name = sighting.article.source?.name ?? null;
    const voice = `${sighting.claimId} ${sighting.voice}`;
    const first = voices.get(voice) ?? name;
    if (!sources.has(sourceId(sighting))) sources.set(sourceId(sighting), { name, copyOf: first === name ? null : first, figures: new Map() });
    if (first !== null) voices.set(voice, first);
  }
  for (const { key, given } of measures) {
    for (const figure of given) {
      const { figures } = sources.get(sourceId(figure.sighting))!;
      figures.set(key, [figure, ...(figures.get(key) ?? [])]);
    }
  }
  return [...sources.values()].filter(({ figures }) => figures.size > 0);
}

const valueOf = ({ quantity }: GivenFigure): string => `${quantity.value}–${quantity.valueMax}`;

/** What most say of a measure now; null where no figure has more behind it than another. */
export function mostSay({ key }: Measure, sources: readonly Source[]): string | null {
  const counts = new Map<string, number>();
  for (const { figures } of sources) {
    const newest = figures.get(key)?.[0];
    if (newest) counts.set(valueOf(newest), (counts.get(valueOf(newest)) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** Whether a figure is another than most say; with no most, every figure is one of several. */
export const standsApart = (figure: GivenFigure, most: string | null, different: boolean): boolean => different && valueOf(figure) !== most;

export const saysDifferent = ({ key }: Measure, sources: readonly Source[]): boolean =>
  new Set(sources.flatMap(({ figures }) => figures.get(key)?.slice(0, 1) ?? []).map(valueOf)).size > 1;

/** Measures with enough values, at different times, to be plotted. */
export const plotted = (measures: readonly Measure[]): Measure[] =>
  measures.filter(({ given }) => {
    const values = given.filter(({ at, quantity }) => at !== null && quantity.value !== null);
    return values.length >= PLOTTED_FROM && new Set(values.map(({ at }) => at)).size > 1;
  });
