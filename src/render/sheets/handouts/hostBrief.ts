import { type Html, html } from '../../../html/html.ts';
import { deckTexts } from '../../../model/deckTexts.ts';
import type { PrintJob } from '../../../model/output.ts';
import { handoutLayouts } from '../../../schema/manifestSchema.ts';
import { checkList, checkListCss } from '../parts/checkList.ts';
import { firstHelp } from '../parts/firstHelp.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { deckHardTopics } from '../parts/helpLineList.ts';
import { onePage, onePageCss, onePageMargins } from '../parts/onePage.ts';
import { reportingList } from '../parts/reportingList.ts';
import { spare } from '../parts/spare.ts';
import { talkInBrief } from '../parts/talkInBrief.ts';
import { titleBlock } from '../parts/titleBlock.ts';
import { titledPart } from '../parts/titledPart.ts';
import type { SheetContext } from '../sheetContext.ts';
import { handoutCopies } from './handoutCopies.ts';

/**
 * handout-host-brief.pdf: one page for whoever invites, to be read before the day: what to settle, what must be in the room, who
 * reports to whom, how to introduce the speaker, and what to copy how often.
 */
export function hostBrief(context: SheetContext): PrintJob {
  const label = context.say('labelHostBrief');
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
${titledPart(context.say('host.asksForHelp'), reportingList(context))}${titledPart(context.say('host.introduce'), introduction(context))}${titledPart(context.say('host.toCopy'), copies(context))}${titledPart(context.say('someoneToCall'), firstHelp(context))}`,
        context,
      ),
    },
    context,
  );
}

function beforehand(context: SheetContext): Html {
  const { host } = deckTexts(context.deck);
  const hard = deckHardTopics(context.deck).length > 0;
  const ofCare = hard
    ? { door: context.say('host.door'), quietRoom: context.say('host.quietRoom') }
    : { door: undefined, quietRoom: undefined };
  const lines = [host?.door ?? ofCare.door, host?.quietRoom ?? ofCare.quietRoom, ...(host?.beforehand ?? [])];
  return titledPart(
    context.say('host.before'),
    checkList(
      lines.filter((line) => line !== undefined),
      60,
    ),
  );
}

function equipment({ deck, say }: SheetContext): Html {
  const kitEquipment = [say('host.screen'), say('host.microphone'), say('host.table')];
  return titledPart(say('host.inTheRoom'), checkList(deckTexts(deck).host?.equipment ?? kitEquipment, 50));
}

function introduction(context: SheetContext): Html {
  const { deck, metadata, say } = context;
  const { manifest } = deck;
  const written = deckTexts(deck).host?.introduction;
  const who = metadata.author ?? say('ourGuest');
  const hard = deckHardTopics(deck).length > 0;
  const text =
    written ??
    [
      `${say('host.speaksToday', { speaker: who })} ${say('talkCalled', { title: manifest.title })}`,
      manifest.reveal === undefined
        ? say('host.takes', { minutes: say('minutes', { count: manifest.slot - manifest.questions }) })
        : '',
      manifest.questions > 0 ? say('host.questionsAfter') : '',
      hard ? say('host.stepOut') : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  return html`<blockquote><p>${text}</p></blockquote>`;
}

/** Asked of the manifest's own handouts; a line from the fifth on may go. */
function copies({ deck, say }: SheetContext): Html {
  // The manifest's own list: the command line may ask for this sheet alone.
  const own = deck.manifest.handoutsAt ?? {};
  const wanted = handoutLayouts.flatMap((layout) => {
    const row = own[layout] === undefined ? undefined : handoutCopies[layout];
    if (row === undefined) return [];
    const sheet = say(row.sheet);
    return [[layout.endsWith('-key') ? say('labelKey', { sheet }) : sheet, say(row.copies)] as const];
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
