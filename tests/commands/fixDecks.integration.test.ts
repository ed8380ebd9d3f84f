import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallManifest, smallProject, smallSection, tempProject } from '../support/tempProject.ts';

const section = 'decks/sections/part/one.md';
const timeline = (events: string): string =>
  smallSection.replace(
    '\n---\n## The second',
    `\n\n\`\`\`timeline\nevents:\n${events}\nalt: Two years\n\`\`\`\n\n---\n## The second`,
  );

it('puts texts that a comma cut into quotes, and leaves everything else as it is', async () => {
  const events = (first: string): string => `  - { when: 1991, what: ${first} }\n  - { when: 2001, what: "B, c" }`;
  const { root, write, talk } = tempProject({
    ...smallProject,
    [section]: timeline(events('A new land, its flag, its \\ song')).replaceAll('\n', '\r\n'),
  });
  chmodSync(join(root, section), 0o640);
  const { err } = await talk('check', 'small', '--fix');
  expect(readFileSync(join(root, section), 'utf8')).toBe(
    timeline(events('"A new land, its flag, its \\\\ song"')).replaceAll('\n', '\r\n'),
  );
  expect(statSync(join(root, section)).mode & 0o777).toBe(0o640);
  expect(err).toMatch(/one\.md:\d+:\d+ {2}mended {2}bad-yaml/);
  expect(err).not.toContain('error  bad-yaml');
  write(section, timeline(events('"A, b"')));
  expect((await talk('check', 'small', '--fix')).err).not.toContain('mended');
});

it('mends a file that two decks share once, and all of its signs that cannot be seen', async () => {
  const { root, talk } = tempProject({
    'decks/small.yaml': smallManifest,
    'decks/other.yaml': smallManifest,
    [section]: `\uFEFF${smallSection.replace('first headline stands', 'first\u2028headline\u0007stands')}`,
  });
  const { err } = await talk('check', '--fix');
  expect(readFileSync(join(root, section), 'utf8')).toBe(`\uFEFF${smallSection}`);
  expect(err.match(/mended/g)).toHaveLength(1);
});

it('mends all files of a talk as one step to undo', async () => {
  const second = 'decks/sections/part/two.md';
  const broken = smallSection.replace('first headline', 'first\u2028headline');
  const { root, talk } = tempProject({
    'decks/small.yaml': `${smallManifest}  - part/two\n`.replace('A small', 'A\u2028small'),
    [section]: broken,
    [second]: broken.replace('title: One', 'title: Two'),
  });
  const texts = (): string[] =>
    ['decks/small.yaml', section, second].map((file) => readFileSync(join(root, file), 'utf8'));
  const before = texts();
  expect((await talk('check', 'small', '--fix')).err.match(/mended/g)).toHaveLength(3);
  expect(texts().join('')).not.toContain('\u2028');
  await talk('undo');
  expect(texts()).toEqual(before);
});

it('mends a deck of another tool in its own folder', async () => {
  const { root, talk } = tempProject({ 'talks/a.md': '# A\u2028b\n' });
  expect((await talk('check', 'talks/a.md', '--fix')).exit).toBe(0);
  expect(readFileSync(join(root, 'talks/a.md'), 'utf8')).toBe('# A b\n');
});

it('puts paths with spaces in angle brackets', async () => {
  const { root, talk } = tempProject({ 'a.md': '# A\n\n- ![A bus](my bus.png) [b](https://a.example/b c)\n' });
  await talk('check', 'a.md', '--fix');
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe(
    '# A\n\n- ![A bus](<my bus.png>) [b](<https://a.example/b c>)\n',
  );
});

it('changes nothing unless it is asked to', async () => {
  const { root, talk } = tempProject({ 'a.md': '# A\u2028b\n' });
  const told = JSON.parse((await talk('check', 'a.md', '--json')).out)[0].diagnostics[0];
  expect(told.fix).toEqual([{ at: { file: 'a.md', line: 1, column: 4, length: 1 }, from: '\u2028', to: ' ' }]);
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('# A\u2028b\n');
});
