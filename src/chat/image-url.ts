import { BlockList, isIP } from 'node:net';

// What no image on the open web has: loopback, private, link-local (cloud metadata lives there) and reserved ranges.
const reserved = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  reserved.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  reserved.addSubnet(network, prefix, 'ipv6');
}

const MOST_CHARACTERS = 2048;

/**
 * Whether a provider may be asked to fetch this image (this server never does): https, no user info, the default port,
 * and a host that can be on the open web.
 */
export function isPublicImageUrl(text: unknown): boolean {
  if (typeof text !== 'string' || text.length > MOST_CHARACTERS || !URL.canParse(text)) return false;
  const { protocol, username, password, port, hostname } = new URL(text);
  if (protocol !== 'https:' || username !== '' || password !== '' || port !== '') return false;
  const host = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  const version = isIP(host);
  if (version !== 0) return !reserved.check(host, version === 4 ? 'ipv4' : 'ipv6');
  return host.includes('.') && !/\.(local|internal|localhost|lan|home|corp|intranet)$/.test(host);
}
