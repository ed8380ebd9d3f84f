import { createHmac, randomBytes } from 'node:crypto';
import { sameSecret } from '../sameSecret.ts';

/** What a phone that was let in brings with each request. */
export interface PhoneSessions {
  /** Seconds that a session lasts. */
  readonly lastsSeconds: number;
  /** A session for one phone, as text for a cookie. */
  begin(): string;
  holds(session: string | undefined): boolean;
}

/** A phone that was let in at breakfast serves the evening, too; the next day it asks again. */
const lastsSeconds = 12 * 3600;

/**
 * Sessions that the server need not remember: each says until when it holds and is signed, so phones go on after a start with the same key.
 * @param key 32 bytes.
 * @param deck a session for one deck opens no other.
 * @param now the moment, in milliseconds.
 */
export function phoneSessions(key: Buffer, deck: string, now: () => number): PhoneSessions {
  const sign = (text: string): string => createHmac('sha256', key).update(`${deck}\n${text}`).digest('base64url');
  return {
    lastsSeconds,
    begin() {
      const text = `${now() + lastsSeconds * 1000}.${randomBytes(12).toString('base64url')}`;
      return `${text}.${sign(text)}`;
    },
    holds(session = '') {
      const [until = '', name = '', signature = ''] = session.split('.');
      const left = Number(until) - now();
      return sameSecret(signature, sign(`${until}.${name}`)) && left > 0 && left <= lastsSeconds * 1000;
    },
  };
}
