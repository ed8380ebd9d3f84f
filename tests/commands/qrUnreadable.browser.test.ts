import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { tempProject } from '../support/tempProject.ts';

const manifest = `title: A small talk
audience: adult
slot: 10
theme: spoilt
phoneCopy: https://example.org/talk.html
sections: [part/one]
`;
const section = `---
title: One
minutes: 0.1
---
## The first headline stands here

\`\`\`qr
url: https://example.org/first
alt: A code
\`\`\`

Note:
Twelve words are said in six seconds, more or less, by me.
`;

it('refuses codes that a theme has spoilt, each where it is asked for', { timeout: 60_000 }, async () => {
  const { talk, write } = tempProject({
    'decks/small.yaml': manifest,
    'decks/sections/part/one.md': section,
    'assets/themes/spoilt/theme.json': '{ "extends": "steppe" }\n',
    'assets/themes/spoilt/slide.css': '.drawing-qr .qr-code { width: 90px; }\n',
  });
  const build = async (): Promise<[exit: number, told: string[]]> => {
    const { exit, out } = await talk('build', 'small', '--only', 'slides', '--json');
    const found: readonly Diagnostic[] = JSON.parse(out).decks[0].diagnostics;
    return [exit, found.map(({ severity, code, at }) => `${severity} ${code} ${at?.file}:${at?.line}:${at?.column}`)];
  };
  const both = ['error qr-unreadable decks/sections/part/one.md:7:1', 'error qr-unreadable decks/small.yaml:5:12'];
  expect(await build()).toEqual([1, both]);
  write('assets/themes/spoilt/slide.css', '[id="phone-copy"] .qr-code path { fill: #fff; }\n');
  expect(await build()).toEqual([1, both.slice(1)]);
});
