import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { testIo } from '../support/tempProject.ts';

const { root, write } = tempFolder();
const home = join(root, 'talks');

async function talkIn(folder: string, ...argv: string[]): Promise<{ exit: number; out: string }> {
  const { io, said } = testIo(folder);
  return { exit: await main(argv, io), out: said.out.join('\n') };
}

/** What a check says of a deck, by code and file. */
async function said(folder: string, deck: string): Promise<string[]> {
  const [checked] = JSON.parse((await talkIn(folder, 'check', deck, '--json')).out) as {
    diagnostics: { code: string; at: { file: string } }[];
  }[];
  // What all its talks say to hosts stands in a project's handouts.yaml, and belongs to no section.
  const ofSections = (checked?.diagnostics ?? []).filter(({ code }) => code !== 'missing-handout-text');
  return ofSections.map(({ code, at }) => `${at.file} ${code}`).sort();
}

describe('the library, copied into a new project as a whole', () => {
  beforeAll(async () => {
    await talkIn(root, 'new', 'project', 'talks');
    const sections = JSON.parse((await talkIn(home, 'copy', '--from', 'example', '--json')).out) as { id: string }[];
    const ids = sections.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(50);
    expect((await talkIn(home, 'copy', ...ids, '--from', 'example')).exit).toBe(0);
  }, 60_000);

  it('leaves the project’s own talk without a fault', async () => {
    expect(await said(home, 'moon-8')).toEqual([]);
  });

  it('lacks nothing that a talk of it needs', async () => {
    const deck = 'church-30';
    const manifest = readFileSync(`decks/${deck}.yaml`, 'utf8');
    // What a manifest itself names stays its author's affair.
    write(`talks/decks/${deck}.yaml`, manifest.replace(/^titlePicture:.*(\n .*)*\n/m, ''));
    expect(await said(home, deck)).toEqual(await said('.', deck));
  });
});
