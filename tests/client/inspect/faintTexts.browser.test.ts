import { describe, expect, it } from 'vitest';
import { joinBrowser } from '../../support/browser.ts';
import { redPixel } from '../../support/document.ts';
import { inspectedSlides } from '../../support/inspectedSlides.ts';

const session = joinBrowser();

/** Faint texts of a slide as `text 4.48`, or `unsure`; undefined css leaves the page white. */
async function found(slide: string, css = ''): Promise<string | readonly string[] | undefined> {
  const minimum = { heading: 0, text: 0, drawing: 0, source: 0 };
  const [only] = await inspectedSlides(session, [slide], (client) => client.inspect('readLegibility', minimum, 7), css);
  if (only?.unsure === true) return only.faint.length === 0 ? 'unsure' : 'unsure, and yet it tells';
  return only?.faint.map(({ text, ratio }) => `${text} ${ratio}`);
}
const drawing = (shapes: string): string =>
  `<svg viewBox="0 0 400 200" width="400" height="200" style="position:absolute;left:0;top:0">${shapes}</svg>`;
const label = (attributes = '', text = 'Label'): string =>
  `<text x="20" y="60" font-size="40" ${attributes}>${text}</text>`;
const black = 'width="400" height="200" fill="#000"';

describe('contrast of text', () => {
  it('is that of its colour with white paper, as WCAG reckons it', async () => {
    expect(await found('<p style="color:#777">Grey</p>')).toEqual(['Grey 4.48']);
    expect(await found('<p style="color:#f00">Red</p><p style="color:#00f">Blue</p>')).toEqual(['Red 4']);
    expect(await found('<p style="color:#0a0a0a">Black</p><p style="color:#595959">Dark</p>')).toEqual([]);
  });

  it('is reckoned with the nearest ground, through whatever is half transparent', async () => {
    const inside = (ground: string, ink: string): string =>
      `<div style="background:${ground}"><p style="color:${ink}">On it</p></div>`;
    expect(await found(inside('#000', '#fff'))).toEqual([]);
    expect(await found(inside('#000', '#000'))).toEqual(['On it 1']);
    expect(await found(inside('#00000080', '#000'))).toEqual(['On it 5.24']);
    expect(await found(inside('#fff', '#00000080'))).toEqual(['On it 4']);
    expect(await found(inside('#000', '#000'), '.slide p{background:#fff}')).toEqual([]);
    expect(await found('<p>On it</p>', 'html{background:#000}')).toEqual(['On it 1']);
  });

  it('is the least of any place in it', async () => {
    // Ten letters of 24 px: their beginning, their middle and their end are looked at.
    const letters = label('font-family="monospace"', 'abcdefghij');
    const on = (x: number): string => drawing(`<rect x="${x}" width="30" height="200" fill="#000"/>${letters}`);
    expect(await found(on(10))).toEqual(['abcdefghij 1']);
    expect(await found(on(125))).toEqual(['abcdefghij 1']);
    expect(await found(on(240))).toEqual(['abcdefghij 1']);
    expect(await found(on(60))).toEqual([]);
  });

  it('is told by its own words', async () => {
    expect(await found('<p>Fine</p><p style="color:#777">Grey</p><p style="color:#888">Light</p>')).toEqual([
      'Grey 4.48',
      'Light 3.54',
    ]);
  });
});

describe('text in a drawing', () => {
  it('has the colour and the opacity of its fill', async () => {
    expect(await found(drawing(label('fill="#777" color="#000"')))).toEqual(['Label 4.48']);
    expect(await found(drawing(label('fill-opacity=".5"')))).toEqual(['Label 3.98']);
  });

  it('stands on the shapes painted before it, and on no others', async () => {
    expect(await found(drawing(`<rect ${black}/>${label()}`))).toEqual(['Label 1']);
    expect(await found(drawing(`${label()}<rect ${black}/>`))).toEqual([]);
    expect(await found(drawing(`<rect ${black} fill-opacity=".5"/>${label()}`))).toEqual(['Label 5.28']);
    expect(await found(drawing(`<rect width="400" height="200" fill="none"/>${label()}`))).toEqual([]);
    expect(await found(drawing(`<rect x="300" ${black}/>${label()}`))).toEqual([]);
    for (const shape of [
      '<circle cx="90" cy="45" r="200"/>',
      '<path d="M0 0H400V200H0Z"/>',
      '<ellipse cx="90" cy="45" rx="200" ry="99"/>',
      '<polygon points="0 0 400 0 400 200 0 200"/>',
      '<polyline points="0 0 400 0 400 200 0 200"/>',
    ])
      expect(await found(drawing(shape + label())), shape).toEqual(['Label 1']);
  });

  it('stands on no shape that is never painted by itself', async () => {
    for (const name of ['defs', 'clipPath', 'mask', 'pattern', 'marker', 'symbol'])
      expect(await found(drawing(`<${name}><rect ${black}/></${name}>${label()}`)), name).toEqual([]);
  });

  it('stands on broad lines, as broad as they are shown; thin ones hide no letter', async () => {
    const line = (width: number, more = ''): string =>
      `<line x1="0" y1="46" x2="400" y2="46" stroke="#000" stroke-width="${width}" ${more}/>${label()}`;
    expect(await found(drawing(line(8)))).toEqual(['Label 1']);
    expect(await found(drawing(line(7.9)))).toEqual([]);
    expect(await found(drawing(line(8, 'style="stroke:none"')))).toEqual([]);
    expect(await found(drawing(line(8, 'stroke-opacity=".5"')))).toEqual(['Label 5.28']);
    expect(
      await found(
        drawing(
          `<g transform="scale(2)"><line x1="0" y1="23" x2="200" y2="23" stroke="#000" stroke-width="5"/></g>${label()}`,
        ),
      ),
    ).toEqual(['Label 1']);
    expect(
      await found(drawing(`<line x1="0" y1="190" x2="400" y2="190" stroke="#000" stroke-width="9"/>${label()}`)),
    ).toEqual([]);
  });

  it('stands on a broad line of its own where it has one, whatever lies below', async () => {
    const halo = 'stroke="#fff" stroke-width="9" paint-order="stroke"';
    expect(await found(drawing(`<rect ${black}/>${label(halo)}`))).toEqual([]);
    expect(await found(drawing(`<rect ${black}/>${label('stroke="#fff" stroke-width="9"')}`))).toEqual(['Label 1']);
    expect(await found(drawing(label('paint-order="stroke"')))).toEqual([]);
  });
});

describe('what a theme draws on a slide', () => {
  const drawn = (css: string): string =>
    `.slide::before{content:'';position:absolute;left:0;top:0;width:300px;height:100px;background:#000;${css}}.slide p{position:relative}`;
  const short = '<p><span>Words</span></p>';

  it('lies behind the text that stands there', async () => {
    expect(await found(short, drawn(''))).toEqual(['Words 1']);
    expect(await found(short, drawn('').replace('before', 'after'))).toEqual(['Words 1']);
  });

  it('and behind no other', async () => {
    for (const css of ['left:400px', 'top:200px', 'left:-300px', 'top:-90px', 'content:none', 'position:static'])
      expect(await found(short, drawn(css)), css).toEqual([]);
  });
});

describe('styles do not tell', () => {
  it('of pictures, gradients and patterns behind a text, and of boxes cut to a shape', async () => {
    const grey = '<p style="color:#777">Grey</p>';
    expect(await found(grey, `.slide{background:url(${redPixel})}`)).toBe('unsure');
    expect(await found(grey, 'body{background:linear-gradient(#fff,#000)}')).toBe('unsure');
    expect(await found(`<div style="clip-path:circle(9px)">${grey}</div>`)).toBe('unsure');
    expect(
      await found(grey, `.slide::before{content:'';position:absolute;inset:0;background:linear-gradient(#fff,#000)}`),
    ).toBe('unsure');
    const pattern =
      '<pattern id="p" width="9" height="9"><path d="M0 0H9"/></pattern><rect width="400" height="200" fill="url(#p)"/>';
    expect(await found(drawing(pattern + label()))).toBe('unsure');
  });

  it('of the slide as a whole then, but of others they do', async () => {
    const slides = [
      '<p style="color:#777">Grey</p>',
      '<p style="background:linear-gradient(#fff,#000)">Words</p><p style="color:#777">Grey</p>',
    ];
    const minimum = { heading: 0, text: 0, drawing: 0, source: 0 };
    const told = await inspectedSlides(session, slides, (client) => client.inspect('readLegibility', minimum, 7));
    expect(told.map(({ unsure, faint }) => [unsure, faint.length])).toEqual([
      [false, 1],
      [true, 0],
    ]);
  });
});
