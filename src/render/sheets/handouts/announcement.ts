import { html } from '../../../html/html.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { PrintJob } from '../../../model/output.ts';
import { firstHelp } from '../parts/firstHelp.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { deckHardTopics } from '../parts/helpLineList.ts';
import { onePage, onePageCss, onePageMargins } from '../parts/onePage.ts';
import { dayText } from '../parts/paper.ts';
import { sentence } from '../parts/sentence.ts';
import { forAudience, talkCalled, talkInBrief } from '../parts/talkInBrief.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import { titledPart, titledPartCss } from '../parts/titledPart.ts';
import type { SheetContext } from '../sheetContext.ts';

/**
 * handout-announcement.pdf: one page in large letters, to be read aloud the week before. It is no page of the bulletin: that one is copied on
 * both sides, and this would stand behind every other insert.
 */
export function announcement(context: SheetContext): PrintJob {
  const label = context.say('announcement.label');
  const text = deckTexts(context.deck).bulletin?.announcement ?? kitAnnouncement(context);
  return handoutPage(
    {
      layout: 'announcement',
      label,
      margins: onePageMargins,
      css: [titledPartCss, onePageCss, announcementCss].join('\n'),
      arrangement: 'fit',
      body: onePage(
        'announcement',
        html`${titleBlock(context, label)}${talkInBrief(context)}<p class="spoken">${text}</p>${titledPart(context.say('someoneToCall'), firstHelp(context))}`,
        context,
      ),
    },
    context,
  );
}

/** About 60 words, made of what the manifest says: half a minute aloud. */
function kitAnnouncement(context: SheetContext): string {
  const { say } = context;
  const { manifest } = context.deck;
  const speaker = context.metadata.author ?? say('aGuest');
  const day = dayText(context);
  const where = deckTexts(context.deck).bulletin?.where;
  return [
    day === undefined ? say('announcement.soon', { speaker }) : say('announcement.onDay', { day, speaker }),
    talkCalled(context),
    where === undefined ? '' : say('announcement.where', { place: sentence(where) }),
    manifest.summary?.sentence ?? '',
    manifest.questions > 0 ? say('timeForQuestions') : '',
    manifest.reveal === undefined ? say('announcement.audience', { audience: forAudience(context) }) : '',
    deckHardTopics(context.deck).length === 0 ? '' : say('announcement.hard'),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const announcementCss = `.announcement .spoken{font-size:18pt;line-height:1.55;max-width:6.3in;margin:.3in 0 .4in}`;
