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
 * Asks for what can wait, one after the other: a browser keeps six roads to a server, and pictures of slides need them.
 * @throws AskError
 */
export function askInTurn<T>(path: string): Promise<T> {
  const answer = last.then(() => ask<T>(path));
  last = answer.catch(() => undefined);
  return answer;
}
