import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { mostAddedBytes } from '../../model/pictureLimits.ts';
import { draftSchema } from '../../schema/draftSchema.ts';
import { projectEditSchema } from '../../schema/projectEditSchema.ts';
import { previewFace } from '../preview/previewFace.ts';
import type { Face } from '../serverApp.ts';
import { streamEvents } from '../streamEvents.ts';
import { answer } from './answer.ts';
import { insertRoutes } from './insertRoutes.ts';
import { libraryRoutes } from './libraryRoutes.ts';
import { pictureRoutes } from './pictureRoutes.ts';
import { isBuiltFile, mountPrinting } from './printRoutes.ts';
import { readBody } from './readBody.ts';
import { studioPath } from './studioPath.ts';
import type { StudioSite } from './studioSite.ts';

/** A section is some kilobytes; a file that is longer is no talk's (load/fileLimits). */
const largestBody = 4 * 1024 * 1024;
/** Base64 makes four letters of three bytes; who made it comes along. */
const largestPicture = Math.ceil(mostAddedBytes / 3) * 4 + 64 * 1024;

/** The studio on the local server: its page at `/`, what it asks below `/.studio/`, and each deck's live preview at `/deck/`. */
export function studioFace(site: StudioSite): Face {
  return {
    changes: true,
    hasScriptFiles: (path) => path === '/' || (path.startsWith(`${studioPath}/`) && !isBuiltFile(path)),
    mount(routes) {
      routes.get('/', (context) => context.html(site.page));
      routes.use(`${studioPath}/*`, jsonBodies, shortBodies);
      const api = routes.basePath(studioPath);
      api.get('/files/:name', (context) => {
        const file = site.files.get(context.req.param('name'));
        return file === undefined ? context.notFound() : context.body(file.text, 200, { 'Content-Type': file.type });
      });
      libraryRoutes(api, site.library);
      pictureRoutes(api, site.pictures);
      insertRoutes(api, site.inserts);
      api.get('/talks', (context) => context.json(site.talks()));
      api.get('/talks/:name', (context) => answer(context, () => site.talk(context.req.param('name'))));
      api.get('/talks/:name/faults', (context) => answer(context, () => site.faults(context.req.param('name'))));
      api.post('/talks/:name/mend', (context) => answer(context, () => site.mend(context.req.param('name'))));
      api.get('/sections', (context) => context.json(site.sections()));
      api.get('/ledger', (context) => context.json(site.ledger()));
      api.post('/ledger/faults', async (context) => {
        const faults = site.entryFaults(await context.req.json().catch(() => undefined));
        return faults === undefined ? context.text('This is no entry.\n', 400) : context.json(faults);
      });
      api.get('/section', (context) => {
        const section = site.section(context.req.query('id') ?? '', context.req.query('talk'));
        return section === undefined ? context.notFound() : context.json(section);
      });
      api.get('/words', (context) =>
        answer(context, async () => {
          const words = await site.words(context.req.query('file') ?? '', context.req.query('talk'));
          return words.version === context.req.query('known') ? context.body(null, 204) : words;
        }),
      );
      api.get('/text', (context) =>
        answer(context, async () => site.text(context.req.query('file') ?? '') ?? context.notFound()),
      );
      api.put('/draft', async (context) => {
        const draft = readBody(draftSchema, await context.req.text());
        if (draft === undefined) return context.text('This is no draft.\n', 400);
        site.draft(draft.file, draft.text);
        return context.body(null, 204);
      });
      api.post('/edits', async (context) => {
        const edit = readBody(projectEditSchema, await context.req.text());
        return edit === undefined ? context.text('This is no edit.\n', 400) : context.json(await site.edit(edit));
      });
      api.post('/undo', async (context) => context.json(await site.undo()));
      api.post('/redo', async (context) => context.json(await site.redo()));
      api.get('/events', (context) => streamEvents(context, site.follow));
      mountPrinting(api, site.printing);
      // Behind the studio's own: what is left are decks.
      previewFace({ ...site.previews, list: () => site.page }).mount(routes);
    },
  };
}

/** A page from elsewhere cannot send JSON without asking first (Fetch Standard, CORS-safelisted request headers), and is refused then. */
const jsonBodies: MiddlewareHandler = (context, next) => {
  const { method } = context.req;
  const type = context.req.header('Content-Type')?.split(';')[0]?.trim();
  return method === 'GET' || method === 'HEAD' || type === 'application/json'
    ? next()
    : Promise.resolve(context.text('Only JSON is read here.\n', 415));
};

const short = bodyLimit({ maxSize: largestBody, onError: tooLong });
const picture = bodyLimit({
  maxSize: largestPicture,
  onError: (context) => context.text(`A picture may have ${mostAddedBytes / 1_000_000} MB. Save a smaller one.\n`, 413),
});

/** A request that frames no body has none (RFC 9112, 6.3); the limit would make one of it, which a DELETE cannot be read with. */
const shortBodies: MiddlewareHandler = (context, next) => {
  const { req } = context;
  if (req.header('Content-Length') === undefined && req.header('Transfer-Encoding') === undefined) return next();
  return (req.path === `${studioPath}/pictures` ? picture : short)(context, next);
};

function tooLong(context: Context): Response {
  return context.text('This is too long.\n', 413);
}
