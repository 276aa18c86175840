export const claims = { title: 'claims' } as const;
