import { qrFence } from '../../../fences/qr.ts';
import { type Html, html, raw } from '../../../html/html.ts';
import type { SheetContext } from '../sheetContext.ts';

/** The speaker's address as a code to scan, with the address in text under it; nothing when she gives none. */
export function speakerQrCode(context: SheetContext): Html {
  const address = context.deck.ledger.speaker.address;
  if (address == null || address === '') return html``;
  const url = /^[a-z]+:/i.test(address) ? address : `https://${address}`;
  const label = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const fence = { kind: qrFence.kind, spec: { url, label, alt: context.say('qrCodeFor', { address: label }) } };
  return html`<div class="speaker-code">${raw(context.draw(fence, 'speaker-').html)}</div>`;
}

/** 2.6 cm with its quiet zone: codes under 2 cm are hard to scan. */
export const speakerQrCodeCss = `.speaker-code .drawing{display:block;font:inherit}
.speaker-code .qr-code{width:26mm;margin:.06in auto .02in}
.speaker-code .drawing-picture{display:block;width:100%;height:auto}
.speaker-code .qr-address{font-size:10pt;font-weight:400;margin:0;text-align:center;overflow-wrap:anywhere;max-width:42mm}`;
