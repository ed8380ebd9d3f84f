import { objectAt } from '../pdfFile.ts';
import { parsePdfValue } from '../pdfSyntax.ts';
import { writePdfValue } from '../tags/writePdfValue.ts';
import type { JoinedPart } from './joinedNumbers.ts';
import { objectEnd } from './objectEnd.ts';
import { renumberValue } from './renumberValue.ts';

/** Every object of a part by the number that it has in the joined file. Streams keep their bytes. */
export function* renumberedObjects(part: JoinedPart): Generator<readonly [number, Buffer]> {
  const { bytes, offsets } = part.pdf;
  for (const [object, offset] of offsets.entries()) {
    if (offset === 0 || part.shared.has(object)) continue;
    const { value, end } = parsePdfValue(bytes, objectAt(part.pdf, object) ?? 0);
    const text = Buffer.from(writePdfValue(renumberValue(value, part)), 'latin1');
    yield [object + part.base, Buffer.concat([text, bytes.subarray(end, objectEnd(part.pdf, object))])];
  }
}
