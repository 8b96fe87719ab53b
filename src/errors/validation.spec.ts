import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { AppError } from './app-error.js';
import { validated } from './validation.js';

class Page {
  @IsString({ message: 'title must be a text' })
  @MaxLength(5, { message: 'title must have at most 5 characters' })
  title: string;

  @IsInt({ message: 'size must be a whole number' })
  @Min(1, { message: 'size must be at least 1' })
  @Max(9, { message: 'size must be at most 9' })
  size = 3;

  @IsOptional()
  @IsString()
  note?: string | null;
}

function refusal(fields: unknown): AppError {
  try {
    validated(Page, fields);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('The fields were taken');
}

describe('validated', () => {
  it('gives the DTO with its defaults for what is missing', () => {
    const page = validated(Page, { title: 'Home' });
    expect(page).toBeInstanceOf(Page);
    expect({ ...page }).toEqual({ title: 'Home', size: 3 });
  });

  it('takes undefined for missing, and null for given', () => {
    expect(validated(Page, { title: 'Home', size: undefined, note: null })).toMatchObject({ size: 3, note: null });
    expect(refusal({ title: 'Home', size: null }).message).toMatch(/^size must be/);
  });

  it('reads fields without a prototype, as of a query string', () => {
    const fields = Object.assign(Object.create(null), { title: 'Home' });
    expect(validated(Page, fields).title).toBe('Home');
  });

  it('says the first problem and details one for each field', () => {
    const error = refusal({ title: 'Too long', size: 0 });
    expect([error.code, error.message]).toEqual(['VALIDATION_ERROR', 'title must have at most 5 characters']);
    expect(error.extras.details).toEqual([
      { field: 'title', message: 'title must have at most 5 characters' },
      { field: 'size', message: 'size must be at least 1' },
    ]);
  });

  it.each([undefined, null, 'title', 5, true, [], [{ title: 'Home' }]])('finds no field in %j', (fields) => {
    expect(refusal(fields).extras.details).toEqual([{ field: 'title', message: expect.stringContaining('title') }]);
  });

  it('repeats no value', () => {
    expect(JSON.stringify(refusal({ title: 'canary', size: 'canary', note: 5 }).body())).not.toContain('canary');
  });

  describe('with fields that it does not know', () => {
    // JSON.parse makes own properties of them all, as a request's body has them.
    const names = ['other', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'];
    const values = ['null', '5', '"text"', '{"title": 5}', '{"prototype": {"size": 5}}'];
    const fieldsWith = (name: string, value: string, title: string) =>
      JSON.parse(`{"title": ${title}, ${JSON.stringify(name)}: ${value}}`);

    it.each(names)('leaves out %s', (name) => {
      for (const value of values) {
        const page = validated(Page, fieldsWith(name, value, '"Home"'));
        expect(Object.getPrototypeOf(page)).toBe(Page.prototype);
        expect(JSON.parse(JSON.stringify(page))).toEqual({ title: 'Home', size: 3 });
      }
    });

    it.each(names)('checks the others beside %s', (name) => {
      for (const value of values) expect(refusal(fieldsWith(name, value, '5')).message).toMatch(/^title must/);
    });

    it('changes no prototype', () => {
      validated(Page, fieldsWith('__proto__', '{"polluted": true}', '"Home"'));
      expect({}).not.toHaveProperty('polluted');
    });
  });
});
