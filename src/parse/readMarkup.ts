import { addressSlashEdits } from './addressSlashes.ts';
import type { Separators } from './cutSlides.ts';
import { applyEdits } from './dialect/applyEdits.ts';
import { slideBelow } from './dialect/dialect.ts';
import type { ReadText } from './dialect/readDialect.ts';
import { sectionEdits } from './htmlSections.ts';
import type { LineIndex } from './lineIndex.ts';
import { matchPattern } from './matchPattern.ts';
import { mathInCodeEdits } from './mathInCode.ts';
import { objectPictureEdits } from './objectPictures.ts';
import { rawCodeEdits } from './rawCode.ts';
import { type StyleElement, takeStyles } from './styleElements.ts';

/** A deck's text without what stands in it as HTML and is no text. */
export interface MarkupText extends Pick<ReadText, 'body' | 'lines' | 'separators'> {
  readonly styles: readonly StyleElement[];
}

/**
 * Reads what stands in a deck's text as HTML the way reveal.js and a browser do: slides in sections, styles, code, formulas, pictures in
 * objects, and paths with backslashes.
 */
export function readMarkup({ body, lines }: ReadText, separators: Separators, match = matchPattern): MarkupText {
  const { horizontal, vertical } = separators;
  const edits = sectionEdits(body, (prose) =>
    [...match(`(?:${horizontal})|(?:${vertical})`, 'gm', prose)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  );
  const edited = applyEdits(body, [
    ...edits,
    ...mathInCodeEdits(body),
    ...objectPictureEdits(body),
    ...rawCodeEdits(body),
    ...addressSlashEdits(body),
  ]);
  const places: LineIndex = { span: (offset, length) => lines.span(edited.sourceOffset(offset), length) };
  const { text, styles } = takeStyles(edited.text, places);
  const below = `(?:${vertical})|(?:^${slideBelow.trim()}$)`;
  return {
    body: text,
    lines: places,
    styles,
    separators: edits.length === 0 ? undefined : { horizontal, vertical: below },
  };
}
