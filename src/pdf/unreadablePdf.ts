import { setupCommand } from '../model/setupCommand.ts';
import { TalkError } from '../model/talkError.ts';

/** The failure of a print whose PDF cannot be read; `cause` says why in a few words without a full stop. */
export function unreadablePdf(name: string, cause: SyntaxError): TalkError {
  return new TalkError('print-wrong', `${name}: the browser wrote a PDF that cannot be read: ${cause.message}.`, {
    hint: `Use another browser; \`${setupCommand}\` fetches one that is known to work.`,
    cause,
  });
}
