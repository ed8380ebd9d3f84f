import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserSession, withSession } from '../../src/browser/browserSession.ts';
import { captureSlides } from '../../src/browser/captureSlides.ts';
import { clientScripts } from '../../src/bundle/clientScripts.ts';
import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import type { PrintJob } from '../../src/model/output.ts';
import { renderSlidesSheet } from '../../src/render/sheets/renderSlidesSheet.ts';
import { openTalk } from '../../src/talk/openTalk.ts';
import { prepareDeck } from '../../src/talk/prepareDeck.ts';
import { renderDeck } from '../../src/talk/renderDeck.ts';
import { blackSheet } from './blackSheet.ts';
import { contactSheet } from './contactSheet.ts';
import { leastContrast } from './leastContrast.ts';

const kitThemes = ['steppe', 'plain', 'night', 'chalk', 'linen'];
const today = '2026-01-15';
/** Picture pixels for each CSS pixel of a slide: small text can be read. */
const scale = 0.5;

/**
 * Writes a contact sheet for each theme on light and on dark ground, and in black ink on paper.
 * @param root the kit's folder. @param out where they are written.
 * @param wanted themes; all of the kit's when empty.
 * @param say is told of each as it is done.
 * @returns the least contrast of a text in each, as a table in Markdown.
 */
export async function lookAtThemes(
  root: string,
  out: string,
  wanted: readonly string[],
  say: (line: string) => void,
): Promise<string> {
  const project = openProject(join(root, 'tests/look/fixtures/layouts'));
  const fonts = readFonts(project);
  const talk = openTalk(project);
  const contextOf = async (theme: string, ground: 'light' | 'dark') => {
    const loaded = talk.load('gallery', (manifest) => ({ ...manifest, theme, ground }));
    const prepared = await prepareDeck(loaded, project, { fonts, today });
    if (prepared.deck === undefined) throw new Error('The deck of all layouts is broken.');
    return renderDeck(prepared, prepared.deck, fonts, today);
  };
  const rows = ['| Theme | Light ground | Dark ground | Black ink |', '|---|---|---|---|'];
  mkdirSync(out, { recursive: true });
  await withSession({ readClientScript: clientScripts(project.kit), timeoutMs: 120_000 }, async (session) => {
    for (const theme of wanted.length === 0 ? kitThemes : wanted) {
      const light = await contextOf(theme, 'light');
      const sheets = {
        light: renderSlidesSheet(light),
        dark: renderSlidesSheet(await contextOf(theme, 'dark')),
        black: blackSheet(light),
      };
      const ratios: number[] = [];
      for (const [name, sheet] of Object.entries(sheets)) {
        writeFileSync(join(out, `${theme}-${name}.png`), await pictureOf(session, sheet));
        const { ratio, slide, text } = await leastContrast(session, sheet);
        ratios.push(ratio);
        say(`${theme} ${name}: ${ratio} at ${slide}, “${text}”`);
      }
      rows.push(`| \`${theme}\` | ${ratios.map((ratio) => ratio.toFixed(1)).join(' | ')} |`);
    }
  });
  return rows.join('\n');
}

async function pictureOf(session: BrowserSession, sheet: PrintJob): Promise<Uint8Array> {
  const selectors = Array.from({ length: sheet.slides ?? 0 }, (_, at) => `.sheet:nth-child(${at + 1} of .sheet)`);
  return contactSheet(await captureSlides(session, { ...sheet, selectors, width: 1280, scale }));
}
