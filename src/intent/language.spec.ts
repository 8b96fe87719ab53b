import type { Language } from './intent.js';
import { guessLanguage } from './language.js';
import { tokenise } from './tokens.js';

const guess = (message: string) => guessLanguage(message, tokenise(message).words);

describe('guessLanguage', () => {
  it.each<[Language, string]>([
    ['en', 'my plants look sad'],
    ['en', 'how often should I water'],
    ['es', 'mis plantas están tristes'],
    ['es', 'cada cuanto riego'],
    ['fr', "j'ai des feuilles jaunes"],
    ['fr', 'combien de temps dure la floraison'],
    ['de', 'meine pflanzen hängen'],
    ['de', 'wie oft soll ich giessen'],
    ['pt', 'minhas plantas estão tristes'],
    ['pt', 'de quanto em quanto tempo rego'],
  ])('%s: %s', (language, message) => {
    expect(guess(message).language).toBe(language);
  });

  it.each<[Language, string]>([
    ['es', 'CÓMO ESTÁN MIS PLANTAS'],
    ['es', 'como estan mis plantas'],
    ['de', 'blaetter werden gelb'],
    ['pt', 'nao sei o que fazer'],
  ])('does not need accents or case: %s %s', (language, message) => {
    expect(guess(message).language).toBe(language);
  });

  it('is not misled by the trade words that every grower uses', () => {
    expect(guess('mis autos en DWC tienen thrips').language).toBe('es');
    expect(guess('ist mein VPD ok für late flower?').language).toBe('de');
  });

  it.each(['', '👍', '6.5', 'VPD 1.2', 'zzzz', 'ok', 'DWC pH 5.8'])(
    'says where the message does not tell: %j',
    (message) => {
      expect(guess(message)).toMatchObject({ language: 'en', isClear: false });
    },
  );

  it('is clear of a whole sentence', () => {
    expect(guess('meine Pflanzen haben gelbe Blätter')).toEqual({
      language: 'de',
      runnerUp: null,
      isClear: true,
      likely: ['de'],
    });
    expect(guess('o que eu faço com as folhas amarelas')).toEqual({
      language: 'pt',
      runnerUp: null,
      isClear: true,
      likely: ['pt'],
    });
  });

  it('says which it may be', () => {
    expect(guess('ok').likely).toEqual(['en', 'es', 'fr', 'de', 'pt']);
    expect(guess('modifica meu horário de luz')).toMatchObject({ language: 'pt', likely: ['es', 'pt'] });
  });

  it('names the runner-up where two languages share the words', () => {
    const { language, runnerUp } = guess('urgente');
    expect([language, runnerUp].filter((found) => found !== 'en').length).toBeGreaterThan(0);
    expect(guess('my plants are dying and I do not know why').runnerUp).toBeNull();
  });
});
