import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import { codeSpanOrComment } from './codeSpanOrComment.ts';
import { cutSlides, type Separators, type SlideCut } from './cutSlides.ts';
import type { LineIndex } from './lineIndex.ts';
import { maskCode } from './maskCode.ts';
import type { MatchPattern } from './matchPattern.ts';

type CutSlides = (masked: string) => SlideCut[];

/** More than anybody leaves open (our own measure): each takes a reading of the text. Behind that many all is hidden. */
const mostComments = 20;

/**
 * Takes comments that are never closed out of a text, each with the rest of its slide, as a browser would hide it: neither what stands
 * there nor notes below it are for anyone. Such is also one that would only end with a comment of a later slide. A comment that
 * holds another on its own slide ends with that one, and is told of.
 * Offsets and line breaks stay.
 */
export function closeComments(
  text: string,
  separators: Separators,
  lines: LineIndex,
  match?: MatchPattern,
): Checked<string> {
  const cut = (masked: string): SlideCut[] => cutSlides(masked, separators, match);
  const diagnostics: Diagnostic[] = [];
  let left = text;
  for (let round = 0; left.includes('<!--'); round += 1) {
    const { holding, open } = doubtfulComments(maskCode(left, () => true).text, cut);
    if (open === undefined) {
      for (const start of holding) diagnostics.push(holdsAnother(lines, start));
      break;
    }
    const end = round < mostComments ? slideEnd(left, open, cut) : left.length;
    left = left.slice(0, open) + hidden(left.slice(open, end)) + left.slice(end);
    diagnostics.push(neverCloses(lines, open));
  }
  return { value: left, diagnostics };
}

/** The first comment that nothing on its slide closes, and those that hold the marks of another; all outside of code. */
function doubtfulComments(
  masked: string,
  cut: CutSlides,
): { readonly holding: readonly number[]; readonly open: number | undefined } {
  const holding: number[] = [];
  for (const { 0: found, index } of masked.matchAll(codeSpanOrComment)) {
    const inner = found.startsWith('<') ? found.indexOf('<!--', 4) : -1;
    if (inner === -1) continue;
    if (cut(found.slice(0, inner)).length > 1) return { holding, open: index };
    holding.push(index);
  }
  const left = masked.replace(codeSpanOrComment, (found) => ' '.repeat(found.length));
  return { holding, open: /(?<!\\)<!--/.exec(left)?.index };
}

/** Without its marks the comment is text, and what parts slides below it is found. */
function slideEnd(text: string, start: number, cut: CutSlides): number {
  const masked = maskCode(`${text.slice(0, start)}${hidden('<!--')}${text.slice(start + 4)}`).text;
  return cut(masked).find((slide) => slide.end > start)?.end ?? text.length;
}

function neverCloses(lines: LineIndex, start: number): Diagnostic {
  return report('unclosed-comment', {
    message: 'This comment is never closed, so the rest of its slide is hidden.',
    at: lines.span(start, 4),
    hint: 'Close it with -->.',
  });
}

function holdsAnother(lines: LineIndex, start: number): Diagnostic {
  return report('unclosed-comment', {
    message: 'Inside this comment another one begins, and the first --> ends both.',
    at: lines.span(start, 4),
    hint: 'Close the first one with --> before the second begins, or take the second one out.',
  });
}

function hidden(text: string): string {
  return text.replace(/[^\n]/g, '\uFFFC');
}
