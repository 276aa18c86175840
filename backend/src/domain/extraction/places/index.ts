/** Where: known places, and names beside a word such as "province". */
export { ALIASES, CAPITALS, COUNTRIES, PLACES } from './gazetteer.js';
export { DEMONYMS } from './demonyms.js';
export { findPlaces, type PlacesAndEntities, sureEntities } from './places.js';
