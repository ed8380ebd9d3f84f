import { hashWord } from '../../src/check/privacy/hashWord.ts';
import { normalForm } from '../../src/check/privacy/normalForm.ts';
import type { PrivacyList } from '../../src/schema/privacySchema.ts';

const salt = { salt: '00112233445566778899aabbccddeeff', rounds: 1 };

/** A list of invented names, hashed here and now. */
export function privacyList(entries: {
  readonly names?: readonly string[];
  readonly warn?: readonly string[];
  readonly combinations?: readonly (readonly string[])[];
}): PrivacyList {
  const phrase = (text: string): string[] => text.split(' ').map((word) => hashWord(normalForm(word), salt));
  return {
    ...salt,
    names: (entries.names ?? []).map(phrase),
    warn: (entries.warn ?? []).map(phrase),
    combinations: (entries.combinations ?? []).map((terms) => terms.map(phrase)),
  };
}
