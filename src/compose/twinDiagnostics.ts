import type { Diagnostic } from '../model/diagnostic.ts';
import { likelyWord } from '../model/likelyWord.ts';
import { report } from '../model/report.ts';
import type { Section, SlideDraft } from '../model/section.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { notYetTranslated, type Twin } from '../model/twin.ts';
import { slideHash } from './slideHash.ts';
import { slideId } from './slideId.ts';

/** What is wrong with a twin beside its section, whichever language a deck is in: slides that are stale, taken twice, or of no slide. */
export function twinDiagnostics(section: Section, twin: Twin): Diagnostic[] {
  const sources = new Map(section.slides.map((slide, index) => [slideId(section.id, slide, index), slide]));
  const seen = new Map<string, SlideDraft>();
  return twin.slides.flatMap((slide, index) => {
    const id = slideId(section.id, slide, index);
    const at = commentOf(slide);
    const other = seen.get(id);
    if (other !== undefined) {
      return [
        report('duplicate-id', {
          message: `Slide \`${id}\` is translated already, in ${other.at.file}:${other.at.line}.`,
          at,
          related: [{ ...other.at, message: `The first translation of \`${id}\`.` }],
          hint: 'Take one of the two away, or give it the id of the slide that it translates.',
        }),
      ];
    }
    seen.set(id, slide);
    const source = sources.get(id);
    return source === undefined ? [unknown(id, slide, at, sources, twin)] : stale(id, slide, source, at, twin);
  });
}

function commentOf({ attributesAt, at }: SlideDraft): SourceSpan {
  return attributesAt.translates ?? attributesAt.id ?? at;
}

function stale(id: string, slide: SlideDraft, source: SlideDraft, at: SourceSpan, twin: Twin): Diagnostic[] {
  const { translates } = slide.attributes;
  const now = slideHash(source);
  if (translates === now || translates === notYetTranslated) return [];
  return [
    report('stale-translation', {
      message:
        translates === undefined
          ? `The translation of \`${id}\` does not say which words it translates.`
          : `\`${id}\` has changed since it was translated.`,
      at,
      related: [{ ...source.at, message: 'What it translates.' }],
      hint: `Hold it against ${source.at.file}:${source.at.line}, mend its words, then: talk translate ${twin.section} --to ${twin.language} --seen ${id}`,
    }),
  ];
}

/** The slide that is meant: one whose words are those that were translated, which has moved; else one with a name like it. */
function unknown(
  id: string,
  { attributes }: SlideDraft,
  at: SourceSpan,
  sources: ReadonlyMap<string, SlideDraft>,
  twin: Twin,
): Diagnostic {
  const translated = new Set(twin.slides.map((slide, index) => slideId(twin.section, slide, index)));
  const open = [...sources].filter(([name]) => !translated.has(name));
  const moved = open.find(([, slide]) => slideHash(slide) === attributes.translates)?.[0];
  const near =
    moved ??
    likelyWord(
      id,
      open.map(([name]) => name),
    );
  return report('unknown-translation', {
    message: `\`${twin.section}\` has no slide \`${id}\` for this to translate.`,
    at,
    hint:
      near === undefined
        ? 'Take it away, or give it the id of the slide that it translates.'
        : `Did you mean \`${near}\`?${moved === undefined ? '' : ' It says what this translates.'}`,
  });
}
