import { ConfigurationError, Environment } from './environment.js';

const reading = (value: string | undefined) => new Environment({ NAME: value });

/** What a reader says about a wrong value. */
function complaint(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as Error).message;
  }
  throw new Error('The value was taken');
}

describe('Environment', () => {
  describe('text', () => {
    it.each([undefined, '', ' ', '\t\n'])('is null for %j', (value) => {
      expect(reading(value).text('NAME')).toBeNull();
    });

    it('is trimmed and otherwise as it stands', () => {
      expect(reading(' a  b ').text('NAME')).toBe('a  b');
    });
  });

  describe('integer', () => {
    it.each([
      ['1', 1],
      ['007', 7],
      [' 10 ', 10],
    ])('reads %j', (value, expected) => {
      expect(reading(value).integer('NAME', 5, 1, 10)).toBe(expected);
    });

    it.each([undefined, '', '  '])('is the default for %j', (value) => {
      expect(reading(value).integer('NAME', 5, 1, 10)).toBe(5);
    });

    it.each(['0', '11', '-3', '+3', '3.0', '1e1', '0x5', '٣', 'Infinity', 'NaN', 'three', '5 6', '1234567890123'])(
      'refuses %j without repeating it',
      (value) => {
        expect(complaint(() => reading(value).integer('NAME', 5, 1, 10))).toBe(
          'NAME must be a whole number from 1 to 10.',
        );
      },
    );
  });

  describe('flag', () => {
    it.each(['true', 'TRUE', '1', 'yes', 'On '])('is true for %j', (value) => {
      expect(reading(value).flag('NAME', false)).toBe(true);
    });

    it.each(['false', 'False', '0', 'no', ' off'])('is false for %j', (value) => {
      expect(reading(value).flag('NAME', true)).toBe(false);
    });

    it.each([true, false])('is its default, %j, when missing', (fallback) => {
      expect(reading(' ').flag('NAME', fallback)).toBe(fallback);
    });

    it.each(['2', 'y', 'enabled'])('refuses %j without repeating it', (value) => {
      expect(complaint(() => reading(value).flag('NAME', true))).toBe('NAME must be true or false.');
    });
  });

  describe('oneOf', () => {
    const read = (value: string | undefined) => reading(value).oneOf('NAME', ['red', 'green'], 'green');

    it('takes a listed value in any case, else the default when missing', () => {
      expect([read(' RED '), read(undefined), read('')]).toEqual(['red', 'green', 'green']);
    });

    it('names the choices, not what was given', () => {
      expect(complaint(() => read('purple'))).toBe('NAME must be one of: red, green.');
    });
  });

  describe('list', () => {
    it.each([
      [undefined, []],
      [' , ,', []],
      ['one', ['one']],
      [' one,two , three,', ['one', 'two', 'three']],
    ])('reads %j', (value, expected) => {
      expect(reading(value).list('NAME')).toEqual(expected);
    });
  });

  describe('url', () => {
    const read = (value: string | undefined) => reading(value).url('NAME', ['http:', 'https:']);

    it.each([
      ['https://example.com', 'https://example.com'],
      [' http://example.com:8080/path// ', 'http://example.com:8080/path'],
      ['HTTPS://example.com/', 'HTTPS://example.com'],
    ])('reads %j', (value, expected) => {
      expect(read(value)).toBe(expected);
    });

    it('is null when missing', () => {
      expect(read('  ')).toBeNull();
    });

    it.each([
      ['example.com', 'https://example.com'],
      ['example.com:9200/', 'https://example.com:9200'],
      ['http://example.com', 'http://example.com'],
    ])('reads %j where https:// goes without saying', (value, expected) => {
      expect(reading(value).url('NAME', ['http:', 'https:'], 'https://')).toBe(expected);
    });

    it.each(['ftp://example.com', 'exam ple.com', ':9200'])('refuses %j there as well', (value) => {
      const read = () => reading(value).url('NAME', ['http:', 'https:'], 'https://');
      expect(complaint(read)).toBe('NAME must be a valid URL that begins with http:// or https://.');
    });

    it.each(['example.com', '//example.com', 'ftp://example.com', 'javascript:alert(1)', 'https://', 'https://a b'])(
      'refuses %j without repeating it',
      (value) => {
        expect(complaint(() => read(value))).toBe('NAME must be a valid URL that begins with http:// or https://.');
      },
    );
  });
});
