import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEmpty, type MermaidBlock, mermaidBlocks } from '../fences/mermaid/mermaidBlock.ts';
import { diagramFaults, emptyDiagram, missingPackage } from '../fences/mermaid/mermaidDiagnostics.ts';
import { mermaidSettings } from '../fences/mermaid/mermaidSettings.ts';
import { cacheFolder } from '../load/cacheFolder.ts';
import { findMermaid, type MermaidPackage } from '../load/findMermaid.ts';
import { mermaidCache } from '../load/mermaidCache.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import { readText } from '../load/readText.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type DrawMermaid, isDrawn, type MermaidAnswer } from '../model/mermaid.ts';
import type { Project } from '../model/project.ts';
import { renderMermaidBoard } from '../render/renderMermaidBoard.ts';
import { sanitiseHtml } from '../render/slide/sanitiseHtml.ts';
import { placeDrawings } from './placeDrawings.ts';
import type { DeckAppearance } from './readAppearance.ts';

/** A deck whose `mermaid` blocks are drawings, as far as they could be drawn. */
export interface DrawnDiagrams {
  readonly deck: Deck;
  readonly diagnostics: readonly Diagnostic[];
}

/** What drawing takes beside the deck. */
export interface DrawingTools {
  readonly project: Project;
  readonly fonts: FontLibrary;
  readonly appearance: Pick<DeckAppearance, 'themeCss' | 'themeFiles'>;
  /** Draws what was not drawn before; undefined where nobody looks at drawings, as in a check without a browser. */
  readonly draw: DrawMermaid | undefined;
}

/**
 * Has `mermaid` blocks drawn by the project's own package of that name. What was drawn before is taken from the cache, and so are
 * mistakes. A block that cannot be drawn stays code. @throws TalkError `no-browser`, `browser-failed`.
 */
export async function drawDiagrams(deck: Deck, tools: DrawingTools): Promise<DrawnDiagrams> {
  const blocks = mermaidBlocks([...deck.slides, ...deck.omitted.flatMap(({ slides }) => slides)]);
  const empty = blocks.filter(isEmpty).map(emptyDiagram);
  const [first, ...others] = blocks.filter((block) => !isEmpty(block));
  if (first === undefined) return { deck, diagnostics: empty };
  const found = findMermaid(tools.project.root);
  if (found === undefined || isOld(found)) {
    return { deck, diagnostics: [...empty, missingPackage([first, ...others], found?.version)] };
  }
  const filled = [first, ...others];
  const answers = await readAnswers([...new Set(filled.map(({ source }) => source))], deck, found, tools);
  const faults = filled.flatMap((block) => {
    const answer = answers.get(block.source);
    return answer === undefined ? [] : diagramFaults(indented(block, tools.project), answer);
  });
  const drawn = placeDrawings(deck, (source) => {
    const answer = answers.get(source);
    // Held against the rules as a drawing, so that a check says what a build would.
    if (answer === undefined) return tools.draw === undefined ? 'undrawn' : 'code';
    // The package wrote it, and what the cache holds anyone may have written.
    return isDrawn(answer) ? { ...answer, body: sanitiseHtml(answer.body) } : 'code';
  });
  return { deck: drawn, diagnostics: [...empty, ...faults] };
}

/** A block inside a list has lost its indent: the file says where its lines begin. */
function indented(block: MermaidBlock, project: Project): MermaidBlock {
  const lines = block.source.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const written = readText(project, block.at.file)?.split(/\r\n?|\n/)[block.at.line - 1 + first];
  const line = lines[first] ?? '';
  if (block.at.line === block.fence.line || written?.endsWith(line) !== true) return block;
  const indent = written.length - line.length;
  return { ...block, at: { ...block.at, column: 1 + indent }, indent };
}

/** Versions before 10 are called in another way. */
function isOld({ version }: MermaidPackage): boolean {
  return Number.parseInt(version, 10) < 10;
}

/** What came of each text, before or now; one whose drawing has to wait is not among them. */
async function readAnswers(
  sources: readonly string[],
  deck: Deck,
  { version, script }: MermaidPackage,
  { project, fonts, appearance, draw }: DrawingTools,
): Promise<Map<string, MermaidAnswer>> {
  const basis = [version, mermaidSettings, deck.manifest.reveal?.palette, fontsOf(appearance.themeCss)];
  const cache = mermaidCache(join(cacheFolder(project.root), 'mermaid'), basis, project.kit);
  const answers = new Map<string, MermaidAnswer>();
  const take = (source: string, answer: MermaidAnswer | undefined): void => {
    if (answer !== undefined) answers.set(source, answer);
  };
  for (const source of sources) take(source, cache.read(source));
  const left = sources.filter((source) => !answers.has(source));
  if (draw === undefined || left.length === 0) return answers;
  const board = renderMermaidBoard({ deck, fonts, ...appearance, script: readFileSync(script, 'utf8'), sources: left });
  const drawn = await draw({ ...board, settings: mermaidSettings, sources: left });
  for (const [index, source] of left.entries()) {
    const answer = drawn[index];
    take(source, answer);
    if (answer !== undefined && !('late' in answer)) cache.keep(source, answer);
  }
  return answers;
}

/** What a theme says of fonts: text is measured as it is drawn, and nothing else of the theme changes a drawing. */
function fontsOf(css: string): readonly string[] {
  return css.match(/@font-face\s*\{[^}]*\}|--font-text\s*:[^;}]*/g) ?? [];
}
