/** Where in the studio the reader is. Each has an address, so the browser's back button and bookmarks work. */
export type Place =
  | { readonly at: 'talks' }
  | { readonly at: 'talk'; readonly talk: string }
  | { readonly at: 'print'; readonly talk: string }
  /** `talk`: the one in which the section is seen. */
  | {
      readonly at: 'section';
      readonly section: string;
      readonly talk: string | undefined;
      readonly slide: string | undefined;
      /** The one that stands beside the section's own. */
      readonly language?: string | undefined;
    }
  | { readonly at: 'facts'; readonly entry: string | undefined };

/** The address of a place in the studio's page. */
export function placeHref(place: Place): string {
  switch (place.at) {
    case 'talks':
      return '#/talks';
    case 'talk':
      return `#/talks/${encodeURIComponent(place.talk)}`;
    case 'print':
      return `#/talks/${encodeURIComponent(place.talk)}/print`;
    case 'section':
      return `#/sections/${encodeURIComponent(place.section)}${query({ talk: place.talk, slide: place.slide, language: place.language })}`;
    case 'facts':
      return `#/facts${query({ entry: place.entry })}`;
  }
}

/** What an address means; all talks when it means nothing. */
export function readPlace(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#\//, '').split('?');
  const [kind, name, face] = path.split('/').map(decode);
  const asked = new URLSearchParams(search);
  const get = (key: string): string | undefined => asked.get(key) ?? undefined;
  if (kind === 'talks' && name) return face === 'print' ? { at: 'print', talk: name } : { at: 'talk', talk: name };
  if (kind === 'sections' && name)
    return { at: 'section', section: name, talk: get('talk'), slide: get('slide'), language: get('language') };
  if (kind === 'facts') return { at: 'facts', entry: get('entry') };
  return { at: 'talks' };
}

function query(values: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`;
}

/** An address that somebody has written by hand may hold anything. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
