import { likelyWord } from '../model/likelyWord.ts';

/** As many ids are told one by one. */
const fewIds = 12;

/** What to say to an author whose id stands in no ledger. @param known ids that do. @param file where they are written. */
export function ledgerIdHint(id: string, known: readonly string[], file: string): string {
  if (known.length === 0) return 'The ledger is empty.';
  const near = likelyWord(id, known);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  return known.length > fewIds
    ? `None of the ${known.length} ids there is like it; see ${file}.`
    : `Known: ${known.map((one) => `\`${one}\``).join(', ')}.`;
}
