/** A share as people read it, and a dash where there is none. */
export const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`);

/** A coefficient between -1 and 1, with two digits. */
export const coefficient = (value: number | null): string => (value === null ? '–' : value.toFixed(2).replace('-', '−'));

export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
