import type { PictureAnswer, PictureQuestion } from '../model/pictureLook.ts';
import { TalkError } from '../model/talkError.ts';
import type { BrowserSession } from './browserSession.ts';
import { openDocument } from './loadDocument.ts';

/** Makes a page that holds pictures by their addresses, in their order, and shows none of them (render/renderPictures.ts). */
type RenderPictures = (addresses: readonly string[]) => string;

/** What of a session is needed. */
type PageSession = Pick<BrowserSession, 'withPage' | 'timeoutMs'>;

/**
 * Looks at pictures one after the other: those that are to be shrunk have a page each, since a large one fills hundreds of megabytes until
 * its page is gone. @throws TalkError `no-browser`, `browser-failed`, `print-timeout`.
 */
export async function lookAtPictures(
  session: PageSession,
  questions: readonly PictureQuestion[],
  render: RenderPictures,
): Promise<readonly PictureAnswer[]> {
  const answers = new Map<PictureQuestion, PictureAnswer>();
  const large = questions.filter(({ shrinkTo }) => shrinkTo !== undefined);
  const others = questions.filter(({ shrinkTo }) => shrinkTo === undefined);
  for (const group of [others, ...large.map((one) => [one])]) {
    if (group.length > 0) await lookInOnePage(session, group, { answers, render });
  }
  return questions.map((question) => answers.get(question) ?? 'broken');
}

async function lookInOnePage(
  session: PageSession,
  questions: readonly PictureQuestion[],
  { answers, render }: { readonly answers: Map<PictureQuestion, PictureAnswer>; readonly render: RenderPictures },
): Promise<void> {
  const sources = new Map(questions.map(({ dataUri }, index) => [addressOf(index), dataUri]));
  const html = render([...sources.keys()]);
  const [first] = questions;
  const name = questions.length === 1 && first !== undefined ? first.path : 'the look at pictures';
  await session.withPage(
    async (page, watch, client, deadline) => {
      const inTime = async <T>(work: Promise<T>, about: PictureQuestion | undefined): Promise<T> => {
        try {
          return await deadline.reach(work);
        } catch (cause) {
          if (!deadline.passed()) throw cause;
          throw new TalkError('print-timeout', `Looking at ${about?.path} took more than ${deadline.seconds} s.`, {
            hint: 'Make the picture smaller, or allow more time with --timeout.',
            cause,
          });
        }
      };
      await inTime(openDocument(page, watch, { html, resolveAsset: (address) => sources.get(address) }), first);
      for (const [index, question] of questions.entries()) {
        const asked = client.pictures('lookAtPicture', index, question.shrinkTo ?? null);
        answers.set(question, await inTime(asked, question));
        // Each has the whole time.
        deadline.restart();
      }
    },
    { name, limitMs: session.timeoutMs },
  );
}

/** As markup names pictures (model/finishedPage.ts). */
function addressOf(index: number): string {
  return `data:kit,${index.toString(16).padStart(16, '0')}`;
}
