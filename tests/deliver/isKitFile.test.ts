import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { isKitFile } from '../../src/deliver/isKitFile.ts';
import { signPng } from '../../src/deliver/signPng.ts';
import { html } from '../../src/html/html.ts';
import { xmpPacket } from '../../src/pdf/xmpPacket.ts';
import { packParts } from '../../src/pptx/packageParts.ts';
import { xml } from '../../src/pptx/xml.ts';
import { htmlDocument } from '../../src/render/htmlDocument.ts';
import { tempFolder } from '../support/tempFolder.ts';

const page = htmlDocument({ language: 'en', head: html`<title>A</title>`, body: html`<p>Talk Deck Kit</p>` });
const metadata = { title: 'A', keywords: [], language: 'en', date: '2026-11-21' };
const picture = PNG.sync.write(new PNG({ width: 3, height: 2 }));

/** A package that says which program made it. */
function presentation(program: string): Uint8Array {
  const content = xml`<Properties><Application>${program}</Application></Properties>`;
  return packParts([{ path: 'docProps/app.xml', content }], []);
}

it.each([
  ['a page', page, true],
  ['a page of somebody else’s that speaks of the kit', '<!doctype html><title>Talk Deck Kit</title>', false],
  ['a PDF', `%PDF-1.4\n${' '.repeat(20_000)}${xmpPacket(metadata, false)}`, true],
  ['a PDF of somebody else’s', '%PDF-1.4\n<pdf:Producer>Talk</pdf:Producer>', false],
  ['a picture', signPng(picture), true],
  ['a picture of somebody else’s', picture, false],
  ['a presentation', presentation('Talk Deck Kit'), true],
  ['a presentation of somebody else’s', presentation('Talk Deck Kit or so'), false],
  ['nothing', '', false],
])('knows whose it is: %s', (_, content, own) => {
  expect(isKitFile(tempFolder().write('file', content))).toBe(own);
});

it('takes for its own nothing that it cannot read', () => {
  const { root } = tempFolder();
  symlinkSync(join(root, 'none'), join(root, 'link'));
  expect(['link', 'none', '.'].map((name) => isKitFile(join(root, name)))).toEqual([false, false, false]);
});

it('signs a picture, and leaves what it shows', () => {
  const signed = PNG.sync.read(Buffer.from(signPng(picture)));
  expect([signed.width, signed.height]).toEqual([3, 2]);
  expect(signed.data.equals(PNG.sync.read(picture).data)).toBe(true);
});
