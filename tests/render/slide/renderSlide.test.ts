import { describe, expect, it } from 'vitest';
import { creditPictures } from '../../../src/compose/creditPictures.ts';
import { groundOf } from '../../../src/html/groundOf.ts';
import { type Html, html, raw } from '../../../src/html/html.ts';
import { assetKey } from '../../../src/model/assetKey.ts';
import type { HelpLineRecord } from '../../../src/schema/helpLineSchema.ts';
import { factText, helpLineText, makeDeck, oneSource, sectionText } from '../../support/makeDeck.ts';
import { makeFilm } from '../../support/makeFilm.ts';
import { pictureAddress, revealLook, slidesOf, slidesOfDeck } from '../../support/slideMarkup.ts';

/** The opening tag of the first slide. */
const tag = (body: string): string => /^<section[^>]*>/.exec(slidesOf(body)[0]?.section.markup ?? '')?.[0] ?? '';
const style = (body: string): string => /style="([^"]*)"/.exec(tag(body))?.[1] ?? '';

describe('a slide', () => {
  it('says its id, layout, number, time and place in the talk', () => {
    const tags = slidesOf(
      '## A\n\n---\n\n<!-- .slide: class="x" id="own" layout="statement" data-y="1" -->\n## B\n\n---\n\n## C',
    ).map(({ section }) => /^<section[^>]*>/.exec(section.markup)?.[0]);
    expect(tags).toEqual([
      '<section class="slide" id="part-one-1" data-layout="statement" data-number="1" data-timing="20" style="--progress:0">',
      '<section class="slide x" id="own" data-layout="statement" data-number="2" data-y="1" data-timing="20" style="--progress:0.5">',
      '<section class="slide" id="part-one-3" data-layout="statement" data-number="3" data-timing="20" style="--progress:1">',
    ]);
  });

  it.each([
    ['data-background-color="#123"', 'background-color:#123'],
    ['data-background="red"', 'background-color:red'],
    ['data-background="red" data-background-color="blue"', 'background-color:blue'],
    ['data-background-color="red;color:blue"', ''],
    ['data-background-color="url(x)"', ''],
    ['data-background-gradient="linear-gradient(red, blue)"', 'background-image:linear-gradient(red, blue)'],
    ['data-background-gradient="URL(x)"', ''],
    ['data-background=""', ''],
    [
      'data-background-image="a.png"',
      `background-image:url('${pictureAddress}');background-size:cover;background-position:center;background-repeat:no-repeat`,
    ],
    [
      'data-background="a.png" data-background-size="50px" data-background-position="left" data-background-repeat="repeat"',
      `background-image:url('${pictureAddress}');background-size:50px;background-position:left;background-repeat:repeat`,
    ],
    [
      'data-background-image="a.png" data-background-size="1px;x" data-background-color="red" data-background-gradient="none"',
      `background-color:red;background-image:url('${pictureAddress}');background-size:cover;background-position:center;background-repeat:no-repeat`,
    ],
    ['data-background-image="gone.png" data-background-gradient="none"', 'background-image:none'],
    ['data-background="gone.JPG"', ''],
    ['data-background="linear-gradient(red, blue)"', 'background-image:linear-gradient(red, blue)'],
    [
      'data-background="a.png" data-background-opacity="0.2" data-background-color="#fff"',
      `background-color:#fff;background-image:url('${pictureAddress}');background-size:cover;background-position:center;background-repeat:no-repeat;box-shadow:inset 0 0 0 100vmax color-mix(in srgb,#fff 80%,transparent)`,
    ],
    [
      'data-background="a.png, a.png" data-background-opacity="0"',
      `background-image:url('${pictureAddress}'),url('${pictureAddress}');background-size:cover;background-position:center;background-repeat:no-repeat;box-shadow:inset 0 0 0 100vmax color-mix(in srgb,var(--ground) 100%,transparent)`,
    ],
    [
      'data-background="a.png" data-background-opacity="-1"',
      `background-image:url('${pictureAddress}');background-size:cover;background-position:center;background-repeat:no-repeat`,
    ],
    ['data-background-gradient=" "', ''],
    ['data-background=" " data-background-color="red"', 'background-color:red'],
    [
      'data-background="a.png" data-background-opacity="1"',
      `background-image:url('${pictureAddress}');background-size:cover;background-position:center;background-repeat:no-repeat`,
    ],
    ['style="color:red"', 'color:red'],
    ['style="color:red" data-background="blue"', 'color:red;background-color:blue'],
  ])('has the backdrop of %s on paper, too', (attributes, expected) => {
    const styled = ['--progress:0', expected].filter((rule) => rule !== '').join(';');
    expect(style(`<!-- .slide: ${attributes} -->\n## A`)).toBe(styled);
  });

  it.each([
    ['data-background="#000"', 'dark'],
    ['data-background-gradient="linear-gradient(white, ivory)"', 'light'],
    ['data-background-image="a.png" data-background-color="navy"', 'dark'],
    ['data-background-image="a.png"', undefined],
    ['data-background="a.png" data-background-gradient="linear-gradient(navy, black)"', undefined],
    ['data-background=" "', undefined],
    ['data-x="y"', undefined],
  ])('of a deck written for another tool has letters for %s', (attributes, ground) => {
    const [slide] = slidesOf(`<!-- .slide: ${attributes} -->\n## A`, {}, { reveal: revealLook, groundOf });
    const written = /^<section[^>]*>/.exec(slide?.section.markup ?? '')?.[0] ?? '';
    expect(/data-ground="(\w+)"/.exec(written)?.[1]).toBe(ground);
    expect(/class="slide(?: has-(\w+)-background)?"/.exec(written)?.[1]).toBe(ground);
  });

  it('ends with its sources, and the day of the last check before them', () => {
    const facts = { facts: factText('size'), sources: oneSource };
    const end = (over = {}): string => {
      const [slide] = slidesOf('## A\n\n{fact:size}', facts, over);
      return /<\/div>(<p class="slide-sources">.*)<\/section>$/.exec(slide?.section.markup ?? '')?.[1] ?? '';
    };
    expect(slidesOf('## A')[0]?.section.markup).not.toContain('slide-sources');
    expect(end()).toMatch(/^<p class="slide-sources">[^<]+<\/p>$/);
    const checked = { lastChecked: () => raw('Checked') };
    expect(end(checked)).toMatch(/^<p class="slide-sources"><span class="last-checked">Checked<\/span>\. [^<]+<\/p>$/);
  });

  it('tells its pictures by their words, without the size and style that they have on it', () => {
    const [slide] = slidesOf(
      '![A bus](a.png) <!-- .element: style="width:1px" class="x" width="1" height="2" data-y="3" -->\n\n![](a.png)',
    );
    expect(slide?.pictures).toEqual([
      { alt: 'A bus', html: html`<img src="${pictureAddress}" alt="A bus" data-y="3">` },
    ]);
  });

  it('lets a handout render its key terms otherwise', () => {
    const [slide] = slidesOf('## A\n\nHandout:\na ==steppe== b\n');
    expect(slide?.handout.markup).toBe('<p>a <strong class="term">steppe</strong> b</p>\n');
    expect(slide?.handoutWith(() => raw('___')).markup).toBe('<p>a ___ b</p>\n');
  });

  it.each([
    ['color:red', ['--progress:0;color:red', undefined]],
    ['font-size:50%', ['--progress:0', 'font-size:50%']],
    ['color:red; FONT-SIZE : 2em;top:0', ['--progress:0;color:red;top:0', 'FONT-SIZE : 2em']],
    ['font-size:1em;font-size:2em ; ', ['--progress:0', 'font-size:1em; font-size:2em']],
    ['--font-size:2em', ['--progress:0;--font-size:2em', undefined]],
  ])('of a deck written for another tool says the size of type in %j of what stands on it', (written, expected) => {
    const [slide] = slidesOf(`<!-- .slide: style="${written}" -->\n## A`, {}, { reveal: revealLook });
    const [, own] = /^<section[^>]* style="([^"]*)"/.exec(slide?.section.markup ?? '') ?? [];
    const [, body] = /<div [^>]*data-kit="slide-body"(?: style="([^"]*)")?>/.exec(slide?.section.markup ?? '') ?? [];
    expect([own, body]).toEqual(expected);
  });

  it('of the kit’s own says the size of type of itself', () => {
    expect(style('<!-- .slide: style="font-size:50%" -->\n## A')).toBe('--progress:0;font-size:50%');
  });

  it('of a deck written for another tool says the size of its code where that is not as ever', () => {
    const long = `## A\n\n\`\`\`js\n${'a\n'.repeat(40)}\`\`\``;
    const [slide] = slidesOf(long, {}, { reveal: revealLook });
    expect(/^<section[^>]* style="([^"]*)"/.exec(slide?.section.markup ?? '')?.[1]).toBe(
      '--progress:0;--code-size:11.1px',
    );
    expect(style(long)).toBe('--progress:0');
  });

  it('says no time where it has none', () => {
    const [said, silent] = slidesOf('## A\n\nNote:\nb\n\n---\n\n## C');
    expect(said?.section.markup).toContain(' data-timing="60"');
    expect(silent?.section.markup).not.toContain('data-timing');
  });

  it('is one text for screen and paper where nothing plays', () => {
    const [slide] = slidesOf('## A\n\n<b>b</b>');
    expect(slide?.printed).toBe(slide?.section);
  });

  it('says when the numbers of its notes and its handout text were last checked, below each', () => {
    const lastChecked = (lines: readonly HelpLineRecord[]): Html | undefined =>
      lines.length === 0 ? undefined : raw(lines.map(({ name }) => name).join());
    const helplines = helpLineText('one', { name: 'One' }) + helpLineText('two', { name: 'Two' });
    const [slide] = slidesOf(
      '## A\n\nNote:\n{helpline:one.phone}\n\nHandout:\n{helpline:two.phone}\n',
      { helplines },
      { lastChecked },
    );
    const below = (markup = ''): string => markup.slice(markup.indexOf('\n') + 1);
    expect(below(slide?.notes.markup)).toBe('<p class="last-checked">One.</p>\n');
    expect(below(slide?.handout.markup)).toBe('<p class="last-checked">Two.</p>\n');
    expect(below(slide?.handoutWith(() => raw('')).markup)).toBe('<p class="last-checked">Two.</p>\n');
    expect(slide?.section.markup).not.toContain('last-checked');
  });

  it('says who made the pictures of its handout text below that, and not on the slide', () => {
    const { deck } = makeDeck({ sections: { 'part/one': sectionText('## A\n\nHandout:\n![A horse](horse.svg)\n') } });
    const credits = new Map([['decks/sections/part/horse.svg', { author: 'C', licence: 'MIT', people: false }]]);
    const [slide] = slidesOfDeck(creditPictures(deck, credits));
    const line = '<p class="picture-source">Drawing: C, MIT</p>\n';
    expect(slide?.handout.markup).toMatch(new RegExp(`${line}$`));
    expect(slide?.handoutWith(() => raw('')).markup).toMatch(new RegExp(`${line}$`));
    expect(slide?.section.markup).not.toContain('Drawing: C');
    expect(slidesOfDeck(deck)[0]?.handout.markup).not.toContain('picture-source');
  });

  it('draws for each way of rendering its handout text with the same ids', () => {
    const timeline =
      '```timeline\nevents:\n  - { year: 1991, text: A }\n  - { year: 2001, text: B }\nalt: Two years\n```';
    const [slide] = slidesOf(`## A\n\nHandout:\n${timeline}\n`);
    expect(slide?.handoutWith(() => raw('')).markup).toBe(slide?.handout.markup);
    const many = slidesOf(`## A\n\n${`${timeline}\n\n`.repeat(11)}`)[0]?.section.markup ?? '';
    expect(many).toContain('[timeline part-one-1-11- ');
    expect(many).not.toContain('data-drawing');
  });

  it('takes links to pictures for no pictures', () => {
    expect(slidesOf('## A\n\n[a bus](a.png)')[0]?.pictures).toEqual([]);
  });
});

describe('a slide with a film behind it', () => {
  const herd = makeFilm('herd.mp4');
  const calf = makeFilm('calf.webm', { frame: { address: 'data:kit,00000000000000ff', dataUri: 'data:,' } });
  const films = new Map([herd, calf].map((film) => [assetKey('decks/sections/part/one.md', film.name), film]));
  const styles = (attributes: string): (string | undefined)[] => {
    const [slide] = slidesOf(`<!-- .slide: ${attributes} -->\n## A`, {}, { films });
    return [slide?.section, slide?.printed].map(
      (html) => /^<section[^>]* style="([^"]*)"/.exec(html?.markup ?? '')?.[1],
    );
  };
  const frame = (address: string): string =>
    `background-image:url('${address}');background-size:cover;background-position:center;background-repeat:no-repeat`;

  it('keeps it below its words, and has the film’s first picture on paper', () => {
    expect(styles('data-background-video="herd.mp4"')).toEqual(['--progress:0;isolation:isolate', '--progress:0']);
    expect(styles('data-background-video="herd.mp4,calf.webm" data-background-color="red"')).toEqual([
      '--progress:0;background-color:red;isolation:isolate',
      `--progress:0;background-color:red;${frame('data:kit,00000000000000ff')}`,
    ]);
  });

  it('has the picture that its author names on paper', () => {
    expect(styles('data-background-video="calf.webm" data-background="a.png"')).toEqual([
      `--progress:0;${frame(pictureAddress)};isolation:isolate`,
      `--progress:0;${frame(pictureAddress)}`,
    ]);
  });
});
