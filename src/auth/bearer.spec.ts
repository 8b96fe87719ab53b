import { bearerToken } from './bearer.js';

const invalid = expect.objectContaining({ code: 'AUTH_ERROR', message: 'Invalid token' });

describe('bearerToken', () => {
  it.each([
    ['Bearer abc.def.ghi', 'abc.def.ghi'],
    ['bearer abc', 'abc'],
    ['BEARER   abc  ', 'abc'],
    ['\tBearer\tabc', 'abc'],
  ])('reads %j', (header, token) => {
    expect(bearerToken(header)).toBe(token);
  });

  it.each([undefined, '', '   ', 'Bearer', 'Bearer '])('finds none in %j', (header) => {
    expect(bearerToken(header)).toBeNull();
  });

  it.each([
    'abc.def.ghi',
    'Basic dXNlcjpwYXNz',
    'Bearerabc',
    'Bearer: abc',
    'Bearer abc def',
    'Bearer abc, Bearer def',
  ])('refuses %j', (header) => {
    expect(() => bearerToken(header)).toThrow(invalid);
  });
});
