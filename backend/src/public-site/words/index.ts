import type { ScaleLocale } from '../../domain/verdict-scale/index.js';
import { ar } from './ar.js';
import { en, type Words } from './en.js';

export type { Words } from './en.js';

export const WORDS: Readonly<Record<ScaleLocale, Words>> = { en, ar };
