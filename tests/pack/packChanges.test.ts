import { describe, expect, it } from 'vitest';
import { changesText } from '../../src/pack/changesText.ts';
import { isUnchanged, packChanges } from '../../src/pack/packChanges.ts';
import { type PackedSlide, type PackRecord, packRecordText, readPackRecord } from '../../src/pack/packRecord.ts';

const slide = (name: string, number: string, shows = name): PackedSlide => ({
  name,
  id: name,
  number,
  title: `Title of ${name}`,
  shows,
  pictures: [`pictures/${number}-${name}.png`],
});
const record = (slides: readonly PackedSlide[], files: Readonly<Record<string, string>> = {}): PackRecord => ({
  version: 1,
  deck: 'small',
  host: 'First Lutheran',
  day: '2027-03-14',
  slides,
  files: {
    ...Object.fromEntries(slides.flatMap(({ pictures, shows }) => pictures.map((path) => [path, shows]))),
    ...files,
  },
});
const last = record([slide('a', '0100'), slide('b', '0110'), slide('c', '0120')], {
  'handout.pdf': '1',
  'old.pdf': '1',
});
const names = (slides: readonly PackedSlide[]): string[] => slides.map(({ name }) => name);

describe('changes since the last pack', () => {
  it('are none where all is the same', () => {
    expect(isUnchanged(packChanges(last, last))).toBe(true);
    expect(changesText(last, last)).toContain('Nothing changed.');
  });

  it('are slides and files that came, went, moved, or show something else', () => {
    const now = record([slide('c', '0050'), slide('new', '0075'), slide('a', '0100', 'other')], {
      'handout.pdf': '2',
      'more.pdf': '1',
    });
    const changes = packChanges(last, now);
    expect(names(changes.added)).toEqual(['new']);
    expect(names(changes.changed)).toEqual(['a']);
    expect(names(changes.moved)).toEqual(['c']);
    expect(names(changes.removed)).toEqual(['b']);
    expect(changes.redrawn).toEqual([]);
    expect(changes.files).toEqual({ added: ['more.pdf'], changed: ['handout.pdf'], removed: ['old.pdf'] });
  });

  it('are new pictures of what stayed', () => {
    const now = record(last.slides, { ...last.files, 'pictures/0110-b.png': 'drawn anew' });
    expect(names(packChanges(last, now).redrawn)).toEqual(['b']);
    expect(changesText(now, last)).toContain('  0110-b.png  Title of b\n');
  });

  it('are told of a first pack as all that is in it', () => {
    expect(changesText(last, undefined)).toContain('0120-c.png');
  });
});

describe('the record of a pack', () => {
  it('is read as it was written', () => {
    expect(readPackRecord(packRecordText(last))).toEqual(last);
  });

  it.each([
    '',
    'null',
    '{"version":2}',
    '{"version":1,"deck":"a","files":{},"slides":[{}]}',
    '{"version":1,"deck":"a","files":{},"slides":[{"name":"a","id":"a","title":"","shows":"","number":"../x","pictures":[]}]}',
  ])('is no other text: %s', (text) => {
    expect(readPackRecord(text)).toBeUndefined();
  });
});
