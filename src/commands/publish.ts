import { join } from 'node:path';
import { checkOutput } from '../check/checkOutput.ts';
import { readBuildRecord } from '../deliver/buildRecord.ts';
import { refuseOutputFolder } from '../deliver/refuseOutputFolder.ts';
import { readSiteRecord, refuseOthersPages, siteRecord, siteRecordFile } from '../deliver/siteRecord.ts';
import { type StagedContent, stageOutputs } from '../deliver/stageOutputs.ts';
import { sweepLeftovers } from '../deliver/sweepLeftovers.ts';
import { filePieces } from '../load/filePieces.ts';
import { openProject } from '../load/openProject.ts';
import { readFonts } from '../load/readFonts.ts';
import type { BuildReport } from '../model/buildReport.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type FinishedPage, pageParts } from '../model/finishedPage.ts';
import type { OutputFile } from '../model/outputFile.ts';
import type { Reporter } from '../model/reporter.ts';
import { type SiteBase, siteAddress, siteBase } from '../model/siteAddress.ts';
import { TalkError } from '../model/talkError.ts';
import { onInterrupt } from '../process/onInterrupt.ts';
import { deckMetadata } from '../render/deckMetadata.ts';
import { takeaways } from '../render/sheets/parts/takeaways.ts';
import type { PublishedTalk } from '../render/site/publishedTalk.ts';
import { renderSiteIndex } from '../render/site/renderSiteIndex.ts';
import { renderTalkPage } from '../render/site/renderTalkPage.ts';
import { sitemap } from '../render/site/sitemap.ts';
import { talkCare } from '../render/site/talkCare.ts';
import { hostLayouts } from '../schema/manifestSchema.ts';
import { deckTasks } from '../talk/deckTasks.ts';
import { readRules } from '../talk/readRules.ts';
import { readThemeStyles } from '../themes/readTheme.ts';
import { build } from './build.ts';

/** What is asked of a site. */
export interface PublishRequest extends BuildRequest {
  /** Absolute path of its folder. */
  readonly to: string;
  /** Where it will stand, in place of what the speaker's file says. */
  readonly base: SiteBase;
}

/** What came of it. */
export interface PublishOutcome {
  readonly report: BuildReport;
  /** What the last gate found in the site's own pages. */
  readonly diagnostics: readonly Diagnostic[];
  /** Paths of all files of the site; undefined when a talk has errors, or a page holds what it must not: the folder is then as it was. */
  readonly files: readonly string[] | undefined;
}

/**
 * Builds talks and lays what is public of them into a folder that any web server can show: slides, handouts for listeners, phone copies, a
 * page a talk, and a list of all. What was published there before and is no more goes.
 * @param request names decks, or means those whose manifest says `publish: true`.
 * @throws TalkError as `build` does; `usage` when no deck is named and none says so, and for a folder that is none for outputs;
 *   `file-in-the-way`, `output-unwritable`, `disk-full`.
 */
export async function publish(request: PublishRequest, reporter: Reporter): Promise<PublishOutcome> {
  const project = openProject(request.folder);
  refuseOutputFolder(request.to, project);
  const tasks = chosen(request);
  const wanted = { ...request, decks: tasks.map(({ wanted }) => wanted), only: publicKinds };
  const report = await build(wanted, reporter);
  if (report.decks.some(({ status }) => status === 'refused' || status === 'failed'))
    return { report, diagnostics: [], files: undefined };
  const { decks } = readBuildRecord(request.out);
  const talks = tasks.map((task) => {
    const deck = task.load().deck;
    const record = decks[task.name];
    const outcome = report.decks.find(({ name }) => name === task.name);
    if (deck === undefined || record === undefined || outcome === undefined)
      throw new Error(`${task.name} was built and is not there.`);
    const picture = pictureFile(task.name, record.card.picture);
    const talk: PublishedTalk = {
      name: task.name,
      card: record.card,
      metadata: deckMetadata(deck),
      points: takeaways(deck, mostPoints).points,
      care: talkCare(deck, request.today),
      files: outcome.files.filter(isPublic),
      picture: picture?.path,
    };
    return { talk, picture };
  });
  const base = request.base ?? speakersSite(tasks);
  const pages = sitePages(
    talks.map(({ talk }) => talk),
    { ...request, base },
  );
  const { privacy } = readRules(project);
  const diagnostics = pages.flatMap(({ path, page }) => checkOutput({ path, audience: 'shared' }, page, privacy));
  if (diagnostics.some(({ severity }) => severity === 'error')) return { report, diagnostics, files: undefined };
  const files = new Map<string, StagedContent>([
    ...talks.flatMap(({ talk }) =>
      talk.files.map(({ path }): [string, StagedContent] => [path, filePieces(join(request.out, path))]),
    ),
    ...talks.flatMap(({ picture }) => (picture === undefined ? [] : [[picture.path, picture.bytes] as const])),
    ...pages.map(({ path, page }): [string, StagedContent] => [path, pageParts(page)]),
    ...others(
      talks.map(({ talk }) => talk),
      base,
    ),
  ]);
  await layOut(request.to, files);
  return { report, diagnostics, files: [...files.keys()] };
}

/** What listeners may have; what is made for hosts and teachers beside it is left out by `isPublic`. */
const publicKinds = ['deck', 'slides', 'handouts', 'phone'];

/** As the summary has them. */
const mostPoints = 5;

function chosen(request: PublishRequest) {
  const tasks = deckTasks(request);
  const wanted = request.decks.length > 0 ? tasks : tasks.filter((task) => task.load().deck?.manifest.publish === true);
  if (wanted.length > 0) return wanted;
  throw new TalkError('usage', 'No deck is named, and no manifest says `publish: true`.', {
    hint: 'Name the decks that are to be seen by everyone, or write `publish: true` into their manifests.',
  });
}

/** Where the speaker's file says that the site stands; undefined when it says nothing. */
function speakersSite([task]: ReturnType<typeof chosen>): SiteBase {
  const site = task?.load().deck?.ledger.speaker.site;
  return site == null ? undefined : siteBase(site);
}

/** Whether a file is for everyone: what the speaker alone may have is not, and what answers or speaks to hosts is not either. */
function isPublic({ audience, path }: OutputFile): boolean {
  const layout = /\/handout-([\w-]+?)(?:-bw)?\.pdf$/.exec(path)?.[1];
  return audience === 'shared' && ![...hostLayouts].some((one) => one === layout);
}

/** The first slide's picture as a file: what others show where they link to a talk. */
function pictureFile(name: string, address: string | undefined): { path: string; bytes: Uint8Array } | undefined {
  const [, type = '', data = ''] = /^data:image\/(\w+);base64,(.*)$/.exec(address ?? '') ?? [];
  return data === '' ? undefined : { path: `${name}/first-slide.${type}`, bytes: Buffer.from(data, 'base64') };
}

function sitePages(talks: readonly PublishedTalk[], { folder, base }: PublishRequest) {
  const project = openProject(folder);
  const fonts = readFonts(project);
  const theme = readThemeStyles(project, 'steppe');
  const look = {
    themeCss: theme?.css ?? '',
    fonts,
    resolveAsset: (address: string) => theme?.files.get(address) ?? fonts.resolveAsset(address),
  };
  const pages: { readonly path: string; readonly page: FinishedPage }[] = [
    { path: 'index.html', page: renderSiteIndex(talks, look) },
    ...talks.map((talk) => ({ path: `${talk.name}/index.html`, page: renderTalkPage(talk, base, look) })),
  ];
  return pages;
}

/** What machines read of a site. GitHub Pages would leave folders out whose names begin with a line, were it not told otherwise. */
function others(talks: readonly PublishedTalk[], base: SiteBase): (readonly [string, string])[] {
  const plain = ['.nojekyll', ''] as const;
  if (base === undefined) return [plain];
  const pages = [
    '',
    ...talks.flatMap(({ name, files }) => [`${name}/`, ...files.filter(isPage).map(({ path }) => path)]),
  ];
  return [plain, ['sitemap.xml', sitemap(pages.map((path) => siteAddress(path, base)))]];
}

function isPage({ kind, path }: OutputFile): boolean {
  return kind !== 'media' && /\.(?:html|pdf)$/.test(path);
}

/** Puts all files into place at once, and takes away those of last time that are no more. */
async function layOut(folder: string, files: ReadonlyMap<string, StagedContent>): Promise<void> {
  await sweepLeftovers(folder);
  const before = readSiteRecord(folder);
  const stage = stageOutputs(folder, { guard: (paths) => refuseOthersPages(folder, paths) });
  const forget = onInterrupt(() => stage.abandon());
  try {
    for (const [path, content] of files) stage.add(path, content);
    for (const path of before) if (!files.has(path)) stage.remove(path);
    stage.add(siteRecordFile, siteRecord([...files.keys()]));
    await stage.commit();
  } finally {
    forget();
    stage.abandon();
  }
}
