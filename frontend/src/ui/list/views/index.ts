export * from './ColumnsMenu';
export type { ViewsOfList } from './viewSettings';
export * from './ViewsMenu';
