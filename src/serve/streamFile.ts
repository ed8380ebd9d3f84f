import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { Context } from 'hono';

/**
 * Answers with a file, or with the part of it that a `Range` asks for: without that, browsers cannot go to a place in a film. Of several
 * ranges, and of one that cannot be read, the whole is sent. Source: RFC 9110, 14.
 * @param path absolute; no part of it comes from the request.
 */
export function streamFile(context: Context, path: string, type: string): Response | Promise<Response> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return context.notFound();
  const { size } = stat;
  const range = rangeOf(context.req.header('Range'), size);
  if (range === 'none') return context.body(null, 416, { 'Content-Range': `bytes */${size}` });
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const headers = {
    'Content-Type': type,
    'Content-Length': String(end - start + 1),
    'Accept-Ranges': 'bytes',
    ...(range === undefined ? {} : { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  };
  const status = range === undefined ? 200 : 206;
  if (context.req.method === 'HEAD' || size === 0) return context.body(null, status, headers);
  return context.body(Readable.toWeb(createReadStream(path, { start, end })) as ReadableStream, status, headers);
}

interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** What a header asks for; undefined for the whole, `none` for what the file does not have. */
function rangeOf(header: string | undefined, size: number): ByteRange | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < start) return undefined;
  return start > end ? 'none' : { start, end };
}
