import { browserOptions } from '../artifacts/browserOptions.ts';
import { usePrinter } from '../artifacts/pdfPrinter.ts';
import { type BrowserSession, withSession } from '../browser/browserSession.ts';
import type { FolderStage } from '../deliver/stageOutputs.ts';
import { readFonts } from '../load/readFonts.ts';
import type { DeckOutcome } from '../model/buildReport.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Reporter } from '../model/reporter.ts';
import { TalkError } from '../model/talkError.ts';
import type { PackedFile } from '../pack/hostReadMe.ts';
import { type PackChanges, packChanges } from '../pack/packChanges.ts';
import { packPath } from '../pack/packPaths.ts';
import type { PackRecord } from '../pack/packRecord.ts';
import { deckTasks } from '../talk/deckTasks.ts';
import { readRules } from '../talk/readRules.ts';
import { buildDeck } from './buildDeck.ts';
import { finishPack } from './finishPack.ts';
import { type PackContents, packContents } from './packArtifacts.ts';
import { lastPack, rememberPack } from './packLog.ts';
import { packTarget } from './packTarget.ts';
import { verifyPack } from './verifyPack.ts';
import { withStages } from './withOutputs.ts';

/** What is asked of a pack. Its `decks` name one. */
export interface PackRequest extends BuildRequest {
  /** Folder, or archive where it ends in `.zip`; absolute. */
  readonly to: string;
  /** Who it is for. */
  readonly host: string | undefined;
  /** Whether nothing private goes in. */
  readonly isPublic: boolean;
  /** How many listeners are expected, instead of what the manifest says. */
  readonly copies: number | undefined;
  /** Kinds of files beside those that every pack has and those of the manifest's `exports`. */
  readonly besides: readonly string[];
}

/** What came of a pack. */
export interface PackOutcome extends Pick<DeckOutcome, 'name' | 'title' | 'diagnostics' | 'fit' | 'error'> {
  readonly status: 'packed' | 'refused' | 'failed';
  readonly to: string;
  readonly files: readonly PackedFile[];
  /** What is other than in the last pack for that host; undefined for the first. */
  readonly changes?: PackChanges | undefined;
}

/**
 * Makes a deck's pack: all of its files in folders for those who need them, read back and opened before it takes its place.
 * @throws TalkError when nothing can be packed at all: an unknown deck, `file-in-the-way`, `no-browser`. The reason of the request's signal.
 */
export async function pack(request: PackRequest, reporter: Reporter): Promise<PackOutcome> {
  return packOne(request, reporter).catch((cause) => {
    if (!(cause instanceof TalkError) || cause.hint?.includes('--out') !== true) throw cause;
    // Others name the option by which a build's folder is chosen.
    const { code, message, hint } = cause;
    throw new TalkError(code, message, { hint: hint.replaceAll('--out', '--to'), cause });
  });
}

async function packOne(request: PackRequest, reporter: Reporter): Promise<PackOutcome> {
  const [task, ...others] = deckTasks(request);
  if (task === undefined || others.length > 0 || request.decks.length === 0)
    throw new TalkError('usage', 'A pack holds one deck.', { hint: 'Name it: talk pack church-30 --to stick.' });
  const { project, name } = task;
  const fonts = readFonts(project);
  const target = packTarget(request.to, project);
  const standing = target.standing()?.record;
  const isSame = standing?.deck === name && standing.host === request.host;
  const last = lastPack(project.root, name, request.host) ?? (isSame ? standing : undefined);
  const { privacy } = readRules(project);
  const packWith = async (session: BrowserSession): Promise<PackOutcome> =>
    withStages(target.folder, async (openStage) => {
      const staged = openStage();
      let contents: PackContents | undefined;
      const built = await usePrinter(session, fonts, (printer, drawMermaid) =>
        buildDeck(task, undefined, '', {
          request,
          fonts,
          printer,
          drawMermaid,
          reporter,
          // Nothing is remembered of a build.
          startedMs: 0,
          openStage: () => intoPack(staged, () => contents),
          claim: () => undefined,
          remember: () => undefined,
          artifactsOf: (rendered) => {
            contents = packContents(rendered, session, { ...request, last });
            return contents.artifacts;
          },
        }),
      );
      reporter.end();
      const { outcome } = built;
      const said = { name, title: outcome.title, fit: outcome.fit, to: request.to, files: [] };
      if (outcome.status !== 'built' || contents === undefined) {
        const error = outcome.error === undefined ? {} : { error: outcome.error };
        const status = outcome.status === 'failed' ? 'failed' : 'refused';
        return { ...said, ...error, status, diagnostics: outcome.diagnostics };
      }
      const finished = finishPack(staged, contents, outcome.files, { ...request, last, privacy });
      const diagnostics: readonly Diagnostic[] = [...outcome.diagnostics, ...finished.diagnostics];
      if (finished.diagnostics.length > 0) return { ...said, status: 'refused', diagnostics };
      request.signal?.throwIfAborted();
      await target.deliver(staged, openStage, (folder) => verifyPack(folder, session, finished.expected));
      await remember(project.root, finished.record, reporter);
      const changes = last === undefined ? undefined : packChanges(last, finished.record);
      return { ...said, status: 'packed', diagnostics, files: finished.files, changes };
    });
  return withSession(browserOptions(request, reporter.say), packWith);
}

/** A stage that puts a build's files where a pack has them, and leaves them on their way. */
function intoPack(staged: FolderStage, contents: () => PackContents | undefined) {
  const placed = (path: string): string => {
    const artifact = contents()?.artifacts.find((one) => one.path === path);
    if (artifact === undefined) throw new Error(`${path} is no file of the pack.`);
    return packPath(artifact);
  };
  return {
    add: (path: string, content: Parameters<FolderStage['add']>[1]) => staged.add(placed(path), content),
    remove: () => undefined,
    commit: async (addLast?: () => void) => addLast?.(),
    abandon: () => undefined,
  };
}

/** A pack that could not be remembered is a pack all the same. */
async function remember(root: string, record: PackRecord, reporter: Reporter): Promise<void> {
  try {
    await rememberPack(root, record);
  } catch (cause) {
    if (!(cause instanceof TalkError)) throw cause;
    reporter.say(`The pack is there, but the project could not remember it: ${cause.message}`);
  }
}
