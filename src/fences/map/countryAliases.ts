/** Names that speakers use for countries which the map data calls otherwise. A project adds its own in decks/project.yaml. */
export const countryAliases: ReadonlyMap<string, string> = new Map([
  ['UAE', 'United Arab Emirates'],
  ['United States', 'United States of America'],
  ['USA', 'United States of America'],
  ['Türkiye', 'Turkey'],
  ['Turkiye', 'Turkey'],
  ['UK', 'United Kingdom'],
]);
