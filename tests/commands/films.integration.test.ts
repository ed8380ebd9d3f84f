import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type TempProject, tempProject } from '../support/tempProject.ts';

const bytesOf = (name: string): Buffer => readFileSync(`tests/fixtures/films/${name}`);

/** A lone Markdown file and its films, and what a build of them is asked for. */
function filmProject(text: string): {
  readonly project: TempProject;
  media(): string[];
  build(...more: string[]): ReturnType<TempProject['talk']>;
} {
  const project = tempProject({ 'talk.md': text });
  for (const name of ['phone.mp4', 'herd.webm', 'bell.mp3']) project.write(`films/${name}`, bytesOf(name));
  const folder = join(project.root, 'dist/talk/media');
  return {
    project,
    media: () => (existsSync(folder) ? readdirSync(folder).sort() : []),
    build: (...more) => project.talk('build', 'talk.md', '--only', 'deck,speaker', ...more),
  };
}

const two = '# A\n\n![The herd](films/phone.mp4)\n\n---\n\n# B\n\n<audio src="films/bell.mp3"></audio>\n';

describe('films beside a deck', () => {
  it('are copied without what the camera wrote, named by both pages, and told with their size', async () => {
    const { project, media, build } = filmProject(two);
    const { exit, out } = await build();
    expect([exit, media()]).toEqual([0, ['bell.mp3', 'phone.mp4']]);
    expect(out).toMatch(/media\/phone\.mp4 {2}9 KB/);
    const copy = readFileSync(join(project.root, 'dist/talk/media/phone.mp4'));
    expect([copy.length, copy.toString('latin1').includes('Marker')]).toEqual([bytesOf('phone.mp4').length, false]);
    const page = (path: string): string => readFileSync(join(project.root, 'dist/talk', path), 'utf8');
    expect(page('deck.html')).toMatch(/<video[^>]* src="media\/phone\.mp4"/);
    expect(page('private/speaker.html')).toMatch(/<audio[^>]* src="\.\.\/media\/bell\.mp3"/);
    for (const path of ['deck.html', 'private/speaker.html'])
      expect(page(path)).toContain("media-src 'self' file: data:;");
    expect(readFileSync(join(project.root, 'dist/index.html'), 'utf8')).toMatch(/Films and sounds \(10 KB\)/);
  });

  it('come with whatever plays them, and with nothing else', async () => {
    const { project, media } = filmProject(two);
    await project.talk('build', 'talk.md', '--only', 'speaker');
    expect(media()).toHaveLength(2);
    const still = filmProject('# A\n\nWords.\n\nNote:\n![The herd](films/phone.mp4)\n');
    await still.build();
    expect(still.media()).toEqual([]);
    const plain = readFileSync(join(still.project.root, 'dist/talk/deck.html'), 'utf8');
    expect(plain).toContain('media-src data:;');
  });

  it('stay as they are while their files do, and are copied again when one changes or is lost', async () => {
    const { project, media, build } = filmProject(two);
    await build();
    const file = join(project.root, 'dist/talk/media/phone.mp4');
    const { mtimeMs, ino } = statSync(file);
    project.write('talk.md', `${two}\nMore.\n`);
    await build();
    expect([statSync(file).mtimeMs, statSync(file).ino]).toEqual([mtimeMs, ino]);
    expect((await build()).out).toContain('up to date');
    utimesSync(join(project.root, 'films/phone.mp4'), new Date(2020, 1), new Date(2020, 1));
    expect((await build()).out).not.toContain('up to date');
    expect(statSync(file).ino).not.toBe(ino);
    project.write('dist/talk/media/phone.mp4', 'half');
    await build();
    expect([statSync(file).size, media()]).toEqual([bytesOf('phone.mp4').length, ['bell.mp3', 'phone.mp4']]);
  });

  it('go with the slide that played them, and what somebody laid beside them stays', async () => {
    const { project, media, build } = filmProject(two);
    await build();
    project.write('dist/talk/media/own.mp4', 'own');
    project.write('talk.md', two.replace('phone.mp4', 'herd.webm'));
    await project.talk('build', 'talk.md', '--only', 'notes', '--browser', join(project.root, 'none'));
    expect(media()).toEqual(['bell.mp3', 'own.mp4', 'phone.mp4']);
    await build();
    expect(media()).toEqual(['bell.mp3', 'herd.webm', 'own.mp4']);
    project.write('talk.md', '# A\n');
    await build();
    expect(media()).toEqual(['own.mp4']);
  });

  it('leave no folder behind', async () => {
    const { project, media, build } = filmProject(two);
    await build();
    project.write('talk.md', '# A\n');
    await build();
    expect(media()).toEqual([]);
    expect(existsSync(join(project.root, 'dist/talk/media'))).toBe(false);
  });

  it('that are missing keep the old files where they are an error, in check and in build', async () => {
    const { project, media, build } = filmProject(two);
    await build();
    project.write('talk.md', two.replace('phone.mp4', 'gone.mp4'));
    const check = await project.talk('check', 'talk.md', '--strict');
    const built = await build('--strict');
    expect([check.exit, built.exit, media()]).toEqual([1, 1, ['bell.mp3', 'phone.mp4']]);
    expect([(await project.talk('check', 'talk.md')).exit, (await build()).exit]).toEqual([0, 0]);
    expect(media()).toEqual(['bell.mp3']);
    project.write('films/gone.mp4', bytesOf('phone.mp4'));
    await build();
    expect(media()).toEqual(['bell.mp3', 'gone.mp4']);
  });
});
