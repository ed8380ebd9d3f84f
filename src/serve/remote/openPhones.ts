import type { PhoneOffer } from '../../present/serverMessages.ts';
import type { TalkRelay } from '../present/talkRelay.ts';
import { type LocalServer, startServer } from '../startServer.ts';
import type { LanAddress } from './lanAddress.ts';
import { pairing } from './pairing.ts';
import { phoneSessions } from './phoneSessions.ts';
import { type RemotePages, remoteFace } from './remoteFace.ts';
import type { SessionKey } from './sessionKey.ts';

/** The door for phones, open. */
export interface OpenPhones extends Pick<LocalServer, 'close'> {
  /** What is to be scanned or typed now. */
  offer(): Omit<PhoneOffer, 'qr'> & { readonly link: string };
}

/** What the door needs to know. */
interface PhoneWishes {
  readonly lan: LanAddress;
  readonly key: SessionKey;
  /** Port of the talk on this machine, and whether it was asked for: then that of phones is fixed as well. */
  readonly talkPort: number;
  readonly isFixed: boolean;
  now(): number;
  /** Is told whenever a phone was let in. */
  paired(): void;
}

/** So much above the talk's port is that of phones; above the highest port, so much below. A phone's bookmark stays good by that. */
const portGap = 100;

/**
 * Opens a server of its own for phones, on one address of this machine.
 * @throws TalkError `usage` when its port is taken and the talk's was asked for.
 */
export async function openPhones(pages: RemotePages, relay: TalkRelay, wishes: PhoneWishes): Promise<OpenPhones> {
  const { lan, key, talkPort, isFixed, now, paired } = wishes;
  const codes = pairing(now);
  const sessions = phoneSessions(key.key, pages.outline.deck, now);
  const wished = talkPort + (talkPort + portGap > 65_535 ? -portGap : portGap);
  const server = await startServer(remoteFace(pages, relay, { pairing: codes, sessions, paired }), {
    host: lan.address,
    port: isFixed ? wished : undefined,
    firstPort: wished,
  });
  const address = server.address('/');
  return {
    offer() {
      const { code, goodForMs } = codes.current();
      // Behind `#` a code is sent to nobody by opening the address.
      return { address, code, goodForMs, link: `${address}#${code}` };
    },
    close: server.close,
  };
}
