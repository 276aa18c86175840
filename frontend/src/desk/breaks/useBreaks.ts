import { useStore } from 'ra-core';

/** Whether breaks are suggested: off until somebody switches it on in their settings. */
export const useBreaks = () => useStore<boolean>('desk.breaks', false);
