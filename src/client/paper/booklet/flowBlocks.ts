/**
 * The blocks of a booklet's text in their order, out of the `.piece`s that hold them. The name of a piece goes to its first
 * block, so that links to it still lead there.
 */
export function flowBlocks(parent: Element): Element[] {
  return [...parent.children].flatMap((child) => {
    if (!child.matches('.piece')) return [child];
    const blocks = flowBlocks(child);
    const [first] = blocks;
    if (child.id !== '' && first?.id === '') first.id = child.id;
    return blocks;
  });
}
