import { isDeepStrictEqual } from 'node:util';
import { isHiddenSlide } from '../model/isHiddenSlide.ts';
import type { ChangedText, Refusal } from '../model/plannedEdit.ts';
import type { SlideStep } from '../model/projectEdit.ts';
import { cutNotes } from '../parse/cutNotes.ts';
import { cutParts } from '../parse/cutParts.ts';
import { plainText, type Splice } from './plainText.ts';
import { hideSlide, showSlide } from './slides/hideSlide.ts';
import { joinedSlide, sharedAttributes } from './slides/joinSlides.ts';
import { slideAttributes } from './slides/slideAttributes.ts';
import { type SlidePlaces, slidePlaces, slideTexts } from './slides/slidePlaces.ts';

/**
 * Makes a step with the slides of a section's Markdown. Front matter, separators and the blank lines around them keep their places; a slide
 * that moves takes on the direction of the place it comes to. What is below the line at which a slide is split, notes and handout
 * text included, is the second one's, which has the first one's form and visibility.
 * @returns refused as `unreadable`, as `no-place` where a slide or line is not there or stands in notes, and as `unsafe`.
 */
export function editSlides(source: string, step: SlideStep): ChangedText {
  const plain = plainText(source);
  const places = slidePlaces(plain.text);
  if (places === undefined) return refused('unreadable', 'The file has more than is read of one.');
  const change = changeOf(places, step);
  if ('kind' in change) return change;
  for (const splices of change.ways) {
    const text = plain.splice(splices);
    const now = slidePlaces(plainText(text).text);
    if (now === undefined || now.traps > places.traps) continue;
    if (isDeepStrictEqual(slideTexts(now), change.wanted)) return { kind: 'text', text };
  }
  return refused('unsafe', 'The slides cannot be changed so without being read otherwise: edit the text.');
}

/** Ways to make a step, the one that changes least first, and the texts that the slides are then to have. */
interface SlideEdit {
  readonly ways: readonly (readonly Splice[])[];
  readonly wanted: readonly string[];
}

function changeOf(places: SlidePlaces, step: SlideStep): SlideEdit | Refusal {
  const { slides } = places;
  const isThere = (index: number): boolean => slides[index] !== undefined;
  switch (step.do) {
    case 'move':
      return isThere(step.from) && isThere(step.to) ? moveSlide(places, step.from, step.to) : noSlide();
    case 'split':
      return isThere(step.slide) ? splitSlide(places, step.slide, step.line) : noSlide();
    case 'join': {
      if (!isThere(step.slide) || !isThere(step.slide + 1)) return noSlide();
      const joined = joinedSlide(places, step.slide);
      return joined === undefined ? refused('unsafe', apart) : replaceSlides(places, step.slide, 2, joined);
    }
    case 'hide':
    case 'show':
      return isThere(step.slide) ? changeComments(places, step.slide, step.do) : noSlide();
    case 'remove':
      return isThere(step.slide) ? removeSlide(places, step.slide) : noSlide();
    case 'insert':
      return isThere(step.slide) || step.slide === slides.length
        ? insertSlide(places, step.slide, step.text)
        : noSlide();
  }
}

const apart = 'One of the two is hidden, of another form, or has notes that reach to its end.';

function moveSlide(places: SlidePlaces, from: number, to: number): SlideEdit {
  const texts = slideTexts(places);
  const wanted = texts.toSpliced(from, 1).toSpliced(to, 0, texts[from] ?? '');
  return { ways: [false, true].map((apart) => laidOut(places, wanted, apart)), wanted };
}

/** Texts in the places of the slides. @param apart with a blank line at least before separators, where dashes would make a heading. */
function laidOut({ slides, text }: SlidePlaces, wanted: readonly string[], apart: boolean): Splice[] {
  return slides.flatMap(({ start, end, first, last }, index): Splice[] => {
    const own = wanted[index] ?? '';
    if (!apart) return own === text.slice(first, last) ? [] : [{ start: first, end: last, text: own }];
    return [{ start, end, text: `${index === 0 ? '' : '\n'}${own}${index === slides.length - 1 ? '\n' : '\n\n'}` }];
  });
}

function splitSlide(places: SlidePlaces, index: number, line: number): SlideEdit | Refusal {
  const { first = 0, last = 0 } = places.slides[index] ?? {};
  const at = places.text.split('\n', Math.max(0, line - 1)).join('\n').length + 1;
  const masked = places.masked.slice(first, last);
  const shown = first + (cutParts(masked)[0]?.end ?? 0);
  const isInNotes = cutNotes(masked).some(({ start, end }) => first + start < at && at < first + end);
  const [upper, lower] = [
    places.text.slice(first, at).trimEnd(),
    places.text.slice(at, last).replace(/^(?:[ \t]*\n)+/, ''),
  ];
  if (at <= first || at >= shown || isInNotes || upper === '' || lower === '')
    return refused('no-place', `Line ${line} does not part what is shown on that slide.`);
  const attributes = slideAttributes(masked.slice(0, at - first));
  const all = slideAttributes(masked);
  if (sharedAttributes.some((name) => all[name] !== attributes[name]))
    return refused('unsafe', 'The comment that says when the slide is shown stands below that line.');
  const kept = sharedAttributes.filter((name) => attributes[name] !== undefined);
  const said = kept.map((name) => ` ${name}="${attributes[name]}"`).join('');
  const second = kept.length === 0 ? lower : `<!-- .slide:${said} -->\n${lower}`;
  const start = first + upper.length;
  const text = `\n\n---${leadOf(places)}${second.slice(0, second.length - lower.length)}`;
  const wanted = slideTexts(places).toSpliced(index, 1, upper, second);
  return { ways: [[{ start, end: last - lower.length, text }]], wanted };
}

/** Blank lines with which the slides of a file begin. */
function leadOf({ text, slides }: SlidePlaces): string {
  const second = slides[1];
  return second === undefined ? '\n' : text.slice(second.start, second.first) || '\n';
}

function replaceSlides(places: SlidePlaces, index: number, count: number, text: string): SlideEdit {
  const start = places.slides[index]?.first ?? 0;
  const end = places.slides[index + count - 1]?.last ?? start;
  return { ways: [[{ start, end, text }]], wanted: slideTexts(places).toSpliced(index, count, text) };
}

function changeComments(places: SlidePlaces, index: number, how: 'hide' | 'show'): SlideEdit | Refusal {
  const { first = 0, last = 0 } = places.slides[index] ?? {};
  const masked = places.masked.slice(first, last);
  const splices = how === 'hide' ? hideSlide(masked) : showSlide(masked);
  const text = plainText(places.text.slice(first, last)).splice(splices);
  if (isHiddenSlide({ attributes: slideAttributes(plainText(masked).splice(splices)) }) !== (how === 'hide'))
    return refused('unsafe', 'What hides the slide is written where this cannot change it.');
  const ways = [splices.map((one) => ({ ...one, start: first + one.start, end: first + one.end }))];
  return { ways, wanted: slideTexts(places).with(index, text) };
}

function removeSlide(places: SlidePlaces, index: number): SlideEdit {
  const [before, own, next] = [places.slides[index - 1], places.slides[index], places.slides[index + 1]];
  const wanted = slideTexts(places).toSpliced(index, 1);
  const { first = 0, last = 0, direction = 'horizontal' } = own ?? {};
  // The first of a column leaves its place to the one below.
  const isHead = direction === 'horizontal' && next?.direction === 'vertical';
  if (next !== undefined && (before === undefined || isHead))
    return { ways: [[{ start: first, end: next.first, text: '' }]], wanted };
  if (before === undefined) return { ways: [[{ start: first, end: last, text: '' }]], wanted: [''] };
  return { ways: [[{ start: before.last, end: last, text: '' }]], wanted };
}

function insertSlide(places: SlidePlaces, index: number, written: string): SlideEdit {
  const text = plainText(written)
    .text.replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  const wanted = slideTexts(places).toSpliced(index, 0, text);
  const [before, next] = [places.slides[index - 1], places.slides[index]];
  if (next === undefined) {
    const at = before?.last ?? 0;
    return { ways: [[{ start: at, end: at, text: `\n\n---${leadOf(places)}${text}` }]], wanted };
  }
  const separator = before === undefined ? `---${leadOf(places)}` : places.text.slice(before.end, next.first);
  return { ways: [[{ start: next.first, end: next.first, text: `${text}\n\n${separator}` }]], wanted };
}

function noSlide(): Refusal {
  return refused('no-place', 'There is no such slide.');
}

function refused(reason: Refusal['reason'], message: string): Refusal {
  return { kind: 'refused', reason, message };
}
