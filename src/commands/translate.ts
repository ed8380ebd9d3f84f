import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { slideHash } from '../compose/slideHash.ts';
import { slideId } from '../compose/slideId.ts';
import { findSections } from '../load/readSections.ts';
import { readText } from '../load/readText.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { didYouMean } from '../model/didYouMean.ts';
import { isLanguageTag, languageName } from '../model/languageTag.ts';
import { plainText } from '../model/plainText.ts';
import type { Project } from '../model/project.ts';
import type { FileChange } from '../model/projectEdit.ts';
import type { Section, SlideDraft } from '../model/section.ts';
import { TalkError } from '../model/talkError.ts';
import { notYetTranslated, type Twin } from '../model/twin.ts';
import { parseSection } from '../parse/parseSection.ts';
import { parseTwin } from '../parse/parseTwin.ts';
import { type SlideText, slideTexts } from '../parse/slideTexts.ts';
import { type TwinSlideText, twinSlide, twinTemplate } from '../scaffold/twinTemplate.ts';
import type { EditedProject } from './makeEdit.ts';
import { requireEdit } from './requireEdit.ts';

/** What is asked of a translation. */
export interface TranslateRequest {
  /** BCP 47 tag. */
  readonly language: string;
  /** Ids of slides that match their source again, or `all` of them; undefined to begin the twin, or add what it lacks. */
  readonly seen: readonly string[] | 'all' | undefined;
}

/** What came of it. Nothing is written when anything is wrong. */
export interface TranslateReport {
  /** Project path of the twin. */
  readonly file: string;
  readonly written: boolean;
  /** Ids of the slides that were added, or that were noted as matching. */
  readonly slides: readonly string[];
  /** Ids of slides that still say the source's very words; `all` passes them over. */
  readonly untouched: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Who has confirmed the twin: words that were mended since are to be shown again. */
  readonly confirmedBy: string | undefined;
}

/**
 * Begins a section's twin in another language with the source's text to be translated, adds the slides that it lacks, or notes that slides
 * match their source again. What stands in the twin keeps its bytes beside that.
 * @param today YYYY-MM-DD. @throws TalkError `usage`, `output-unwritable`, `disk-full`, `read-failed`.
 */
export async function translateSection(
  project: Project & EditedProject,
  wanted: string,
  { language, seen }: TranslateRequest,
  today: string,
): Promise<TranslateReport> {
  const id = wanted
    .normalize('NFC')
    .replace(/^(decks\/)?sections\//, '')
    .replace(/\.md$/, '');
  const sourceFile = `decks/sections/${id}.md`;
  const source = findSections(project).includes(id) ? readText(project, sourceFile) : undefined;
  if (source === undefined) throw noSection(id, findSections(project));
  if (!isLanguageTag(language))
    throw new TalkError('usage', `\`${language}\` is no language.`, { hint: 'Write --to es: a language tag.' });
  const file = `decks/sections/${id}.${language}.md`;
  const section = parseSection(id, sourceFile, source);
  const wrong = errorsOf(section.diagnostics);
  const nothing = { file, written: false, slides: [], untouched: [], confirmedBy: undefined };
  if (section.value === undefined || wrong.length > 0) return { ...nothing, diagnostics: wrong };
  const write = (label: string, change: FileChange): Promise<string[]> =>
    requireEdit(project, { label, changes: [change] }, today);
  const slides = numbered(section.value.slides, id);
  const texts = slideTexts(source);
  const open = (of: ReadonlySet<string>): TwinSlideText[] =>
    slides.flatMap(([slide], index) => {
      const text = texts.slides[index];
      return of.has(slide) || text === undefined ? [] : [{ id: slide, text: withoutComments(texts.text, text) }];
    });
  if (!existsSync(join(project.root, file))) {
    if (seen !== undefined)
      throw new TalkError('usage', `There is no ${file}.`, { hint: `Begin it: talk translate ${id} --to ${language}` });
    const { title, message, why } = section.value;
    const asked = why?.answer === undefined ? why?.ask : why;
    const added = open(new Set());
    const content = twinTemplate({
      section: id,
      language: languageName(language),
      title,
      message,
      why: asked,
      slides: added,
    });
    const text = content.replace('--to …', `--to ${language}`);
    await write(`Begun: ${id} in ${languageName(language)}`, { kind: 'create', file, text });
    return { ...nothing, written: true, slides: added.map((one) => one.id), diagnostics: [] };
  }
  const written = readText(project, file) ?? '';
  const twin = parseTwin(id, file, written);
  const wrongTwin = errorsOf(twin.diagnostics);
  if (twin.value === undefined || wrongTwin.length > 0) return { ...nothing, diagnostics: wrongTwin };
  const { confirmedBy } = twin.value;
  const own = numbered(twin.value.slides, id);
  const change =
    seen === undefined
      ? added(open(new Set(own.map(([slide]) => slide))), written)
      : noted(seen, section.value, twin.value, written);
  if (change.slides.length === 0) return { ...nothing, ...change, confirmedBy, diagnostics: [] };
  const label = `${seen === undefined ? 'Added slides of' : 'Seen'}: ${id} in ${languageName(language)}`;
  await write(label, { kind: 'write', file, base: written, text: change.text });
  return { file, written: true, slides: change.slides, untouched: change.untouched, diagnostics: [], confirmedBy };
}

interface TwinChange {
  readonly text: string;
  readonly slides: readonly string[];
  readonly untouched: readonly string[];
}

/** The twin with slides that it lacks behind the others: they are found by id, so their order says nothing. */
function added(slides: readonly TwinSlideText[], written: string): TwinChange {
  const more = slides.map((slide) => `\n---\n${twinSlide(slide)}`).join('');
  const text = `${written.replace(/\s*$/, '\n')}${inLineEndsOf(written, more)}`;
  return { text, slides: slides.map(({ id }) => id), untouched: [] };
}

/** The twin with the hashes that its slides' sources have now. */
function noted(seen: readonly string[] | 'all', section: Section, twin: Twin, written: string): TwinChange {
  const sources = new Map(numbered(section.slides, section.id));
  const own = numbered(twin.slides, section.id);
  const known = own.map(([slide]) => slide).filter((slide) => sources.has(slide));
  if (seen !== 'all') {
    const stranger = seen.find((slide) => !known.includes(slide));
    if (stranger !== undefined)
      throw new TalkError('usage', `The twin has no slide \`${stranger}\` of a slide that is there.`, {
        hint: `${didYouMean(stranger, known)}${known.length === 0 ? 'It has none.' : `There are ${known.join(', ')}.`}`,
      });
  }
  const texts = slideTexts(written);
  const untouched: string[] = [];
  const slides: string[] = [];
  let { text } = texts;
  for (const [index, [slide, draft]] of [...own.entries()].reverse()) {
    const source = sources.get(slide);
    const place = texts.slides[index];
    if (source === undefined || place === undefined || (seen !== 'all' && !seen.includes(slide))) continue;
    if (seen === 'all' && draft.attributes.translates === notYetTranslated && saysTheSame(source, draft)) {
      untouched.unshift(slide);
      continue;
    }
    const hash = slideHash(source);
    if (draft.attributes.translates === hash) continue;
    slides.unshift(slide);
    text = withHash(text, place, slide, hash);
  }
  return { text: inLineEndsOf(written, text), slides, untouched };
}

/** Whether a slide still stands in the words of its source. One without words says nothing of it. */
function saysTheSame(source: SlideDraft, slide: SlideDraft): boolean {
  const [theirs = '', own = ''] = [source, slide].map(({ tokens, notes, handout }) =>
    plainText([...tokens, ...notes, ...handout]),
  );
  return /\p{L}/u.test(own) && theirs === own;
}

/** In the comment that names the hash, else in a comment of its own above the slide. */
function withHash(text: string, { start, comments }: SlideText, id: string, hash: string): string {
  const old = comments.find(({ inside }) => /\btranslates\s*=/.test(inside));
  if (old === undefined) {
    const named = comments.some(({ inside }) => /\bid\s*=/.test(inside)) ? '' : `id="${id}" `;
    const from = start + (/^\n*/.exec(text.slice(start))?.[0].length ?? 0);
    return `${text.slice(0, from)}<!-- .slide: ${named}translates="${hash}" -->\n${text.slice(from)}`;
  }
  const comment = text.slice(old.start, old.end);
  const mended = comment.replace(/\btranslates\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]*)/, `translates="${hash}"`);
  return text.slice(0, old.start) + mended + text.slice(old.end);
}

function withoutComments(text: string, { start, end, comments }: SlideText): string {
  let done = start;
  const pieces: string[] = [];
  for (const comment of comments) {
    pieces.push(text.slice(done, comment.start));
    done = comment.end;
  }
  return pieces.join('') + text.slice(done, end);
}

function inLineEndsOf(written: string, text: string): string {
  const marked = written.startsWith('\uFEFF') && !text.startsWith('\n') ? `\uFEFF${text}` : text;
  return written.includes('\r\n') ? marked.replaceAll('\n', '\r\n') : marked;
}

function numbered(slides: readonly SlideDraft[], section: string): [string, SlideDraft][] {
  return slides.map((slide, index) => [slideId(section, slide, index), slide]);
}

function errorsOf(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

function noSection(id: string, known: readonly string[]): TalkError {
  return new TalkError('usage', `There is no section \`${id}\`.`, {
    hint:
      known.length === 0
        ? 'decks/sections is empty.'
        : `${didYouMean(id, known)}It is the path under decks/sections without .md.`,
  });
}
