import type { ReadPart, ReadText } from '../model/slideReading.ts';
import { mergeTexts } from './mergeTexts.ts';
import type { PresentationSlide } from './presentation.ts';
import type { LayoutName } from './slideLayouts.ts';

/** A place of the layout that a part fills; `type` is undefined for words, which are what a place holds unless it says otherwise. */
export interface FilledPlace {
  readonly type?: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'pic' | 'ftr';
  readonly index?: number;
}

/** A slide in the terms of a presentation program. */
export interface ArrangedSlide {
  readonly layout: LayoutName;
  /** In reading order, each with the place that it fills. */
  readonly parts: readonly { readonly part: ReadPart; readonly place?: FilledPlace }[];
}

/** Layouts of the kit that stand for themselves. */
const named: Readonly<Record<string, LayoutName>> = {
  title: 'Title',
  end: 'Title',
  section: 'Section',
  statement: 'Words alone',
  quote: 'Words alone',
};

/** Picks a layout by what a slide holds, and has its title, its words, its picture and its sources fill the places of that layout. */
export function arrangeSlide({ reading, layout }: Pick<PresentationSlide, 'reading' | 'layout'>): ArrangedSlide {
  const parts = mergeTexts(reading.parts);
  const title = parts.find((part) => part.type === 'text' && part.role === 'title');
  const source = parts.find((part) => part.type === 'text' && part.role === 'source');
  const words = parts.filter(
    (part): part is ReadText => part.type === 'text' && part.role === 'words' && part.paint === undefined,
  );
  const pictures = parts.filter(({ type }) => type === 'picture');
  const others = parts.filter(
    (part) => part !== title && part !== source && !(part.type === 'text' && part.role === 'footer'),
  );
  const picked = named[layout] ?? pickLayout({ words, pictures, others });
  const places = new Map<ReadPart, FilledPlace>();
  if (title !== undefined) places.set(title, { type: picked === 'Title' ? 'ctrTitle' : 'title' });
  if (source !== undefined) places.set(source, { type: 'ftr', index: 11 });
  const [first, second] = words.filter(isSentence);
  if (
    first !== undefined &&
    (picked === 'Title and words' || picked === 'Two columns' || picked === 'Section' || picked === 'Words alone')
  )
    places.set(first, { type: 'body', index: 1 });
  if (first !== undefined && picked === 'Title') places.set(first, { type: 'subTitle', index: 1 });
  if (second !== undefined && picked === 'Two columns') places.set(second, { type: 'body', index: 2 });
  const [picture] = pictures;
  if (picture !== undefined && picked === 'Picture') places.set(picture, { type: 'pic', index: 1 });
  return {
    layout: picked,
    parts: parts.map((part) => {
      const place = places.get(part);
      return place === undefined ? { part } : { part, place };
    }),
  };
}

/** A sign that a style makes, such as the mark of a quote, fills no place for words. */
function isSentence({ paragraphs }: ReadText): boolean {
  return paragraphs.flatMap(({ runs }) => runs).reduce((length, { text }) => length + text.trim().length, 0) > 2;
}

function pickLayout({
  words,
  pictures,
  others,
}: {
  readonly words: readonly ReadText[];
  readonly pictures: readonly ReadPart[];
  readonly others: readonly ReadPart[];
}): LayoutName {
  const [first, second] = words.filter(isSentence);
  if (others.length === 1 && pictures.length === 1) return 'Picture';
  if (first !== undefined && second !== undefined && second.box.x >= first.box.x + first.box.width - 2)
    return 'Two columns';
  if (first !== undefined) return 'Title and words';
  return 'Title and drawing';
}
