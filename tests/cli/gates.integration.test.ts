import { describe, expect, it } from 'vitest';
import { addPrivateNames } from '../../src/commands/privacy.ts';
import { recordParts } from '../support/loggedTalk.ts';
import { smallProject, smallSection, tempProject } from '../support/tempProject.ts';

describe('talk check', () => {
  it('says how many things each gate has looked at', async () => {
    const { talk } = tempProject(smallProject);
    const { err, out } = await talk('check');
    expect(err).toMatch(/^Gates$/m);
    expect(err).toMatch(/^ {2}missing-alt +0 checked$/m);
    expect(err).toMatch(/^ {2}duplicate-title +2 checked$/m);
    expect(out).toMatch(/^\(project\) {2}0 errors, 0 warnings$/m);
    const [deck, project] = JSON.parse((await talk('check', '--json')).out);
    expect(deck).toMatchObject({ name: 'small', checked: { 'duplicate-title': 2, 'over-slot': 1, 'banned-fact': 0 } });
    expect(project.checked).toEqual({
      'unused-section': 1,
      'corrected-since': 0,
      'private-name': 0,
      'possible-name': 0,
      'private-combination': 0,
    });
  });

  it('looks at the whole project when it names no deck: unused sections, and names in files that no deck reads', async () => {
    const project = tempProject({
      ...smallProject,
      'decks/sections/part/spare.md': smallSection,
      'assets/illustrations/bus.svg': '<svg xmlns="http://www.w3.org/2000/svg"><title>Sabira’s bus</title></svg>',
      'decks/log/2026-03-14-small.json': JSON.stringify(recordParts({ for: 'Sabira' }), undefined, 1),
    });
    addPrivateNames({ root: project.root, kit: process.cwd() }, 'names', ['Sabira']);
    const run = await project.talk('check', '--json');
    expect(run.exit).toBe(1);
    const found = JSON.parse(run.out).at(-1).diagnostics;
    expect(found).toMatchObject([
      { code: 'unused-section', severity: 'warning', at: { file: 'decks/sections/part/spare.md' } },
      { code: 'private-name', severity: 'error', at: { file: 'assets/illustrations/bus.svg', line: 1, column: 48 } },
      { code: 'private-name', severity: 'error', at: { file: 'decks/log/2026-03-14-small.json', line: 13 } },
    ]);
    expect((await project.talk('check', 'small')).exit).toBe(0);
  });

  it('follows gates.yaml, and refuses a wish to change a locked gate', async () => {
    const project = tempProject({
      ...smallProject,
      'decks/sections/part/one.md': smallSection.replace('Ten words', 'Ten illegals'),
    });
    const codes = async () =>
      JSON.parse((await project.talk('check', 'small', '--json')).out)[0].diagnostics.map(
        (one: { severity: string; code: string }) => `${one.severity} ${one.code}`,
      );
    expect(await codes()).toContain('warning harmful-word');
    project.write('decks/gates.yaml', 'severity: { harmful-word: error, private-name: off }\n');
    expect(await codes()).toEqual(expect.arrayContaining(['error harmful-word', 'error locked-gate']));
    project.write('decks/gates.yaml', 'severity: { harmful-word: off }\n');
    expect((await codes()).join()).not.toContain('harmful-word');
  });
});
