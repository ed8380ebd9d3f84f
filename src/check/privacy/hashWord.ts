import { pbkdf2Sync } from 'node:crypto';
import type { PrivacyList } from '../../schema/privacySchema.ts';
import { wordForms } from './wordForms.ts';

/** What hashing needs of a list. */
export type Salt = Pick<PrivacyList, 'salt' | 'rounds'>;

/**
 * The hash of a word in normal form: PBKDF2 over SHA-256 with the project's salt, 12 bytes as base64url.
 * Twelve bytes make a chance hit among a million words less likely than 1 in 10^20.
 */
export function hashWord(form: string, { salt, rounds }: Salt): string {
  return pbkdf2Sync(form, Buffer.from(salt, 'hex'), rounds, 12, 'sha256').toString('base64url');
}

/** Hashes of all that a word of a text may be a form of. The same words come back in every section and sheet: each is hashed once a run. */
export function wordHashes(word: string, salt: Salt): readonly string[] {
  const key = `${salt.salt} ${salt.rounds}`;
  const known = memory.get(key) ?? { words: new Map(), forms: new Map() };
  memory.set(key, known);
  const remembered = known.words.get(word);
  if (remembered !== undefined) return remembered;
  const hashes = wordForms(word).map((form) => {
    const hash = known.forms.get(form) ?? hashWord(form, salt);
    known.forms.set(form, hash);
    return hash;
  });
  known.words.set(word, hashes);
  return hashes;
}

interface HashMemory {
  readonly words: Map<string, readonly string[]>;
  readonly forms: Map<string, string>;
}

const memory = new Map<string, HashMemory>();
