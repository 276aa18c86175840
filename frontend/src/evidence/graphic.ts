import { useStore } from 'ra-core';

/** How pictures that are evidence are shown until somebody asks for them. A person's own setting. */
export const GRAPHIC = ['blur', 'grey', 'show'] as const;
export type Graphic = (typeof GRAPHIC)[number];

export const useGraphic = () => useStore<Graphic>('evidence.graphic', 'blur');
