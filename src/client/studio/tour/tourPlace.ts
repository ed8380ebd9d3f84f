import type { Place } from '../frame/place.ts';
import type { TourPage } from './tourSteps.ts';

/** What the tour shows, as far as it has come by it. */
export interface TourNames {
  readonly talk: string | undefined;
  readonly section: string | undefined;
}

/** The address of a page of the tour; undefined where there is nothing that it could show. */
export function tourPlace(at: TourPage, { talk, section }: TourNames): Place | undefined {
  switch (at) {
    case 'talks':
      return { at };
    case 'section':
      return section === undefined ? undefined : { at, section, talk, slide: undefined };
    default:
      return talk === undefined ? undefined : { at, talk };
  }
}

/** Takes over what the reader has open, and else what the page's own links lead to. @param links as they stand on the page. */
export function learnNames(known: TourNames, here: Place, links: readonly Place[]): TourNames {
  const open = 'talk' in here ? here.talk : undefined;
  const talk = open ?? known.talk ?? links.find((link) => link.at === 'talk')?.talk;
  const section =
    here.at === 'section' ? here.section : (links.find((link) => link.at === 'section')?.section ?? known.section);
  return { talk, section };
}
