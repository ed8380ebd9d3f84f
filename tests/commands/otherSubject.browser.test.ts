import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { beesProject } from '../support/beesProject.ts';
import { readPdf } from '../support/readPdf.ts';

it('a project on another subject is built, and no page of it speaks of ours', async () => {
  const project = beesProject();
  const run = await project.talk('build');
  expect(run.err).not.toContain('error');
  expect(run.exit).toBe(0);
  const out = join(project.root, 'dist/bees');
  const names = readdirSync(out, { recursive: true }).map(String);
  const texts = await Promise.all(
    names
      .filter((name) => /\.(pdf|html)$/.test(name))
      .map(async (name) => [name, await words(join(out, name))] as const),
  );
  expect(texts.map(([name]) => name)).toContain('handout-wallet.pdf');
  for (const [name, text] of texts) expect(text.match(/kazakh|traffick|minnesota|astana/i), name).toBeNull();
  const wallet = texts.find(([name]) => name === 'handout-wallet.pdf')?.[1];
  expect(wallet).toContain('The Listening Line');
});

async function words(path: string): Promise<string> {
  const bytes = readFileSync(path);
  return path.endsWith('.pdf')
    ? (await readPdf(bytes)).pages.map(({ text }) => text).join('\n')
    : bytes.toString('utf8').replace(/"data:[^"]*"/g, '');
}
