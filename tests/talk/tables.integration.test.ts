import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { plainFiles } from '../fuzz/hostileFiles.ts';
import { tempProject } from '../support/tempProject.ts';

it('builds a deck anew when a table has changed that one of its charts shows', async () => {
  const chart = '```chart\ndata: rows.csv\nseries: [n]\nalt: A chart\n```\n';
  const project = tempProject({
    ...plainFiles,
    'decks/sections/part/one.md': `---\ntitle: One\nminutes: 1\n---\n## A\n\n${chart}`,
    'assets/data/rows.csv': 'label,n\na,1\n',
  });
  const build = () => project.talk('build', 'talk', '--only', 'deck', '--out', 'out');
  const first = await build();
  expect([first.exit, first.err]).toEqual([0, expect.anything()]);
  const table = join(project.root, 'assets/data/rows.csv');
  appendFileSync(table, 'b,2\n');
  const again = await build();
  expect([again.exit, again.out]).toEqual([0, expect.stringMatching(/deck\.html/)]);
  appendFileSync(table, 'c,3,4\n');
  const wrong = await build();
  expect([wrong.exit, wrong.err + wrong.out]).toEqual([1, expect.stringMatching(/assets\/data\/rows\.csv:4:1/)]);
}, 60_000);
