import { basename } from 'node:path';
import type { Checked, Diagnostic } from '../../model/diagnostic.ts';
import { report } from '../../model/report.ts';
import { mostSlides } from '../../model/textLimits.ts';
import {
  type ImportedDeck,
  type ImportedPictures,
  type ImportedSlide,
  type ImportSource,
  wholeFile,
} from '../importedDeck.ts';
import { type Archive, BadArchive, readArchive } from '../readArchive.ts';
import { paragraphsOf, paragraphText } from './paragraphs.ts';
import { allOf, childAt, parseXml, type XmlElement } from './parseXml.ts';
import { type Relation, relationsOf } from './relations.ts';
import { slideShapes } from './slideShapes.ts';

/** A presentation of PowerPoint and its like (ECMA-376, PresentationML) → its slides: titles, lists, tables, pictures, notes. */
export function readPptx({ file, bytes }: ImportSource, pictures: ImportedPictures): Checked<ImportedDeck | undefined> {
  try {
    const archive = readArchive(bytes, (name) => /\.(?:xml|rels)$|\/media\//i.test(name));
    return readPresentation(file, archive, pictures);
  } catch (cause) {
    if (!(cause instanceof BadArchive)) throw cause;
    const told = report(cause.tooLarge ? 'too-large' : 'bad-import', {
      message: `\`${file}\` cannot be read. ${cause.message}`,
      at: wholeFile(file),
      hint: cause.tooLarge
        ? 'Part it, or take out what is not needed.'
        : 'Open it in the program that made it, and save it anew as .pptx without a password.',
    });
    return { value: undefined, diagnostics: [told] };
  }
}

function readPresentation(
  file: string,
  archive: Archive,
  pictures: ImportedPictures,
): Checked<ImportedDeck | undefined> {
  const main =
    [...relationsOf(archive, '').values()].find(({ kind }) => kind === 'officeDocument')?.target ??
    'ppt/presentation.xml';
  const bytes = archive.get(main);
  if (bytes === undefined) throw new BadArchive('It holds no presentation, or is not whole.');
  const presentation = childAt(parseXml(bytes), 'presentation');
  const relations = relationsOf(archive, main);
  const list = childAt(presentation, 'sldIdLst')?.children ?? [];
  if (list.length === 0) throw new BadArchive('It has no slide.');
  if (list.length > mostSlides) throw new BadArchive(`It has more than ${mostSlides} slides.`, true);
  const parts = partsOf(presentation);
  const diagnostics: Diagnostic[] = [];
  const slides = list.map(({ attributes }, index): ImportedSlide => {
    const slide = readSlide(archive, relations.get(attributes['r:id'] ?? ''), pictures);
    const tell = (what: string): void =>
      void diagnostics.push(report('not-imported', { message: `${file}, slide ${index + 1}: not carried: ${what}.` }));
    for (const what of new Set(slide.lost)) tell(what);
    const part = parts.get(attributes.id ?? '');
    return { ...slide, ...(part === undefined ? {} : { part }) };
  });
  const core = archive.get('docProps/core.xml');
  const named = core === undefined ? '' : (allOf(parseXml(core), 'title')[0]?.text.trim() ?? '');
  // What programs write there when nobody has said anything.
  const title = /^(?:PowerPoint|Presentation|Slide|Untitled)\b/i.test(named) ? '' : named;
  const first = slides.find((slide) => slide.title !== '')?.title ?? '';
  return {
    value: {
      title: title || first || basename(file).replace(/\.\w+$/, ''),
      subtitle: undefined,
      language: undefined,
      slides,
    },
    diagnostics,
  };
}

/** Names of the deck's sections, by the id of the slide with which each begins. */
function partsOf(presentation: XmlElement | undefined): ReadonlyMap<string, string> {
  const sections = allOf(presentation, 'sectionLst')[0]?.children ?? [];
  return new Map(
    sections.flatMap((section): [string, string][] => {
      const first = allOf(section, 'sldId')[0]?.attributes.id;
      return first === undefined ? [] : [[first, section.attributes.name ?? '']];
    }),
  );
}

interface ReadSlide extends ImportedSlide {
  readonly lost: readonly string[];
}

function readSlide(archive: Archive, relation: Relation | undefined, pictures: ImportedPictures): ReadSlide {
  const bytes = relation === undefined ? undefined : archive.get(relation.target);
  if (relation === undefined || bytes === undefined) throw new BadArchive('It is not whole: a slide is missing.');
  const slide = childAt(parseXml(bytes), 'sld');
  const relations = relationsOf(archive, relation.target);
  const { title, blocks, lost } = slideShapes(childAt(slide, 'cSld', 'spTree'), { archive, relations, pictures });
  const isHidden = slide?.attributes.show === '0' || slide?.attributes.show === 'false';
  const text = [
    isHidden ? '<!-- .slide: data-visibility="hidden" -->' : '',
    title === '' ? '' : `## ${title}`,
    ...blocks,
  ];
  const animated = childAt(slide, 'timing') === undefined ? [] : ['the order in which things appear'];
  return {
    title: plain(title),
    level: title === '' ? undefined : isChapter(archive, relations) ? 1 : 2,
    text: text.filter((one) => one !== '').join('\n\n'),
    notes: notesOf(archive, relations),
    below: false,
    lost: [...lost, ...animated],
  };
}

/** Whether a slide opens a part of the talk, or the talk: its layout says so. */
function isChapter(archive: Archive, relations: ReadonlyMap<string, Relation>): boolean {
  const layout = [...relations.values()].find(({ kind }) => kind === 'slideLayout');
  const bytes = layout === undefined ? undefined : archive.get(layout.target);
  if (bytes === undefined) return false;
  return /^(?:secHead|title)$/.test(childAt(parseXml(bytes), 'sldLayout')?.attributes.type ?? '');
}

function notesOf(archive: Archive, relations: ReadonlyMap<string, Relation>): string {
  const part = [...relations.values()].find(({ kind }) => kind === 'notesSlide');
  const bytes = part === undefined ? undefined : archive.get(part.target);
  if (part === undefined || bytes === undefined) return '';
  const own = relationsOf(archive, part.target);
  return allOf(parseXml(bytes), 'sp')
    .filter((shape) => childAt(shape, 'nvSpPr', 'nvPr', 'ph')?.attributes.type === 'body')
    .map((shape) => paragraphText(paragraphsOf(childAt(shape, 'txBody'), own), false))
    .join('\n\n');
}

/** The words of a line of our own Markdown. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\(<[^>]*>\)/g, '$1')
    .replace(/(?<!\\)\*/g, '')
    .replace(/\\(?=\W)/g, '');
}
