import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileOpener } from '../support/openFile.ts';
import { readPdf } from '../support/readPdf.ts';
import { tempProject } from '../support/tempProject.ts';

const section = `---
title: One
minutes: 0.1
---
## The herd walks to the water

![The herd walks to the water](../../../assets/films/phone.mp4 "https://films.example/herd")

Note:
Words to say while the film of the herd is shown, six seconds.

Handout:
The herd walks to the water every day at noon.

---
## A bell is heard from afar

<audio src="../../../assets/films/bell.mp3" title="The bell of the herd" data-link="https://films.example/bell"></audio>
`;

const foreign = `# Films

<video data-autoplay muted width="320">
  <source src="films/herd.webm">
  <track kind="captions" srclang="en" label="English" src="films/herd.srt" default>
</video>

---

<!-- .slide: data-background-video="films/herd.webm" data-background-video-loop data-background-video-muted -->
## Behind

---

## Cut off

<video src="films/cut.mp4" controls></video> and <video src="https://films.example/a.mp4"></video>
`;

const bytesOf = (name: string): Buffer => readFileSync(`tests/fixtures/films/${name}`);
const project = tempProject({
  'decks/small.yaml':
    'title: A small talk\naudience: adult\nslot: 10\nhandouts: [three-up, article]\nsections:\n  - part/one\n',
  'decks/sections/part/one.md': section,
  'slides/talk.md': foreign,
  'slides/films/herd.srt': '1\n00:00:00,000 --> 00:00:01,000\nHorses graze.\n',
  'slides/films/cut.mp4': 'cut',
});
const file = (path: string): string => join(project.root, 'dist', path);
const open = fileOpener();

beforeAll(async () => {
  for (const name of ['phone.mp4', 'bell.mp3']) project.write(`assets/films/${name}`, bytesOf(name));
  project.write('slides/films/herd.webm', bytesOf('herd.webm'));
  const { exit, err } = await project.talk('build', 'small', 'slides/talk.md');
  expect(exit, err).toBe(0);
}, 60_000);

/**
 * Of every player of a page and its frames, once it knows its film: state, length, sizes. Waits for events.
 * @param keys are pressed before.
 */
async function playersOf(path: string, ...keys: readonly ('Home' | 'ArrowRight')[]) {
  const { page, errors } = await open(file(path));
  await page.waitForSelector('html[data-ready]');
  for (const key of keys) await page.keyboard.press(key);
  const players = await page.evaluate(() =>
    Promise.all(
      [document, ...[...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? [])]
        .flatMap((one) => [...one.querySelectorAll<HTMLMediaElement>('video, audio')])
        .map(async (player) => {
          if (player.readyState < 1 && player.error === null)
            await new Promise((resolve) => {
              for (const event of ['loadedmetadata', 'error']) player.addEventListener(event, resolve, { once: true });
            });
          const { videoWidth, videoHeight } = player as HTMLVideoElement;
          const size = player.localName === 'video' ? [videoWidth, videoHeight] : [];
          return [player.readyState >= 1, player.error?.message ?? '', Math.round(player.duration * 10) / 10, ...size];
        }),
    ),
  );
  return { page, errors, players };
}

describe('a deck opened from disk', () => {
  it('knows its films and sounds', async () => {
    const pages = [
      await playersOf('small/deck.html'),
      // On the desk the film's slide stands beside the next one, which has the sound.
      await playersOf('small/private/speaker.html', 'Home', 'ArrowRight'),
    ];
    for (const { players, errors } of pages) {
      expect(players).toEqual([
        [true, '', 2, 160, 90],
        [true, '', expect.any(Number)],
      ]);
      expect(errors).toEqual([]);
    }
  });

  it('plays the film of its slide with captions, and the one behind a slide when that comes on', async () => {
    const { page, players, errors } = await playersOf('talk/deck.html');
    expect(players).toEqual([
      [true, '', 2, 160, 90],
      [true, '', 2, 160, 90],
    ]);
    const playing = await page.evaluate(async () => {
      const [first, behind] = [...document.querySelectorAll('video')];
      if (first === undefined || behind === undefined) return [];
      const started = (one: HTMLVideoElement): Promise<void> =>
        new Promise((resolve) => {
          if (one.currentTime > 0) resolve();
          else one.addEventListener('timeupdate', () => one.currentTime > 0 && resolve());
        });
      await started(first);
      const before = behind.paused;
      const [track] = first.textTracks;
      const words = [...(track?.cues ?? [])].map((cue) => (cue as VTTCue).text);
      location.hash = '#/1';
      await started(behind);
      const box = behind.getBoundingClientRect();
      const slide = behind.parentElement?.getBoundingClientRect();
      return [before, words, behind.paused, box.width === slide?.width, box.height === slide?.height];
    });
    expect(playing).toEqual([true, ['Horses graze.'], false, true, true]);
    expect(errors).toEqual([]);
  });
});

describe('paper', () => {
  it('shows the first picture of a film with its name and length, and where it can be seen', async () => {
    const { pages, xmp } = await readPdf(readFileSync(file('small/slides.pdf')));
    const [, herd, bell] = pages;
    expect(herd?.tags).toEqual(
      expect.arrayContaining([
        'Figure: Film: The herd walks to the water, 0:02',
        'Figure: Code to scan for The herd walks to the water',
      ]),
    );
    expect(herd?.text).toMatch(/The herd walks to the water, 0:02/);
    expect(herd?.links).toEqual(['https://films.example/herd']);
    expect(bell?.tags).toContain('Figure: Sound: The bell of the herd');
    expect(bell?.links).toEqual(['https://films.example/bell']);
    expect(xmp).toContain('<pdfuaid:part>1<');
    expect(readFileSync(file('small/slides.pdf')).includes('/DCTDecode')).toBe(true);
  });

  it('of every kind has the still, and names no file of a film', async () => {
    const papers = readdirSync(file('small'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.pdf'),
    );
    expect(papers.length).toBe(4);
    for (const name of papers) {
      const bytes = readFileSync(file(`small/${name}`));
      const { pages } = await readPdf(bytes);
      expect(pages.flatMap(({ tags }) => tags).join('\n'), name).toContain('Film: The herd walks to the water, 0:02');
      expect(
        /phone\.mp4|bell\.mp3|data:kit/.test(bytes.toString('latin1') + pages.map(({ text }) => text).join('')),
        name,
      ).toBe(false);
    }
  });

  it('has a box for a film that cannot be played, and the first picture of one behind a slide', async () => {
    const { pages } = await readPdf(readFileSync(file('talk/slides.pdf')));
    expect(pages[0]?.tags.join('\n')).toContain('Figure: Film: herd.webm, 0:02');
    expect(pages[2]?.tags.join('\n')).toMatch(/Film: cut\.mp4[\s\S]*Film: a\.mp4/);
    expect(pages[2]?.links).toEqual([]);
    expect(
      readFileSync(file('talk/slides.pdf'))
        .toString('latin1')
        .match(/\/DCTDecode/g),
    ).toHaveLength(1);
  });
});

it('a contact sheet shows films, too, and check --print says what the build says', async () => {
  const sheet = await project.talk('sheet', 'slides/talk.md');
  expect(sheet.exit).toBe(0);
  const check = await project.talk('check', 'small', '--print', '--json');
  expect(check.exit).toBe(0);
  const build = await project.talk('build', 'small', '--force', '--json');
  const told = (JSON.parse(build.out) as { decks: { diagnostics: unknown }[] }).decks[0]?.diagnostics;
  expect((JSON.parse(check.out) as { name: string; diagnostics: unknown }[])[0]?.diagnostics).toEqual(told);
}, 60_000);
