import { describe, expect, it } from 'vitest';
import { packPath, packPathFault, plainName } from '../../src/pack/packPaths.ts';

const file = (path: string, kind: string, audience: 'shared' | 'private' = 'shared') => ({ path, kind, audience });

describe('the place of a file in a pack', () => {
  it.each([
    [file('a/deck.html', 'deck'), 'deck.html'],
    [file('a/media/herd.webm', 'media'), 'media/herd.webm'],
    [file('a/slides.pdf', 'slides'), '1-For-the-desk/slides.pdf'],
    [file('a/pictures/0100-title.png', 'desk'), '1-For-the-desk/pictures/0100-title.png'],
    [file('a/handout-wallet.pdf', 'handouts'), '2-For-the-room/handout-wallet.pdf'],
    [file('a/classroom/quiz.gift', 'classroom'), '2-For-the-room/classroom/quiz.gift'],
    [file('a/handout.epub', 'a kind that nobody knows yet'), '2-For-the-room/handout.epub'],
    [file('a/private/notes.pdf', 'notes', 'private'), '3-For-the-speaker/notes.pdf'],
    [file('a/slides-notes.pptx', 'pptx', 'private'), '3-For-the-speaker/slides-notes.pptx'],
  ])('of %o', (one, path) => {
    expect(packPath(one)).toBe(path);
  });
});

describe('a plain name', () => {
  it.each([
    ['where-1', 'where-1'],
    ['Früh am Morgen?', 'Fruh-am-Morgen'],
    ['a:b/c\\d', 'a-b-c-d'],
    ['көл', 'slide'],
    ['..', 'slide'],
    ['x'.repeat(50), 'x'.repeat(40)],
  ])('of %s', (text, name) => {
    expect(plainName(text, 'slide')).toBe(name);
    expect(packPathFault(name)).toBeUndefined();
  });
});

it.each(['a?.html', 'a/ b.txt', 'a./b.txt', '../a', 'көл.txt', 'a\\b', `${'a/'.repeat(60)}b`])(
  'no stick holds every path, such as %s',
  (path) => {
    expect(packPathFault(path)).toBeDefined();
  },
);
