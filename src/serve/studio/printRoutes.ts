import { extname } from 'node:path';
import type { Context, Hono } from 'hono';
import { readJobRequest } from '../../schema/jobRequestSchema.ts';
import { handoutLayouts } from '../../schema/manifestSchema.ts';
import { streamFile } from '../streamFile.ts';
import { answer } from './answer.ts';
import type { PrintSite } from './printSite.ts';
import { studioPath } from './studioPath.ts';

const outputs = '/output';

/** Whether an address is that of a built file: those hold their scripts in themselves, and say in themselves which may run. */
export function isBuiltFile(path: string): boolean {
  return path.startsWith(`${studioPath}${outputs}/`);
}

/** What is printed, packed and presented, on the studio's server. @param api below the studio's path. */
export function mountPrinting(api: Hono, site: PrintSite): void {
  api.get('/talks/:name/print', (context) => answer(context, async () => site.print(context.req.param('name'))));
  api.get('/talks/:name/sheets/:layout', async (context) => {
    const layout = handoutLayouts.find((one) => `${one}.png` === context.req.param('layout'));
    const picture = layout && (await site.firstPage(context.req.param('name'), layout));
    return picture === undefined
      ? context.notFound()
      : context.body(new Uint8Array(picture), 200, { 'Content-Type': 'image/png' });
  });
  api.post('/jobs', async (context) => {
    const wish = readJobRequest(await context.req.text());
    if (wish === undefined) return context.text('This is no job.\n', 400);
    return answer(context, async () => site.start(wish) ?? context.text(busy, 409));
  });
  api.delete('/jobs/:id', (context) =>
    site.cancel(context.req.param('id')) ? context.body(null, 204) : context.notFound(),
  );
  api.get('/jobs/:id/archive', (context) => {
    const file = site.archive(context.req.param('id'));
    return file === undefined ? context.notFound() : sendFile(context, file);
  });
  api.get(`${outputs}/:deck/:path{.+}`, (context) => {
    const file = site.builtFile(context.req.param('deck'), context.req.param('path'));
    return file === undefined ? context.notFound() : sendFile(context, file);
  });
}

const busy = 'This talk is at work already: wait until it is done, or cancel it.\n';

/** What the kit builds, by ending; what is not here is saved and not shown. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.zip': 'application/zip',
  '.epub': 'application/epub+zip',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** @param file absolute. */
function sendFile(context: Context, file: string): Response | Promise<Response> {
  const type = types[extname(file).toLowerCase()];
  if (type === undefined) context.header('Content-Disposition', 'attachment');
  return streamFile(context, file, type ?? 'application/octet-stream');
}
