import { isIPv4 } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';
import { TalkError } from '../../model/talkError.ts';

/** What `node:os` tells of a machine's networks. */
type Networks = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Where phones reach this machine. */
export interface LanAddress {
  readonly address: string;
  /** Other private addresses that it has. */
  readonly others: readonly string[];
}

/**
 * The address of this machine in the network that it shares with phones: the first private one (RFC 1918), else one of a network without
 * a router (RFC 3927). A public address is never taken by itself: it is named, or nothing listens.
 * @param wished an IPv4 address of this machine, its own loopback included.
 * @throws TalkError `usage` when there is none, or the one that was named is none of this machine.
 */
export function lanAddress(wished: string | undefined, networks: Networks): LanAddress {
  const own = Object.values(networks).flatMap((network) => network ?? []);
  const ipv4 = own.filter(({ address }) => isIPv4(address));
  const outer = ipv4.filter(({ internal }) => !internal).map(({ address }) => address);
  const found = ranges.flatMap((range) => outer.filter((address) => range.test(address)));
  const address = wished ?? found[0];
  if (address === undefined)
    throw new TalkError('usage', 'This machine has no address that is for its own network alone.', {
      hint:
        outer.length === 0
          ? 'Join the network that the phone is in, or open a hotspot on the phone and join that.'
          : `Name the address to use: --lan ${outer[0]}. Whoever can reach that address can then reach the phone’s page.`,
    });
  if (!loopback.test(address) && !ipv4.some((one) => one.address === address))
    throw new TalkError('usage', `\`${address}\` is no address of this machine.`, {
      hint: outer.length === 0 ? 'It has none in a network now.' : `It has ${outer.join(', ')}.`,
    });
  return { address, others: found.filter((one) => one !== address) };
}

/** 192.168/16 is what routers at home and in halls give; then 10/8, 172.16/12, and what machines take where no router is. */
const ranges = [/^192\.168\./, /^10\./, /^172\.(?:1[6-9]|2\d|3[01])\./, /^169\.254\./];

const loopback = /^127\./;
