/** Lines of small links that a thumb can tell apart (WCAG 2.5.8). */
export const LINKS_APART = { alignItems: 'baseline', lineHeight: '24px' } as const;
