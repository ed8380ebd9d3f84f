import { mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freeName } from '../../../src/load/film/freeName.ts';
import { readFilms } from '../../../src/load/film/readFilms.ts';
import type { AssetUse } from '../../../src/model/deck.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const at = { file: 'decks/sections/part/one.md', line: 7, column: 3, length: 12 };
const use = (href: string, line = 7): AssetUse => ({ href, kind: 'film', at: { ...at, line } });
const bytesOf = (name: string): Uint8Array => readFileSync(`tests/fixtures/films/${name}`);

function project(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const { root } = tempFolder({ 'decks/sections/part/one.md': '', ...files });
  return { root: realpathSync(root), kit: root };
}

/** `line severity code` of all that is wrong with these films. */
function told(here: ReturnType<typeof project>, ...uses: readonly AssetUse[]): string[] {
  return readFilms(here, uses).diagnostics.map(({ at: place, severity, code }) => `${place?.line} ${severity} ${code}`);
}

describe('a film', () => {
  it('is one record, however it is named, and as large and long as its file says', () => {
    const here = project({ 'assets/films/herd.mp4': bytesOf('phone.mp4') });
    symlinkSync('herd.mp4', join(here.root, 'assets/films/link.mp4'));
    const uses = [
      '../../../assets/films/herd.mp4',
      '../../../assets/films/link.mp4',
      '../../../assets/./films/herd.mp4',
    ];
    const { value, diagnostics, missing } = readFilms(
      here,
      uses.map((href) => use(href)),
    );
    expect([diagnostics, missing]).toEqual([[], []]);
    expect([value.size, new Set(value.values()).size]).toEqual([3, 1]);
    expect([...value.values()][0]).toMatchObject({
      kind: 'film',
      path: 'assets/films/herd.mp4',
      source: join(here.root, 'assets/films/herd.mp4'),
      mime: 'video/mp4',
      name: 'herd.mp4',
      bytes: bytesOf('phone.mp4').length,
      facts: { seconds: 2, width: 160, height: 90 },
    });
  });

  it('of another folder with the same name has a name of its own beside the deck', () => {
    const here = project({
      'decks/sections/part/bell.mp3': bytesOf('bell.mp3'),
      'assets/Bell.mp3': bytesOf('bell.mp3'),
    });
    const { value } = readFilms(here, [use('bell.mp3'), use('../../../assets/Bell.mp3')]);
    expect([...value.values()].map(({ name, kind }) => [name, kind])).toEqual([
      ['bell.mp3', 'sound'],
      ['Bell-2.mp3', 'sound'],
    ]);
    expect(new Set([...value.values()].map(({ address }) => address)).size).toBe(2);
  });

  it('that is not there, leads out, or is none is told at its place; one of a network is told elsewhere', () => {
    const here = project({
      'decks/sections/part/a.mp4': 'x',
      'decks/sections/part/b.avi': 'RIFF',
      'decks/sections/part/c.mp4': bytesOf('phone.mp4').subarray(0, 4000),
    });
    const { root } = tempFolder({ 'd.mp4': bytesOf('phone.mp4') });
    symlinkSync(join(root, 'd.mp4'), join(here.root, 'decks/sections/part/d.mp4'));
    mkdirSync(join(here.root, 'decks/sections/part/e.mp4'));
    const hrefs = [
      'a.mp4',
      'b.avi',
      'c.mp4',
      'd.mp4',
      'e.mp4',
      'f.mp4',
      '../../../../g.mp4',
      'https://a.example/h.mp4',
      'data:video/mp4,',
    ];
    expect(told(here, ...hrefs.map((href, index) => use(href, index + 1)))).toEqual([
      '1 error film-format',
      '2 error film-format',
      '3 error film-format',
      '4 error path-outside-project',
      '5 error film-format',
      '6 error missing-picture',
      '7 error path-outside-project',
      '9 error film-format',
    ]);
    expect(readFilms(here, [use('f.mp4'), use('https://a.example/h.mp4')]).missing).toEqual([
      'decks/sections/part/f.mp4',
    ]);
  });

  it('in a code that few browsers read is told mildly, and played', () => {
    const rare = Buffer.from(bytesOf('phone.mp4'));
    rare.write('hvc1', rare.indexOf('avc1', rare.indexOf('stsd')), 'latin1');
    const here = project({ 'decks/sections/part/a.mov': rare });
    expect(told(here, use('a.mov'), use('a.mov', 8))).toEqual(['7 warning film-format']);
    expect(readFilms(here, [use('a.mov')]).value.size).toBe(1);
  });

  it('with a track that cannot be taken out is refused', () => {
    const webm = Buffer.from(bytesOf('herd.webm'));
    // The type of its track, 1 for a film, becomes that of subtitles.
    webm[webm.indexOf(Buffer.from([0x83, 0x81, 0x01])) + 2] = 0x11;
    const here = project({ 'decks/sections/part/a.webm': webm });
    expect(told(here, use('a.webm'))).toEqual(['7 error film-data']);
    expect(readFilms(here, [use('a.webm')]).value.size).toBe(0);
  });
});

it.each([
  ['assets/a b.mp4', [], 'a b.mp4'],
  ['a:b?.mp4', [], 'a-b-.mp4'],
  ['a..mp4', [], 'a.mp4'],
  ['Ä.mp4', ['ä.mp4', 'ä-2.mp4'], 'Ä-3.mp4'],
])('the name of %s beside %s is %s', (path, others, name) => {
  expect(
    freeName(
      path,
      others.map((one) => ({ name: one })),
    ),
  ).toBe(name);
});
