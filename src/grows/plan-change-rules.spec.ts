import fc from 'fast-check';
import { classify } from '../intent/classify.js';
import { LANGUAGES, type Language } from '../intent/intent.js';
import { ruledPlanChange } from './plan-change-rules.js';
import { readPlanChange } from './plan-change-tool.js';

/** What the rules make of it, as field → new value; null where they leave it. */
function ruled(message: string, language: Language, plan: Record<string, string> | null = null) {
  const found = ruledPlanChange(message, language, plan);
  return found && Object.fromEntries(found.changes.map(({ field, after }) => [field, after]));
}

describe('ruledPlanChange', () => {
  it.each<[Language, string, Record<string, string>]>([
    ['en', 'Change my light schedule to 12/12', { light_schedule: '12/12' }],
    ['en', 'change the lights from 18/6 to 12/12, please.', { light_schedule: '12/12' }],
    ['en', 'Can you switch my lighting to 18 hours?', { light_schedule: '18 hours' }],
    ['en', 'Flip to 12/12 now', { light_schedule: '12/12' }],
    ['en', 'I would like to move to 18/6', { light_schedule: '18/6' }],
    [
      'en',
      'Extend my light schedule to 18 hours on and 6 hours off',
      { light_schedule: '18 hours on and 6 hours off' },
    ],
    ['en', 'switch watering to every 3 days', { watering: 'every 3 days' }],
    ['en', 'Please change the watering to every other day because the soil stays wet', { watering: 'every other day' }],
    ['en', 'Change watering to 2 to 3 times a week from now on', { watering: '2 to 3 times a week' }],
    ['en', 'set nutrition to EC 1.6', { nutrition: 'EC 1.6' }],
    ['en', 'Change my nutrition schedule to 2 ml/L CalMag', { nutrition: '2 ml/L CalMag' }],
    [
      'en',
      'Set my feed to 2 ml/L CalMag and 1.5 ml/L silica. Thank you!',
      { nutrition: '2 ml/L CalMag and 1.5 ml/L silica' },
    ],
    ['en', 'Change my feeding schedule to half strength', { nutrition: 'half strength' }],
    ['en', 'Switch the training to LST', { training: 'LST' }],
    [
      'en',
      'Change the lights to 12/12 and the watering to every 2 days',
      { light_schedule: '12/12', watering: 'every 2 days' },
    ],
    ['en', 'Hi doc. Change my lights to 12/12. I want to flower!', { light_schedule: '12/12' }],
    ['en', 'Change my lights to 12/12, I want them to flower', { light_schedule: '12/12' }],
    ['es', 'Cambia mi horario de luz a 12/12', { light_schedule: '12/12' }],
    ['es', 'Cambia el riego, por favor, a cada 3 días', { watering: 'cada 3 días' }],
    ['es', 'Ajusta el plan de nutricion a EC 1,6', { nutrition: 'EC 1,6' }],
    ['es', 'Cambia el riego a una vez a la semana', { watering: 'una vez a la semana' }],
    ['fr', "Change le programme d'éclairage à 12/12 s'il te plaît", { light_schedule: '12/12' }],
    ['fr', 'Passe l’arrosage à tous les 3 jours', { watering: 'tous les 3 jours' }],
    ['fr', 'Modifie mon plan de nutrition à 2 ml/L de CalMag', { nutrition: '2 ml/L de CalMag' }],
    ['de', 'Ändere meinen Lichtplan auf 12/12', { light_schedule: '12/12' }],
    ['de', 'Stelle das Gießen bitte auf alle 3 Tage um', { watering: 'alle 3 Tage' }],
    ['de', 'Ändere die Düngung von EC 1,2 auf EC 1,6', { nutrition: 'EC 1,6' }],
    ['pt', 'Muda o horário de luz para 12/12', { light_schedule: '12/12' }],
    ['pt', 'Altere a rega para cada 3 dias, por favor', { watering: 'cada 3 dias' }],
    ['de', 'Passe die Bewässerung auf alle 3 Tage an', { watering: 'alle 3 Tage' }],
    ['pt', 'Troca a luz pra 12/12', { light_schedule: '12/12' }],
    ['de', 'Set the watering to every 3 days', { watering: 'every 3 days' }],
    ['pt', 'Mude o plano de nutrição para EC 1,6', { nutrition: 'EC 1,6' }],
  ])('%s: reads %j', (language, message, expected) => {
    expect(classify(message).intent).toBe('adjust_plan');
    expect(ruled(message, language)).toEqual(expected);
  });

  it.each<[string, Language, string]>([
    ['no value', 'en', 'Change my nutrition schedule'],
    ['a story around it', 'en', `${'They grow. '.repeat(20)}Change my lights to 12/12.`],
    ['no value', 'de', 'Ändere meinen Düngeplan'],
    ['no definite value', 'en', 'Change my watering to something better'],
    ['no definite value', 'en', 'Change my lights to a longer day'],
    ['hours that make no day', 'en', 'Change my light schedule to 20/6'],
    ['more hours than a day has', 'en', 'Change my lights to 30 hours'],
    ['no field of the plan', 'en', 'Raise the humidity to 60 %'],
    ['two fields for one value', 'en', 'Change my light feeding to EC 1.6'],
    ['a condition', 'en', 'Change my lights to 12/12 when they are tall enough'],
    ['a condition', 'es', 'Cambia la luz a 12/12 cuando florezcan'],
    ['another time', 'en', 'Change my lights to 12/12 next week'],
    ['another time', 'de', 'Ändere das Licht morgen auf 12/12'],
    ['another time', 'en', 'Change my lights to 12/12 in two weeks'],
    ['another time', 'en', 'Set nutrition to EC 1.6 on Monday'],
    ['a time of the day', 'en', 'Move my watering to 8 am'],
    ['a time of the day', 'fr', 'Passe la lumière à 18 heures'],
    ['a remark in the value', 'en', 'Change my lights to 12/12 whatever the leaves look like'],
    ['a target of the climate', 'en', 'Set my target EC to 1.6'],
    ['a while', 'en', 'Change the watering to every day for two weeks'],
    ['a choice', 'en', 'Change my lights to 12/12 or 11/13'],
    ['a denial', 'en', "Please don't change my lights to 12/12"],
    ['an open half', 'en', 'Change my lights to 12/12 and the watering to something better'],
    ['a feed that tells no amount', 'en', 'Change my feeding schedule to every 3 days'],
    ['an unclear border', 'en', 'Change watering from every 2 to 3 days to every 4 days'],
    ['one field twice', 'en', 'Change my lights to 12/12. Change my lights to 18/6.'],
    ['a story', 'en', `Change my watering to ${'every 3 days or so with a lot of words '.repeat(9)}`],
  ])('leaves %s to the grower (%s: %j)', (_what, language, message) => {
    expect(ruled(message, language)).toBeNull();
  });

  it('changes nothing but the figure where only the EC is named', () => {
    expect(ruled('Raise the EC to 1.8', 'en', { nutrition: 'A+B, EC 1.4, CalMag 1 ml/L' })).toEqual({
      nutrition: 'A+B, EC 1.8, CalMag 1 ml/L',
    });
    expect(ruled('Raise the EC to 1.8', 'en', null)).toEqual({ nutrition: 'EC 1.8' });
    expect(ruled('Raise the EC to 1.8', 'en', { nutrition: 'A+B and CalMag' })).toBeNull();
    expect(ruled('Raise the EC to 1.8', 'en', { nutrition: 'EC 1.2 in week 1, EC 1.6 in week 2' })).toBeNull();
  });

  it('says what is so far, and nothing where it is so already', () => {
    const plan = { light_schedule: '18/6', watering: 'daily' };
    expect(ruledPlanChange('Ändere den Lichtplan auf 12/12', 'de', plan)).toEqual({
      changes: [{ field: 'light_schedule', before: '18/6', after: '12/12' }],
      reason: 'Du bittest in deiner Nachricht darum.',
    });
    expect(ruled('Change my light schedule to 18/6', 'en', plan)).toBeNull();
  });

  it('takes one sentence for the order among others', () => {
    expect(
      ruled('My leaves are fine. Should I change the watering to daily? Change my lights to 12/12.', 'en'),
    ).toEqual({
      light_schedule: '12/12',
    });
  });

  it('makes of any words nothing or a change that could be stored', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Change',
        'my',
        'light',
        'watering',
        'feed',
        'EC',
        'to',
        'from',
        'every 3 days',
        '12/12',
        'and',
        ',',
      ),
      fc.constantFrom('please', 'now', '1.6', '2 ml/L', '.', '\n', 'training', 'LST', '“', "'"),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.constantFrom(...LANGUAGES), (pieces, language) => {
        const found = ruledPlanChange(pieces.join(' ').toWellFormed(), language, {
          nutrition: 'EC 1.2',
          watering: 'daily',
        });
        if (found === null) return;
        const call = {
          changes: Object.fromEntries(found.changes.map(({ field, after }) => [field, after])),
          reason: 'x',
        };
        expect(found.changes.length).toBeGreaterThan(0);
        expect(readPlanChange(JSON.stringify(call), null)?.changes).toHaveLength(found.changes.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('is through with a text of any kind', () => {
    for (const piece of [
      'to ',
      'light to ',
      'please ',
      'now ',
      'EC 1',
      ', ',
      'and ',
      '12/12 ',
      '1/',
      '“',
      ' ',
      '.',
      '\n',
    ]) {
      const message = `Change my light schedule to ${piece.repeat(20_000)} now`;
      expect(ruled(message, 'en', { nutrition: piece.repeat(500) })).toBeNull();
    }
  });
});
