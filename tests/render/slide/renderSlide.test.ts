import { describe, expect, it } from 'vitest';
import { groundOf } from '../../../src/html/groundOf.ts';
import { html, raw } from '../../../src/html/html.ts';
import { factText, oneSource } from '../../support/makeDeck.ts';
import { pictureAddress, revealLook, slidesOf } from '../../support/slideMarkup.ts';

/** The opening tag of the first slide. */
const tag = (body: string): string => /^<section[^>]*>/.exec(slidesOf(body)[0]?.section.markup ?? '')?.[0] ?? '';
const style = (body: string): string => /style="([^"]*)"/.exec(tag(body))?.[1] ?? '';

describe('a slide', () => {
  it('says its id, layout, number, time and place in the talk', () => {
    const tags = slidesOf(
      '## A\n\n---\n\n<!-- .slide: class="x" id="own" layout="statement" data-y="1" -->\n## B\n\n---\n\n## C',
    ).map(({ section }) => /^<section[^>]*>/.exec(section.markup)?.[0]);
    expect(tags).toEqual([
      '<section class="slide" id="part-one-1" data-layout="default" data-number="1" data-timing="20" style="--progress:0">',
      '<section class="slide x" id="own" data-layout="statement" data-number="2" data-y="1" data-timing="20" style="--progress:0.5">',
      '<section class="slide" id="part-one-3" data-layout="default" data-number="3" data-timing="20" style="--progress:1">',
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
});
