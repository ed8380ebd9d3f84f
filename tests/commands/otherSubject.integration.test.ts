import { describe, expect, it } from 'vitest';
import { beesFile, beesProject } from '../support/beesProject.ts';
import type { TempProject } from '../support/tempProject.ts';

const manifest = 'decks/bees.yaml';
const where = 'decks/sections/hive/where.md';

/** Errors and warnings of the deck as `code file:line:column`. */
async function found(project: TempProject): Promise<string[]> {
  const [deck] = JSON.parse((await project.talk('check', 'bees', '--json')).out) as {
    diagnostics: { code: string; at?: { file: string; line: number; column: number } }[];
  }[];
  return (deck?.diagnostics ?? []).map(({ code, at }) => `${code} ${at?.file}:${at?.line}:${at?.column}`);
}

describe('a project on another subject', () => {
  it('is checked and has no mistake', async () => {
    expect(await found(beesProject())).toEqual([]);
  });

  it('has its own hard topic', async () => {
    const careless = beesFile(manifest).replace('  - open/care\n', '');
    expect(await found(beesProject({ [manifest]: careless }))).toEqual([`missing-care-note ${manifest}:9:5`]);
    const other = beesFile('decks/sections/end/numbers.md').replace('[listen]', '[neighbour]');
    expect(await found(beesProject({ 'decks/sections/end/numbers.md': other }))).toEqual([
      `missing-helplines ${manifest}:11:5`,
    ]);
  });

  it('knows no hard topic, place or word of another project', async () => {
    const topics = beesFile(where)
      .replace('[bees]', '[trafficking, slavery]')
      .replace('Keepers on', 'A rescue, keepers on');
    const easy = beesFile(manifest).replace(/ {2}- (open\/care|loss\/winter|end\/numbers)\n/g, '');
    expect(await found(beesProject({ [manifest]: easy, [where]: topics }))).toEqual([]);
    const astana = beesFile(where).replace('[Ljubljana]', '[Astana]');
    expect(await found(beesProject({ [where]: astana }))).toEqual([`unknown-name ${where}:9:1`]);
  });

  it('has its own words, and names in which they may stand', async () => {
    const words = beesFile(where).replace(
      'Keepers on',
      'Keepers of killer bees, and the Killer Bees Football Club, on',
    );
    expect(await found(beesProject({ [where]: words }))).toEqual([`harmful-word ${where}:30:12`]);
  });

  it('cannot make easy what it calls hard', async () => {
    const gates = beesFile('decks/gates.yaml').replace('{ notes', '{ missing-care-note: off, notes');
    const careless = beesFile(manifest).replace('  - open/care\n', '');
    expect(await found(beesProject({ [manifest]: careless, 'decks/gates.yaml': gates }))).toEqual([
      `missing-care-note ${manifest}:9:5`,
      'locked-gate decks/gates.yaml:5:13',
    ]);
  });

  it('is told of a map without a focus when project.yaml has none, and only then', async () => {
    const bare = '{}\n';
    const easy = beesFile(manifest).replace(/ {2}- (open\/care|loss\/winter|end\/numbers)\n/g, '');
    const plain = beesFile(where).replace('cities: [Ljubljana]\n', '').replace('The Alps', 'Austria');
    const project = beesProject({ [manifest]: easy, [where]: plain, 'decks/project.yaml': bare });
    expect(await found(project)).toEqual([`unknown-name ${where}:9:1`]);
    project.write('decks/project.yaml', 'map: { focus: Slovenia }\n');
    expect(await found(project)).toEqual([]);
  });

  it('is told of mistakes in project.yaml at their place', async () => {
    const misspelt = beesFile('decks/project.yaml').replace('views:', 'wievs:');
    expect(await found(beesProject({ 'decks/project.yaml': misspelt }))).toContain(
      'unknown-key decks/project.yaml:7:3',
    );
  });
});
