import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candidateNames } from '../../src/talk/deckTasks.ts';

describe('names for a Markdown file, the nearest first', () => {
  it('are its own, then with the folders that it lies in', () => {
    expect(candidateNames('/course/week2/slides.md', posix)).toEqual([
      'slides',
      'week2-slides',
      'course-week2-slides',
      'slides.md',
    ]);
  });

  it.each([
    ['C:\\course\\week2\\slides.md', ['slides', 'week2-slides', 'course-week2-slides', 'slides.md']],
    ['\\\\server\\share\\week2\\slides.md', ['slides', 'week2-slides', 'slides.md']],
    ['C:\\slides.md', ['slides', 'slides.md']],
  ])('hold nothing of a drive or a server, where a name may have no colon: %s', (file, wanted) => {
    expect(candidateNames(file, win32)).toEqual(wanted);
  });

  it('have accents as keyboards write them, however the disk does', () => {
    expect(candidateNames('/cafe\u0301/me\u0301nu.md', posix)).toEqual([
      'm\u00e9nu',
      'caf\u00e9-m\u00e9nu',
      'm\u00e9nu.md',
    ]);
  });
});
