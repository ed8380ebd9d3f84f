import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallProject, tempProject } from '../support/tempProject.ts';

// By its own name, as another program would.
const { buildTalk, checkTalk, TalkError } = await import('talk-deck-kit');

it('builds and checks for other programs, in a folder of theirs', async () => {
  const { root } = tempProject(smallProject);
  const [checked] = await checkTalk({ folder: root, today: '2026-11-21' });
  expect(checked).toMatchObject({ name: 'small', deck: { slides: expect.any(Array) } });
  expect(existsSync(join(root, 'dist'))).toBe(false);
  const steps: string[] = [];
  const reporter = { advance: (path: string) => void steps.push(path) };
  const report = await buildTalk({ folder: root, decks: ['small'], only: ['deck'], reporter });
  expect(report.decks).toMatchObject([{ name: 'small', status: 'built', files: [{ path: 'small/deck.html' }] }]);
  expect(existsSync(join(report.out, 'small/deck.html'))).toBe(true);
  expect(report.out).toBe(join(root, 'dist'));
  expect(steps).toEqual(['small/deck.html']);
});

it('throws what it cannot do', async () => {
  const { root } = tempProject(smallProject);
  const failure = await buildTalk({ folder: root, decks: ['none'] }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TalkError);
  expect(failure).toMatchObject({ code: 'unknown-deck' });
});
