export const people = { title: 'People', audit: 'Audit log' } as const;
