import { join } from 'node:path';
import { builtFile } from '../deliver/builtFile.ts';
import { TalkError } from '../model/talkError.ts';
import type { EventPage } from '../serve/streamEvents.ts';
import type { PrintSite } from '../serve/studio/printSite.ts';
import { readPrint } from '../studio/readPrint.ts';
import type { StudioContext } from '../studio/studioContext.ts';
import { plainParsers } from '../talk/openTalk.ts';
import { decksNow } from './openPreviews.ts';
import { kindViews } from './outputKinds.ts';
import { runStudioJob } from './runStudioJob.ts';
import { openSheetPictures } from './sheetPictures.ts';
import { openStudioJobs } from './studioJobs.ts';

/** What the studio prints, packs and presents. */
export interface Printing {
  readonly site: PrintSite;
  /** Tells an open page of all jobs. */
  follow(page: EventPage): void;
  /** Ends what goes on, presented talks included. */
  close(): Promise<void>;
}

/** @param drafts what is written and not saved, by project path: none of it is printed. */
export function openPrinting(context: StudioContext, drafts: ReadonlyMap<string, string>): Printing {
  const { drafts: _, ...request } = context.request;
  // What is saved and broken is told as broken, not shown as it last was whole.
  const saved: StudioContext = { ...context, request, parsers: plainParsers };
  const { root } = context.project;
  const jobs = openStudioJobs(runStudioJob(request));
  const pictures = openSheetPictures(saved);
  return {
    site: {
      print(talk) {
        const view = readPrint(talk, saved, drafts.keys());
        return 'sheets' in view ? { ...view, kinds: kindViews } : view;
      },
      firstPage: pictures.firstPage,
      start(wish) {
        if (!decksNow(request).has(wish.talk)) throw new TalkError('unknown-deck', `There is no talk ${wish.talk}.`);
        return jobs.start(wish);
      },
      cancel: jobs.cancel,
      archive(id) {
        const pack = jobs.state(id)?.pack;
        return pack?.isArchive === true ? join(root, pack.place) : undefined;
      },
      builtFile: (talk, path) => builtFile(request.out, talk, path),
    },
    follow: jobs.follow,
    async close() {
      await Promise.all([jobs.close(), pictures.close()]);
    },
  };
}
