import type { Page } from 'puppeteer';
import { TalkError } from '../model/talkError.ts';
import type { Deadline } from './deadline.ts';

/**
 * Prints a page that is ready: tags, bookmarks, backgrounds, and the page size that its own styles set.
 * Throws TalkError `print-timeout` when the deadline passes first. `name` is for messages.
 */
export async function printPage(page: Page, name: string, deadline: Deadline): Promise<Uint8Array> {
  try {
    return await deadline.reach(
      page.pdf({
        tagged: true,
        outline: true,
        preferCSSPageSize: true,
        printBackground: true,
        waitForFonts: true,
        timeout: 0,
      }),
    );
  } catch (cause) {
    if (!deadline.passed()) throw cause;
    throw new TalkError('print-timeout', `${name} was ready, but printing it took more than ${deadline.seconds} s.`, {
      hint: 'Allow more time with --timeout.',
      cause,
    });
  }
}
