export * from './helpEvents';
export { GOES_TO, KEYS, type KeyAction } from './keys';
export { nameOf } from './keymap';
export { KeysEverywhere } from './KeysEverywhere';
export * from './printed';
export { useMenuKeys } from './useMenuKeys';
export { useAllKeys, useKeyHint, useKeyHints, useKeymap, useSingleKeys } from './useKeymap';
