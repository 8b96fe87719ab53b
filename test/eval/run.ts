// npm run eval -- intent: prints how good the assistant's parts are on the sets beside this file.
import { evaluateAllergens } from './allergens.js';
import { evaluateIntent } from './intent.js';

const evaluations: Record<string, () => string> = { allergens: evaluateAllergens, intent: evaluateIntent };

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : Object.keys(evaluations)) {
  const evaluate = evaluations[name];
  if (!evaluate) throw new Error(`There is no evaluation of ${name}, only of: ${Object.keys(evaluations).join(', ')}`);
  console.log(evaluate());
}
