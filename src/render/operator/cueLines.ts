import type { Say } from '../../words/say.ts';
import { formatMinutes } from '../sheets/formatMinutes.ts';
import type { Cue } from './cueList.ts';

/** A cue in words: when its slide comes, then how long it stays, in how many steps, and what it plays. */
export function cueLines({ rendered, words, steps, films, startsAt, seconds }: Cue, say: Say): string[] {
  const sign = say(rendered.slide.number === 1 ? 'operator.begins' : 'operator.onSign');
  return [
    words === undefined
      ? sign
      : [say('operator.after', { words: words.spoken }), words.direction]
          .filter((part) => part !== undefined)
          .join(' '),
    ...(seconds === 0 ? [] : [say('operator.time', { start: formatMinutes(startsAt), time: formatMinutes(seconds) })]),
    ...(steps === 0 ? [] : [say('operator.steps', { count: steps })]),
    ...films.map(
      (film) =>
        `${say(film.kind)}: ${film.name}${film.seconds === undefined ? '' : `, ${formatMinutes(film.seconds)}`}`,
    ),
  ];
}
