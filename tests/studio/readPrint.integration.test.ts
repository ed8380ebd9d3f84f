import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import type { PrintView } from '../../src/model/printView.ts';
import { readPrint } from '../../src/studio/readPrint.ts';
import { plainParsers } from '../../src/talk/openTalk.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { errorCode } from '../support/errorCode.ts';
import { smallManifest, smallProject, smallSection, tempProject } from '../support/tempProject.ts';

const manifest = 'decks/small.yaml';
const section = 'decks/sections/part/one.md';

function opened(files = smallProject) {
  const temp = tempProject(files);
  const project = openProject(temp.root);
  const request = buildRequest({ folder: temp.root, out: join(temp.root, 'dist') });
  const context = { project, request, parsers: plainParsers, fonts: readFonts(project) };
  const read = (drafts: readonly string[] = []): Omit<PrintView, 'kinds'> => {
    const view = readPrint('small', context, drafts);
    if (!('sheets' in view)) throw new Error('It cannot be read.');
    return view;
  };
  return { ...temp, context, read };
}

describe('readPrint', () => {
  it('says of each layout who gets it, how often it is copied, and what it lacks', () => {
    const { read, write } = opened();
    const sheet = (layout: string) => read().sheets.find((one) => one.layout === layout);
    expect(sheet('summary')).toMatchObject({ who: 'listeners', copies: 'One for each listener', sides: undefined });
    expect(sheet('lesson-plan')?.who).toBe('hosts');
    for (const own of ['guided-key', 'worksheet-key', 'hard-questions']) expect(sheet(own)?.who).toBe('speaker');
    expect(sheet('job-aid')?.lacks).toBe('jobAid.signs or jobAid.ask');
    expect(sheet('summary')?.lacks).toBeUndefined();
    write(manifest, `${smallManifest}copies: 41\n`);
    expect(sheet('summary')?.copies).toMatch(/^41 copies/);
  });

  it('knows what is built, and whether it is built from what is saved', async () => {
    const { read, write, talk } = opened();
    const first = read();
    expect([first.built, first.files]).toEqual(['none', []]);
    await talk('build', 'small', '--only', 'deck,speaker');
    const built = read();
    expect(built.built).toBe('current');
    expect(built.files.map(({ path, audience }) => [path, audience])).toEqual([
      ['small/deck.html', 'shared'],
      ['small/private/speaker.html', 'private'],
    ]);
    expect(built.state).toBe(first.state);
    write(section, smallSection.replace('The first', 'Another'));
    expect(read().built).toBe('stale');
    expect(read().state).not.toBe(first.state);
  });

  it('tells of drafts in its own texts, and of no others', () => {
    const { read } = opened();
    expect(read([section]).hasDrafts).toBe(true);
    expect(read([manifest]).hasDrafts).toBe(true);
    expect(read(['decks/sections/part/other.md']).hasDrafts).toBe(false);
  });

  it('says what is wrong with a talk that cannot be read, and that there is none of a name', () => {
    const { context } = opened({ ...smallProject, [manifest]: 'title: [' });
    expect(readPrint('small', context, [])).toMatchObject({ name: 'small', diagnostics: [{ severity: 'error' }] });
    expect(errorCode(() => readPrint('none', context, []))).toBe('unknown-deck');
  });
});
