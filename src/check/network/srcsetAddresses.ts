/** The addresses of a `srcset`: commas inside of one, as of a `data:` address, do not end it. Source: HTML Standard, 4.8.4.3.10. */
export function srcsetAddresses(srcset: string): string[] {
  return [...srcset.matchAll(/[\s,]*(\S*[^\s,])(?:,|\s+(?:\([^)]*\)|[^,(])*|$)/g)].flatMap((match) => match.slice(1));
}
