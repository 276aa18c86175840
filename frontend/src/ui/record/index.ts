export * from './BackLink';
export * from './CodeBlock';
export * from './Columns';
export * from './Fields';
export * from './RecordPage';
export * from './Section';
