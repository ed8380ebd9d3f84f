import { type Html, html } from '../../../html/html.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { PrintJob } from '../../../model/output.ts';
import { type HandoutLayout, handoutLayouts } from '../../../schema/manifestSchema.ts';
import { checkList, checkListCss } from '../parts/checkList.ts';
import { firstHelp } from '../parts/firstHelp.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { deckHardTopics } from '../parts/helpLineList.ts';
import { onePage, onePageCss, onePageMargins } from '../parts/onePage.ts';
import { reportingList } from '../parts/reportingList.ts';
import { spare } from '../parts/spare.ts';
import { minutesText, talkInBrief } from '../parts/talkInBrief.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import { titledPart } from '../parts/titledPart.ts';
import type { SheetContext } from '../sheetContext.ts';

/**
 * handout-host-brief.pdf: one page for whoever invites, to be read before the day: what to settle, what must be in the room, who
 * reports to whom, how to introduce the speaker, and what to copy how often.
 */
export function hostBrief(context: SheetContext): PrintJob {
  const label = 'For the host, before the day';
  return handoutPage(
    {
      layout: 'host-brief',
      label,
      margins: onePageMargins,
      css: [onePageCss, checkListCss, hostBriefCss].join('\n'),
      arrangement: 'fit',
      body: onePage(
        'host-brief',
        html`${titleBlock(context, label)}${talkInBrief(context)}<div class="host-columns">
<div>${beforehand(context)}</div>
<div>${equipment(context)}</div>
</div>
${titledPart('If somebody asks for help', reportingList(context))}${titledPart('To introduce the speaker', introduction(context))}${titledPart('To copy', copies(context))}${titledPart('Someone to call', firstHelp(context))}`,
        context,
      ),
    },
    context,
  );
}

function beforehand(context: SheetContext): Html {
  const { host } = deckTexts(context.deck);
  const hard = deckHardTopics(context.deck).length > 0;
  const ofCare = hard ? { door: kitDoor, quietRoom: kitQuietRoom } : { door: undefined, quietRoom: undefined };
  const lines = [host?.door ?? ofCare.door, host?.quietRoom ?? ofCare.quietRoom, ...(host?.beforehand ?? [])];
  return titledPart(
    'Before the day',
    checkList(
      lines.filter((line) => line !== undefined),
      60,
    ),
  );
}

const kitDoor = 'A person at the door, whom all can see, goes with anyone who steps out.';
const kitQuietRoom = 'A quiet room nearby stays open, with water and a chair for two.';

function equipment({ deck }: SheetContext): Html {
  return titledPart('In the room', checkList(deckTexts(deck).host?.equipment ?? kitEquipment, 50));
}

const kitEquipment: readonly string[] = [
  'A screen that the last row can see, and a cable to the computer',
  'A microphone where more than thirty listen',
  'A small table for notes and water',
];

function introduction({ deck, metadata }: SheetContext): Html {
  const { manifest } = deck;
  const written = deckTexts(deck).host?.introduction;
  const who = metadata.author ?? 'Our guest';
  const hard = deckHardTopics(deck).length > 0;
  const text =
    written ??
    [
      `${who} speaks to us today. The talk is called “${manifest.title}”.`,
      manifest.reveal === undefined ? `It takes about ${minutesText(manifest.slot - manifest.questions)}.` : '',
      manifest.questions > 0 ? 'There is time for your questions afterwards.' : '',
      hard ? 'Part of it is hard to hear. You may step out at any time, and nobody will ask why.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  return html`<blockquote><p>${text}</p></blockquote>`;
}

/** How often each sheet is copied; what is not here is not for hosts to copy. */
const copiesOf: Readonly<Partial<Record<HandoutLayout, readonly [sheet: string, copies: string]>>> = {
  'family-letter': ['Letter to families', 'one for each family'],
  bulletin: ['Bulletin', 'one for two listeners; cut'],
  announcement: ['Announcement', 'one, to be read aloud'],
  summary: ['Summary', 'one for each listener'],
  'two-up': ['Slides, two a page', 'for those who ask'],
  'three-up': ['Slides with lines', 'for those who ask'],
  'six-up': ['Slides, six a page', 'for those who ask'],
  notes: ['Slides and notes', 'five, for the absent'],
  article: ['To read', 'five, for the absent'],
  guided: ['Guided notes', 'one for each listener, and pencils'],
  'guided-key': ['Guided notes: key', 'one, for whoever leads'],
  worksheet: ['Worksheet', 'one for each student'],
  'worksheet-key': ['Worksheet: key', 'one, for whoever teaches'],
  vocabulary: ['Words to learn', 'one for each student'],
  'large-print': ['Large print', 'two, and more on request'],
  'leader-guide': ['Leader’s guide', 'one for each table'],
  'lesson-plan': ['Lesson plan', 'one, for whoever teaches'],
  'job-aid': ['Job aid', 'one for each desk, on both sides'],
  evaluation: ['Evaluation', 'one for two listeners; cut'],
  wallet: ['Cards', 'one sheet for ten listeners, on both sides'],
  booklet: ['Booklet', 'one for each listener; fold'],
};

/** Asked of the manifest's own handouts; a line from the fifth on may go. */
function copies({ deck }: SheetContext): Html {
  // The manifest's own list: the command line may ask for this sheet alone.
  const own = deck.manifest.handoutsAt ?? {};
  const wanted = handoutLayouts.flatMap((layout) => {
    const row = own[layout] === undefined ? undefined : copiesOf[layout];
    return row === undefined ? [] : [row];
  });
  if (wanted.length === 0) return html``;
  return html`<ul class="copies">${wanted.map(([sheet, count], index) => html`<li${index < 4 ? '' : spare(20 + index)}><strong>${sheet}:</strong> ${count}</li>\n`)}</ul>`;
}

const hostBriefCss = `.host-brief .in-brief{font-weight:600}
.host-brief h2{margin:.08in 0 .03in}
.host-brief :is(p,li){line-height:1.28}
.host-brief li{margin:0 0 .025in}
.host-brief .title-block{margin:0 0 .06in}
.host-columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(2.9in,1fr));column-gap:.35in}
.host-columns>div:empty{display:none}
.host-brief blockquote{margin:0;padding:.04in 0 .01in .14in;border-left:3pt solid var(--amber)}
.host-brief .copies{list-style:none;padding:0;columns:2;column-gap:.35in}
.host-brief .reporting{list-style:none;padding:0}`;
