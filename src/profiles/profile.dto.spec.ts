import { array, assert, property, string } from 'fast-check';
import { AppError } from '../errors/app-error.js';
import { validated } from '../errors/validation.js';
import { ProfileRequest } from './profile.dto.js';

const EMPTY = { allergies: [], conditions: [], diet: '', goals: '', language: '' };
const LISTS = ['allergies', 'conditions'] as const;
const TEXTS = ['diet', 'goals', 'language'] as const;

function refusal(fields: object): AppError {
  try {
    validated(ProfileRequest, fields);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('The profile was taken');
}

describe('ProfileRequest', () => {
  it('is empty where a field is left out', () => {
    expect(validated(ProfileRequest, {})).toEqual(EMPTY);
    expect(validated(ProfileRequest, { diet: 'vegan', admin: true })).toEqual({ ...EMPTY, diet: 'vegan' });
  });

  it('shares no list with another one', () => {
    validated(ProfileRequest, {}).allergies.push('kiwi');
    expect(validated(ProfileRequest, {}).allergies).toEqual([]);
  });

  const wrongLists = [null, 7, 'peanuts', {}, [7], [null], [['kiwi']], [''], ['  '], ['a\0'], ['a'.repeat(101)]];
  it.each(LISTS.flatMap((field) => wrongLists.map((value) => [field, value] as const)))(
    'refuses %s of %j by their name',
    (field, value) => {
      const { code, message, extras } = refusal({ [field]: value });
      expect(code).toBe('VALIDATION_ERROR');
      expect(message).toContain(field);
      expect(extras.details).toEqual([{ field, message }]);
    },
  );

  const wrongTexts = [null, 7, true, ['a'], {}, 'a\0', 'a'.repeat(1001)];
  it.each(TEXTS.flatMap((field) => wrongTexts.map((value) => [field, value] as const)))(
    'refuses %s of %j by its name',
    (field, value) => {
      expect(refusal({ [field]: value }).message).toContain(field);
    },
  );

  it('says of each field what is wrong with it', () => {
    const { extras } = refusal({ allergies: 7, diet: 7, goals: 'Eat well' });
    expect(extras.details?.map(({ field }) => field)).toEqual(['allergies', 'diet']);
  });

  it('keeps every text within the bounds as it is', () => {
    const word = string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(
      (text) => text.trim() !== '' && !text.includes('\0'),
    );
    assert(
      property(array(word, { maxLength: 50 }), word, (allergies, diet) => {
        expect(validated(ProfileRequest, { allergies, diet })).toEqual({ ...EMPTY, allergies, diet });
      }),
    );
  });
});
