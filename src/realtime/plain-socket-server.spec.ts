import { PlainSocketServer } from './plain-socket-server.js';

describe('PlainSocketServer', () => {
  describe('with a parameter at the end of its route', () => {
    const server = new PlainSocketServer('/ws/:user_id');

    it.each([
      ['/ws/USER123', 'USER123'],
      ['/ws/auth0:a.b@example.com', 'auth0:a.b@example.com'],
      ['/ws/a%40b', 'a@b'],
      ['/ws/caf%C3%A9', 'café'],
      ['/ws/a%2Fb', 'a/b'], // for its gateway to refuse
    ])('%s: %j', (path, parameter) => {
      expect(server.match(path)).toBe(parameter);
    });

    it.each(['/ws', '/ws/', '/WS/u', '/ws/u/', '/ws/u/v', '/ws/chat/stream', '/wsx/u', '/other/u', '', '/', '/x/ws/u'])(
      '%j is the path of another route',
      (path) => {
        expect(server.match(path)).toBeNull();
      },
    );

    it.each(['/ws/%', '/ws/%E0%A4%A', '/ws/%zz'])('%j is no path at all', (path) => {
      expect(server.match(path)).toBeNull();
    });
  });

  describe('without one', () => {
    const server = new PlainSocketServer('/ws/chat/stream');

    it('takes its own path', () => {
      expect(server.match('/ws/chat/stream')).toBe('');
    });

    it.each(['/ws/chat', '/ws/chat/stream/x', '/ws/chat/streams', '/ws/USER123', ''])('and not %j', (path) => {
      expect(server.match(path)).toBeNull();
    });
  });
});
