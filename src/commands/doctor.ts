import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPdfPrinter } from '../artifacts/pdfPrinter.ts';
import { browserSearch } from '../browser/browserSearch.js';
import { findBrowser } from '../browser/findBrowser.ts';
import { checkFolder } from '../doctor/checkFolder.ts';
import { checkFonts } from '../doctor/checkFonts.ts';
import { checkNode } from '../doctor/checkNode.ts';
import { checkPackages } from '../doctor/checkPackages.ts';
import { openProject } from '../load/openProject.ts';
import { type FontLibrary, readFonts } from '../load/readFonts.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { DoctorLine } from '../model/doctorLine.ts';
import { setupCommand } from '../model/setupCommand.ts';
import { TalkError } from '../model/talkError.ts';
import { renderTestPage } from '../render/renderTestPage.ts';

/**
 * Looks at everything the kit needs of this machine, down to printing a page, and says of each what was found and how to mend
 * it. Writes nothing that stays.
 */
export async function doctor(request: BuildRequest): Promise<DoctorLine[]> {
  const { kit } = openProject(request.folder);
  const fonts = readFonts({ root: request.folder, kit });
  const { engines } = JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8')) as { engines: { node: string } };
  const browser = browserLine(request.browser);
  return [
    checkNode(process.versions.node, engines.node),
    checkPackages(kit),
    checkFonts(kit, fonts),
    browser,
    await printLine(request, fonts, browser.ok),
    checkFolder('output', request.out, 'Check who owns it, or name another folder with --out.'),
    checkFolder('temporary', tmpdir(), 'Check who owns it, or name another folder in TMPDIR (TEMP on Windows).'),
  ];
}

function browserLine(explicit: string | undefined): DoctorLine {
  return attempt('browser', () => {
    const { path, how } = findBrowser(browserSearch(explicit));
    return `${path} (${how})`;
  });
}

/** Starts the browser and prints a page in the kit's fonts; the printed file is read back as every other one is. */
async function printLine(request: BuildRequest, fonts: FontLibrary, found: boolean): Promise<DoctorLine> {
  const name = 'printing';
  if (!found) return { name, ok: false, found: 'not tried, since there is no browser', mend: 'See above.' };
  try {
    // Families of signs have no letters to try.
    const families = fonts.families.filter(({ role }) => role !== 'sign').map((family) => family.name);
    const remarks: string[] = [];
    const started = performance.now();
    const job = renderTestPage(
      families,
      { css: fonts.css('Aдқ₸', true), resolveAsset: fonts.resolveAsset },
      request.today,
    );
    const sheet = await withPdfPrinter(
      request,
      fonts,
      (line) => remarks.push(line),
      (printer) => printer.print(job),
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const page = `one page in ${seconds} s, ${Math.round(sheet.bytes.byteLength / 1000)} KB, every font inside`;
    return { name, ok: true, found: [page, ...remarks].join('. ').replace(/\.$/, '') };
  } catch (error) {
    return problem(name, error);
  }
}

function attempt(name: string, look: () => string): DoctorLine {
  try {
    return { name, ok: true, found: look() };
  } catch (error) {
    return problem(name, error);
  }
}

function problem(name: string, error: unknown): DoctorLine {
  const found = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  const mend = error instanceof TalkError ? error.hint : undefined;
  return { name, ok: false, found, mend: mend ?? `Run \`${setupCommand}\`.` };
}
