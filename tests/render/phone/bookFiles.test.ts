import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { bookFiles } from '../../../src/render/phone/bookFiles.ts';
import { zipFiles } from '../../../src/zip/zipFiles.ts';
import { paperTalk } from '../../support/paperTalk.ts';
import { readXml, xmlElements } from '../../support/readXml.ts';

const { context } = await paperTalk();
const files = bookFiles(context);
const text = (path: string): string => String(files[path]);
const xml = (path: string) => readXml(text(path));

it('begins with its type, unpacked, where readers look for it', () => {
  const bytes = Buffer.from(zipFiles(files, ['mimetype']));
  expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(files));
});

it('lists each file that it holds, and holds each that it lists', () => {
  const listed = xmlElements(xml('book/package.opf'), 'item').map(({ attributes }) => `book/${attributes.href}`);
  const held = Object.keys(files).filter((path) => path.startsWith('book/') && path !== 'book/package.opf');
  expect(listed.toSorted()).toEqual(held.toSorted());
  const [root] = xmlElements(xml('META-INF/container.xml'), 'rootfile');
  expect(files[root?.attributes['full-path'] ?? '']).toBeDefined();
});

it('says what its text holds beside words', () => {
  const [item] = xmlElements(xml('book/package.opf'), 'item').filter(({ attributes }) => attributes.id === 'text');
  expect(item?.attributes.properties?.split(' ')).toContain('svg');
});

it('leads from its contents to each section, in order', () => {
  const links = xmlElements(xml('book/contents.xhtml'), 'a').map(({ attributes }) => attributes.href?.split('#')[1]);
  const sections = xmlElements(xml('book/handout.xhtml'), 'h2').flatMap(({ attributes }) => attributes.id ?? []);
  expect(links.filter((id) => id !== undefined)).toEqual(sections.filter((id) => id.startsWith('chapter-')));
  expect(links.length).toBeGreaterThan(2);
  expect(xmlElements(xml('book/contents.xhtml'), 'nav').map(({ attributes }) => attributes['epub:type'])).toEqual([
    'toc',
  ]);
});

it('holds pictures and fonts as files, and asks nothing else for any', () => {
  const all = `${text('book/handout.xhtml')}${text('book/styles.css')}`;
  expect(all).not.toMatch(/data:|url\(["']?https?:|src="https?:/);
  const named = [...all.matchAll(/assets\/[\w.]+/g)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(0);
  for (const path of named) expect(files[`book/${path}`]).toBeInstanceOf(Uint8Array);
});

it('needs no reader that knows custom properties or the theme’s selectors', () => {
  expect(`${text('book/handout.xhtml')}${text('book/styles.css')}`).not.toMatch(/var\(--|:is\(|:where\(/);
});

it('is the same book on each day, and another when its text changes', () => {
  expect(bookFiles(context)).toEqual(files);
  const other = bookFiles({ ...context, metadata: { ...context.metadata, title: 'Another' } });
  const identifier = (opf: string) => xmlElements(readXml(opf), 'dc:identifier')[0]?.text;
  expect(identifier(String(other['book/package.opf']))).not.toBe(identifier(text('book/package.opf')));
});
