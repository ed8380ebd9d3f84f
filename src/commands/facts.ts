import { checkOutput } from '../check/checkOutput.ts';
import { missingInLedger } from '../check/missingGlyph.ts';
import { compareFacts } from '../compose/compareFacts.ts';
import { factRow } from '../compose/factRow.ts';
import { openProject } from '../load/openProject.ts';
import { readFonts } from '../load/readFonts.ts';
import { readLedger } from '../load/readLedger.ts';
import { readTaggedFacts } from '../load/readTaggedFacts.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import { daysBetween } from '../model/daysBetween.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FactsPage, FactUse } from '../model/factsPage.ts';
import { type FinishedPage, pageParts } from '../model/finishedPage.ts';
import type { PrintJob } from '../model/output.ts';
import type { OutputFile } from '../model/outputFile.ts';
import type { Project } from '../model/project.ts';
import { parseLedger } from '../parse/parseLedger.ts';
import { type FactsContext, renderFacts } from '../render/sheets/renderFacts.ts';
import { openTalk } from '../talk/openTalk.ts';
import { readRules } from '../talk/readRules.ts';
import { readThemeStyles } from '../themes/readTheme.ts';
import { withOutputs } from './withOutputs.ts';

/** What is asked of the ledger's page. */
export interface FactsRequest extends BuildRequest {
  /** A git tag to compare with. */
  readonly since: string | undefined;
  /** Whether to print the page too. */
  readonly print: boolean;
}

/** What came of it: the page's content, its files (none when something is wrong), and what is wrong. */
export interface FactsReport {
  readonly page: FactsPage;
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes the ledger as facts.html and facts.pdf into the output folder.
 * @throws TalkError `usage` for a tag that cannot be read, and whatever writing and printing throw.
 */
export async function factsPage(request: FactsRequest, say: (line: string) => void): Promise<FactsReport> {
  const project = openProject(request.folder);
  const shared = readLedger(project);
  const ledger = parseLedger(shared.value);
  const decks = loadDecks(project);
  const uses = factUses(decks);
  const page: FactsPage = {
    rows: [...ledger.value.facts.values()].map((fact) =>
      factRow(fact, ledger.value, uses.get(fact.id) ?? [], daysBetween(request.today, fact.reviewBy)),
    ),
    sources: [...ledger.value.sources.values()],
    decks: new Map(decks.map((deck) => [deck.manifest.name, deck.manifest.title])),
    since:
      request.since === undefined
        ? undefined
        : { tag: request.since, changes: changesSince(project, request.since, ledger.value.facts) },
    today: request.today,
  };
  const fonts = readFonts(project);
  const theme = readThemeStyles(project, 'steppe');
  const context: FactsContext = {
    metadata: { title: 'Facts and sources', keywords: ['facts', 'sources'], language: 'en', date: request.today },
    themeCss: theme?.css ?? '',
    fonts,
    resolveAsset: (address) => theme?.files.get(address) ?? fonts.resolveAsset(address),
    paper: request.paper ?? 'letter',
  };
  const job = renderFacts(page, context, true);
  const diagnostics = [
    ...shared.diagnostics,
    ...ledger.diagnostics,
    ...missingInLedger(ledger.value, fonts.missing),
    ...checkOutput({ path: job.name, audience: 'shared' }, job, readRules(project).privacy),
  ];
  if (diagnostics.some(({ severity }) => severity === 'error')) return { page, files: [], diagnostics };
  const files = await writeFiles(renderFacts(page, context, false), job, request, fonts, say);
  return { page, files, diagnostics };
}

function loadDecks(project: Project): Deck[] {
  const talk = openTalk(project);
  return talk.names.flatMap((name) => talk.load(name).deck ?? []);
}

/** Where each fact is used: by deck, then by section. */
function factUses(decks: readonly Deck[]): ReadonlyMap<string, readonly FactUse[]> {
  const uses = new Map<string, FactUse[]>();
  for (const deck of decks) {
    const sections = new Map<string, Set<string>>();
    for (const { section, slides } of deck.sections) {
      for (const { fact } of slides.flatMap((slide) => slide.citations)) {
        sections.set(fact.id, (sections.get(fact.id) ?? new Set()).add(section.title));
      }
    }
    for (const [id, titles] of sections)
      uses.set(id, [...(uses.get(id) ?? []), { deck: deck.manifest.name, sections: [...titles] }]);
  }
  return uses;
}

function changesSince(project: Project, tag: string, now: Parameters<typeof compareFacts>[1]) {
  return compareFacts(parseLedger(readTaggedFacts(project, tag)).value.facts, now);
}

const shared = { kind: 'facts', audience: 'shared' } as const;

async function writeFiles(
  shown: FinishedPage,
  job: PrintJob,
  request: FactsRequest,
  fonts: ReturnType<typeof readFonts>,
  say: (line: string) => void,
): Promise<OutputFile[]> {
  return withOutputs(request, async (outputs) => {
    outputs.claim(['facts.html', ...(request.print ? [job.name] : [])]);
    const stage = outputs.openStage();
    const files: OutputFile[] = [
      { ...shared, path: 'facts.html', label: 'Facts and sources', bytes: stage.add('facts.html', pageParts(shown)) },
    ];
    if (request.print) {
      const { withPdfPrinter } = await import('../artifacts/pdfPrinter.ts');
      const printed = await withPdfPrinter(request, fonts, say, (printer) => printer.print(job));
      stage.add(job.name, printed.bytes);
      files.push({
        ...shared,
        path: job.name,
        label: 'Facts and sources (PDF)',
        bytes: printed.bytes.byteLength,
        pages: printed.pages,
      });
    }
    await stage.commit();
    return files;
  });
}
