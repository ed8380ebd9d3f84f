import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PreviewEvents } from '../../../src/model/preview.ts';
import { watchFolders } from '../../../src/serve/preview/watchFolders.ts';
import { previewOf } from '../../support/previewOf.ts';
import { smallProject, smallSection, type TempProject, tempProject } from '../../support/tempProject.ts';

const section = 'decks/sections/part/one.md';

interface StreamEvent {
  readonly id: string;
  readonly kind: keyof PreviewEvents;
  readonly data: unknown;
}

/** Opens a deck's page and, when `between` is done, follows its stream; `next` waits for an event of a kind, passing over others. */
async function follow(url: string, version?: string, between: () => Promise<void> = async () => {}) {
  const page = await (await fetch(url)).text();
  await between();
  const start = JSON.parse(/id="talk-preview">(.*?)</.exec(page)?.[1] ?? '{}') as { version: string };
  const abort = new AbortController();
  const stream = await fetch(`${url}events?version=${version ?? start.version}`, { signal: abort.signal });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async <K extends keyof PreviewEvents>(kind: K): Promise<PreviewEvents[K]> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const event = readEvent(text.slice(0, end));
        text = text.slice(end + 2);
        if (event?.kind === kind) return event.data as PreviewEvents[K];
      } else text += (await reader?.read())?.value ?? '';
    }
  };
  return { page, version: start.version, next, stop: () => abort.abort() };
}

function readEvent(block: string): StreamEvent | undefined {
  const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
  const id = field('id');
  return id === undefined
    ? undefined
    : { id, kind: field('event') as keyof PreviewEvents, data: JSON.parse(field('data') ?? 'null') };
}

const edited = (from: string, to: string): string => smallSection.replace(from, to);
const codes = (faults: PreviewEvents['faults']): string[] =>
  faults.filter((one) => one.severity === 'error').map((one) => `${one.place} ${one.code}`);

async function started(files: Parameters<typeof tempProject>[0] = {}): Promise<{ project: TempProject; url: string }> {
  const project = tempProject({ ...smallProject, ...files });
  const { url } = await previewOf(project.root, ['small']);
  return { project, url };
}

/** Resolves when a change in a folder has been heard of here, and so by the preview, which waits less for the next step. */
async function heardOf(folder: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const watch = watchFolders(() => {
      watch.close();
      resolve();
    }, 100);
    watch.set([folder]);
  });
}

describe('previewTalk', () => {
  it('serves the deck with its speaker notes', async () => {
    const { url } = await started();
    const page = await (await fetch(url)).text();
    expect(page).toContain('The first headline stands here');
    expect(page).toContain('<aside class="notes">');
  });

  it('tells of a place that no map knows, at its fence, with what is known', async () => {
    const map = '\n```map\nfocus: Mordor\nalt: A map\n```\n';
    const { url } = await started({ [section]: edited('\nNote:', `${map}\nNote:`) });
    const { next } = await follow(url);
    const faults = (await next('faults')).filter(({ code }) => code === 'unknown-name');
    expect(codes(faults)).toEqual([`${section}:7:1 unknown-name`]);
    expect(faults[0]?.hint).toContain('at: [longitude, latitude]');
  });

  it('sends the slide that changed, and only that', async () => {
    const { project, url } = await started();
    const { next } = await follow(url);
    await next('faults');
    project.write(section, edited('first headline', 'earliest headline'));
    const patch = await next('patch');
    expect(Object.keys(patch)).toEqual(['slides', 'edited']);
    expect(patch.edited).toBe('part-one-1');
    expect(Object.keys(patch.slides)).toEqual(['part-one-1']);
    expect(patch.slides['part-one-1']).toContain('The earliest headline stands here');
  });

  it('sends what was saved after the page was served and before it followed', async () => {
    const { project, url } = await started();
    const { next } = await follow(url, undefined, async () => {
      const heard = heardOf(join(project.root, section, '..'));
      project.write(section, edited('first headline', 'earliest headline'));
      await heard;
    });
    expect((await next('patch')).slides['part-one-1']).toContain('The earliest headline stands here');
  });

  it('sends a new slide with the order of all', async () => {
    const { project, url } = await started();
    const { next } = await follow(url);
    await next('faults');
    project.write(section, `${smallSection}\n---\n## A third headline stands here\n`);
    const patch = await next('patch');
    expect(patch.columns).toEqual([['title'], ['part-one-1'], ['part-one-2'], ['part-one-3']]);
    expect(patch.slides['part-one-3']).toContain('A third headline');
  });

  it('shows manifest and facts as they change', async () => {
    const fact =
      'a:\n  text: about {value} lakes\n  value: 48\n  year: 2012\n  place: here\n  measured: lakes\n  source: s\n  status: firm\n  reviewBy: 2030-01-01\n';
    const source = 's:\n  type: report\n  title: Lakes\n  short: Lake report\n';
    const files = {
      [section]: edited('The first headline', '{fact:a} lie'),
      'decks/facts.yaml': fact,
      'decks/sources.yaml': source,
    };
    const { project, url } = await started(files);
    const { next } = await follow(url);
    project.write(
      'decks/small.yaml',
      (smallProject['decks/small.yaml'] ?? '').replace('A small talk', 'A tiny & new talk'),
    );
    const patch = await next('patch');
    expect(patch.title).toBe('A tiny & new talk');
    expect(patch.slides.title).toContain('A tiny &amp; new talk');
    project.write('decks/facts.yaml', fact.replace('48', '49'));
    expect((await next('patch')).slides['part-one-1']).toContain('About 49 lakes');
  });

  it('loads the page anew when it changes around the slides', async () => {
    const { project, url } = await started();
    const { next } = await follow(url);
    project.write('decks/small.yaml', `${smallProject['decks/small.yaml']}language: kk\n`);
    await next('reload');
    expect((await follow(url)).page).toContain('<html lang="kk"');
  });

  it('tells of a mistake with its place, line and hint, keeps the last good slides, and takes it back when it is mended', async () => {
    const { project, url } = await started();
    const { next } = await follow(url);
    expect(codes(await next('faults'))).toEqual([]);
    project.write(section, edited('title: One', 'titel: One'));
    const faults = await next('faults');
    expect(codes(faults)).toContain(`${section}:2:1 unknown-key`);
    expect(faults.find((one) => one.code === 'unknown-key')).toMatchObject({
      message: expect.stringContaining('titel'),
      hint: expect.stringContaining('title'),
      source: { line: 2, text: 'titel: One', column: 1, length: 5 },
    });
    const broken = await follow(url);
    expect(broken.page).toContain('The first headline stands here');
    expect(codes(await broken.next('faults'))).toContain(`${section}:2:1 unknown-key`);
    project.write(section, edited('first', 'mended'));
    expect((await next('patch')).slides['part-one-1']).toContain('The mended headline');
    expect(codes(await next('faults'))).toEqual([]);
  });

  it.each([
    ['decks/small.yaml', 'title: "', 'bad-yaml'],
    [section, 'no front matter', 'missing-front-matter'],
    ['decks/facts.yaml', 'a: [', 'bad-yaml'],
    ['decks/helplines.yaml', 'nht: 3', 'bad-value'],
  ])('stays alive when %s becomes %j', async (path, text, code) => {
    const { project, url } = await started();
    const { next } = await follow(url);
    await next('faults');
    project.write(path, text);
    expect((await next('faults')).map((one) => one.code)).toContain(code);
    expect(await (await fetch(url)).text()).toContain('The first headline stands here');
  });

  it('starts on a talk that cannot be read, and shows it when it can', async () => {
    const { project, url } = await started({ 'decks/small.yaml': 'title: [' });
    const { page, next } = await follow(url);
    expect(page).toContain('cannot be read yet');
    expect((await next('faults')).map((one) => one.code)).toContain('bad-yaml');
    project.write('decks/small.yaml', smallProject['decks/small.yaml'] ?? '');
    await next('reload');
    expect((await follow(url)).page).toContain('The first headline stands here');
  });

  it('notices a deck that is taken away and comes back', async () => {
    const { project, url } = await started();
    const { next } = await follow(url);
    await next('faults');
    rmSync(join(project.root, 'decks/small.yaml'));
    expect((await next('faults')).map((one) => one.code)).toContain('unknown-deck');
    project.write('decks/small.yaml', smallProject['decks/small.yaml'] ?? '');
    expect(codes(await next('faults'))).toEqual([]);
  });

  it('tells of one failure once, whoever asks', async () => {
    const { stackTraceLimit } = Error;
    // Deep enough to show who asked.
    Error.stackTraceLimit = 100;
    onTestFinished(() => void Object.assign(Error, { stackTraceLimit }));
    const project = tempProject(smallProject);
    const { url, told } = await previewOf(project.root, ['small']);
    const { next } = await follow(url);
    await next('faults');
    rmSync(join(project.root, 'decks/small.yaml'));
    await next('faults');
    const before = told.length;
    await fetch(url);
    await fetch(url);
    expect(told.slice(before)).toEqual([]);
    expect(told.at(-1)?.faults).toMatchObject([{ code: 'unknown-deck', stack: expect.stringContaining('TalkError') }]);
  });

  it('tells a page of another version to load anew', async () => {
    const { url } = await started();
    const { next } = await follow(url, 'from-before.7');
    expect(await next('reload')).toBeNull();
  });

  it('lists the decks when none is named, and opens each', async () => {
    const project = tempProject({
      ...smallProject,
      'decks/other.yaml': (smallProject['decks/small.yaml'] ?? '').replace('small', 'other'),
    });
    const { url } = await previewOf(project.root, []);
    const list = await (await fetch(url)).text();
    expect([...list.matchAll(/href="([^"]+)"/g)].map((match) => match[1])).toEqual(['/other/', '/small/']);
    expect(await (await fetch(new URL('/other/', url))).text()).toContain('A other talk');
    expect((await fetch(new URL('/none/', url))).status).toBe(404);
    expect((await fetch(new URL('/decks/small.yaml', url))).status).toBe(404);
  });

  it('shows an external Markdown file and the pictures beside it, and nothing from elsewhere', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
    const project = tempProject({
      'talk/old.md':
        '# Old\n\n![A square](square.svg)\n\n---\n\n![Outside](../../../../etc/hostname.svg)\n\nNote: hush\n',
      'talk/square.svg': svg,
    });
    const { url } = await previewOf(join(project.root, 'talk'), ['old.md']);
    const { page, next } = await follow(url);
    expect(page).toContain(Buffer.from(svg).toString('base64'));
    expect(page).toContain('hush');
    expect((await next('faults')).map((one) => one.code)).toContain('path-outside-project');
    project.write('talk/old.md', '# Newer\n\n---\n\nrest\n');
    expect((await next('patch')).slides).toMatchObject({ 'old-1': expect.stringContaining('Newer') });
  });

  it('refuses what is not there', async () => {
    const project = tempProject(smallProject);
    await expect(previewOf(project.root, ['smal'])).rejects.toMatchObject({ code: 'unknown-deck' });
    await expect(previewOf(project.root, ['none.md'])).rejects.toMatchObject({ code: 'usage' });
    await expect(previewOf(tempProject({}).root, [])).rejects.toMatchObject({ code: 'usage' });
  });
});
