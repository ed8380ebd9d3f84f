import { picturesShown } from './picturesAsked.ts';

/** Below it the server answers the studio (serve/studio/studioFace). */
const base = '/.studio';

/** Why the server has not given what was asked: a sentence for the reader. */
export class AskError extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Asks the server for a record. @param path below the studio's own. @throws AskError */
export function ask<T>(path: string): Promise<T> {
  return send<T>('GET', path);
}

/**
 * Sends a record. @returns what the server answers; undefined when it only says that it has heard.
 * @throws AskError
 */
export async function send<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${base}${path}`, {
    method,
    ...(method === 'GET'
      ? {}
      : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body ?? null) }),
  }).catch(() => {
    throw new AskError('The studio does not answer. Is its window on this computer still open?', 0);
  });
  if (response.status === 403)
    throw new AskError('The studio was started anew. Open the address that it has shown since.', response.status);
  if (!response.ok) throw new AskError((await response.text()).trim(), response.status);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Asks for what can wait, one after the other and behind the pictures of slides: a browser keeps six roads to a server, which does one thing at a
 * time.
 * @param isWanted whether whoever asks is still there when it comes to it. @throws AskError
 */
export function askInTurn<T>(path: string, isWanted: () => boolean): Promise<T> {
  const answer = last.then(picturesShown).then(() => {
    if (!isWanted()) throw new AskError('Nobody waits for this any more.', 0);
    return ask<T>(path);
  });
  last = answer.catch(() => undefined);
  return answer;
}

/**
 * Asks for what takes a while and is asked for often: while it is on its way, all that ask meanwhile share one more request behind it.
 * @throws AskError
 */
export function askOnce<T>(path: string): Promise<T> {
  const known = rounds.get(path);
  if (known === undefined) {
    const round: Round = { running: ask<T>(path), next: undefined };
    rounds.set(path, round);
    const end = (): void => {
      if (round.next === undefined) rounds.delete(path);
    };
    round.running.then(end, end);
    return round.running as Promise<T>;
  }
  known.next ??= known.running
    .catch(() => undefined)
    .then(() => {
      rounds.delete(path);
      return askOnce<T>(path);
    });
  return known.next as Promise<T>;
}

interface Round {
  readonly running: Promise<unknown>;
  next: Promise<unknown> | undefined;
}

const rounds = new Map<string, Round>();
