import { BlockList, isIP } from 'node:net';

/** One list a family: in a list of both, an IPv4-mapped range would answer for all of IPv4. */
function blockList(family: 'ipv4' | 'ipv6', networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

// What no image on the open web has: loopback, private, link-local (cloud metadata lives there), reserved, tunnels.
const reserved = {
  4: blockList('ipv4', [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '168.63.129.16/32',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
  ]),
  6: blockList('ipv6', [
    '::/32',
    '::ffff:0:0/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '100::/64',
    '2001::/32',
    '2001:db8::/32',
    '2002::/16',
    'fc00::/7',
    'fe80::/10',
    'fec0::/10',
    'ff00::/8',
  ]),
};

const MOST_CHARACTERS = 2048;
/** `https://`, a host without user info, then a path without what parsers read in two ways. */
const PLAIN = /^https:\/\/[^\s\\/?#@\0]+(?:[/?#][^\s\\\0]*)?$/i;
const DOMAIN = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const NOT_PUBLIC = /\.(?:local|internal|localhost|localdomain|lan|home|corp|intranet|arpa)$/;

/**
 * Whether a provider may be asked to fetch this image (this server never does): https, no user info, the default port,
 * and a host that can be on the open web.
 */
export function isPublicImageUrl(text: unknown): boolean {
  if (typeof text !== 'string' || text.length > MOST_CHARACTERS || !PLAIN.test(text) || !URL.canParse(text))
    return false;
  const { port, hostname } = new URL(text);
  if (port !== '') return false;
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const version = isIP(host);
  if (version === 4) return !reserved[4].check(host, 'ipv4');
  if (version === 6) return !reserved[6].check(host, 'ipv6');
  return DOMAIN.test(host) && !NOT_PUBLIC.test(host);
}
