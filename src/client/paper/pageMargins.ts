/** Lengths of CSS. */
interface PageMargins {
  readonly top: string;
  readonly right: string;
  readonly bottom: string;
  readonly left: string;
}

/** The margins of the rule that holds for all pages; none where a sheet has none. */
export function pageMargins(): PageMargins {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const page = rules.find((rule) => rule instanceof CSSPageRule && rule.selectorText === '');
  const style = page instanceof CSSPageRule ? page.style : undefined;
  const margin = (side: string): string => style?.getPropertyValue(`margin-${side}`) || '0px';
  return { top: margin('top'), right: margin('right'), bottom: margin('bottom'), left: margin('left') };
}
