import { useEffect, useRef } from 'react';

/** An element that goes takes the focus with it; this gives it to the one with this id once the page has been drawn. */
export function useFocusAfterRender(): (id: string) => void {
  const wanted = useRef('');
  useEffect(() => {
    if (wanted.current) document.getElementById(wanted.current)?.focus();
    wanted.current = '';
  });
  return (id) => {
    wanted.current = id;
  };
}
