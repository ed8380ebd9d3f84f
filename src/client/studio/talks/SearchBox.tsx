import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type FoundText, mostFound } from '../../../model/studio.ts';
import { placeHref } from '../frame/place.ts';
import { useAnswer } from '../server/useAnswer.ts';

/** Looks for words in all that is written: slides, notes, handout text, facts. */
export function SearchBox(): JSX.Element {
  const [words, setWords] = useState('');
  const wanted = words.trim();
  const { value: found } = useAnswer<readonly FoundText[]>(
    wanted.length < 2 ? undefined : `/search?for=${encodeURIComponent(wanted)}`,
  );
  return (
    <search class="search-box">
      <label class="field">
        Search slides, notes, handouts and facts
        <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <p class="quiet" role="status">
        {found === undefined ? '' : foundLine(found.length)}
      </p>
      {found !== undefined && found.length > 0 && (
        <ul>
          {found.map((one) => (
            <li key={`${one.file}:${one.line}`}>
              <a href={hrefOf(one)}>
                {one.file}, line {one.line}
              </a>
              <span>{one.text}</span>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function foundLine(count: number): string {
  if (count === mostFound) return `The first ${count} lines found: one word more narrows them`;
  return `${count} ${count === 1 ? 'line' : 'lines'} found`;
}

function hrefOf({ section }: FoundText): string {
  return section === undefined
    ? placeHref({ at: 'facts', entry: undefined })
    : placeHref({ at: 'section', section, talk: undefined, slide: undefined });
}
