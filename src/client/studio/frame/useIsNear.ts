import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether an element is seen, or soon will be: within half a window of what is. */
export function useIsNear(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    // `scrollMargin` reaches into rows that scroll by themselves, `rootMargin` beyond the window.
    const margins = { rootMargin: '50%', scrollMargin: '50%' };
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting === true), margins);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
