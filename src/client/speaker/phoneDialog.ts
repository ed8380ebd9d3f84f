import type { PhoneOffer } from '../../present/serverMessages.ts';
import { requireElement } from '../requireElement.ts';
import { timeText } from './showClock.ts';

/** What shows by which code a phone joins. */
interface PhoneDialog {
  open(): void;
  /** So many phones listen now. */
  joined(phones: number): void;
}

/** @param server path of the deck on the local server; undefined for a page that was opened as a file. */
export function phoneDialog(server: string | undefined, now: () => number): PhoneDialog {
  const dialog = requireElement('#phone') as HTMLDialogElement;
  let phones = 0;
  let renewal: ReturnType<typeof setTimeout> | undefined;
  const show = async (): Promise<void> => {
    clearTimeout(renewal);
    const offer = await askForCode(server);
    showOffer(offer, phones, now());
    // A code that has grown old meanwhile gives way to the next.
    if (offer !== undefined) renewal = setTimeout(() => dialog.open && void show(), offer.goodForMs);
  };
  return {
    open() {
      void show();
      if (!dialog.open) dialog.showModal();
    },
    joined(count) {
      phones = count;
      // The code that the phone has used is used up.
      if (dialog.open) void show();
    },
  };
}

async function askForCode(server: string | undefined): Promise<PhoneOffer | undefined> {
  if (server === undefined) return undefined;
  try {
    const answer = await fetch(`${server}/speaker/phone`);
    return answer.ok ? ((await answer.json()) as PhoneOffer) : undefined;
  } catch {
    return undefined;
  }
}

function showOffer(offer: PhoneOffer | undefined, phones: number, now: number): void {
  const write = (selector: string, text: string): void => {
    requireElement(selector).textContent = text;
  };
  const qr = requireElement('#phone-qr');
  qr.toggleAttribute('hidden', offer === undefined);
  if (offer === undefined) {
    write('#phone-how', 'No phone can join now. Start the talk with: talk present <deck> --lan');
    for (const selector of ['#phone-address', '#phone-code', '#phone-state']) write(selector, '');
    return;
  }
  const { size, path } = offer.qr;
  const code = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  code.setAttribute('d', path);
  qr.setAttribute('viewBox', `0 0 ${size} ${size}`);
  qr.replaceChildren(code);
  write('#phone-how', 'With the phone in the same network, scan this and tap Connect; or open');
  write('#phone-address', offer.address);
  write('#phone-code', `and type ${offer.code}`);
  const until = timeText(now + offer.goodForMs);
  write('#phone-state', `Good once, until ${until}. ${phonesWords(phones)}`);
}

function phonesWords(phones: number): string {
  if (phones === 0) return 'No phone is connected.';
  return phones === 1 ? 'One phone is connected.' : `${phones} phones are connected.`;
}
