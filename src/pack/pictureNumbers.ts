/**
 * The place of a slide among the pictures on a desk: four digits, and letters where no number was left between two. Numbers sort as text.
 */
export type PictureNumber = string;

/** First number of a first pack, and how far the next one lies from it as long as four digits reach. */
const firstNumber = 100;
const usualGap = 10;
const mostNumbers = 9_999;

/**
 * Numbers for slides in their order. Slides that had one keep it, but for those that were moved; a slide that comes in between gets a
 * number in between, so that it renames no other.
 * @param known what each slide had in the last pack; undefined for one that was not in it.
 */
export function numberSlides(known: readonly (PictureNumber | undefined)[]): PictureNumber[] {
  const kept = longestRise(known);
  if (kept.size === 0) return firstNumbers(known.length);
  const numbers: PictureNumber[] = [];
  let waiting = 0;
  const fill = (high: PictureNumber | undefined): void => {
    numbers.push(
      ...(high === undefined ? numbersAfter(numbers.at(-1), waiting) : spread(numbers.at(-1), high, waiting)),
    );
    waiting = 0;
  };
  for (const [index, number] of known.entries()) {
    if (number === undefined || !kept.has(index)) waiting += 1;
    else {
      fill(number);
      numbers.push(number);
    }
  }
  fill(undefined);
  return numbers;
}

function firstNumbers(count: number): PictureNumber[] {
  const gap = Math.max(1, Math.min(usualGap, Math.floor((mostNumbers - firstNumber) / Math.max(1, count))));
  return Array.from({ length: count }, (_, index) => digits(firstNumber + index * gap));
}

/** Places of the longest part of a list that rises: what it holds may stay where it is. */
function longestRise(numbers: readonly (PictureNumber | undefined)[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const before: number[] = [];
  let best = -1;
  for (const [index, number] of numbers.entries()) {
    lengths.push(number === undefined ? 0 : 1);
    before.push(-1);
    if (number === undefined) continue;
    for (let other = 0; other < index; other += 1) {
      const earlier = numbers[other];
      const length = (lengths[other] ?? 0) + 1;
      if (earlier === undefined || earlier >= number || length <= (lengths[index] ?? 0)) continue;
      lengths[index] = length;
      before[index] = other;
    }
    if (best === -1 || (lengths[index] ?? 0) > (lengths[best] ?? 0)) best = index;
  }
  const rise = new Set<number>();
  for (let at = best; at !== -1; at = before[at] ?? -1) rise.add(at);
  return rise;
}

/** Numbers behind the last one, each a gap further, as long as four digits reach. */
function numbersAfter(low: PictureNumber | undefined, count: number): PictureNumber[] {
  const start = Math.floor(wholeOf(low ?? '') / usualGap) + 1;
  if ((start + count) * usualGap > mostNumbers) return spread(low, undefined, count);
  return Array.from({ length: count }, (_, index) => digits((start + index) * usualGap));
}

/** So many numbers between two, about as far from each other. */
function spread(low: PictureNumber | undefined, high: PictureNumber | undefined, count: number): PictureNumber[] {
  if (count === 0) return [];
  const left = Math.floor((count - 1) / 2);
  const middle = between(low ?? digits(0), high);
  return [...spread(low, middle, left), middle, ...spread(middle, high, count - 1 - left)];
}

function between(low: PictureNumber, high: PictureNumber | undefined): PictureNumber {
  const [from, to] = [wholeOf(low), high === undefined ? mostNumbers + 1 : wholeOf(high)];
  if (to - from > 1) return digits(Math.floor((from + to) / 2));
  return `${digits(from)}${lettersBetween(lettersOf(low), to === from && high !== undefined ? lettersOf(high) : undefined)}`;
}

/** Letters as a fraction of 26 digits, none of which ends in `a`, its zero; so there is always one between two. */
function lettersBetween(low: string, high: string | undefined): string {
  const [from, to] = [letterAt(low), high === undefined ? 26 : letterAt(high)];
  if (to === from) return letter(from) + lettersBetween(low.slice(1), high?.slice(1));
  if (to - from > 1) return letter(Math.floor((from + to) / 2));
  if (high !== undefined && high.length > 1) return letter(to);
  return letter(from) + lettersBetween(low.slice(1), undefined);
}

function letterAt(letters: string): number {
  return letters === '' ? 0 : letters.charCodeAt(0) - 97;
}

function letter(index: number): string {
  return String.fromCharCode(97 + index);
}

function digits(whole: number): PictureNumber {
  return String(whole).padStart(4, '0');
}

function wholeOf(number: PictureNumber): number {
  return Number(number.slice(0, 4));
}

function lettersOf(number: PictureNumber): string {
  return number.slice(4);
}
