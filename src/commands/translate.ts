import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { slideHash } from '../compose/slideHash.ts';
import { slideId } from '../compose/slideId.ts';
import { markSlides, type SlideMark } from '../edit/slides/markSlides.ts';
import { sourceSlides } from '../edit/twins/sourceSlides.ts';
import { findSections } from '../load/readSections.ts';
import { readSourceText } from '../load/readSourceText.ts';
import { readText } from '../load/readText.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { didYouMean } from '../model/didYouMean.ts';
import { isLanguageTag, languageName } from '../model/languageTag.ts';
import { plainText } from '../model/plainText.ts';
import type { Project } from '../model/project.ts';
import type { ProjectEdit } from '../model/projectEdit.ts';
import type { Section, SlideDraft } from '../model/section.ts';
import { TalkError } from '../model/talkError.ts';
import { notYetTranslated, type Twin } from '../model/twin.ts';
import { normaliseText } from '../parse/frontMatter.ts';
import { parseSection } from '../parse/parseSection.ts';
import { parseTwin } from '../parse/parseTwin.ts';
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

/** A translation as it is to be written: one edit, so that it can be undone. */
export interface PlannedTranslation {
  readonly report: TranslateReport;
  /** Undefined when there is nothing to write. */
  readonly edit: ProjectEdit | undefined;
}

/**
 * Begins a section's twin in another language with the source's text to be translated, adds the slides that it lacks, or notes that slides
 * match their source again. What stands in the twin keeps its bytes beside that.
 * @param at when it is made, as the log of edits is to say.
 * @throws TalkError `usage`, `output-unwritable`, `disk-full`, `read-failed`.
 */
export async function translateSection(
  project: Project & EditedProject,
  wanted: string,
  request: TranslateRequest,
  at: string,
): Promise<TranslateReport> {
  const { report, edit } = planTranslation(project, wanted, request);
  if (edit !== undefined) await requireEdit(project, edit, at);
  return report;
}

/** What `translateSection` is to write. Nothing is written yet. @throws TalkError `usage`, `read-failed`. */
export function planTranslation(
  project: Project,
  wanted: string,
  { language, seen }: TranslateRequest,
): PlannedTranslation {
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
  if (section.value === undefined || wrong.length > 0)
    return { report: { ...nothing, diagnostics: wrong }, edit: undefined };
  const slides = sourceSlides(id, source) ?? [];
  const open = (of: ReadonlySet<string>): TwinSlideText[] => slides.filter((slide) => !of.has(slide.id));
  const { title } = section.value;
  const named = `“${title}” in ${languageName(language)}`;
  if (!existsSync(join(project.root, file))) {
    if (seen !== undefined)
      throw new TalkError('usage', `There is no ${file}.`, { hint: `Begin it: talk translate ${id} --to ${language}` });
    const { message, why } = section.value;
    const asked = why?.answer === undefined ? why?.ask : why;
    const added = open(new Set());
    const text = twinTemplate({
      section: id,
      language: languageName(language),
      title,
      message,
      why: asked,
      slides: added,
    }).replace('--to …', `--to ${language}`);
    return {
      report: { ...nothing, written: true, slides: added.map((one) => one.id), diagnostics: [] },
      edit: { label: `Began ${named}`, changes: [{ kind: 'create', file, text }] },
    };
  }
  const written = readSourceText(project.root, file) ?? '';
  const twin = parseTwin(id, file, written);
  const wrongTwin = errorsOf(twin.diagnostics);
  if (twin.value === undefined || wrongTwin.length > 0)
    return { report: { ...nothing, diagnostics: wrongTwin }, edit: undefined };
  const { confirmedBy } = twin.value;
  const own = numbered(twin.value.slides, id);
  const change =
    seen === undefined
      ? added(open(new Set(own.map(([slide]) => slide))), written)
      : noted(seen, section.value, twin.value, written);
  const { text, ...told } = change;
  const report = { ...nothing, ...told, confirmedBy, diagnostics: [] };
  if (change.slides.length === 0) return { report, edit: undefined };
  const label = `${seen === undefined ? 'Added slides to' : 'Seen and right'}: ${named}`;
  return {
    report: { ...report, written: true },
    edit: { label, changes: [{ kind: 'write', file, base: written, text }] },
  };
}

interface TwinChange {
  readonly text: string;
  readonly slides: readonly string[];
  readonly untouched: readonly string[];
}

/** The twin with slides that it lacks behind the others: they are found by id, so their order says nothing. */
function added(slides: readonly TwinSlideText[], written: string): TwinChange {
  const more = slides.map((slide) => `\n---\n${twinSlide(slide)}`).join('');
  const text = `${normaliseText(written).replace(/\s*$/, '\n')}${more}`;
  return { text, slides: slides.map(({ id }) => id), untouched: [] };
}

/** The twin with the hashes that its slides' sources have now. @throws TalkError `usage` where they cannot be noted. */
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
  const untouched: string[] = [];
  const slides: string[] = [];
  const marks = own.map(([slide, draft]): SlideMark => {
    const source = sources.get(slide);
    if (source === undefined || (seen !== 'all' && !seen.includes(slide))) return {};
    if (seen === 'all' && draft.attributes.translates === notYetTranslated && saysTheSame(source, draft)) {
      untouched.push(slide);
      return {};
    }
    const translates = slideHash(source);
    if (draft.attributes.translates === translates) return {};
    slides.push(slide);
    return { ...(draft.attributes.id === undefined && { id: slide }), translates };
  });
  const marked = markSlides(written, marks);
  if (marked.kind === 'text') return { text: marked.text, slides, untouched };
  throw new TalkError('usage', `${twin.at.file}: ${marked.message}`, { hint: 'Write `translates` in it by hand.' });
}

/** Whether a slide still stands in the words of its source. One without words says nothing of it. */
function saysTheSame(source: SlideDraft, slide: SlideDraft): boolean {
  const [theirs = '', own = ''] = [source, slide].map(({ tokens, notes, handout }) =>
    plainText([...tokens, ...notes, ...handout]),
  );
  return /\p{L}/u.test(own) && theirs === own;
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
