import { type Properties, propertiesOf } from './property.js';
import type { Source } from './sources.js';

/**
 * Foods by what they contain, a line each: "peanut soy: satay, saté". A line that begins with "-:" lists names
 * that contain nothing of concern although their parts may look so. A "~" before a name says that the word means
 * something else in other languages, so that it counts only where the text is in this one.
 */
export interface Lexicon {
  readonly language: 'en' | 'es' | 'fr' | 'de' | 'pt';
  readonly sources: readonly Source[];
  readonly foods: string;
}

export interface Food {
  readonly name: string;
  readonly language: Lexicon['language'];
  readonly isOnlyOwnLanguage: boolean;
  readonly contains: Properties;
  /** A turn of speech or a name of something that nobody eats. */
  readonly isIdiom?: boolean;
}

/** Throws for a line of another shape. */
export function readFoods({ language, foods }: Lexicon): Food[] {
  const read: Food[] = [];
  for (const line of foods.split('\n')) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    if (colon < 0) throw new Error(`Not a line of foods: ${line}`);
    const properties = line.slice(0, colon).trim();
    const contains = properties === '-' ? 0 : propertiesOf(properties.split(/\s+/));
    for (const entry of line.slice(colon + 1).split(',')) {
      const name = entry.trim();
      if (name === '') continue;
      const isOnlyOwnLanguage = name.startsWith('~');
      read.push({ name: isOnlyOwnLanguage ? name.slice(1) : name, language, isOnlyOwnLanguage, contains });
    }
  }
  return read;
}
