import type { EditorView } from '@codemirror/view';

/**
 * How much of the window lies under what stays in view above and below a text, in CSS pixels: the line of the cursor is not to come to lie
 * there. A text that scrolls by itself lies under nothing.
 */
export function coveredEdges({ dom, scrollDOM }: EditorView): { readonly top: number; readonly bottom: number } | null {
  if (scrollDOM.scrollHeight > scrollDOM.clientHeight) return null;
  const desk = dom.closest('.desk');
  return { top: lowestEdge(desk?.querySelector('.beside')), bottom: heightOf(desk?.querySelector('.figures')) };
}

/** Where something ends that stays below the window's upper edge as the page scrolls. */
function lowestEdge(element: Element | null | undefined): number {
  if (element === null || element === undefined) return 0;
  return (Number.parseFloat(getComputedStyle(element).top) || 0) + heightOf(element);
}

function heightOf(element: Element | null | undefined): number {
  return element?.getBoundingClientRect().height ?? 0;
}
