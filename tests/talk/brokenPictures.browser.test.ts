import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cleanPicture } from '../../src/load/picture/cleanPicture.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { makePng } from '../support/makePng.ts';
import { smallManifest, type TempProject, tempProject } from '../support/tempProject.ts';

const rows = Buffer.alloc(8 * 25);
/** A head that is whole, and too few rows behind it. */
const halfPng = makePng({ rows: rows.subarray(0, 100) });
const webp = cleanPicture('image/webp', readFileSync('tests/fixtures/pictures/photo.webp')) ?? Buffer.alloc(0);
/** A frame whose head is whole; only a browser finds that nothing can be made of the rest. The number keeps other runs' findings out. */
const spoiltWebp = Buffer.from(webp);
const frame = spoiltWebp.indexOf('VP8 ') + 8;
spoiltWebp.fill(0xff, frame + 10, frame + spoiltWebp.readUInt32LE(frame - 4));
spoiltWebp.writeUInt32BE(process.hrtime()[1], frame + 12);

const slides = `## A slide with pictures

![A lost horse](half.png)

Handout:
![A lost steppe](spoilt.webp)
`;
const section = `---\ntitle: One\nminutes: 0.1\n---\n${slides}`;

/** `line code severity` of all that is said of pictures. */
async function told(project: TempProject, ...argv: readonly string[]): Promise<{ exit: number; said: string[] }> {
  const { exit, out } = await project.talk(...argv, '--json');
  const parsed = JSON.parse(out) as { decks: Told[] } | Told[];
  const decks = Array.isArray(parsed) ? parsed : parsed.decks;
  const said = decks
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ code }) => code === 'missing-picture')
    .map(({ at, code, severity }) => `${at?.line} ${code} ${severity}`);
  return { exit, said };
}

interface Told {
  readonly diagnostics: readonly Diagnostic[];
}

describe('pictures that cannot be shown to their last row', () => {
  let own: TempProject;
  let external: TempProject;
  beforeAll(() => {
    own = tempProject({ 'decks/small.yaml': smallManifest, 'decks/sections/part/one.md': section });
    own.write('decks/sections/part/half.png', halfPng);
    own.write('decks/sections/part/spoilt.webp', spoiltWebp);
    external = tempProject({
      'talk.md': '## A slide\n\n![A lost horse](half.png)\n\n---\n\n![A steppe](spoilt.webp)\n',
    });
    external.write('half.png', halfPng);
    external.write('spoilt.webp', spoiltWebp);
  });

  it('are told by a check as far as it can tell, and by a build all of them', async () => {
    const found = '7 missing-picture error';
    expect(await told(own, 'check')).toEqual({ exit: 1, said: [found] });
    const all = { exit: 1, said: [found, '10 missing-picture error'] };
    expect(await told(own, 'build', '--only', 'slides,handouts')).toEqual(all);
    expect(await told(own, 'check', '--print')).toEqual(all);
    // What a browser has found is known from now on.
    expect(await told(own, 'check')).toEqual(all);
  });

  it('leave their place empty in a deck of another tool, with a warning', async () => {
    const warned = ['3 missing-picture warning', '7 missing-picture warning'];
    expect(await told(external, 'build', 'talk.md', '--only', 'deck,slides')).toEqual({ exit: 0, said: warned });
    const page = readFileSync(`${external.root}/dist/talk/deck.html`, 'utf8');
    expect(page).not.toMatch(/<img[^>]*src="data:image\/(?:png|webp)/);
    expect(page).toContain('A lost horse');
  });
});
