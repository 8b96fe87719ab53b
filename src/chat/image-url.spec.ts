import { isPublicImageUrl } from './image-url.js';

const refuses = (hosts: readonly string[]) =>
  it.each(hosts)('refuses %s', (host) => {
    expect(isPublicImageUrl(`https://${host}/leaf.png`)).toBe(false);
  });
const accepts = (hosts: readonly string[]) =>
  it.each(hosts)('accepts %s', (host) => {
    expect(isPublicImageUrl(`https://${host}/leaf.png`)).toBe(true);
  });

describe('isPublicImageUrl', () => {
  describe('of names', () => {
    accepts([
      'example.com',
      'images.example.com',
      'IMAGES.Example.COM',
      'example.com.',
      'a-b.example.co.uk',
      'xn--mnchen-3ya.de',
      'münchen.de',
      '例え.テスト',
      'local.example.com',
      'localhost.example.com',
      'internal.example.com',
      'mylocal.com',
      '10.0.0.1.example.com',
    ]);
    refuses([
      'localhost',
      'LOCALHOST',
      'localhost.',
      'localhost..',
      'ｌｏｃａｌｈｏｓｔ',
      'loc%61lhost',
      'app.localhost',
      'intranet',
      'metadata',
      'metadata.google.internal',
      'metadata.google.internal.',
      'METADATA.GOOGLE.INTERNAL',
      'db.internal',
      'printer.local',
      'printer.local.',
      'printer.local..',
      'printer。local',
      'printer.ｌｏｃａｌ',
      '.local',
      '.',
      '..',
      'com',
      'com.',
    ]);
  });

  describe('of IPv4 addresses', () => {
    accepts(['8.8.8.8', '1.1.1.1', '11.0.0.1', '172.15.0.1', '172.32.0.1', '192.167.1.1', '100.63.0.1', '100.128.0.1']);
    refuses([
      // loopback and "this host"
      '127.0.0.1',
      '127.255.255.254',
      '0.0.0.0',
      '0.1.2.3',
      // private and shared
      '10.0.0.1',
      '10.255.255.255',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
      '192.168.255.255',
      '100.64.0.1',
      '100.127.255.255',
      // link-local and the metadata services of clouds
      '169.254.0.1',
      '169.254.169.254',
      '169.254.170.2',
      '100.100.100.200',
      '192.0.0.192',
      '168.63.129.16',
      // documentation, benchmarks, multicast, reserved, broadcast
      '192.0.2.1',
      '198.51.100.1',
      '203.0.113.1',
      '198.18.0.1',
      '198.19.255.255',
      '224.0.0.1',
      '239.255.255.255',
      '240.0.0.1',
      '255.255.255.255',
    ]);
  });

  describe('of IPv4 addresses written otherwise', () => {
    accepts(['134744072', '0x08080808', '010.010.010.010']);
    refuses([
      '2130706433', // 127.0.0.1
      '2852039166', // 169.254.169.254
      '3232235521', // 192.168.0.1
      '0',
      '0x7f000001',
      '0X7F000001',
      '0xA9FEA9FE',
      '017700000001',
      '0177.0.0.1',
      '0x7f.0.0.1',
      '0x7f.1',
      '127.1',
      '127.0.1',
      '10.1',
      '192.168.1',
      '0251.0376.0251.0376',
      '127.0.0.1.',
      '169.254.169.254.',
      '2130706433.',
      '%31%32%37.0.0.1',
      '１２７.０.０.１',
      '127。0。0。1',
      '①②⑦.0.0.1',
    ]);
  });

  describe('of IPv6 addresses', () => {
    accepts(['[2606:4700:4700::1111]', '[2001:4860:4860::8888]', '[2A00:1450:4001:81B::200E]']);
    refuses([
      '[::]',
      '[::1]',
      '[0:0:0:0:0:0:0:1]',
      '[0000:0000:0000:0000:0000:0000:0000:0001]',
      '[fe80::1]',
      '[febf::1]',
      '[fec0::1]',
      '[fc00::1]',
      '[fd00:ec2::254]',
      '[fdff::1]',
      '[ff02::1]',
      '[2001:db8::1]',
      '[100::1]',
      // IPv4 inside: mapped, compatible, translated, 6to4, NAT64
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::FFFF:169.254.169.254]',
      '[::ffff:a9fe:a9fe]',
      '[::ffff:10.0.0.1]',
      '[0:0:0:0:0:ffff:7f00:1]',
      '[::127.0.0.1]',
      '[::ffff:0:127.0.0.1]',
      '[2002:7f00:1::]',
      '[2002:a9fe:a9fe::1]',
      '[64:ff9b::127.0.0.1]',
      '[64:ff9b::a9fe:a9fe]',
      '[64:ff9b:1::1]',
      '[fe80::1%25eth0]',
    ]);
  });

  describe('of the rest of the URL', () => {
    it.each([
      'https://example.com',
      'https://example.com:443/leaf.png',
      'HTTPS://example.com/leaf.png',
      'https://example.com/leaf.png?size=2#top',
      'https://example.com/@user/leaf.png',
      'https://example.com/?u=https://user:word@10.0.0.1:8080/',
      'https://example.com/🌱.png',
      `https://example.com/${'a'.repeat(2048 - 'https://example.com/'.length)}`,
    ])('accepts %s', (url) => {
      expect(isPublicImageUrl(url)).toBe(true);
    });

    it.each([
      'http://example.com/leaf.png',
      'ftp://example.com/leaf.png',
      'file:///etc/passwd',
      'data:image/png;base64,AAAA',
      'javascript:alert(1)',
      'blob:https://example.com/1',
      '//example.com/leaf.png',
      'example.com/leaf.png',
      'https://',
      'https:///',
      'https://user@example.com/leaf.png',
      'https://user:word@example.com/leaf.png',
      'https://:word@example.com/leaf.png',
      'https://example.com@127.0.0.1/leaf.png',
      'https://127.0.0.1@example.com/leaf.png',
      'https://example.com:80/leaf.png',
      'https://example.com:8443/leaf.png',
      'https://example.com:0/leaf.png',
      'https://example.com:99999/leaf.png',
      'https://exa mple.com/leaf.png',
      'https://[::1/leaf.png',
      'https://127.0.0.1#@example.com/',
      'https://127.0.0.1?@example.com/',
      `https://example.com/${'a'.repeat(2049 - 'https://example.com/'.length)}`,
    ])('refuses %s', (url) => {
      expect(isPublicImageUrl(url)).toBe(false);
    });

    // Node takes these for example.com, whereas the provider's own parser may find another host or none.
    it.each([
      'https://example.com\\@169.254.169.254/leaf.png',
      'https:\\\\example.com\\leaf.png',
      'https:example.com/leaf.png',
      'https:/example.com/leaf.png',
      'https:///example.com/leaf.png',
      'https://@example.com/leaf.png',
      'https://:@example.com/leaf.png',
      'https://exam\nple.com/leaf.png',
      'https://example.com/le\taf.png',
      '\u0001https://example.com/leaf.png',
      'https://example.com/leaf.png\u0000',
      'https://example.com/le\u0000af.png',
    ])('refuses %j, which two parsers read differently', (url) => {
      expect(isPublicImageUrl(url)).toBe(false);
    });

    it.each([undefined, null, '', ' ', 5, true, {}, ['https://example.com/leaf.png'], new URL('https://example.com')])(
      'refuses %p',
      (value) => {
        expect(isPublicImageUrl(value)).toBe(false);
      },
    );
  });
});
