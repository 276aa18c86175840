export const SANS = '"Inter Variable", Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
/** Everything that is quoted: article, claim, evidence. Text under review is never mistaken for the interface. */
export const SERIF = '"Source Serif 4 Variable", "Source Serif 4", Georgia, "Times New Roman", serif';

/** Figures of one width, so that columns and clocks stand still. */
export const TABULAR = { fontVariantNumeric: 'tabular-nums' } as const;
