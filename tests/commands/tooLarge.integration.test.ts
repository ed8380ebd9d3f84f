import { describe, expect, it } from 'vitest';
import { plainFiles } from '../fuzz/hostileFiles.ts';
import { tempProject } from '../support/tempProject.ts';

const section = 'decks/sections/part/one.md';
const front = '---\ntitle: One\nminutes: 1\n---\n';
const many = `a: [${'b,'.repeat(50_001)}]\n`;
const words = Array.from({ length: 50_001 }, (_, word) => `w${word}`);
/** A deck of 51 slides that has each word once: a single slide of them would be too large by itself. */
const wordy = Array.from({ length: 51 }, (_, slide) => {
  return `# A\n\n${words.slice(slide * 1000, (slide + 1) * 1000).join('\n\n')}\n`;
}).join('\n---\n\n');
/** A PNG that says it is of 20,000 × 20,000. */
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAATiAAAE4gCAIAAABsEtFuAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC';

/** What is told first of a file that is too large, with its place. */
async function told(command: string, deck: string, files: Readonly<Record<string, string>>) {
  const out = command === 'build' ? ['--only', 'deck'] : [];
  const { exit, out: said, err } = await tempProject({ ...plainFiles, ...files }).talk(command, deck, ...out);
  return [exit, ...(`${said}\n${err}`.match(/^\s*\S+:\d+:\d+ +\w+ +too-large/gm) ?? [])].map((line) =>
    String(line).trim().replace(/ +/g, ' '),
  );
}

describe.each(['check', 'build'])('%s refuses what is too large, and says where', (command) => {
  it.each([
    ['slides', 'talk', { [section]: front + '## A\n\n---\n\n'.repeat(3001) }, `${section}:12005:1`],
    ['slides of a deck of another tool', 'talk.md', { 'talk.md': '# A\n\n---\n\n'.repeat(3001) }, 'talk.md:12001:1'],
    ['keys of front matter', 'talk.md', { 'talk.md': `---\n${many}---\n# A\n` }, 'talk.md:2:100004'],
    ['keys of a manifest', 'talk', { 'decks/talk.yaml': many }, 'decks/talk.yaml:1:100004'],
    ['facts', 'talk', { 'decks/facts.yaml': many }, 'decks/facts.yaml:1:100004'],
    [
      'options',
      'talk.md',
      { 'talk.md': '# A\n', 'reveal.json': `{ a: [${'1,'.repeat(50_001)}] }` },
      'reveal.json:1:100006',
    ],
    ['different words', 'talk.md', { 'talk.md': wordy }, 'talk.md:1:1'],
  ])('%s', async (_, deck, files, place) => {
    expect(await told(command, deck, files)).toEqual(['1', `${place} error too-large`]);
  });

  it('but builds a deck of another tool without a picture that is', async () => {
    expect(await told(command, 'talk.md', { 'talk.md': `# A\n\n![A](${picture})\n` })).toEqual([
      '0',
      'talk.md:3:1 warning too-large',
    ]);
    expect(await told(command, 'talk', { [section]: `${front}## A\n\n![A](${picture})\n` })).toEqual([
      '1',
      `${section}:7:1 error too-large`,
    ]);
  });
});
