import type { CDPSession, Page } from 'puppeteer';
import { TalkError } from '../model/talkError.ts';
import type { Deadline } from './deadline.ts';

/**
 * Prints a page that is ready: tags, bookmarks, backgrounds, and the page size that its own styles set.
 * Throws TalkError `print-timeout` when the deadline passes first. `name` is for messages.
 */
export async function printPage(page: Page, name: string, deadline: Deadline): Promise<Uint8Array> {
  try {
    return await deadline.reach(page.createCDPSession().then(printAndDetach));
  } catch (cause) {
    if (!deadline.passed()) throw cause;
    throw new TalkError('print-timeout', `${name} was ready, but printing it took more than ${deadline.seconds} s.`, {
      hint: 'Allow more time with --timeout.',
      cause,
    });
  }
}

/** A page may be printed many times, and each session would hear all that happens in it. */
async function printAndDetach(session: CDPSession): Promise<Uint8Array> {
  const bytes = await printToBytes(session);
  await session.detach();
  return bytes;
}

/**
 * Puppeteer's page.pdf() fetches ten megabytes at a time, each four times over on its way through the protocol, and joins them
 * to a fifth. Small pieces are forgotten as they come, and each is read straight into its place.
 */
async function printToBytes(session: CDPSession): Promise<Uint8Array> {
  const { stream: handle } = await session.send('Page.printToPDF', {
    transferMode: 'ReturnAsStream',
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
    ...margins,
  });
  if (handle === undefined) throw new Error('The browser handed over no PDF.');
  let buffer = Buffer.allocUnsafe(4 * pieceSize);
  let length = 0;
  for (let done = false; !done; ) {
    const { data, base64Encoded, eof } = await session.send('IO.read', { handle, size: pieceSize });
    if (length + data.length > buffer.length) buffer = wider(buffer, length);
    length += buffer.write(data, length, base64Encoded === true ? 'base64' : 'latin1');
    done = eof;
  }
  await session.send('IO.close', { handle });
  return buffer.subarray(0, length);
}

function wider(buffer: Buffer, length: number): Buffer<ArrayBuffer> {
  const wide = Buffer.allocUnsafe(4 * buffer.length);
  buffer.copy(wide, 0, 0, length);
  return wide;
}

/** Pages set their own margins; Chromium would add 0.4 in. */
const margins = { marginTop: 0, marginBottom: 0, marginLeft: 0, marginRight: 0 };

/** Bytes fetched at a time. */
const pieceSize = 64 * 1024;
