export const exportsText = { title: 'Exports' } as const;
