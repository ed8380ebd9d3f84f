import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type TempProject, tempProject } from '../support/tempProject.ts';

const source = `---
title: Lakes
message: Water lies still in them.
why: { ask: Why?, answer: Because. }
minutes: 1
---
## A lake lies still

![A lake](lake.svg)

Handout:
It is ==deep==.

---
<!-- .slide: id="second" form="full" layout="statement" -->
## It freezes
`;

const twinPath = 'decks/sections/water/lakes.es.md';

function project(twin?: string): TempProject & { readonly twin: () => string } {
  const own = tempProject({
    'decks/sections/water/lakes.md': source,
    'decks/talk.yaml': 'title: A talk\naudience: adult\nslot: 10\nsections: [water/lakes]\n',
    ...(twin === undefined ? {} : { [twinPath]: twin }),
  });
  return { ...own, twin: () => readFileSync(join(own.root, twinPath), 'utf8') };
}

const translate = ['translate', 'water/lakes', '--to', 'es'] as const;

describe('talk translate', () => {
  it('begins a twin that reads without a fault, and of which nothing counts as translated', async () => {
    const { talk, twin } = project();
    expect(await talk(...translate)).toMatchObject({ exit: 0, out: twinPath });
    const text = twin();
    expect(text).toContain(
      '# title: "Lakes"\n# message: "Water lies still in them."\n# why: { ask: "Why?", answer: "Because." }',
    );
    expect(text).toContain(
      '<!-- .slide: id="water-lakes-1" translates="todo" -->\n## A lake lies still\n\n![A lake](lake.svg)',
    );
    expect(text).toContain('\n---\n<!-- .slide: id="second" translates="todo" -->\n## It freezes\n');
    expect(text).not.toContain('layout=');
    const { out } = await talk('check', 'talk', '--language', 'es', '--json');
    const codes = (JSON.parse(out) as { diagnostics: { code: string; at: { file: string } }[] }[]).flatMap((one) =>
      one.diagnostics.filter(({ code }) => /translat|language/.test(code)).map(({ code, at }) => `${at.file} ${code}`),
    );
    const section = 'decks/sections/water/lakes.md untranslated';
    // Two slides, and the section's three words of its own; the deck's title.
    expect(codes.sort()).toEqual(
      [...Array(5).fill(section), 'decks/talk.yaml untranslated', `${twinPath} unconfirmed-language`].sort(),
    );
  });

  it('notes what is translated, keeps the other bytes, and passes over what still stands in the source’s words', async () => {
    const { talk, twin, write } = project();
    await talk(...translate);
    write(twinPath, twin().replace('## A lake lies still', '## Un lago').replaceAll('\n', '\r\n'));
    const before = twin();
    const { exit, err } = await talk(...translate, '--seen', 'all');
    expect([exit, err.split('\n')]).toEqual([
      0,
      ['Noted as seen: water-lakes-1', 'Still in the words of the source: second'],
    ]);
    const hash = /translates="([0-9a-f]{8})"/.exec(twin())?.[1];
    expect(twin()).toBe(before.replace('translates="todo"', `translates="${hash}"`));
    // By its name it is taken at its word: some slides say the same in both languages.
    await talk(...translate, '--seen', 'second');
    expect(twin()).not.toContain('todo');
    expect((await talk(...translate, '--seen', 'all')).out).toBe('');
  });

  it('writes the hash of a slide that has none, and adds the slides that a twin lacks', async () => {
    const { talk, twin } = project('---\ntitle: Lagos\nconfirmedBy: a reader, 2026\n---\n## Un lago\n');
    expect((await talk(...translate)).err).toBe('To translate: second');
    const { err } = await talk(...translate, '--seen', 'water-lakes-1');
    expect(twin()).toMatch(
      /^---\ntitle: Lagos\nconfirmedBy: a reader, 2026\n---\n<!-- \.slide: id="water-lakes-1" translates="[0-9a-f]{8}" -->\n## Un lago\n\n---\n<!-- \.slide: id="second" translates="todo" -->\n## It freezes\n$/,
    );
    expect(err).toContain('Confirmed by a reader, 2026');
    const { out } = await talk('check', 'talk', '--json');
    expect(out).not.toContain('translation');
  });

  it('is an edit: it is taken back, and made again, step by step', async () => {
    const { talk, twin, root } = project();
    await talk(...translate);
    const begun = twin();
    await talk(...translate, '--seen', 'second');
    expect(twin()).not.toBe(begun);
    await talk('undo');
    expect(twin()).toBe(begun);
    await talk('undo');
    expect(existsSync(join(root, twinPath))).toBe(false);
    await talk('redo');
    expect(twin()).toBe(begun);
  });

  it.each([
    ['a section that is not there', ['translate', 'water/lake', '--to', 'es']],
    ['no language', ['translate', 'water/lakes', '--to', 'in Spanish']],
    ['nothing to translate into', ['translate', 'water/lakes']],
    ['slides of a twin that is not there', [...translate, '--seen', 'all']],
  ])('refuses %s, and writes nothing', async (_, argv) => {
    const { talk, root } = project();
    expect((await talk(...argv)).exit).toBe(2);
    expect(existsSync(join(root, twinPath))).toBe(false);
  });

  it('refuses slides that there are not, and leaves the twin as it is', async () => {
    const { talk, twin } = project();
    await talk(...translate);
    const before = twin();
    expect((await talk(...translate, '--seen', 'secnod')).exit).toBe(2);
    expect(twin()).toBe(before);
  });

  it('leaves a twin with a mistake alone, and tells the mistake', async () => {
    const { talk, twin } = project('---\ntitel: Lagos\n---\n## Un lago\n');
    const { exit, out } = await talk(...translate, '--json');
    expect([exit, (JSON.parse(out) as { diagnostics: { code: string }[] }).diagnostics[0]?.code]).toEqual([
      1,
      'unknown-key',
    ]);
    expect(twin()).not.toContain('todo');
  });
});
