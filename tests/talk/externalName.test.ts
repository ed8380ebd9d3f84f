import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { candidateNames, externalName } from '../../src/talk/externalName.ts';

describe('names for a Markdown file, the nearest first', () => {
  it('are its own, then with the folders that it lies in', () => {
    expect(candidateNames('/course/week2/slides.md', posix)).toEqual(['slides', 'week2-slides', 'course-week2-slides']);
  });

  it.each([
    ['C:\\course\\week2\\slides.md', ['slides', 'week2-slides', 'course-week2-slides']],
    ['\\\\server\\share\\week2\\slides.md', ['slides', 'week2-slides']],
    ['C:\\slides.md', ['slides']],
  ])('hold nothing of a drive or a server, where a name may have no colon: %s', (file, wanted) => {
    expect(candidateNames(file, win32)).toEqual(wanted);
  });

  it('have accents as keyboards write them, however the disk does', () => {
    expect(candidateNames('/cafe\u0301/me\u0301nu.md', posix)).toEqual(['m\u00e9nu', 'caf\u00e9-m\u00e9nu']);
  });
});

describe('the name of a Markdown file', () => {
  it('is the nearest one that is free', () => {
    expect(externalName('/course/week2/slides.md', () => true)).toBe('slides');
    expect(externalName('/course/week2/slides.md', (name) => name !== 'slides')).toBe('week2-slides');
  });

  it('is numbered where others have them all, whatever the file is called', () => {
    const taken = ['slides', 'a-slides', 'deck-slides-2'];
    expect(externalName('/a/slides.md', (name) => !taken.includes(name))).toBe('deck-slides-3');
  });
});
