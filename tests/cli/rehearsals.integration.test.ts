import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { recordText } from '../../src/present/talkRecord.ts';
import { recordParts } from '../support/loggedTalk.ts';
import { sectionText } from '../support/makeDeck.ts';
import { smallManifest, tempProject, testIo } from '../support/tempProject.ts';

const words = 'word '.repeat(240);
const section = sectionText(`## A headline\n\nNote:\n${words}`, { minutes: '{ full: 2, short: 1 } # at home' });

/** A run of the section, in seconds. */
const run = (day: string, tookSeconds: number, form: 'full' | 'short' = 'full') =>
  recordText({
    ...recordParts({ day, kind: 'rehearsal', deck: 'small', started: `${day}T10:00:00.000Z` }),
    sections: [{ section: 'part/one', form, words: 240, plannedSeconds: 120, tookSeconds, notShown: [] }],
  });

const project = {
  'decks/small.yaml': smallManifest,
  'decks/sections/part/one.md': section,
  'decks/log/a.json': run('2026-11-01', 178),
  'decks/log/b.json': run('2026-11-02', 182),
  'decks/log/c.json': run('2026-11-03', 20),
};
const sectionFile = 'decks/sections/part/one.md';

describe('talk rehearsals', () => {
  it('sets plan and runs side by side, and offers what was measured', async () => {
    const { talk } = tempProject(project);
    const { out, err, exit } = await talk('rehearsals', 'small');
    expect(exit).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual([
      '          plan  11-01  11-02   11-03  median',
      'part/one     2   2.97   3.03  (0.33)       3',
    ]);
    expect(out).toContain('80 words a minute');
    expect(err).toContain('--write');
    expect((await talk('rehearsals')).exit).toBe(2);
    expect((await talk('rehearsals', 'large')).exit).toBe(2);
    expect((await talk('rehearsals', 'small', '--slot', '5')).out).toBe('');
  });

  it('writes nothing where nobody says yes', async () => {
    const { talk, root } = tempProject(project);
    const texts = () => [sectionFile, 'decks/small.yaml'].map((file) => readFileSync(join(root, file), 'utf8'));
    expect((await talk('rehearsals', 'small', '--yes')).exit).toBe(2);
    const { io, said } = testIo(root);
    const asked: string[] = [];
    const answer = (yes: boolean | undefined) => async (question: string) => {
      asked.push(question);
      return yes;
    };
    expect(await main(['rehearsals', 'small', '--write'], { ...io, askYes: answer(undefined) })).toBe(2);
    expect(await main(['rehearsals', 'small', '--write'], { ...io, askYes: answer(false) })).toBe(0);
    expect(asked).toHaveLength(2);
    expect(said.out).toContain('- minutes: { full: 2, short: 1 } # at home');
    expect(said.out).toContain('+ minutes: { full: 3, short: 1 } # at home');
    expect(said.out).toContain('+ pace: 80');
    expect(texts()).toEqual([section, smallManifest]);
    expect(await main(['rehearsals', 'small', '--write'], { ...io, askYes: answer(true) })).toBe(0);
    expect(texts()).toEqual([
      section.replace('full: 2', 'full: 3'),
      smallManifest.replace('slot: 10\n', 'slot: 10\npace: 80\n'),
    ]);
  });

  it('writes with --yes, once: then the plan is what was measured', async () => {
    const { talk } = tempProject(project);
    const written = async () =>
      (JSON.parse((await talk('rehearsals', 'small', '--write', '--yes', '--json')).out) as { written: string[] })
        .written;
    expect(await written()).toEqual([sectionFile, 'decks/small.yaml']);
    expect(await written()).toEqual([]);
    expect((await talk('check', 'small')).err).not.toContain('warning  notes-off-time');
  });

  it('plans other minutes for the short form where that was told, and leaves the other', async () => {
    const { talk, root } = tempProject({
      ...project,
      'decks/small.yaml': smallManifest.replace('- part/one', '- part/one: short'),
      'decks/log/c.json': run('2026-11-03', 90, 'short'),
      'decks/log/d.json': run('2026-11-04', 92, 'short'),
    });
    await talk('rehearsals', 'small', '--write', '--yes');
    expect(readFileSync(join(root, sectionFile), 'utf8')).toBe(section.replace('short: 1', 'short: 1.5'));
  });
});
