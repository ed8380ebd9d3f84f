import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePng, pngChunk } from '../support/makePng.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

const { root, talk } = tempProject(smallProject);
writeFileSync(join(root, 'My lake.png'), makePng({ before: [pngChunk('tEXt', Buffer.from('GPS\0here'))] }));
writeFileSync(join(root, 'bad.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
writeFileSync(join(root, 'huge.png'), Buffer.alloc(30_000_001));
const credits = join(root, 'assets/credits.yaml');
const given = ['--author', 'A. Photographer', '--licence', 'CC BY 4.0'];

describe('talk add picture', () => {
  it('writes a clean file and its credits, says how to show it, and can be undone', async () => {
    const added = await talk('add', 'picture', 'My lake.png', ...given, '--source', 'a book', '--alt', 'A lake');
    expect(added).toMatchObject({ exit: 0, out: 'assets/photos/my-lake.png\nassets/credits.yaml' });
    expect(added.err).toContain('![A lake](../../../assets/photos/my-lake.png)');
    expect(readFileSync(join(root, 'assets/photos/my-lake.png'))).toEqual(makePng({}));
    expect(readFileSync(credits, 'utf8')).toContain('source: "a book"\n  people: false\n');
    expect((await talk('check')).exit).toBe(0);
    expect((await talk('undo')).exit).toBe(0);
    expect(existsSync(credits)).toBe(false);
  });

  it('names the people who agreed, and another name', async () => {
    const added = await talk(
      'add',
      'picture',
      'My lake.png',
      ...given,
      '--consent',
      'asked',
      '--name',
      'Deep',
      '--json',
    );
    expect(JSON.parse(added.out)).toMatchObject({ file: 'assets/photos/deep.png' });
    expect(readFileSync(credits, 'utf8')).toContain('people: true\n  consent: "asked"');
    const again = await talk('add', 'picture', 'My lake.png', '--name', 'Deep');
    expect(again).toMatchObject({ exit: 0, out: '' });
    await talk('undo');
  });

  it.each([
    [['picture', 'My lake.png']],
    [['picture', 'My lake.png', '--licence', 'CC0']],
    [['picture', 'bad.svg']],
    [['picture', 'huge.png']],
    [['picture', 'none.png', ...given]],
    [['picture']],
    [['lake', 'My lake.png']],
  ])('refuses %j and writes nothing', async (words) => {
    expect(await talk('add', ...words)).toMatchObject({ exit: 2, out: '' });
    expect(existsSync(credits)).toBe(false);
  });
});
