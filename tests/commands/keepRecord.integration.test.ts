import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepRecord } from '../../src/commands/keepRecord.ts';
import { openProject } from '../../src/load/openProject.ts';
import { readTalkLog } from '../../src/talk/readTalkLog.ts';
import { type LoggedParts, recordParts } from '../support/loggedTalk.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

/** As a run on a later day takes it in. */
const keepIn = (root: string, record: string) =>
  keepRecord({ ...openProject(root), out: join(root, 'dist') }, 'a.json', record, '2026-11-21');
const text = (parts: LoggedParts = {}): string => JSON.stringify(recordParts({ deck: 'small', ...parts }));

describe('a record', () => {
  it('is kept once, and another talk of that day beside it', async () => {
    const { root } = tempProject(smallProject);
    const keep = (parts?: LoggedParts) => keepIn(root, text(parts));
    const first = { file: 'decks/log/2026-03-14-small.json', isNew: true };
    const [one, same] = await Promise.all([keep(), keep()]);
    expect([one.value, same.value]).toEqual([first, { ...first, isNew: false }]);
    const before = readFileSync(join(root, first.file));
    expect((await keep({ where: 'Somewhere else' })).value).toEqual({ ...first, isNew: false });
    expect((await keep({ started: '2026-03-14T18:00:00.000Z' })).value?.file).toBe('decks/log/2026-03-14-small-2.json');
    expect((await keep({ started: '2026-03-14T08:00:00.000Z', kind: 'rehearsal' })).value?.file).toBe(
      'decks/log/2026-03-14-small-rehearsal.json',
    );
    expect(readFileSync(join(root, first.file))).toEqual(before);
    const { value, diagnostics } = readTalkLog(openProject(root));
    expect(diagnostics).toEqual([]);
    expect(value.map(({ started }) => started.slice(11, 13))).toEqual(['08', '10', '18']);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['another format', text().replace('"format":1', '"format":2')],
    ['a deck that leads elsewhere', text({ deck: '../../small' })],
    ['a day that leads elsewhere', text({ day: '../2026-03-14' })],
    ['a key that there is not', text().replace('"format"', '"listeners":["one"],"format"')],
  ])('that is %s is refused with its place, and nothing is written', async (_, bad) => {
    const { root } = tempProject(smallProject);
    const { value, diagnostics } = await keepIn(root, bad);
    expect(value).toBeUndefined();
    expect(diagnostics[0]?.at?.file).toBe('a.json');
    expect(existsSync(join(root, 'decks/log'))).toBe(false);
  });

  it('stays in the project, whatever the folder of the log leads to', async () => {
    const { root } = tempProject(smallProject);
    const other = tempFolder().root;
    mkdirSync(join(other, 'log'));
    symlinkSync(join(other, 'log'), join(root, 'decks/log'));
    await expect(keepIn(root, text())).rejects.toMatchObject({ code: 'usage' });
    expect(readdirSync(join(other, 'log'))).toEqual([]);
  });
});
