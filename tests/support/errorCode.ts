import { TalkError } from '../../src/model/talkError.ts';

/** The code of the TalkError that a call throws; undefined when it throws none. Any other error is thrown on. */
export function errorCode(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    if (error instanceof TalkError) return error.code;
    throw error;
  }
  return undefined;
}
