/** Whether a node stands in a line of text. Pictures and drawings do not: they are parts of their own. */
export function isInline(node: Node): boolean {
  if (node instanceof Text) return true;
  if (!(node instanceof Element)) return false;
  if (node.localName === 'br') return true;
  if (node instanceof SVGElement || node.matches('img, video, table, pre, ul, ol, [data-drawing]')) return false;
  const { display, position } = getComputedStyle(node);
  if (position === 'absolute' || position === 'fixed' || display === 'none') return false;
  if (node.getAttribute('role') === 'img') return display.startsWith('inline');
  return display.startsWith('inline') && [...node.childNodes].every((child) => isInline(child));
}
