import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallManifest, smallProject, tempProject } from '../support/tempProject.ts';

const themed = (css: string) =>
  tempProject({
    ...smallProject,
    'decks/small.yaml': `theme: own\n${smallManifest}`,
    'assets/themes/own/own.css': `[data-layout="title"]{margin:0}${css}`,
  });

it('refuses a deck whose finished page would fetch something, and writes nothing', async () => {
  const { root, talk } = themed("@font-face{font-family:a;src:url('https://a.example/b.woff2')}");
  const run = await talk('build', 'small', '--only', 'deck', '--json');
  expect(run.exit).toBe(1);
  expect(JSON.parse(run.out).decks[0].diagnostics).toContainEqual(
    expect.objectContaining({ severity: 'error', code: 'remote-resource' }),
  );
  expect(existsSync(join(root, 'dist/small/deck.html'))).toBe(false);
});

it('builds it when everything is inside', async () => {
  const { root, talk } = themed('.slide{color:#123}');
  expect((await talk('build', 'small', '--only', 'deck')).exit).toBe(0);
  expect(existsSync(join(root, 'dist/small/deck.html'))).toBe(true);
});
