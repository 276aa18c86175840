/** Units of measure and currencies as printed, and the canonical name under which a quantity carries them. */
import type { QuantityKind } from '../types.js';

export interface Unit {
  name: string;
  kind: QuantityKind;
}

const group = (kind: QuantityKind, names: Readonly<Record<string, string>>): [string, Unit][] =>
  Object.entries(names).flatMap(([name, forms]) => forms.split(' ').map((form): [string, Unit] => [form, { name, kind }]));

/** Whole words behind a number. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...group('duration', {
    seconds: 'second seconds', minutes: 'minute minutes mins min', hours: 'hour hours hrs hr', days: 'day days', nights: 'night nights',
    weeks: 'week weeks', fortnights: 'fortnight fortnights', months: 'month months', years: 'year years yrs', decades: 'decade decades',
    centuries: 'century centuries',
  }),
  ...group('distance', {
    kilometres: 'km kms kilometre kilometres kilometer kilometers', metres: 'metre metres meter meters', centimetres: 'cm centimetre centimetres centimeter centimeters',
    millimetres: 'mm millimetre millimetres millimeter millimeters', miles: 'mile miles', feet: 'foot feet ft', inches: 'inch inches', yards: 'yard yards', 'nautical miles': 'nm',
  }),
  ...group('money', {
    USD: 'dollar dollars usd', EUR: 'euro euros eur', GBP: 'pound-sterling sterling gbp', INR: 'rupee rupees inr', PKR: 'pkr', JPY: 'yen jpy', CNY: 'yuan renminbi cny rmb',
    ILS: 'shekel shekels', RUB: 'rouble roubles ruble rubles', TRY: 'lira liras', CHF: 'chf francs', KRW: 'won', AFN: 'afghanis', UAH: 'hryvnia', ZAR: 'rand', BRL: 'reais', MXN: 'pesos', SAR: 'riyals riyal', IRR: 'rials rial', IQD: 'dinars dinar', AED: 'dirhams dirham', NGN: 'naira', HUF: 'forint forints', PLN: 'zloty zlotys', BDT: 'taka', THB: 'baht', MYR: 'ringgit', IDR: 'rupiah', crowns: 'crowns krona kroner koruna', cents: 'cents', pence: 'pence',
  }),
  ...group('other', {
    'square kilometres': 'sqkm', 'square metres': 'sqm', 'square feet': 'sqft', mpg: 'mpg', horsepower: 'hp horsepower', kilowatts: 'kw kilowatt kilowatts', 'kilowatt hours': 'kwh', 'megawatt hours': 'mwh', 'gigawatt hours': 'gwh',
    gigabytes: 'gb gigabyte gigabytes', megabytes: 'mb megabyte megabytes', terabytes: 'tb terabyte terabytes', 'degrees Fahrenheit': 'fahrenheit', 'degrees Celsius': 'celsius', milligrams: 'mg milligram milligrams', millilitres: 'ml millilitre millilitres milliliter milliliters', tonnes: 'tonne tonnes ton tons', kilograms: 'kg kgs kilo kilos kilogram kilograms', grams: 'gram grams', gigatonnes: 'gigatonnes', pounds: 'lb lbs pound pounds', ounces: 'ounce ounces', stone: 'stone st',
    litres: 'litre litres liter liters', gallons: 'gallon gallons', 'barrels': 'barrels barrel', acres: 'acre acres', hectares: 'hectare hectares', mph: 'mph', 'km/h': 'kph kmh', degrees: 'degree degrees', megawatts: 'mw megawatt megawatts',
    gigawatts: 'gw gigawatt gigawatts', Hz: 'hz', GHz: 'ghz', MHz: 'mhz', ppb: 'ppb', ppm: 'ppm', pages: 'page', karat: 'karat carat', times: 'times', points: 'points',
  }),
]);

/** Letters glued to digits: "40ft", "15st". "m" is metres there unless it is money or counts something. */
export const GLUED_UNITS: ReadonlyMap<string, Unit> = new Map([
  ...UNITS,
  ['m', { name: 'metres', kind: 'distance' }],
  ['g', { name: 'grams', kind: 'other' }],
  ['in', { name: 'inches', kind: 'distance' }],
  ['h', { name: 'hours', kind: 'duration' }],
]);

const pairs = (entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> => new Map(Object.entries(entries));

export const CURRENCY_SIGNS = pairs({ $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₪': 'ILS', '₺': 'TRY', '₩': 'KRW' });

/** Letters before a sign or number: "US$", "A$", "Rs 500". */
export const CURRENCY_PREFIXES = pairs({ us: 'USD', a: 'AUD', c: 'CAD', nz: 'NZD', hk: 'HKD', s: 'SGD', rs: 'INR', usd: 'USD', eur: 'EUR', gbp: 'GBP', rm: 'MYR', inr: 'INR', pkr: 'PKR', aud: 'AUD', cad: 'CAD', chf: 'CHF', nok: 'NOK', sek: 'SEK', dkk: 'DKK', cny: 'CNY', rmb: 'CNY', jpy: 'JPY' });

/** "Australian dollars" */
export const CURRENCY_NATIONS = pairs({
  'us dollars': 'USD', 'american dollars': 'USD', 'singapore dollars': 'SGD', 'danish crowns': 'DKK', 'danish kroner': 'DKK', 'swedish crowns': 'SEK', 'swedish kronor': 'SEK', 'norwegian crowns': 'NOK', 'norwegian kroner': 'NOK', 'czech crowns': 'CZK',
  'indian rupees': 'INR', 'sri lankan': 'LKR', 'egyptian pounds': 'EGP', 'syrian pounds': 'SYP', 'british pounds': 'GBP', 'turkish lira': 'TRY', 'turkish liras': 'TRY', 'saudi riyals': 'SAR', 'qatari riyals': 'QAR', 'iranian rials': 'IRR', 'iraqi dinars': 'IQD',
  'kuwaiti dinars': 'KWD', 'jordanian dinars': 'JOD', 'mexican pesos': 'MXN', 'philippine pesos': 'PHP', 'argentine pesos': 'ARS', 'south korean': 'KRW',
  'australian dollars': 'AUD', 'canadian dollars': 'CAD', 'hong kong dollars': 'HKD', 'pakistani rupees': 'PKR', 'pounds sterling': 'GBP', 'swiss francs': 'CHF',
});

/** What may follow a hyphen in a compound that counts: "46-page", "four-member". Others are names ("two-state"). */
export const COMPOUND_NOUNS = new Set('page date member seat storey story bed room vehicle person man strong judge point volume song round game match date city country nation stop'.split(' '));
