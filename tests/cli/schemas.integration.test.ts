import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnosticCodes, runErrorCodes } from '../../src/model/diagnosticCodes.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

describe('talk schemas', () => {
  it('writes schemas once, and again only what is out of date', async () => {
    const project = tempProject(smallProject);
    const first = await project.talk('schemas', '--json');
    const { written } = JSON.parse(first.out) as { written: string[] };
    expect(first.exit).toBe(0);
    expect(written).toContain('decks/schemas/deck.schema.json');
    expect(written).toContain('decks/schemas/fences/map.schema.json');
    for (const path of written) expect(existsSync(join(project.root, path))).toBe(true);
    expect(JSON.parse((await project.talk('schemas', '--json')).out)).toEqual({ written: [] });
    writeFileSync(join(project.root, 'decks/schemas/deck.schema.json'), '{}');
    expect((await project.talk('schemas')).out).toBe('decks/schemas/deck.schema.json');
  });

  it('fills the tables of codes between their marks, and touches nothing else of the guide', async () => {
    const project = tempProject(smallProject);
    const guide = project.write(
      'docs/guide/messages.md',
      '# Guide\n\n<!-- codes:start -->\nto be replaced\n<!-- codes:end -->\n\nEnd $& of it\n',
    );
    await project.talk('schemas');
    const text = readFileSync(guide, 'utf8');
    expect(text.startsWith('# Guide\n\n<!-- codes:start -->\n')).toBe(true);
    expect(text.endsWith('<!-- codes:end -->\n\nEnd $& of it\n')).toBe(true);
    expect(text).not.toContain('to be replaced');
    for (const code of [...Object.keys(diagnosticCodes), ...Object.keys(runErrorCodes)])
      expect(text).toContain(`| \`${code}\` | `);
  });

  it('fills the table of decks in the page of decks', async () => {
    const project = tempProject({
      ...smallProject,
      'decks/README.md': '<!-- decks:start -->\n<!-- decks:end -->\nEnd\n',
    });
    expect((await project.talk('schemas')).out.split('\n')).toContain('decks/README.md');
    const text = readFileSync(join(project.root, 'decks/README.md'), 'utf8');
    expect(text).toMatch(/^<!-- decks:start -->\n\| Deck \|.*\n\| --- .*\n\| `small` \|.*\n<!-- decks:end -->\nEnd\n$/);
  });

  it('leaves a guide without marks alone, and makes none', async () => {
    const project = tempProject({ ...smallProject, 'decks/README.md': 'mine\n' });
    await project.talk('schemas');
    expect(readFileSync(join(project.root, 'decks/README.md'), 'utf8')).toBe('mine\n');
    const other = tempProject(smallProject);
    await other.talk('schemas');
    expect(existsSync(join(other.root, 'decks/README.md'))).toBe(false);
  });

  it('does not make decks of the schemas', async () => {
    const project = tempProject(smallProject);
    await project.talk('schemas');
    expect((await project.talk('list')).out.split('\n')).toHaveLength(1);
  });
});
