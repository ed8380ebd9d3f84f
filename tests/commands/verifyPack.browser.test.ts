import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyPack } from '../../src/commands/verifyPack.ts';
import { fileChecksum } from '../../src/deliver/fileChecksum.ts';
import { filesBelow } from '../../src/deliver/filesBelow.ts';
import { checksumText } from '../../src/pack/checksums.ts';
import { joinBrowser } from '../support/browser.ts';
import { tempFolder } from '../support/tempFolder.ts';

const session = joinBrowser();
const deck = (slides: number, more = '') =>
  `<!doctype html><html data-ready><title>a</title>${more}<div class="reveal"><div class="slides">${'<section class="slide"></section>'.repeat(slides)}</div></div>`;
const whole = { 'deck.html': deck(2), 'READ ME.html': '<!doctype html><title>a</title>' };

/** A folder with these files and their checksums. */
function packOf(files: Readonly<Record<string, string>>): ReturnType<typeof tempFolder> {
  const folder = tempFolder(files);
  const sums = filesBelow(folder.root).map((path): [string, string] => [path, fileChecksum(join(folder.root, path))]);
  folder.write('SHA256SUMS', checksumText(new Map(sums)));
  return folder;
}

const verify = ({ root }: { readonly root: string }, pages = new Map<string, number>()) =>
  verifyPack(root, session, { slides: 2, pages });
const wrong = (what: string) => ({ code: 'pack-wrong', message: expect.stringContaining(what) });

it('takes a pack that is as it was made', async () => {
  await expect(verify(packOf(whole))).resolves.toBeUndefined();
});

it('refuses one with a file that was changed, added or lost', async () => {
  const changed = packOf(whole);
  changed.write('deck.html', deck(2, ' '));
  await expect(verify(changed)).rejects.toMatchObject(wrong('deck.html'));
  const added = packOf(whole);
  added.write('more.txt', '');
  await expect(verify(added)).rejects.toMatchObject(wrong('more.txt'));
  const lost = packOf(whole);
  rmSync(join(lost.root, 'READ ME.html'));
  await expect(verify(lost)).rejects.toMatchObject(wrong('READ ME.html'));
});

it('refuses a PDF that is none, or has other pages', async () => {
  const pages = new Map([['slides.pdf', 2]]);
  await expect(verify(packOf({ ...whole, 'slides.pdf': '%PDF-' }), pages)).rejects.toMatchObject(wrong('slides.pdf'));
});

it.each([
  ['with too few slides', deck(1)],
  ['that asks the network', deck(2, '<img src="https://pictures.example/a.png" alt="">')],
  ['that asks for a file that is not in the pack', deck(2, '<video src="media/a.mp4"></video>')],
  ['that reaches out of the pack', deck(2, '<img src="../a.png" alt="">')],
  ['that fails', deck(2, '<script>throw new Error("oh")</script>')],
])('refuses a deck %s', async (_, html) => {
  await expect(verify(packOf({ ...whole, 'deck.html': html }))).rejects.toMatchObject(wrong('deck.html'));
});
