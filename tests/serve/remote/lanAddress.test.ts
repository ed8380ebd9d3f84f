import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { lanAddress } from '../../../src/serve/remote/lanAddress.ts';
import { errorCode } from '../../support/errorCode.ts';

const network = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  netmask: '255.255.255.0',
  family: 'IPv4',
  mac: '00:00:00:00:00:00',
  cidr: null,
});
const lo = [network('127.0.0.1', true)];
const six: NetworkInterfaceInfo = { ...network('fd00::2'), family: 'IPv6', scopeid: 0 };

describe('the address for phones', () => {
  it('is the private one, that of a router at home first, and the others are named', () => {
    const networks = {
      lo,
      docker0: [network('172.17.0.1')],
      vpn: [network('10.8.0.2')],
      wlan: [six, network('192.168.1.20')],
    };
    expect(lanAddress(undefined, networks)).toEqual({ address: '192.168.1.20', others: ['10.8.0.2', '172.17.0.1'] });
    expect(lanAddress('10.8.0.2', networks)).toEqual({ address: '10.8.0.2', others: ['192.168.1.20', '172.17.0.1'] });
  });

  it('is one of a network without a router, when there is no other', () => {
    expect(lanAddress(undefined, { lo, wlan: [network('169.254.3.4')] }).address).toBe('169.254.3.4');
  });

  it('is never public unless it is named', () => {
    const networks = { lo, eth: [network('203.0.113.7'), network('172.32.0.1'), network('192.169.0.1')] };
    expect(errorCode(() => lanAddress(undefined, networks))).toBe('usage');
    expect(lanAddress('203.0.113.7', networks)).toEqual({ address: '203.0.113.7', others: [] });
  });

  it('may be the machine’s own loopback, and nothing that it does not have', () => {
    expect(lanAddress('127.0.0.2', { lo }).address).toBe('127.0.0.2');
    expect(errorCode(() => lanAddress(undefined, { lo }))).toBe('usage');
    expect(errorCode(() => lanAddress('192.168.1.20', { lo }))).toBe('usage');
    expect(errorCode(() => lanAddress('0.0.0.0', { lo, wlan: [network('192.168.1.20')] }))).toBe('usage');
  });
});
