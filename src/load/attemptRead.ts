import { TalkError } from '../model/talkError.ts';

/** What `read` makes of a file that is there. @param path for the message. @throws TalkError `read-failed` when it cannot be read. */
export function attemptRead<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

export function unreadable(path: string, cause: unknown): TalkError {
  return new TalkError('read-failed', `${path} is there but cannot be read.`, {
    hint: 'Check that it is a file and that you may read it.',
    cause,
  });
}
