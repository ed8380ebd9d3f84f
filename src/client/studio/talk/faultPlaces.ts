import type { PlacedFault, SectionCard, TalkView } from '../../../model/studio.ts';

/** What the rules say of a section, in its own file or of its line in the manifest. */
export function faultsOfCard(
  { file }: TalkView,
  card: SectionCard,
  faults: readonly PlacedFault[],
): readonly PlacedFault[] {
  return faults.filter(({ at }) => at?.file === card.file || (at?.file === file && at.line === card.line));
}

/** What the rules say of a key of the manifest, on its lines up to the next key. */
export function faultsOfKey(
  { file, lines }: TalkView,
  key: string,
  faults: readonly PlacedFault[],
): readonly PlacedFault[] {
  const from = lines[key];
  const next = Math.min(...Object.values(lines).filter((line) => from !== undefined && line > from));
  return faults.filter(({ at, code }) => {
    // It is a fault of the whole, told of at the file's head.
    if (code === 'over-slot') return key === 'slot' && at?.file === file;
    return from !== undefined && at?.file === file && at.line >= from && at.line < next;
  });
}
