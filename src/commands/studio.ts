import { createHash } from 'node:crypto';
import { bundleClient } from '../bundle/bundleClient.ts';
import { textVersion } from '../edit/textVersion.ts';
import { openProject } from '../load/openProject.ts';
import { readFonts } from '../load/readFonts.ts';
import { findSections } from '../load/readSections.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import { readLanguageDeck } from '../model/languageDeck.ts';
import type { Project } from '../model/project.ts';
import { renderStudioPage } from '../render/studio/renderStudioPage.ts';
import { askedFaults } from '../schema/ledgerForm.ts';
import { memoizedParsers } from '../serve/preview/memoizedParsers.ts';
import { type LocalServer, startServer } from '../serve/startServer.ts';
import { studioFace } from '../serve/studio/studioFace.ts';
import { studioPath } from '../serve/studio/studioPath.ts';
import type { StudioSite } from '../serve/studio/studioSite.ts';
import { loneSection, withLoneTalks } from '../studio/loneTalk.ts';
import { readLedgerView } from '../studio/readLedgerView.ts';
import { readLibrary } from '../studio/readLibrary.ts';
import { readSectionView } from '../studio/readSectionView.ts';
import { readTalk } from '../studio/readTalk.ts';
import { readTalkCards } from '../studio/readTalkCards.ts';
import { readTalkFaults } from '../studio/readTalkFaults.ts';
import type { StudioContext } from '../studio/studioContext.ts';
import { openWritingWords } from '../studio/words/openWritingWords.ts';
import { fixDecks } from './fixDecks.ts';
import { decksNow, openPreviews, type PreviewWish } from './openPreviews.ts';
import { openPrinting } from './openPrinting.ts';
import { openProjectTexts } from './projectTexts.ts';
import { studioInserts } from './studioInserts.ts';
import { studioLibrary } from './studioLibrary.ts';
import { studioPictures } from './studioPictures.ts';
import { daysFrom } from './today.ts';

/** A studio that runs. */
export interface Studio {
  /** Its page, with the token of this run. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the studio: a page on which a project's talks are put together, written, checked and printed, on the project's own files.
 * @param request names no deck. @param port the one to listen on; when undefined the next free one.
 * @throws TalkError `usage` where no project is, or the port is taken.
 */
export async function openStudio(request: BuildRequest, port: number | undefined): Promise<Studio> {
  const project = openProject(request.folder);
  let hear = (_isOnDisk: boolean): void => undefined;
  const texts = openProjectTexts({ ...project, out: request.out }, request.today, (isOnDisk) => hear(isOnDisk));
  const parsers = memoizedParsers();
  const drafts = withLoneTalks(texts.drafts, { project, parsers });
  const drafted: BuildRequest = { ...request, decks: [], drafts };
  const previewWish = (name: string): PreviewWish | undefined => {
    const decks = decksNow(drafted);
    const { deck, language } = (decks.has(name) ? undefined : readLanguageDeck(name)) ?? { deck: name };
    const wanted = decks.get(deck) ?? loneDeck(deck, project);
    return wanted === undefined ? undefined : { wanted, ...(language !== undefined && { languages: [language] }) };
  };
  const [client, editor, slides, previews] = await Promise.all([
    bundleClient(project.kit, 'studio'),
    bundleClient(project.kit, 'editor'),
    bundleClient(project.kit, 'preview'),
    openPreviews(drafted, previewWish, undefined, texts.tellDraft),
  ]);
  hear = (isOnDisk) => void previews.refresh(isOnDisk);
  const context: StudioContext = { project, request: drafted, parsers, fonts: readFonts(project) };
  const dayNow = daysFrom(request.today);
  const printing = openPrinting(context, texts.drafts);
  const files = new Map([
    [named('studio', 'js', client.script), { type: 'text/javascript; charset=utf-8', text: client.script }],
    [named('studio', 'css', client.css), { type: 'text/css; charset=utf-8', text: client.css }],
    [named('editor', 'js', editor.script), { type: 'text/javascript; charset=utf-8', text: editor.script }],
  ]);
  const [script = '', styles = '', editorScript = ''] = [...files.keys()].map((name) => `${studioPath}/files/${name}`);
  const site: StudioSite = {
    page: renderStudioPage({
      script,
      styles,
      editor: editorScript,
      project: textVersion(project.root),
      fonts: previews.site.fonts.path,
    }),
    files,
    previews: previews.site,
    library: studioLibrary(context, texts),
    pictures: studioPictures(project, texts),
    inserts: studioInserts({ ...context, client: slides, fontsHref: previews.site.fonts.path }),
    talks: () => readTalkCards(context),
    talk: async (name) => readTalk(name, context),
    async faults(name) {
      const { wanted, languages } = previewWish(name) ?? { wanted: name };
      return readTalkFaults(
        wanted,
        languages === undefined ? context : { ...context, request: { ...drafted, languages } },
      );
    },
    mend: (name) => texts.during(() => mendTalk({ ...request, decks: [name] })),
    sections: () => readLibrary(context),
    ledger: () => readLedgerView(context, (file) => texts.open(file)?.saved, dayNow()),
    entryFaults: askedFaults,
    section: (id, talk) => readSectionView(id, talk, context),
    words: openWritingWords(context),
    text: texts.open,
    draft: texts.draft,
    edit: texts.edit,
    undo: texts.undo,
    redo: texts.redo,
    printing: printing.site,
    follow(page) {
      texts.follow(page);
      printing.follow(page);
    },
  };
  let server: LocalServer;
  try {
    server = await startServer(studioFace(site), { port, firstPort: usualPort });
  } catch (error) {
    await Promise.all([previews.close(), printing.close()]);
    throw error;
  }
  return {
    url: server.address('/'),
    async close() {
      texts.close();
      await Promise.all([server.close(), previews.close(), printing.close()]);
    },
  };
}

/** The talk of one section, under the name by which its page asks for it. */
function loneDeck(name: string, project: Project): string | undefined {
  const section = loneSection(name);
  return section !== undefined && findSections(project).includes(section) ? name : undefined;
}

/** As `talk check --fix` does. @returns project paths of the files that were mended. */
async function mendTalk(request: BuildRequest): Promise<readonly string[]> {
  const mended = await fixDecks(request);
  return [...new Set(mended.flatMap(({ fix = [] }) => fix.map(({ at }) => at.file)))];
}

/** Beside the preview's 4400 and up, so that a bookmark of one never opens the other. */
const usualPort = 4600;

/** A file's name changes with what is in it. */
function named(name: string, ending: string, text: string): string {
  return `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${ending}`;
}
