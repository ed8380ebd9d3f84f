import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildKey, kitInputs, printerStamp } from '../../src/deliver/buildKey.ts';
import type { BuildRequest } from '../../src/model/buildRequest.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { tempFolder } from '../support/tempFolder.ts';

const request = buildRequest({ folder: '/talks', out: '/talks/dist' });

const decks = tempFolder({ 'decks/small.yaml': '', 'decks/facts.yaml': '' });
const project = { root: decks.root, kit: decks.root };

describe('the key of a build', () => {
  it('is the same for the same wishes, short and made of hexadecimal digits', () => {
    expect(buildKey({ ...request }, project)).toBe(buildKey(request, project));
    expect(buildKey(request, project)).toMatch(/^[0-9a-f]{16}$/);
  });

  const wishes: readonly Partial<BuildRequest>[] = [
    { paper: 'a4' },
    { slot: 20 },
    { ink: 'black' },
    { languages: ['es'] },
    { languages: ['en', 'es'] },
    { only: ['deck'] },
    { handouts: ['summary'] },
    { browser: '/usr/bin/chromium' },
    { date: '2027-03-14' },
    { given: true },
    { today: '2026-11-22' },
  ];
  it.each(wishes)('is another when %j is wished', (wish) => {
    expect(buildKey({ ...request, ...wish }, project)).not.toBe(buildKey(request, project));
  });

  it('is no other for wishes that do not shape files', () => {
    const wish = { out: '/usb', decks: ['small'], folder: '/', timeoutMs: 1, force: true, endpoint: 'ws://x' };
    expect(buildKey({ ...request, ...wish }, project)).toBe(buildKey(request, project));
  });

  it('is another when a section gets a twin', () => {
    decks.write('decks/sections/water/lakes.md', '');
    const before = buildKey(request, project);
    decks.write('decks/sections/water/rivers.md', '');
    expect(buildKey(request, project)).toBe(before);
    decks.write('decks/sections/water/lakes.es.md', '');
    expect(buildKey(request, project)).not.toBe(before);
  });

  it('is another when a package that draws diagrams comes or is another one', () => {
    const { root, write } = tempFolder({ 'decks/small.yaml': '' });
    const keys = [buildKey(request, { root, kit: root })];
    for (const version of ['11.0.0', '11.0.1']) {
      write('node_modules/mermaid/package.json', JSON.stringify({ name: 'mermaid', version }));
      keys.push(buildKey(request, { root, kit: root }));
    }
    expect(new Set(keys).size).toBe(3);
  });

  it('is another when a file appears in decks/, or leaves it', () => {
    const { root, write } = tempFolder({ 'decks/b.yaml': '' });
    const here = { root, kit: root };
    const before = buildKey(request, here);
    const added = write('decks/facts-new.yaml', '');
    expect(buildKey(request, here)).not.toBe(before);
    rmSync(added);
    expect(buildKey(request, here)).toBe(before);
  });

  it('changes when the project adds a font', () => {
    const { root, write } = tempFolder({ 'decks/a.yaml': '' });
    const here = { root, kit: root };
    const before = buildKey(request, here);
    write('node_modules/@fontsource/noto-sans-thai/package.json', '{"version":"5.0.0"}');
    const added = buildKey(request, here);
    write('node_modules/@fontsource/noto-sans-thai/package.json', '{"version":"5.0.1"}');
    expect(new Set([before, added, buildKey(request, here)]).size).toBe(3);
  });

  it('needs no decks/', () => {
    const { root } = tempFolder();
    const none = buildKey(request, { root, kit: root });
    mkdirSync(join(root, 'decks'));
    expect(buildKey(request, { root, kit: root })).toBe(none);
    expect(none).not.toBe(buildKey(request, project));
  });
});

const kitFiles = {
  'package-lock.json': '{}',
  'package.json': '{}',
  'src/main.ts': 'main',
  'src/deep/er/file.ts': 'file',
  'assets/data/map.json': '{}',
  'assets/fonts/families.json': '{}',
  'assets/themes/steppe/tokens.css': '',
  'assets/themes/steppe/img/a.svg': '',
  'assets/themes/plain/tokens.css': '',
  'assets/illustrations/bus.svg': '',
};

describe('files of the kit that shape outputs', () => {
  it('are code, data, fonts, packages and the themes of the deck', () => {
    const { root } = tempFolder(kitFiles);
    const inputs = kitInputs({ root: '/elsewhere', kit: root }, [join(root, 'assets/themes/steppe')]);
    expect(inputs.map((path) => relative(root, path).replaceAll('\\', '/')).sort()).toEqual([
      'assets/data/map.json',
      'assets/fonts/families.json',
      'assets/themes/steppe/img/a.svg',
      'assets/themes/steppe/tokens.css',
      'package-lock.json',
      'src/deep/er/file.ts',
      'src/main.ts',
    ]);
  });

  it('are the program and what npm noted of its packages, where the kit is installed', () => {
    const { root } = tempFolder({
      'node_modules/.package-lock.json': '{}',
      'node_modules/kit/compiled/cli.js': 'cli',
      'node_modules/kit/src/browser/browserPlaces.js': '',
    });
    const inputs = kitInputs({ root, kit: join(root, 'node_modules/kit') }, []);
    expect(inputs.map((path) => relative(root, path).replaceAll('\\', '/'))).toEqual([
      'node_modules/.package-lock.json',
      'node_modules/kit/compiled/cli.js',
    ]);
  });

  it('may lack folders', () => {
    const { root } = tempFolder();
    expect(kitInputs({ root, kit: root }, [join(root, 'none')])).toEqual([join(root, 'package-lock.json')]);
  });
});

describe('the stamp of what prints', () => {
  it('is the same for the same kit and browser, whatever the paper', () => {
    const { root } = tempFolder(kitFiles);
    const here = { root, kit: root };
    expect(printerStamp({ ...request, paper: 'a4', today: '2027-01-01' }, here)).toBe(printerStamp(request, here));
    expect(printerStamp(request, here)).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each(['src/deep/er/file.ts', 'package-lock.json'])('is another when %s has changed', (path) => {
    const { root, write } = tempFolder(kitFiles);
    const here = { root, kit: root };
    const before = printerStamp(request, here);
    write(path, 'something else that is longer');
    expect(printerStamp(request, here)).not.toBe(before);
  });

  it('is no other when what is not code has changed', () => {
    const { root, write } = tempFolder(kitFiles);
    const here = { root, kit: root };
    const before = printerStamp(request, here);
    write('assets/data/map.json', 'something else that is longer');
    expect(printerStamp(request, here)).toBe(before);
  });

  it('is another for another browser', () => {
    const { root } = tempFolder(kitFiles);
    const here = { root, kit: root };
    expect(printerStamp({ ...request, browser: '/usr/bin/chromium' }, here)).not.toBe(printerStamp(request, here));
  });
});
