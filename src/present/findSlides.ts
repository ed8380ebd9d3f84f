import type { OutlineSlide, TalkOutline } from './talkOutline.ts';

/**
 * Slides that one field may mean, the likeliest first: that of the number, then titles that begin with the words, then those in
 * which a word begins with them, then those that hold them. Case and accents do not matter; without words, none.
 */
export function findSlides({ slides }: Pick<TalkOutline, 'slides'>, words: string): OutlineSlide[] {
  const wanted = plain(words);
  if (wanted === '') return [];
  const rank = ({ number, title }: OutlineSlide): number => {
    const name = plain(title);
    if (String(number) === wanted) return 0;
    if (name.startsWith(wanted)) return 1;
    if (` ${name}`.includes(` ${wanted}`)) return 2;
    return name.includes(wanted) ? 3 : 4;
  };
  return slides
    .map((slide) => ({ slide, rank: rank(slide) }))
    .filter((one) => one.rank < 4)
    .sort((one, other) => one.rank - other.rank)
    .map(({ slide }) => slide);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
