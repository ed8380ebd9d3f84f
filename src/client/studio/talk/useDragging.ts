import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import Sortable from 'sortablejs';

/** Lets the items of a list that have a `data-key` be dragged, by mouse and by finger. @param drop gets the item's key and its new place. */
export function useDragging(list: RefObject<HTMLElement | null>, drop: (key: string, to: number) => void): void {
  const newest = useRef(drop);
  newest.current = drop;
  useEffect(() => {
    if (list.current === null) return;
    const sortable = Sortable.create(list.current, {
      draggable: '[data-key]',
      filter: 'a, button, select, input, label',
      preventOnFilter: false,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
      // A finger that moves at once scrolls the page.
      delay: 200,
      delayOnTouchOnly: true,
      // The browser's own dragging shows no picture of a frame in an item, and none to a finger.
      forceFallback: true,
      fallbackTolerance: 4,
      ghostClass: 'is-dragged',
      onEnd({ item, from, oldIndex, newIndex, oldDraggableIndex, newDraggableIndex }) {
        if (newDraggableIndex === undefined || newDraggableIndex === oldDraggableIndex) return;
        // The page's own order says where items stand: what the library has moved goes back before it is drawn anew.
        if (oldIndex !== undefined && newIndex !== undefined) {
          item.remove();
          from.insertBefore(item, from.children[oldIndex] ?? null);
        }
        newest.current(item.dataset.key ?? '', newDraggableIndex);
      },
    });
    return () => sortable.destroy();
  }, [list]);
}
