import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { expect, it } from 'vitest';
import { makePng } from '../support/makePng.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

it('talk add picture makes what no screen shows smaller, and says so', { timeout: 60_000 }, async () => {
  const { root, talk } = tempProject(smallProject);
  writeFileSync(join(root, 'wide.png'), makePng({ width: 16_100, height: 1_000 }));
  const added = await talk('add', 'picture', 'wide.png', '--author', 'Me', '--licence', 'own work', '--json');
  expect(added.exit).toBe(0);
  const bytes = readFileSync(join(root, 'assets/photos/wide.png'));
  const { width, height } = imageSize(bytes);
  expect(width * height).toBeLessThanOrEqual(10_000_000);
  expect(width / height).toBeCloseTo(16.1, 1);
  expect(JSON.parse(added.out)).toMatchObject({ size: { was: expect.any(Number), is: bytes.length } });
});
