export * from './keymap';
export * from './KeyHelp';
export * from './printed';
export * from './useKeymap';
