import { namedLanguage } from './named-language.js';

test.each([
  ['es', 'es'],
  ['ES-mx', 'es'],
  ['pt_BR', 'pt'],
  ['Spanish', 'es'],
  ['Español', 'es'],
  ['German (Germany)', 'de'],
  ['  français ', 'fr'],
  ['Português', 'pt'],
  ['Esperanto', null],
  ['español de nadie', 'es'],
  ['', null],
  ['-', null],
  ['it', null],
])('%j is %j', (text, expected) => {
  expect(namedLanguage(text)).toBe(expected);
});
