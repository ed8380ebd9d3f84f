import { expect, it } from 'vitest';
import { slideHash } from '../../src/compose/slideHash.ts';
import { twinDiagnostics } from '../../src/compose/twinDiagnostics.ts';
import { madeSection, madeTwin } from '../support/twinParts.ts';

const section = madeSection('## A\n\n---\n<!-- .slide: id="second" -->\n## B\n\n---\n## C\n');
const [first = '', second = '', third = ''] = section.slides.map(slideHash);

const told = (body: string): string[] =>
  twinDiagnostics(section, madeTwin(body)).map(({ code, at, hint = '' }) => {
    const meant = /`([^`]+)`/.exec(hint)?.[1];
    return `${at?.line} ${code}${meant === undefined ? '' : ` ${meant}`}`;
  });

it('finds nothing in slides that say what their sources say now, by id or by place', () => {
  expect(
    told(
      `<!-- .slide: translates="${first}" -->\n## a\n\n---\n<!-- .slide: id="second" translates="${second}" -->\n## b`,
    ),
  ).toEqual([]);
});

it('passes over what waits for its translation', () => {
  expect(told('<!-- .slide: id="second" translates="todo" -->\n## B')).toEqual([]);
});

it('tells of a source that has changed, and of a slide that does not say what it translates', () => {
  expect(told(`<!-- .slide: translates="00000000" -->\n## a\n\n---\n<!-- .slide: id="second" -->\n## b`)).toEqual([
    '4 stale-translation',
    '8 stale-translation',
  ]);
});

it('names the slide that is likely meant: by what it says first, by its id else', () => {
  expect(told(`<!-- .slide: id="elsewhere" translates="${third}" -->\n## c`)).toEqual([
    '4 unknown-translation part-one-3',
  ]);
  expect(told('<!-- .slide: id="secnod" translates="00000000" -->\n## b')).toEqual(['4 unknown-translation second']);
  expect(told('<!-- .slide: id="elsewhere" translates="00000000" -->\n## b')).toEqual(['4 unknown-translation']);
});

it('tells of a slide that is translated twice', () => {
  const once = `<!-- .slide: id="second" translates="${second}" -->\n## b\n`;
  expect(told(`${once}\n---\n${once}`)).toEqual(['8 duplicate-id']);
});
