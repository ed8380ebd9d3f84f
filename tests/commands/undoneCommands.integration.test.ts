import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordParts } from '../support/loggedTalk.ts';
import { makePng } from '../support/makePng.ts';
import { smallProject, smallSection, type TempProject, tempProject } from '../support/tempProject.ts';

/** Every file of a project with its bytes. */
function everything({ root }: TempProject): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const named = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(named.map((path) => [path.slice(root.length + 1), readFileSync(path, 'latin1')]));
}

const twin = '---\ntitle: Uno\n---\n<!-- .slide: id="part-one-1" -->\n## El primer título\n';
const project = {
  ...smallProject,
  'decks/facts.yaml': '# mine\r\n',
  'decks/sections/part/one.es.md': twin,
  'saved.json': JSON.stringify(recordParts({ deck: 'small' })),
  'old.md': '# Old\n\nWords\n',
};

describe('what a command has written into decks', () => {
  it.each([
    ['new', 'section', 'water/lakes'],
    ['new', 'deck', 'evening-30'],
    ['new', 'theme', 'meadow'],
    ['new', 'words', 'pl'],
    ['new', 'fact', 'depth'],
    ['translate', 'part/one', '--to', 'es'],
    ['translate', 'part/one', '--to', 'es', '--seen', 'part-one-1'],
    ['translate', 'part/one', '--to', 'fr'],
    ['log', 'add', 'saved.json'],
    ['import', 'old.md'],
  ])('by `talk %s %s %s` is undone by `talk undo`, and made again', async (...argv) => {
    const own = tempProject(project);
    const before = everything(own);
    expect(await own.talk(...argv)).toMatchObject({ exit: 0 });
    const after = everything(own);
    expect(after).not.toEqual(before);
    expect((await own.talk('undo')).exit).toBe(0);
    expect(everything(own)).toEqual(before);
    await own.talk('redo');
    expect(everything(own)).toEqual(after);
  });

  it('by `talk copy` is undone with its pictures; what no edit holds, such as a film, stays', async () => {
    const picture = '![A lake](../../../assets/pictures/lake.png)\n\n![Rain](../../../assets/rain.mp4)\n\nHandout:';
    const from = tempProject({
      ...smallProject,
      'decks/sections/part/one.md': smallSection.replace('Handout:', picture),
      'assets/pictures/.keep': '',
    });
    writeFileSync(join(from.root, 'assets/pictures/lake.png'), makePng({}));
    writeFileSync(join(from.root, 'assets/rain.mp4'), Buffer.from([0, 0, 0, 255]));
    const own = tempProject({ 'decks/mine.yaml': smallProject['decks/small.yaml'] });
    const before = everything(own);
    expect(await own.talk('copy', 'part/one', '--from', from.root)).toMatchObject({ exit: 0 });
    const after = everything(own);
    expect(after['assets/pictures/lake.png']).toBe(makePng({}).toString('latin1'));
    await own.talk('undo');
    expect(everything(own)).toEqual({ ...before, 'assets/rain.mp4': after['assets/rain.mp4'] });
    await own.talk('redo');
    expect(everything(own)).toEqual(after);
  });

  it('leaves no picture behind where the texts cannot be written', async () => {
    const from = tempProject({
      ...smallProject,
      'decks/sections/part/one.md': smallSection.replace('Handout:', '![A lake](../../../assets/a.png)\n\nHandout:'),
    });
    from.write('assets/.keep', '');
    writeFileSync(join(from.root, 'assets/a.png'), makePng({}));
    const own = tempProject({ 'decks/mine.yaml': '', 'decks/sections': 'a file, where a folder would come' });
    const before = everything(own);
    expect((await own.talk('copy', 'part/one', '--from', from.root)).exit).not.toBe(0);
    expect(everything(own)).toEqual(before);
  });
});
