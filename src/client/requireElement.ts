/** The first element below `root` that matches. Throws when there is none: the page was not made for this script. */
export function requireElement(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}
