import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Who is told of an element whether it is near. */
const listeners = new Map<Element, (isNear: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** Whether an element is seen, or soon will be: within half a window of what is. */
export function useIsNear(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    listeners.set(current, setNear);
    nearness().observe(current);
    return () => {
      listeners.delete(current);
      nearness().unobserve(current);
    };
  }, [element]);
  return isNear;
}

/** One for all elements: it tells of them in their order on the page, where several would in any. */
function nearness(): IntersectionObserver {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting);
    },
    // `scrollMargin` reaches into rows that scroll by themselves, `rootMargin` beyond the window.
    { rootMargin: '50%', scrollMargin: '50%' },
  );
  return observer;
}
