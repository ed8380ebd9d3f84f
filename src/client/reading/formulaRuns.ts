import type { ReadRun, ReadType } from '../../model/slideReading.ts';

/** A piece of a formula in a line. */
interface FormulaPiece {
  readonly text: string;
  readonly raised?: 'super' | 'sub';
  readonly isLetter?: true;
}

/**
 * A formula in a line of text as letters with raised and lowered ones; undefined where that would say something else, as of a matrix:
 * its words are read then. @param type of the letters around it.
 */
export function formulaRuns(math: Element, type: ReadType): readonly ReadRun[] | undefined {
  const pieces = piecesOf(math);
  return pieces?.map(({ text, raised, isLetter }) => ({
    ...type,
    text,
    italic: isLetter === true,
    ...(raised === undefined ? {} : { raised }),
  }));
}

function piecesOf(element: Element): readonly FormulaPiece[] | undefined {
  const [first, second] = [...element.children];
  switch (element.localName) {
    case 'mi': {
      const text = element.textContent ?? '';
      return [text.length === 1 ? { text, isLetter: true } : { text }];
    }
    case 'mo':
      return [{ text: spaced(element.textContent ?? '') }];
    case 'mn':
    case 'mtext':
      return [{ text: element.textContent ?? '' }];
    case 'mspace':
      return [{ text: ' ' }];
    case 'msup':
    case 'msub':
      return first === undefined || second === undefined
        ? undefined
        : raised(first, second, element.localName === 'msup' ? 'super' : 'sub');
    case 'mfrac': {
      const [above, below] = [first, second].map((part) => (part === undefined ? undefined : bracketed(part)));
      return joined([above, [{ text: '/' }], below]);
    }
    case 'msqrt':
      return joined([[{ text: '√(' }], ...[...element.children].map(piecesOf), [{ text: ')' }]]);
    case 'annotation':
      return [];
    case 'math':
    case 'mrow':
    case 'mstyle':
    case 'semantics':
    case 'mpadded':
      return joined([...element.children].map(piecesOf));
    default:
      return undefined;
  }
}

/** Part of a fraction: what is more than one sign is bracketed. */
function bracketed(part: Element): readonly FormulaPiece[] | undefined {
  const pieces = piecesOf(part);
  return pieces === undefined || pieces.length < 2 ? pieces : [{ text: '(' }, ...pieces, { text: ')' }];
}

function raised(base: Element, other: Element, how: 'super' | 'sub'): readonly FormulaPiece[] | undefined {
  const above = piecesOf(other);
  // There is but one step up in a line.
  if (above === undefined || above.some((piece) => piece.raised !== undefined)) return undefined;
  return joined([piecesOf(base), above.map((piece) => ({ ...piece, text: piece.text.trim(), raised: how }))]);
}

function joined(lists: readonly (readonly FormulaPiece[] | undefined)[]): readonly FormulaPiece[] | undefined {
  return lists.some((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? []);
}

/** Relations and sums have room around them. */
function spaced(sign: string): string {
  return /^[=+−<>≤≥≠≈·×→-]$/.test(sign) ? ` ${sign} ` : sign;
}
