import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { privacyList } from '../support/privacyList.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { smallManifest, smallProject, testIo } from '../support/tempProject.ts';

const privacy = JSON.stringify(privacyList({ names: ['Sabira', 'Kairat Bolatov'] }));
const named = '# One\n\nSabira was here.\n\n---\n\n## Two\n';

/** What a run in a folder ends with, and whether it told of a private name. */
async function told(folder: string, ...argv: string[]): Promise<[exit: number, named: boolean]> {
  const { io, said } = testIo(folder);
  const exit = await main(argv, io);
  return [exit, /error +private-name/.test(said.err.join('\n'))];
}

describe('names that a project keeps out', () => {
  const talks = tempFolder({ ...smallProject, 'decks/privacy.yaml': privacy, 'deep/er/own.md': named }).root;
  const away = tempFolder({ 'talk.md': named, 'sabira.md': '# One\n\n---\n\n## Two\n' }).root;

  it.each([
    ['of another folder', talks, join(away, 'talk.md')],
    ['of another folder, from deep in the project', join(talks, 'deep'), join(away, 'talk.md')],
    ['of another folder, by its own name', talks, join(away, 'sabira.md')],
    ['of the project, from deep in it', join(talks, 'deep'), 'er/own.md'],
    ['of the project, from elsewhere', away, join(talks, 'deep/er/own.md')],
  ])('are kept out of a lone deck %s', async (_, folder, file) => {
    expect(await told(folder, 'check', file)).toEqual([1, true]);
    const { root: out } = tempFolder();
    expect(await told(folder, 'build', file, '--only', 'deck', '--out', out)).toEqual([1, true]);
    expect(existsSync(join(out, 'talk'))).toBe(false);
  });

  it('are nobody’s where neither folder has a list', async () => {
    expect(await told(away, 'check', 'talk.md')).toEqual([0, false]);
  });

  it('are kept out of what a theme prints and what a picture’s data say, by check and by build into any folder', async () => {
    const { root, write } = tempFolder({
      'decks/privacy.yaml': privacy,
      'decks/small.yaml': `${smallManifest}theme: own\n`,
      'decks/sections/part/one.md': smallProject['decks/sections/part/one.md'],
      'assets/themes/own/theme.json': '{ "extends": "plain" }',
      'assets/themes/own/more.css': '.slide::after { content: "Sab" "\\69 ra" }',
    });
    const { root: out } = tempFolder();
    const build = ['build', 'small', '--only', 'deck', '--out', out];
    expect(await told(root, 'check', 'small')).toEqual([1, true]);
    expect(await told(root, ...build)).toEqual([1, true]);
    write('assets/themes/own/more.css', '.slide::after { content: "She" }');
    expect(await told(root, ...build)).toEqual([0, false]);
    const comment = Buffer.from('\u00fe\0\u0008Sabira', 'latin1');
    const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), comment, Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9])]);
    write('assets/photo.jpg', jpeg);
    expect(await told(root, 'check')).toEqual([1, true]);
  });
});
