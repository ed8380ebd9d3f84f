import { type Claim, factClaim, helpLineClaim } from '../model/claim.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Ledger, mayBeUnread } from '../model/ledger.ts';
import { hostOf, type LoggedTalk } from '../model/loggedTalk.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';

/** A fact or help line that hosts have heard, and that no longer holds as they heard it. */
export interface Correction extends Pick<Claim, 'kind' | 'id'> {
  readonly change: 'corrected' | 'banned' | 'gone';
  /** What holds now, in the ledger's words; undefined for what must not be said any more. */
  readonly now: string | undefined;
  /** By which a record notes that its host knows: the hash of what holds now, or `banned`, or `gone`. */
  readonly holds: string;
  /** Where the ledger says it; of what it no longer has, the first record that does. */
  readonly at: SourceSpan;
  /** Talks whose hosts have not been told, in order. */
  readonly heard: readonly HeardClaim[];
}

export interface HeardClaim {
  readonly talk: LoggedTalk;
  /** As it was said. */
  readonly words: string;
}

/**
 * Holds what given talks have said against the ledger of today. What a record says that its host has been told is left out, until the
 * ledger changes again; so is what may stand in a part of the ledger that cannot be read.
 */
export function corrections(log: readonly LoggedTalk[], ledger: Ledger): Correction[] {
  const found = new Map<string, Correction>();
  for (const talk of log.filter(({ kind }) => kind === 'given')) {
    for (const said of talk.said) {
      const state = stateOf(said, ledger);
      if (state === undefined) continue;
      const { kind, id } = said;
      if (talk.told?.some((one) => one.kind === kind && one.id === id && one.holds === state.holds)) continue;
      const key = `${kind}:${id}`;
      const known = found.get(key) ?? { kind, id, ...state, at: state.at ?? talk.at, heard: [] };
      found.set(key, { ...known, heard: [...known.heard, { talk, words: said.words }] });
    }
  }
  return [...found.values()];
}

type LedgerState = Pick<Correction, 'change' | 'now' | 'holds'> & { readonly at?: SourceSpan };

/** What the ledger makes of a claim; undefined while it stands as it was. */
function stateOf({ kind, id, hash }: Claim, ledger: Ledger): LedgerState | undefined {
  const fact = kind === 'fact' ? ledger.facts.get(id) : undefined;
  const line = kind === 'helpline' ? ledger.helpLines.get(id) : undefined;
  const at = (fact ?? line)?.at;
  if (at === undefined) {
    const unread = ledger.unread[kind === 'fact' ? 'facts' : 'helpLines'];
    return mayBeUnread(unread, id) ? undefined : { change: 'gone', now: undefined, holds: 'gone' };
  }
  if (fact?.status === 'banned') return { change: 'banned', now: undefined, holds: 'banned', at };
  const claim = fact === undefined ? line && helpLineClaim(line) : factClaim(fact);
  if (claim === undefined || claim.hash === hash) return undefined;
  return { change: 'corrected', now: claim.words, holds: claim.hash, at };
}

/** Hosts that a warning names; `talk log --corrections` lists all. */
const mostNamed = 3;

/**
 * Facts and help lines that a host has heard, and that were corrected, banned or taken out of the ledger since.
 *
 * Why: a figure that was given in good faith and turned out wrong is repeated by those who heard it. They can be told, as long as somebody
 * knows who they are: the log does. It is said until the record notes that the host knows, by `talk log told`.
 *
 * @example What was said on that day is not what the ledger says
 * ```yaml facts
 * count:
 * # 1^^^^^ corrected-since
 *   value: 12
 * ```
 * ```yaml log
 * - { day: 2026-03-14, where: First Lutheran, said: { count: about 11 } }
 * ```
 * ```md
 * ## There were {fact:count.value}
 * ```
 * @example ok: only rehearsed
 * ```yaml facts
 * count:
 *   value: 12
 * ```
 * ```yaml log
 * - { day: 2026-03-14, kind: rehearsal, said: { count: about 11 } }
 * ```
 * ```md
 * ## There were {fact:count.value}
 * ```
 */
export function correctedSince(all: readonly Correction[]): Diagnostic[] {
  return all.map(({ kind, id, change, at, heard }) => {
    const hosts = [...new Set(heard.map(({ talk }) => `${hostOf(talk)} (${talk.day})`))];
    const more = hosts.length > mostNamed ? ` and ${hosts.length - mostNamed} more` : '';
    return report('corrected-since', {
      message: `${kind === 'fact' ? 'Fact' : 'Help line'} \`${id}\` ${changeWords[change]} since it was told to ${hosts.slice(0, mostNamed).join('; ')}${more}.`,
      at,
      hint: `talk log --corrections says what they heard. Once they know: talk log told ${id}.`,
    });
  });
}

const changeWords: Readonly<Record<Correction['change'], string>> = {
  corrected: 'has changed',
  banned: 'was banned',
  gone: 'was taken out of the ledger',
};
