import { hexColor } from '../html/cssColor.ts';
import { contrast } from '../model/contrast.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { TokenPlace } from './themeTokens.ts';

/** Contrast of words to what they stand on, as the browser's check asks for it: WCAG 2.1, 1.4.6. */
const leastContrast = 7;

type Pair = readonly [words: string, ground: string];

const byDay: readonly Pair[] = [
  ...['ink', 'sky-deep', 'grass', 'madder', 'ochre', 'stone'].map((words): Pair => [words, 'paper']),
  ...['sand', 'sky-light', 'wheat'].map((ground): Pair => ['ink', ground]),
];

/** Which tokens are printed on which. */
const printedPairs: readonly Pair[] = [
  ...byDay,
  ...byDay.map(([words, ground]): Pair => [`night-${words}`, `night-${ground}`]),
  ...['text', 'quiet', 'word', 'value'].map((words): Pair => [`code-${words}`, 'code-ground']),
];

/**
 * Colours of the project's own that leave words too faint, each told once, at the token that is to blame for most: a ground that makes
 * six kinds of words faint is one mistake.
 * @param tokens of the whole theme; the last of a name holds.
 */
export function faintColors(tokens: readonly TokenPlace[]): Diagnostic[] {
  const last = new Map(tokens.map((token) => [token.property, token]));
  const colorOf = (property: string): string | undefined => hexColor(last.get(property)?.value ?? '');
  const faint = printedPairs.flatMap((pair) => {
    const [words, ground] = pair.map(colorOf);
    if (words === undefined || ground === undefined) return [];
    const ratio = contrast(words, ground);
    return ratio >= leastContrast ? [] : [{ pair, ratio }];
  });
  const told: Diagnostic[] = [];
  let left = faint.filter(({ pair }) => pair.some((property) => last.get(property)?.own === true));
  while (left.length > 0) {
    const blamed = mostBlamed(left.flatMap(({ pair }) => pair).filter((property) => last.get(property)?.own === true));
    const token = last.get(blamed);
    const ofToken = left.filter(({ pair }) => pair.includes(blamed)).sort((a, b) => a.ratio - b.ratio);
    const [worst] = ofToken;
    if (token === undefined || worst === undefined) break;
    told.push(faintColor(token, worst.pair, worst.ratio, last, ofToken.length));
    left = left.filter(({ pair }) => !pair.includes(blamed));
  }
  return told;
}

/** Of equals the first, which is the words': a ground is rarely what one wants to change for one of them. */
function mostBlamed(properties: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const property of properties) counts.set(property, (counts.get(property) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as [string, number])[0];
}

function faintColor(
  token: TokenPlace,
  [words, ground]: Pair,
  ratio: number,
  last: ReadonlyMap<string, TokenPlace>,
  count: number,
): Diagnostic {
  const isGround = token.property === ground;
  const other = last.get(isGround ? words : ground);
  const more = count > 1 ? `, and too little with ${count - 1} more` : '';
  return report('faint-color', {
    message: `\`${token.name}\` (${token.value}) has a contrast of ${(Math.floor(ratio * 10) / 10).toFixed(1)}:1 with ${isGround ? 'words in' : 'the ground'} \`${other?.name ?? ''}\` (${other?.value ?? ''})${more}; words need ${leastContrast}:1.`,
    at: token.at,
    hint: `Make it ${isDark(other?.value ?? '') ? 'lighter' : 'darker'}.`,
  });
}

function isDark(value: string): boolean {
  return contrast(hexColor(value) ?? '#000000', '#000000') < contrast(hexColor(value) ?? '#000000', '#ffffff');
}
