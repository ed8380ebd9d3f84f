import type { Hono } from 'hono';
import type { ArchivedTalk, EditAnswer, FoundText, NewTalk, NewTalkAnswer, TalkOffer } from '../../model/studio.ts';
import type { TranslationWish } from '../../model/twinView.ts';
import { copiedTalkSchema, newTalkSchema, renamedTalkSchema } from '../../schema/newTalkSchema.ts';
import { translationSchema } from '../../schema/translationSchema.ts';
import { readBody } from './readBody.ts';

/** What can be done with all talks and sections. */
export interface LibrarySite {
  search(words: string): readonly FoundText[];
  offer(wish: NewTalk): TalkOffer;
  newTalk(wish: NewTalk): Promise<NewTalkAnswer>;
  copy(name: string, title: string): Promise<NewTalkAnswer>;
  rename(name: string, to: string): Promise<NewTalkAnswer>;
  archive(name: string): Promise<NewTalkAnswer>;
  /** The talks that are put aside. */
  archived(): readonly ArchivedTalk[];
  restore(name: string): Promise<NewTalkAnswer>;
  /** Begins a section's translation, adds what it lacks, or notes slides that match their source. */
  translate(wish: TranslationWish): Promise<EditAnswer>;
}

/** @param api below which the studio's own addresses lie. */
export function libraryRoutes(api: Hono, site: LibrarySite): void {
  api.get('/search', (context) => context.json(site.search(context.req.query('for') ?? '')));
  api.post('/offers', async (context) => {
    const wish = readBody(newTalkSchema, await context.req.text());
    return wish === undefined ? context.text('This is no new talk.\n', 400) : context.json(site.offer(wish));
  });
  api.post('/talks', async (context) => {
    const wish = readBody(newTalkSchema, await context.req.text());
    return wish === undefined ? context.text('This is no new talk.\n', 400) : context.json(await site.newTalk(wish));
  });
  api.post('/talks/:name/copy', async (context) => {
    const copy = readBody(copiedTalkSchema, await context.req.text());
    if (copy === undefined) return context.text('A copy needs a title.\n', 400);
    return context.json(await site.copy(context.req.param('name'), copy.title));
  });
  api.post('/talks/:name/rename', async (context) => {
    const renamed = readBody(renamedTalkSchema, await context.req.text());
    if (renamed === undefined) return context.text('This is no name.\n', 400);
    return context.json(await site.rename(context.req.param('name'), renamed.name));
  });
  api.post('/talks/:name/archive', async (context) => context.json(await site.archive(context.req.param('name'))));
  api.get('/archive', (context) => context.json(site.archived()));
  api.post('/archive/:name/restore', async (context) => context.json(await site.restore(context.req.param('name'))));
  api.post('/translations', async (context) => {
    const wish = readBody(translationSchema, await context.req.text());
    return wish === undefined
      ? context.text('This is no translation.\n', 400)
      : context.json(await site.translate(wish));
  });
}
