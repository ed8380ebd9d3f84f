import { html } from '../../../html/html.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { PrintJob } from '../../../model/output.ts';
import { firstHelp } from '../parts/firstHelp.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { deckHardTopics } from '../parts/helpLineList.ts';
import { onePage, onePageCss, onePageMargins } from '../parts/onePage.ts';
import { dayText } from '../parts/paper.ts';
import { audienceWords, talkInBrief } from '../parts/talkInBrief.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import { titledPart, titledPartCss } from '../parts/titledPart.ts';
import type { SheetContext } from '../sheetContext.ts';

/**
 * handout-announcement.pdf: one page in large letters, to be read aloud the week before. It is no page of the bulletin: that one is copied on
 * both sides, and this would stand behind every other insert.
 */
export function announcement(context: SheetContext): PrintJob {
  const label = 'To be said aloud, the week before';
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
        html`${titleBlock(context, label)}${talkInBrief(context)}<p class="spoken">${text}</p>${titledPart('Someone to call', firstHelp(context))}`,
        context,
      ),
    },
    context,
  );
}

/** About 60 words, made of what the manifest says: half a minute aloud. */
function kitAnnouncement(context: SheetContext): string {
  const { manifest } = context.deck;
  const day = dayText(context);
  const where = deckTexts(context.deck).bulletin?.where;
  return [
    `${day === undefined ? 'Soon' : `On ${day}`} ${context.metadata.author ?? 'a guest'} speaks to us. The talk is called “${manifest.title}”${manifest.subtitle === undefined ? '.' : `: ${manifest.subtitle}.`}`,
    where === undefined ? '' : `We meet here: ${where}.`,
    manifest.summary?.sentence ?? '',
    manifest.questions > 0 ? 'There is time for your questions.' : '',
    manifest.reveal === undefined ? `The talk is ${audienceWords[manifest.audience]}.` : '',
    deckHardTopics(context.deck).length === 0 ? '' : 'Part of it is hard to hear, and you may step out at any time.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const announcementCss = `.announcement .spoken{font-size:18pt;line-height:1.55;max-width:6.3in;margin:.3in 0 .4in}`;
