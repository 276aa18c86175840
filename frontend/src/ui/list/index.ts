export * from './HiddenLabel';
export * from './ListPage';
export * from './NoMatch';
export * from './RecordLink';
export * from './Records';
export * from './SearchBox';
export * from './SourceInput';
export * from './Table';
