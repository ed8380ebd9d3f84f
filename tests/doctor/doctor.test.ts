import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/doctor/checkFolder.ts';
import { checkFonts } from '../../src/doctor/checkFonts.ts';
import { checkNode } from '../../src/doctor/checkNode.ts';
import { checkPackages } from '../../src/doctor/checkPackages.ts';
import { fontPoints } from '../../src/load/fontPoints.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import { kitProject as project } from '../support/kitProject.ts';
import { tempProject } from '../support/tempProject.ts';

describe('checkNode', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.18.3', false],
    ['18.20.0', false],
  ])('%s is new enough: %s', (version, ok) => {
    const line = checkNode(version, '>=20.19');
    expect(line.ok).toBe(ok);
    expect(line.mend === undefined).toBe(ok);
  });
});

describe('checkPackages', () => {
  it('finds ours right', () => {
    expect(checkPackages(project.kit)).toMatchObject({ ok: true });
  });

  it('names a package that is missing or of another version', () => {
    const { root, write } = tempProject();
    write('package.json', JSON.stringify({ dependencies: { one: '^1', two: '^2' } }));
    write(
      'package-lock.json',
      JSON.stringify({
        packages: { 'node_modules/one': { version: '1.0.0' }, 'node_modules/two': { version: '2.0.0' } },
      }),
    );
    write('node_modules/two/package.json', JSON.stringify({ version: '2.1.0' }));
    const line = checkPackages(root);
    expect(line.ok).toBe(false);
    expect(line.found).toContain('one is missing');
    expect(line.found).toContain('two 2.1.0, not 2.0.0');
  });
});

describe('checkPackages of an installed kit', () => {
  const kit = 'node_modules/talk-deck-kit';
  const files = {
    [`${kit}/package.json`]: JSON.stringify({
      dependencies: { one: '^1', two: '^2' },
      devDependencies: { three: '^3' },
    }),
    [`${kit}/compiled/cli.js`]: '',
    'node_modules/one/package.json': '{}',
  };

  it('finds its packages where npm has put them, and asks for no others', () => {
    const { root } = tempProject({ ...files, [`${kit}/node_modules/two/package.json`]: '{}' });
    expect(checkPackages(join(root, kit))).toMatchObject({ ok: true, found: '2, all there' });
  });

  it('names one that is missing, with a mend that works there', () => {
    const { root } = tempProject(files);
    const line = checkPackages(join(root, kit));
    expect(line).toMatchObject({ ok: false, found: expect.stringContaining('1 of 2 are wrong: two is missing') });
    expect(line.mend).toContain('npm install');
  });
});

describe('fontPoints', () => {
  const folder = 'node_modules/@fontsource/literata/files';
  const has = (name: string, letters: string): boolean[] => {
    const points = fontPoints(readFileSync(join(folder, `literata-${name}-normal.woff2`)));
    return [...letters].map((letter) => points.has(letter.codePointAt(0) ?? 0));
  };

  it('reads which letters a font has, and which it lacks', () => {
    expect(has('latin-600', 'Az9éҚШ→')).toEqual([true, true, true, true, false, false, false]);
    expect(has('cyrillic-600', 'АШяҚ')).toEqual([true, true, true, false]);
    expect(has('cyrillic-ext-600', 'ҚңӘ')).toEqual([true, true, true]);
  });

  it('refuses a font that is cut off or damaged, or is none', () => {
    const bytes = readFileSync(join(folder, 'literata-latin-600-normal.woff2'));
    expect(() => fontPoints(bytes.subarray(0, 5000))).toThrow('cut off');
    expect(() => fontPoints(bytes.subarray(0, 6))).toThrow('cut off');
    expect(() => fontPoints(Buffer.from(bytes).fill(0, 200, 5000))).toThrow('damaged');
    expect(() => fontPoints(Buffer.from('<html>'))).toThrow('no WOFF2');
    expect(() => fontPoints(Buffer.alloc(0))).toThrow('no WOFF2');
  });
});

describe('checkFonts', () => {
  it('finds ours whole', () => {
    expect(checkFonts(project.kit, readFonts(project))).toMatchObject({
      ok: true,
      found: expect.stringContaining('103 files'),
    });
  });

  it('names files that are missing, cut off, or lack letters', () => {
    const { root, write } = tempProject();
    write('package.json', '{}');
    write('node_modules/@fontsource/literata/package.json', '{}');
    const folder = join(root, 'node_modules/@fontsource/literata/files');
    mkdirSync(folder);
    const from = 'node_modules/@fontsource/literata/files';
    // A Latin file under a Cyrillic name: whole, and without the letters that are counted on.
    copyFileSync(join(from, 'literata-latin-600-normal.woff2'), join(folder, 'literata-cyrillic-600-normal.woff2'));
    copyFileSync(join(from, 'literata-latin-600-normal.woff2'), join(folder, 'literata-latin-600-normal.woff2'));
    truncateSync(join(folder, 'literata-latin-600-normal.woff2'), 9000);
    const { coverage } = readFonts(project);
    const family = {
      name: 'Literata',
      package: '@fontsource/literata',
      prefix: 'literata',
      subsets: ['latin', 'cyrillic', 'greek'],
      faces: [{ weight: 600, style: 'normal' }],
    };
    const line = checkFonts(root, { families: [family], coverage });
    expect(line.ok).toBe(false);
    expect(line.found).toContain('3 of 3 files are wrong');
    expect(line.found).toMatch(
      /latin-600-normal\.woff2: it is cut off.*cyrillic-600-normal\.woff2: it lacks \d+ letters.*greek-600-normal\.woff2: it is missing/,
    );
  });
});

describe('checkFolder', () => {
  it('tries the folder, or the nearest above it, and leaves nothing behind', () => {
    const { root } = tempProject({ 'a.txt': 'a' });
    expect(checkFolder('output', root, 'mend')).toMatchObject({ ok: true });
    expect(checkFolder('output', join(root, 'not/yet/there'), 'mend')).toMatchObject({ ok: true });
    expect(readdirSync(root)).toEqual(['a.txt']);
  });

  it('says when nothing can be written there', () => {
    const { root } = tempProject();
    writeFileSync(join(root, 'file'), '');
    expect(checkFolder('output', '/proc/talk', 'mend')).toMatchObject({ ok: false, mend: 'mend' });
  });
});
