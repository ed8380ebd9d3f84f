import { describe, expect, it } from 'vitest';
import { joinBrowser } from '../../../support/browser.ts';
import { foldedBooklet, wordsOf } from '../../../support/foldedBooklet.ts';

const session = joinBrowser();

/** What is on the pages that hold the text, ten lines each; with a lined page's lines, whatever is added for notes left out. */
async function pages(flow: string): Promise<string[][]> {
  const halves = await foldedBooklet(session, flow, 0);
  const blocks = halves.slice(1, -1).map((half) => half.blocks.filter((block) => !/^(p Notes|div)$/.test(block)));
  return blocks.filter((own) => own.length > 0);
}

const text = (name: string, count: number, id = ''): string =>
  `<p${id === '' ? '' : ` id="${id}"`}>${wordsOf(name, count)}</p>`;
const items = (name: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `<li>${name}${index + 1}</li>`).join('');
const block = (name: string, height: number): string => `<div style="height:${height}px">${name}</div>`;

describe('a block', () => {
  it('follows the one before, on the next page when it does not fit', async () => {
    expect(await pages(block('One', 100) + block('Two', 100) + block('Three', 20))).toEqual([
      ['div One', 'div Two'],
      ['div Three'],
    ]);
  });

  it('may reach over the edge by the pixel that rounding makes', async () => {
    expect(await pages(block('One', 100) + block('Two', 101))).toEqual([['div One', 'div Two']]);
    expect(await pages(block('One', 100) + block('Two', 102))).toEqual([['div One'], ['div Two']]);
  });

  it('larger than a page stays on one of its own', async () => {
    expect(await pages(block('One', 20) + block('Large', 300) + block('Three', 20))).toEqual([
      ['div One'],
      ['div Large'],
      ['div Three'],
    ]);
  });

  it('takes the headings above it along, and the words that say what was left out', async () => {
    const flow = `${block('One', 140)}<h2>Head</h2><p class="omitted">Left</p>${block('Two', 40)}`;
    expect(await pages(flow)).toEqual([['div One'], ['h2 Head', 'p Left', 'div Two']]);
  });

  it('stays under its headings when they have a page to themselves', async () => {
    expect(await pages(`<h2>Head</h2>${block('Large', 300)}`)).toEqual([['h2 Head', 'div Large']]);
  });
});

describe('the name of a piece', () => {
  it('goes to its first block, unless that has one', async () => {
    const flow =
      '<section class="piece" id="part"><div class="piece" id="one"><p>One</p><p>Two</p></div></section>' +
      '<div class="piece" id="two"><p id="own">Three</p></div><div class="piece" id="empty"></div><p>Four</p>';
    expect(await pages(flow)).toEqual([['p#one One', 'p Two', 'p#own Three', 'p Four']]);
  });
});

describe('a paragraph', () => {
  it('is split between words, and its rest has no name', async () => {
    expect(await pages(block('One', 80) + text('w', 12, 'long'))).toEqual([
      ['div One', `p#long ${wordsOf('w', 6)}`],
      ['p w7 w8 w9 w10 w11 w12'],
    ]);
  });

  it('runs over as many pages as it needs', async () => {
    expect(await pages(text('w', 25))).toEqual([
      [`p ${wordsOf('w', 10)}`],
      ['p w11 w12 w13 w14 w15 w16 w17 w18 w19 w20'],
      ['p w21 w22 w23 w24 w25'],
    ]);
  });

  it('gives up a line rather than leave another alone', async () => {
    expect(await pages(block('One', 100) + text('w', 6))).toEqual([['div One', `p ${wordsOf('w', 4)}`], ['p w5 w6']]);
  });

  it('goes on whole when two lines do not fit on either side', async () => {
    expect(await pages(block('One', 160) + text('w', 3))).toEqual([['div One'], ['p w1 w2 w3']]);
    expect(await pages(block('One', 180) + text('w', 8))).toEqual([['div One'], [`p ${wordsOf('w', 8)}`]]);
    expect(await pages(block('One', 200) + text('w', 8))).toEqual([['div One'], [`p ${wordsOf('w', 8)}`]]);
  });

  it('is as it was when it goes on whole, emphasis and all', async () => {
    const paragraph = '<p id="own">w1 <em>w2 <a href="#x">w3</a></em></p>';
    const halves = await foldedBooklet(session, block('One', 160) + paragraph, 0);
    expect(halves[2]?.markup).toContain(paragraph);
  });

  it('keeps emphasis and links on both sides', async () => {
    const flow = `${block('One', 160)}<p id="own" class="lead">w1 <em>w2 w3 <a href="#x">w4</a></em></p>`;
    const halves = await foldedBooklet(session, flow, 0);
    expect(halves[1]?.markup).toContain('<p id="own" class="lead">w1 <em>w2</em></p>');
    expect(halves[2]?.markup).toContain('<p class="lead"><em> w3 <a href="#x">w4</a></em></p>');
  });
});

describe('a list', () => {
  it('is split between items, and says at the top of the next page what it is', async () => {
    const flow = `${block('One', 120)}<ul id="list" data-continued="Sources">${items('s', 7)}</ul>`;
    expect(await pages(flow)).toEqual([
      ['div One', 'ul#list s1 s2 s3 s4'],
      ['p Sources', 'ul s5 s6 s7'],
    ]);
  });

  it('says what it is to the eye alone: to a screen reader it is one list', async () => {
    const halves = await foldedBooklet(session, `<ul data-continued="Sources">${items('s', 12)}</ul>`, 0);
    expect(halves[2]?.markup).toContain('<p class="continued" aria-hidden="true">Sources</p><ul');
  });

  it('is numbered on', async () => {
    const flow = `${block('One', 120)}<ol start="3">${items('s', 7)}</ol>`;
    const halves = await foldedBooklet(session, flow, 0);
    expect(halves[2]?.markup).toMatch(/^<ol start="7"[ >]/);
  });

  it('goes on whole when two items do not fit', async () => {
    expect(await pages(`${block('One', 180)}<ul>${items('s', 4)}</ul>`)).toEqual([['div One'], ['ul s1 s2 s3 s4']]);
    expect(await pages(`${block('One', 160)}<ul>${items('s', 4)}</ul>`)).toEqual([
      ['div One', 'ul s1 s2'],
      ['ul s3 s4'],
    ]);
  });
});

describe('a picture', () => {
  const picture = (height: number): string => `<div class="chapter-picture" style="height:${height}px">Picture</div>`;

  it('that no longer fits below its text comes before it, and takes over its name', async () => {
    const flow = `${block('One', 40)}${text('a', 3, 'slide')}${text('b', 3)}${picture(70)}${block('Next', 20)}`;
    expect(await pages(flow)).toEqual([
      ['div One', 'div#slide Picture', 'p a1 a2 a3'],
      ['p b1 b2 b3', 'div Next'],
    ]);
  });

  it('goes on to the next page when not two lines of its text fit below it', async () => {
    // 200 px less 40, 71 to 81 and the picture's margin of 10: 40 px are left, or less.
    const flow = (height: number) => `${block('One', 40)}${text('a', 6, 'slide')}${picture(height)}`;
    expect((await pages(flow(110)))[0]).toEqual(['div One', 'div#slide Picture', 'p a1 a2']);
    expect(await pages(flow(111))).toEqual([['div One', `p#slide ${wordsOf('a', 6)}`], ['div Picture']]);
  });

  it('goes on when its text began on another page, or has no name', async () => {
    const long = `${text('a', 14, 'slide')}${picture(140)}`;
    expect(await pages(long)).toEqual([[`p#slide ${wordsOf('a', 10)}`], ['p a11 a12 a13 a14'], ['div Picture']]);
    expect(await pages(`${text('a', 6)}${picture(100)}`)).toEqual([[`p ${wordsOf('a', 6)}`], ['div Picture']]);
    expect(await pages(`${block('One', 120)}${picture(100)}`)).toEqual([['div One'], ['div Picture']]);
  });

  it('passes no text of the slide before', async () => {
    const flow = `${text('z', 2, 'before')}${text('a', 4, 'slide')}${picture(100)}`;
    expect((await pages(flow))[0]).toEqual(['p#before z1 z2', 'div#slide Picture', 'p a1 a2']);
  });
});
