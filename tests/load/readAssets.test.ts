import { mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assetAddress } from '../../src/load/assetAddress.ts';
import { readAssets } from '../../src/load/readAssets.ts';
import { assetKey } from '../../src/model/assetKey.ts';
import type { AssetUse } from '../../src/model/deck.ts';
import { tempFolder } from '../support/tempFolder.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const at = { file: 'decks/sections/part/one.md', line: 7, column: 3, length: 12 };
const use = (href: string, more: Partial<AssetUse['at']> = {}): AssetUse => ({ href, at: { ...at, ...more } });

function project(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const { root } = tempFolder({ 'decks/sections/part/one.md': '', ...files });
  return { root: realpathSync(root), kit: root };
}

/** What comes of one picture beside its section. */
function read(name: string, content: string | Uint8Array, href = name) {
  const { value, diagnostics } = readAssets(project({ [`decks/sections/part/${name}`]: content }), [use(href)]);
  return { assets: [...value.values()], codes: diagnostics.map(({ code }) => code) };
}

describe('a picture', () => {
  it('is read from beside the file that names it, and kept by that folder and the link as written', () => {
    const here = project({ 'decks/sections/img/bus.svg': svg });
    const asset = {
      path: 'decks/sections/img/bus.svg',
      mime: 'image/svg+xml',
      address: assetAddress(Buffer.from(svg)),
      dataUri: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    };
    const { value, diagnostics } = readAssets(here, [use('../img/bus.svg'), use('../img/bus.svg', { line: 9 })]);
    expect(diagnostics).toEqual([]);
    expect(value).toEqual(new Map([['decks/sections/part/|../img/bus.svg', asset]]));
  });

  it('that is named in two ways is the same record', () => {
    const here = project({ 'decks/sections/img/bus.svg': svg });
    symlinkSync('bus.svg', join(here.root, 'decks/sections/img/link.svg'));
    const files = ['decks/small.yaml', at.file];
    const { value } = readAssets(here, [
      use('sections/img/bus.svg', { file: files[0] ?? '' }),
      use('../img/bus.svg'),
      use('../img/link.svg'),
    ]);
    const assets = [...value.values()];
    expect(assets).toHaveLength(3);
    expect(new Set(assets).size).toBe(1);
  });

  it.each(['two words.svg', 'two%20words.svg'])('may have a space in its name: %s', (href) => {
    expect(read('two words.svg', svg, href)).toMatchObject({ codes: [], assets: [{}] });
  });

  it.each(['a.svg?v=2', 'a.svg#part', 'a.svg?v=2#part'])('is found behind %s', (href) => {
    expect(read('a.svg', svg, href)).toMatchObject({ codes: [], assets: [{ path: 'decks/sections/part/a.svg' }] });
  });

  it('may have a name that is no percent code', () => {
    expect(read('100%.svg', svg)).toMatchObject({ codes: [], assets: [{ path: 'decks/sections/part/100%.svg' }] });
  });

  it.each([
    ['photo.jpg', 'image/jpeg', 'data:image/jpeg;base64,'],
    ['photo.png', 'image/png', ' DATA:image/PNG;name=x;base64,'],
  ])('that is written into the link leaves without its data, too: %s', (name, mime, head) => {
    const href = `${head}${readFileSync(`tests/fixtures/pictures/${name}`).toString('base64')}`;
    const { value, diagnostics } = readAssets(project(), [use(href)]);
    expect(diagnostics).toEqual([]);
    const asset = value.get(assetKey(at.file, href));
    expect(asset).toMatchObject({ mime, path: at.file });
    const [, data = ''] = asset?.dataUri.split(',') ?? [];
    expect(Buffer.from(data, 'base64').length).toBeGreaterThan(50);
    expect(Buffer.from(data, 'base64').toString('latin1')).not.toContain('Abay');
  });

  it('that is written as a drawing leaves without what its editor wrote', () => {
    const href = `data:image/svg+xml;utf8,${encodeURIComponent(readFileSync('tests/fixtures/pictures/drawing.svg', 'utf8'))}`;
    const [asset] = readAssets(project(), [use(href)]).value.values();
    expect(Buffer.from(asset?.dataUri.split(',')[1] ?? '', 'base64').toString()).toContain('A red field');
    expect(Buffer.from(asset?.dataUri.split(',')[1] ?? '', 'base64').toString()).not.toContain('Abay');
  });

  it('that is written into the link and breaks off, or is none, is a mistake', () => {
    const cut = readFileSync('tests/fixtures/pictures/photo.png').subarray(0, 60).toString('base64');
    expect(readAssets(project(), [use(`data:image/png;base64,${cut}`)]).diagnostics).toMatchObject([
      { code: 'missing-picture', at },
    ]);
    for (const href of ['data:image/png;base64,AAAA', 'data:text/html,x', 'data:', 'data:image/png,x'])
      expect(readAssets(project(), [use(href)])).toMatchObject({
        diagnostics: [{ code: 'missing-picture', at }],
        missing: [],
      });
  });

  const photo = (name: string): Buffer => readFileSync(`tests/fixtures/pictures/${name}`);
  it.each([
    ['a.svg', `<?xml version="1.0"?>\n<!-- ${'x'.repeat(2000)} -->\n${svg}`, 'image/svg+xml'],
    ['a.SVG', svg.replace('<svg ', '<svg\n'), 'image/svg+xml'],
    ['a.png', photo('photo.png'), 'image/png'],
    ['a.jpg', photo('photo.jpg'), 'image/jpeg'],
    ['a.jpeg', photo('progressive.jpg'), 'image/jpeg'],
    ['a.gif', photo('photo.gif'), 'image/gif'],
    ['a.webp', photo('photo.webp'), 'image/webp'],
    ['a.avif', photo('photo.avif'), 'image/avif'],
  ])('may be %s', (name, content, mime) => {
    const { assets, codes } = read(name, content);
    expect(codes).toEqual([]);
    expect(assets).toMatchObject([{ mime, path: `decks/sections/part/${name}` }]);
    const [head, data = ''] = assets[0]?.dataUri.split(',') ?? [];
    expect(head).toBe(`data:${mime};base64`);
    const bytes = Buffer.from(data, 'base64');
    expect(bytes.toString('latin1')).not.toContain('Abay');
    expect(assets[0]?.address).toBe(assetAddress(bytes));
  });

  it.each([
    ['a.svg', 'no picture'],
    ['a.svg', '<svgx>'],
    ['a.svg', ''],
    ['a.svg', `${' '.repeat(4096)}<svg>`],
    ['a.png', 'GIF89a'],
    ['a.png', ' \x89PNG'],
    ['a.jpg', Buffer.from('xx\xff\xd8\xff', 'latin1')],
    ['a.gif', 'xGIF8'],
    ['a.gif', 'GIF89a'],
    ['a.jpg', Buffer.from('\xff\xd8\xff\xe0', 'latin1')],
    ['a.png', Buffer.from('\x89PNG\r\n', 'latin1')],
    ['a.webp', 'RIFF\0\0\0\0WAVEfmt '],
    ['a.webp', 'XXXX\0\0\0\0WEBPVP8 '],
    ['a.avif', 'ftypavif'],
    ['a.avif', `\0\0\0 mdat${'x'.repeat(20)}ftyp`],
    ['a.txt', svg],
    ['svg', svg],
  ])('is none when %s holds %j', (name, content) => {
    expect(read(name, content)).toEqual({ assets: [], codes: ['missing-picture'] });
  });
});

describe('what is wrong with pictures', () => {
  it('is told at the place that names each', () => {
    const here = project({ 'decks/sections/part/none.txt': '' });
    const outside = tempFolder({ 'secret.svg': svg });
    symlinkSync(join(outside.root, 'secret.svg'), join(here.root, 'decks/sections/part/link.svg'));
    const hrefs = [
      ['https://example.org/a.svg', 'remote-resource'],
      ['HTTP://example.org/a.svg', 'remote-resource'],
      ['//example.org/a.svg', 'remote-resource'],
      ['git+ssh2.x-y://a/b.svg', 'remote-resource'],
      ['gone.svg', 'missing-picture'],
      ['none.txt', 'missing-picture'],
      ['link.svg', 'path-outside-project'],
      ['../../../../a.svg', 'path-outside-project'],
      ['x:y.svg', 'missing-picture'],
      ['a//b.svg', 'missing-picture'],
    ] as const;
    const { value, diagnostics } = readAssets(
      here,
      hrefs.map(([href], i) => use(href, { line: i + 1 })),
    );
    expect(value.size).toBe(0);
    expect(diagnostics.map(({ severity, code, at }) => ({ severity, code, at }))).toEqual(
      hrefs.map(([, code], i) => ({ severity: 'error', code, at: { ...at, line: i + 1 } })),
    );
    for (const { message, hint } of diagnostics) expect([message, hint]).not.toContain(undefined);
    expect(diagnostics[4]?.message).toContain('decks/sections/part/gone.svg');
  });

  it('is told when a picture is a folder', () => {
    const here = project();
    mkdirSync(join(here.root, 'decks/sections/part/a.svg'));
    expect(readAssets(here, [use('a.svg')]).diagnostics.map(({ code }) => code)).toEqual(['missing-picture']);
  });
});

describe('captions', () => {
  const captions = (name: string, text: string) => {
    const { value, diagnostics } = readAssets(project({ [`decks/sections/part/${name}`]: text }), [
      { ...use(name), kind: 'captions' },
    ]);
    const [asset] = value.values();
    const [head, data = ''] = asset?.dataUri.split(',') ?? [];
    return { head, text: Buffer.from(data, 'base64').toString(), codes: diagnostics.map(({ code }) => code) };
  };
  const vtt = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nHorses.\n';

  it('are WebVTT, or become it', () => {
    const expected = { head: 'data:text/vtt;base64', text: vtt, codes: [] };
    expect(captions('a.vtt', vtt)).toEqual(expected);
    expect(captions('a.vtt', `\uFEFF${vtt.replaceAll('\n', '\r\n')}`)).toEqual(expected);
    expect(captions('a.srt', '00:00:01,000 --> 00:00:02,500\nHorses.\n\n')).toEqual(expected);
  });

  it('that are none are told, and so is a file that is not there', () => {
    expect(captions('a.vtt', 'Horses.').codes).toEqual(['film-format']);
    expect(captions('a.vtt', 'WEBVTTHorses').codes).toEqual(['film-format']);
    const codes = ['gone.vtt', '../../../../a.vtt', 'https://a.example/a.vtt'].map((href) =>
      readAssets(project(), [{ ...use(href), kind: 'captions' }]).diagnostics.map(({ code }) => code),
    );
    expect(codes).toEqual([['missing-picture'], ['path-outside-project'], []]);
  });
});

it('a film is no picture', () => {
  const { value, diagnostics } = readAssets(project(), [{ ...use('a.mp4'), kind: 'film' }]);
  expect([value.size, diagnostics]).toEqual([0, []]);
});
