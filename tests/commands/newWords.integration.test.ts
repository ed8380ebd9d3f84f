import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/words/english.ts';
import { smallProject, type TempProject, tempProject } from '../support/tempProject.ts';

const read = ({ root }: TempProject): string => readFileSync(join(root, 'decks/words.yaml'), 'utf8');
const codes = async (project: TempProject): Promise<readonly string[]> => {
  const { out } = await project.talk('check', '--json');
  const decks = JSON.parse(out) as readonly { readonly diagnostics: readonly { readonly code: string }[] }[];
  return decks
    .flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))
    .filter((code) => code.endsWith('-words'));
};

describe('talk new words', () => {
  it('writes all that the kit prints, to be taken in line by line', async () => {
    const project = tempProject({
      ...smallProject,
      'decks/small.yaml': `${smallProject['decks/small.yaml']}language: pl\n`,
    });
    expect(await codes(project)).toEqual(['missing-words']);
    const run = await project.talk('new', 'words', 'pl');
    expect([run.exit, run.out]).toEqual([0, 'decks/words.yaml']);
    expect(await codes(project)).toEqual(['missing-words', 'unconfirmed-words']);
    writeFileSync(
      join(project.root, 'decks/words.yaml'),
      read(project).replaceAll(/^(\s*)# (confirmedBy|[\w.]+): /gm, '$1$2: '),
    );
    expect(await codes(project)).toEqual([]);
    for (const key of Object.keys(english)) expect(read(project)).toContain(`\n    ${key}: `);
  });

  it('begins with the kit’s own words where it has them, behind what stands there', async () => {
    const before = '# mine\nes: { confirmedBy: a reader, words: {} } # stays\n';
    const project = tempProject({ ...smallProject, 'decks/words.yaml': before });
    expect((await project.talk('new', 'words', 'kk')).exit).toBe(0);
    expect(read(project).startsWith(before)).toBe(true);
    expect(read(project)).toContain('\n    # sources: "Дереккөздер"');
  });

  it.each([
    ['english!', 2],
    ['es', 2],
  ])('refuses %s and writes nothing', async (language, exit) => {
    const before = 'es:\n  words: {}\n';
    const project = tempProject({ ...smallProject, 'decks/words.yaml': before });
    expect((await project.talk('new', 'words', language)).exit).toBe(exit);
    expect(read(project)).toBe(before);
  });
});
