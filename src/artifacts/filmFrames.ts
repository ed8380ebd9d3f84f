import type { Film, Films } from '../model/film.ts';

/** Takes the first picture of a film; undefined where it cannot be had. */
export type TakeFrame = (film: Film) => Promise<Film['frame'] | undefined>;

/** Films with their first pictures, for paper. @throws TalkError `browser-failed`. */
export async function filmFrames(films: Films, take: TakeFrame): Promise<Films> {
  const pictures = new Map(
    await Promise.all(
      [...new Set(films.values())]
        .filter(({ kind }) => kind === 'film')
        .map(async (film) => [film, await take(film)] as const),
    ),
  );
  return new Map(
    [...films].map(([key, film]) => {
      const frame = pictures.get(film);
      return [key, frame === undefined ? film : { ...film, frame }];
    }),
  );
}
