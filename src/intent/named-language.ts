import { LANGUAGES, type Language } from './intent.js';

/** What the languages are called, in themselves and in each other; lower case, accents dropped. */
const NAMES: Readonly<Record<Language, string>> = {
  en: 'english ingles anglais englisch',
  es: 'spanish espanol castellano espagnol spanisch espanhol castilian',
  fr: 'french frances francais franzosisch',
  de: 'german aleman allemand deutsch alemao',
  pt: 'portuguese portugues portugais portugiesisch',
};

/** The language that a code (`es`, `es-MX`, `pt_BR`) or a name means; null where it is none of ours. */
export function namedLanguage(text: string): Language | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
  const [word = ''] = plain.split(/[\s_(,;-]/, 1);
  return LANGUAGES.find((language) => word === language || NAMES[language].split(' ').includes(word)) ?? null;
}
