import { expect, it } from 'vitest';
import { artifactKinds, deckArtifacts, wantsBrowser } from '../../src/artifacts/artifactKinds.ts';
import type { SheetContext } from '../../src/render/sheets/sheetContext.ts';
import { exportKinds } from '../../src/schema/manifestSchema.ts';
import { paperTalk } from '../support/paperTalk.ts';

it('lists every file of a deck, and says of each who may have it', async () => {
  const { context } = await paperTalk({ manifest: { handouts: ['summary', 'three-up'] } });
  const all = deckArtifacts(context, { only: undefined });
  expect(all.map(({ path, kind, audience }) => `${audience} ${kind} ${path}`)).toEqual([
    'shared deck paper/deck.html',
    'private speaker paper/private/speaker.html',
    'shared slides paper/slides.pdf',
    'shared handouts paper/handout-summary.pdf',
    'shared handouts paper/handout-three-up.pdf',
    'private notes paper/private/notes.pdf',
  ]);
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
});

it('has films come with whatever plays them', async () => {
  const { context } = await paperTalk();
  const films = [{ name: 'bell.mp3', kind: 'sound' }] as unknown as SheetContext['films'];
  const media = (only: readonly string[] | undefined) =>
    deckArtifacts({ ...context, films }, { only }).filter(({ kind }) => kind === 'media');
  expect(media(undefined).map(({ path, label, audience }) => [path, label, audience])).toEqual([
    ['paper/media/bell.mp3', 'Sound: bell.mp3', 'shared'],
  ]);
  expect([['deck'], ['speaker'], ['slides', 'handouts', 'notes']].map((only) => media(only).length)).toEqual([1, 1, 0]);
});

it('makes a presentation only for who asks for it, with notes for the speaker alone', async () => {
  const { context } = await paperTalk();
  expect(deckArtifacts(context, { only: ['pptx'] }).map(({ path, audience }) => `${audience} ${path}`)).toEqual([
    'shared paper/slides.pptx',
    'private paper/private/slides-with-notes.pptx',
  ]);
});

it('makes one as well for a talk whose manifest asks for it, but not where other files are asked for', async () => {
  const { context } = await paperTalk({ manifest: { exports: ['pptx'] } });
  const made = (only: readonly string[] | undefined) =>
    deckArtifacts(context, { only }).filter(({ kind }) => kind === 'pptx').length;
  expect([made(undefined), made(['slides'])]).toEqual([2, 0]);
});

it('names the paper of a talk in black ink beside the coloured', async () => {
  const { context } = await paperTalk({ manifest: { handouts: ['three-up'], ink: 'black' } });
  expect(deckArtifacts(context, { only: ['handouts', 'notes'] }).map(({ path, label }) => [path, label])).toEqual([
    ['paper/handout-three-up-bw.pdf', 'Handout: three up bw (PDF)'],
    ['paper/private/notes-bw.pdf', 'Lectern notes (PDF)'],
  ]);
});

it('prints each file under the path that it lists', async () => {
  const { context } = await paperTalk({ manifest: { handouts: ['summary', 'wallet'] } });
  for (const artifact of deckArtifacts(context, { only: ['slides', 'handouts', 'notes'] })) {
    const names: string[] = [];
    const print = async (job: { readonly name: string }) => {
      names.push(job.name);
      return { source: context.slides as never, content: undefined };
    };
    await artifact.produce({
      client: () => Promise.reject(),
      page: () => ({}) as never,
      text: () => ({}) as never,
      film: () => ({}) as never,
      print,
      printSlides: print,
      readSlides: () => Promise.reject(),
    });
    expect(names).toEqual([artifact.path]);
  }
});

it('wants a browser only for what is printed', () => {
  expect(wantsBrowser({ only: undefined })).toBe(true);
  expect(wantsBrowser({ only: ['deck', 'speaker'] })).toBe(false);
  for (const { kind, printed } of artifactKinds) expect(wantsBrowser({ only: [kind] })).toBe(printed);
});

it('makes files for classes only for who asks, by the build or by the manifest', async () => {
  const kinds = async (exports: readonly 'classroom'[], only: readonly string[] | undefined) => {
    const { context } = await paperTalk({ manifest: { exports: [...exports], handouts: [] } });
    return new Set(deckArtifacts(context, { only }).map(({ kind }) => kind));
  };
  expect(await kinds([], undefined)).not.toContain('classroom');
  expect(await kinds(['classroom'], undefined)).toContain('classroom');
  expect(await kinds([], ['classroom'])).toEqual(new Set(['classroom']));
  expect(await kinds(['classroom'], ['deck'])).toEqual(new Set(['deck']));
});

it('lets a manifest ask for each kind that is made on request', () => {
  expect([...new Set(artifactKinds.filter(({ onRequest }) => onRequest).map(({ kind }) => kind))]).toEqual(exportKinds);
});
