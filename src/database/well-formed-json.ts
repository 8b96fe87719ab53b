/** A function's JSON argument: half a surrogate pair, which a text may hold in JavaScript, is no text to a database. */
export const wellFormedJson = (value: object): string =>
  JSON.stringify(value, (_name, part) => (typeof part === 'string' ? part.toWellFormed() : part));
