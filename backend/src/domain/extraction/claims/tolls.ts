/**
 * Two tolls in one statement come apart: "Nine people were killed and dozens wounded in the fire." gives "Nine people were
 * killed in the fire." and "Dozens were wounded in the fire." Place and time go with both; where each has its own, each keeps it.
 */

const NUMBER = String.raw`(?:(?:at least|more than|fewer than|less than|as many as|up to|about|around|some|nearly|almost|over|another|an estimated|a further) )*(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|dozens|scores|hundreds|thousands|several)\b`;
const BE = '(?:was|were|has been|have been|had been)';
const ADVERB = '(?:(?:reportedly|also|allegedly) )?';
/** Of a counted thing and of what stands around it. */
const SOME = '[^,;:“”"]{0,120}?';

/** "Nine people were killed and dozens wounded in the fire" */
const PASSIVE = new RegExp(String.raw`^(?<a>.{1,200}?) (?<be>${BE}) (?<first>${ADVERB}killed) and (?<b>${NUMBER}${SOME}) (?:${BE} )?(?<second>${ADVERB}(?:wounded|injured|hurt))(?<tail>(?: .{0,200})?)$`, 'iu');
/** "The fire killed nine people and wounded dozens in the mill", "…, killing nine and wounding dozens" */
const ACTIVE = new RegExp(String.raw`^(?<head>.{0,200}?)\b(?<first>kill(?:ed|ing)) (?<a>${NUMBER}${SOME}) and (?<second>(?:wound|injur)(?:ed|ing)) (?<b>${NUMBER}.{0,200})$`, 'iu');
/** "Nine guards and 40 fighters were killed in the clash" */
const BOTH = new RegExp(String.raw`^(?<a>${NUMBER}${SOME}) and (?<b>${NUMBER}${SOME}) (?<rest>${BE} ${ADVERB}(?:killed|wounded|injured)\b.{0,200})$`, 'iu');
const CIRCUMSTANCE = /\s(?:in|on|at|near|during|when|while|as|after|before|overnight|across|outside|inside|since)\b/iu;
/** Longer ones are not taken apart: the patterns look at every place in them. */
const LONGEST = 500;

/** @returns the statement's tolls one by one, or the statement itself */
export function splitTolls(statement: string): string[] {
  if (statement.length > LONGEST || !/kill/iu.test(statement)) return [statement];
  const body = statement.replace(/\.$/u, '');
  return passive(body) ?? active(body) ?? both(body) ?? [statement];
}

function passive(body: string): string[] | null {
  const { a = '', be = '', first = '', b = '', second = '', tail = '' } = PASSIVE.exec(body)?.groups ?? {};
  return a === '' ? null : [`${a} ${be} ${first}${tail}`, `${b} were ${second}${tail}`];
}

function active(body: string): string[] | null {
  const { head = '', first = '', a = '', second = '', b = '' } = ACTIVE.exec(body)?.groups ?? {};
  if (a === '') return null;
  const at = CIRCUMSTANCE.exec(b)?.index ?? b.length;
  const own = CIRCUMSTANCE.test(a);
  return [`${head}${first} ${a}${own ? '' : b.slice(at)}`, `${head}${second} ${b}`];
}

function both(body: string): string[] | null {
  const { a = '', b = '', rest = '' } = BOTH.exec(body)?.groups ?? {};
  return a === '' ? null : [`${a} ${rest}`, `${b} ${rest}`];
}
