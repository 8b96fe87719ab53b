import fc from 'fast-check';
import { AllergenGuard, type DietaryProfile, type Finding, warmAllergenGuard, warningOf } from './allergen-guard.js';

const NOBODY: DietaryProfile = { allergies: [], conditions: [], diet: '' };
const allergicTo = (...allergies: string[]): DietaryProfile => ({ ...NOBODY, allergies });
const onDiet = (diet: string): DietaryProfile => ({ ...NOBODY, diet });
const having = (...conditions: string[]): DietaryProfile => ({ ...NOBODY, conditions });

const inAnswer = (profile: DietaryProfile, text: string): Finding[] =>
  new AllergenGuard(profile).answer().inUnit({ text, block: 'p', beginsBlock: true });
const inMessage = (profile: DietaryProfile, text: string): Finding[] => new AllergenGuard(profile).inMessage(text);
const allergens = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ allergen }) => allergen))];

describe('AllergenGuard', () => {
  it.each([
    ['gluten', 'Serve it on toasted sourdough.'],
    ['crustaceans', 'Stir in the king prawns.'],
    ['egg', 'Whisk two egg yolks into the sauce.'],
    ['fish', 'Add a dash of Worcestershire sauce.'],
    ['peanut', 'Dip the skewers in satay.'],
    ['soy', 'Scatter edamame over the rice.'],
    ['milk', 'Finish with a knob of ghee.'],
    ['tree nuts', 'Spread frangipane over the base.'],
    ['celery', 'Dissolve a stock cube in water.'],
    ['mustard', 'Dress it with a vinaigrette.'],
    ['sesame', 'Add a spoon of tahini.'],
    ['sulphites', 'The dried apricots contain E220.'],
    ['lupin', 'Bake it with lupin flour.'],
    ['molluscs', 'Add a splash of oyster sauce.'],
  ])('finds %s in what is derived from it', (allergy, text) => {
    const id = allergy === 'tree nuts' ? 'tree_nut' : allergy;
    expect(allergens(inAnswer(allergicTo(allergy), text))).toEqual([id]);
  });

  it.each([
    ['huevo', 'egg', 'Quiero una tortilla de patatas'],
    ['frutos secos', 'tree_nut', 'Ayer comí turrón'],
    ['gluten', 'gluten', '¿Puedo comer pan de centeno?'],
    ['marisco', 'crustaceans', 'Me comí unas gambas al ajillo'],
    ['alergia al cacahuete', 'peanut', '¿Me puedo tomar una crema de maní?'],
    ['leche', 'milk', 'Me apetece un flan'],
    ['sésamo', 'sesame', 'Quiero probar el tahini'],
    ['altramuces', 'lupin', 'Anoche picamos unos chochos y altramuces'],
  ])('reads Spanish: %s', (allergy, id, text) => {
    expect(allergens(inMessage(allergicTo(allergy), text))).toContain(id);
  });

  it.each([
    ['vegan', 'Sweeten it with honey.', 'vegan'],
    ['Vegetariana', 'Añade caldo de pollo.', 'vegetarian'],
    ['halal', 'Deglaze the pan with white wine.', 'halal'],
    ['kosher', 'Top the beef burger with cheddar.', 'kosher'],
    ['low fodmap', 'Fry an onion until golden.', 'low_fodmap'],
    ['Gluten-free', 'Add a splash of soy sauce.', 'gluten_free'],
  ])('knows the diet %s', (diet, text, id) => {
    expect(inAnswer(onDiet(diet), text)).toEqual([expect.objectContaining({ allergen: id, because: 'diet' })]);
  });

  it.each([
    ['celíaco', 'A pint of stout goes well with it.', 'coeliac'],
    ['PKU', 'Sweeten it with aspartame.', 'pku'],
    ['takes warfarin', 'Add a cup of kale.', 'warfarin'],
    ['Gota', 'Prueba las anchoas.', 'gout'],
    ['CKD stage 4', 'Slice a banana over it.', 'kidney_disease'],
  ])('knows the condition %s', (condition, text, id) => {
    expect(inAnswer(having(condition), text)).toContainEqual(
      expect.objectContaining({ allergen: id, because: 'condition' }),
    );
  });

  it('allows meat and milk apart under kosher rules', () => {
    expect(inAnswer(onDiet('kosher'), 'Top the beef burger with lettuce.')).toEqual([]);
    expect(inAnswer(onDiet('kosher'), 'Melt the cheddar over the potatoes.')).toEqual([]);
  });

  it.each(['E322', 'E-322', 'e 322', 'E322i', 'E 322 (i)'])('reads the E-number %s', (number) => {
    expect(allergens(inAnswer(allergicTo('soy'), `The emulsifier is ${number}.`))).toEqual(['soy']);
  });

  it('tells E-numbers apart', () => {
    const text = 'It has E120, E951, E441 and E1105.';
    expect(allergens(inAnswer({ ...onDiet('vegan'), conditions: ['PKU'], allergies: ['egg'] }, text)).sort()).toEqual([
      'egg',
      'pku',
      'vegan',
    ]);
    expect(inAnswer(allergicTo('soy'), 'It has E300.')).toEqual([]);
  });

  it.each([
    ['nuts', 'Grate nutmeg over the butternut squash and add coconut and water chestnuts.'],
    ['milk', 'Stir coconut milk, peanut butter, cocoa butter and cream of tartar into it.'],
    ['egg', 'Roast the eggplant.'],
    ['gluten', 'Have buckwheat, rice noodles and corn tortillas.'],
    ['molluscs', 'Fry the oyster mushrooms.'],
    ['fish', 'Fry the cuttlefish.'],
    ['mustard', 'Serve it with custard.'],
    ['frutos secos', 'Ralla nuez moscada y bebe horchata de chufa.'],
    ['leche', 'Añade leche de coco y manteca de cacao.'],
    ['gluten', 'Usa trigo sarraceno y tortillas de maíz.'],
    ['soja', 'Soy tu asistente y te propongo una crema de zanahoria.'],
  ])('is not misled by look-alikes of %s', (allergy, text) => {
    expect(inAnswer(allergicTo(allergy), text)).toEqual([]);
  });

  it.each([
    ['gluten', 'Serve it with gluten-free bread and pasta.'],
    ['milk', 'Use dairy-free yoghurt or vegan cheese.'],
    ['milk', 'Have a latte with oat milk.'],
    ['gluten', 'Choose oats that are certified gluten-free.'],
    ['nuts', 'Buy granola that is free from nuts.'],
    ['egg', 'Bake an eggless cake.'],
    ['gluten', 'Compra pan y galletas sin gluten.'],
    ['leche', 'Pon queso vegano en la pizza vegana.'],
  ])('believes what a label says it is free from: %s', (allergy, text) => {
    expect(inAnswer(allergicTo(allergy), text)).toEqual([]);
  });

  it('believes no claim about something else', () => {
    expect(allergens(inAnswer(allergicTo('milk'), 'Have gluten-free bread with butter.'))).toEqual(['milk']);
    expect(allergens(inAnswer(allergicTo('milk'), 'Drink lactose-free milk.'))).toEqual(['milk']);
    expect(inAnswer(having('lactose intolerance'), 'Drink lactose-free milk.')).toEqual([]);
    expect(allergens(inAnswer(allergicTo('nuts'), 'Bebe leche de almendras.'))).toEqual(['tree_nut']);
    expect(allergens(inMessage(allergicTo('gluten'), '¿Puedo beber cerveza sin alcohol?'))).toEqual(['gluten']);
  });

  it.each([
    ['peanuts', 'Avoid peanuts and anything fried in groundnut oil.'],
    ['peanuts', 'Satay contains peanuts, so it is not for you.'],
    ['peanuts', 'Peanuts should be avoided.'],
    ['milk', 'Use olive oil instead of butter.'],
    ['egg', 'Replace the egg with a flax egg.'],
    ['egg', 'Eggs can be replaced with aquafaba.'],
    ['nuts', 'Do not buy chocolate that may contain traces of hazelnut.'],
    ['cacahuetes', 'Sustituye los cacahuetes por pipas de girasol.'],
    ['leche', 'Este helado lleva leche, por lo que no es apto para ti.'],
    ['moluscos', 'Evita las almejas, los mejillones y el pulpo.'],
  ])('does not warn of a warning: %s, %s', (allergy, text) => {
    expect(inAnswer(allergicTo(allergy), text)).toEqual([]);
  });

  it.each([
    ['milk', 'Did the soup have any cream in it?'],
    ['peanuts', 'Peanuts and lupin are related, which is why your doctor may test both.'],
    ['gluten', 'Fresh pasta often contains wheat, so choose rice noodles.'],
    ['molluscs', 'Squid and mussels are molluscs.'],
    ['milk', 'The original has cream, but this version uses oat milk.'],
    ['milk', 'Look for casein on the label.'],
    ['milk', 'Your family can have the cheese while you have hummus.'],
    ['celery', 'Make the soffritto with fennel where the recipe calls for celery.'],
    ['leche', '¿Toleras los lácteos?'],
    ['leche', 'La caseína es una proteína de la leche.'],
    ['leche', 'La crema de coco da la cremosidad de la nata.'],
    ['gluten', 'Serve it with gluten-free oat and seed bread.'],
  ])('does not warn of what is explained or asked: %s, %s', (allergy, text) => {
    expect(inAnswer(allergicTo(allergy), text)).toEqual([]);
  });

  it.each([
    ['peanuts', 'How about some satay skewers?', 'peanut'],
    ['peanuts', 'Peanuts are high in protein, so they keep you full.', 'peanut'],
    ['milk', 'Yoghurt is rich in calcium, so have a pot of it every day.', 'milk'],
    ['milk', 'The sauce is made with butter and flour.', 'milk'],
    ['milk', 'The best cheese here is feta.', 'milk'],
    ['leche', '¿Te apetece un arroz con leche?', 'milk'],
    ['tree nuts', 'Añade queso fresco vegano de anacardo.', 'tree_nut'],
  ])('hears a suggestion in what looks like it: %s, %s', (allergy, text, id) => {
    expect(allergens(inAnswer(allergicTo(allergy), text))).toEqual([id]);
  });

  it.each([
    ['tree nuts', 'Avoid peanuts but try almonds.', 'tree_nut'],
    ['egg', 'Instead of flour, use eggs.', 'egg'],
    ['tree nuts', 'Replace the butter with almond butter.', 'tree_nut'],
    ['milk', 'Do not forget the parmesan.', 'milk'],
    ['milk', 'You do not have to avoid cheese.', 'milk'],
    ['peanuts', 'These biscuits may contain traces of peanuts.', 'peanut'],
    ['huevo', 'Sustituye la nata por dos huevos.', 'egg'],
    ['leche', 'No olvides añadir queso rallado.', 'milk'],
  ])('hears what is served beside what is not: %s, %s', (allergy, text, id) => {
    expect(allergens(inAnswer(allergicTo(allergy), text))).toEqual([id]);
  });

  it.each([
    ['peanuts', "I'm allergic to peanuts."],
    ['peanuts', 'I never eat peanuts'],
    ['milk', 'what can I use instead of milk'],
    ['gluten', 'no como gluten'],
    ['lácteos', 'No tomo ni leche ni queso'],
    ['gluten', '¿Dónde compro pan sin gluten?'],
    ['gluten', 'What is gluten?'],
    ['nuts', 'I have a nut allergy, what can I have for lunch?'],
    ['peanuts', 'I am allergic to peanuts, what is a good snack?'],
    ['peanuts', 'Soy alérgica al cacahuete, ¿qué puedo merendar?'],
    ['fish', 'They served salmon at the wedding and I only ate the potatoes'],
    ['milk', 'I gave my croissant with cheese to my son'],
    ['milk', 'My brother loves cheese and I have soup'],
    ['crustaceans', 'Is glucosamine made from shrimp shells?'],
    ['milk', 'Do vegans eat cheese?'],
    ['leche', '¿La caseína es una proteína de la leche?'],
    ['pescado', 'Mi pareja pidió salmón y yo una ensalada'],
    ['milk', 'Milk makes me sick, what else can I put in my coffee?'],
  ])('leaves in peace who avoids it: %s, %s', (allergy, text) => {
    expect(inMessage(allergicTo(allergy), text)).toEqual([]);
  });

  it.each([
    ['peanuts', "I'm allergic to peanuts, can I eat satay?", 'peanut'],
    ['peanuts', "can I have peanuts? I'm allergic", 'peanut'],
    ['peanuts', "Can I have satay if I'm allergic to peanuts?", 'peanut'],
    ['peanuts', 'I had satay and I am allergic to peanuts', 'peanut'],
    ['fish', 'They served salmon at the wedding and I had some', 'fish'],
    ['milk', 'My wife makes great lasagne, can I have it twice a week?', 'milk'],
    ['mustard', 'a hot dog with mustard, how many carbs', 'mustard'],
    ['nut allergy', 'i had baklava last night', 'tree_nut'],
    ['shellfish', 'Are shirmps ok for me?', 'crustaceans'],
    ['milk', 'what abt chesse on toast', 'milk'],
    ['soybeans', 'I want soy-bean salad with tofuu', 'soy'],
    ['peanuts', 'a spoon of pea nut butter', 'peanut'],
  ])('hears what a person eats: %s, %s', (allergy, text, id) => {
    expect(allergens(inMessage(allergicTo(allergy), text))).toContain(id);
  });

  it.each([
    [
      'an answer to one’s own question',
      'prawns',
      'Why are prawns so filling? I eat them daily.',
      'Why are prawns so filling?',
    ],
    [
      'the same in Spanish',
      'leche',
      '¿Por qué llena tanto el queso? Lo ceno a menudo.',
      '¿Por qué llena tanto el queso?',
    ],
    [
      'a refusal behind the question',
      'prawns',
      'Who invented prawn toast? I had some today.',
      "Who invented prawn toast? I don't eat it.",
    ],
    ['a time and a dish behind "in"', 'soy', 'Is tofu in the evening too heavy?', 'Is tofu in everything?'],
    ['a nutrient that is asked for', 'leche', '¿Tiene mucha grasa el queso?', '¿Tiene leche el pan?'],
    [
      'a new clause behind a negated one',
      'milk',
      'I never eat breakfast, just cheese at noon.',
      'I never eat bread, eggs or cheese.',
    ],
    [
      'a subject behind what was given up',
      'peanuts',
      'Since I quit sugar I snack on peanuts.',
      'I quit eating peanuts.',
    ],
    ['what is swallowed by no idiom', 'sulfitos', 'Bebo vino el fin de semana.', 'Mi primo vino el fin de semana.'],
    ['what a dish is made of', 'prawns', 'Is a stew made of prawns a good dinner?', 'Is glucosamine made of prawns?'],
    ['a statement inside a question', 'leche', '¿Es mala idea la leche?', '¿Me recuerdas que no debo tomar leche?'],
    [
      'who cooks for both',
      'fish',
      'My sister made salmon, how much can I have?',
      'My sister made salmon, but I ate soup.',
    ],
    [
      'who shares what others eat',
      'gluten',
      'My kids had pizza and I had some too.',
      'My kids had pizza and I had a salad, feel good about it.',
    ],
    ['what others like', 'gluten', 'A mí me encanta la pizza.', 'A mi hijo le encanta la pizza.'],
    ['for whom leave is asked', 'fish', 'Can I have tuna with my daughter?', 'Can my daughter have tuna?'],
    [
      'whose verb it is',
      'pescado',
      'Mi mujer está embarazada, ¿puedo comer salmón?',
      'Mi mujer está embarazada, ¿puede comer salmón?',
    ],
    ['a refusal behind the food', 'leche', 'Leche tomo a diario.', 'Leche no tomo, gracias.'],
    ['a class of foods', 'gluten', 'Los cereales son mi desayuno.', '¿El arroz es buen cereal?'],
    ['a participle', 'pescado', 'He comido pescado con patatas.', 'He pescado un resfriado.'],
    ['a simile', 'marisco', 'Me comí un cangrejo.', 'Me puse rojo como un cangrejo.'],
    ['what is ruled out ahead', 'huevo', 'Sin leche, ¿me haces un flan?', 'Sin huevo ni leche, ¿cómo hago un flan?'],
    [
      'what is replaced in a dish',
      'eggs',
      'What can I replace sugar with in brownies?',
      'What can I replace eggs with in brownies?',
    ],
    [
      'those who are allergic',
      'soy',
      'Is tofu good for people like me?',
      'Is soy lecithin dangerous for people with soy allergies?',
    ],
    ['what is told at large', 'gluten', 'I was told to eat oats.', 'I was told that oats can contain gluten.'],
    ['a reaction', 'peanuts', 'Me sentaron bien los cacahuetes.', 'Tuve una reacción fuerte a los cacahuetes.'],
    ['touching', 'peanuts', 'Is it bad to eat peanuts?', 'Is it bad to touch peanuts?'],
    ['what is eaten no more', 'leche', 'Me encantan los quesos.', 'Antes me encantaban los quesos.'],
    ['what is left uneaten', 'marisco', 'Sirvieron gambas y las probé.', 'Sirvieron gambas y no las toqué.'],
    ['what was offered', 'gluten', 'Solo había cuscús y me lo comí.', 'Solo había cuscús y comí fruta.'],
    ['noting an allergy', 'peanuts', 'Add peanuts to my list of snacks.', 'Add peanuts to my list of allergies.'],
  ])('tells apart in messages: %s', (_, allergy, conflicting, harmless) => {
    expect([conflicting, inMessage(allergicTo(allergy), conflicting).length > 0]).toEqual([conflicting, true]);
    expect([harmless, inMessage(allergicTo(allergy), harmless)]).toEqual([harmless, []]);
  });

  it.each([
    [
      'the main clause behind a preface',
      'soy',
      "If you don't like chicken, tofu works.",
      "If you don't like chicken, tofu or eggs, try rice.",
    ],
    [
      'another food behind "but"',
      'sesame',
      'Hummus has sesame, but it keeps you full.',
      'Hummus has sesame, but a lentil dip does the same.',
    ],
    [
      'what is forbidden behind a semicolon',
      'milk',
      "Kefir helps the gut; don't skip it.",
      "Kefir unsettles the gut; don't start it.",
    ],
    [
      'what it is compared with',
      'frutos secos',
      'Las pipas van bien con las almendras.',
      'Las pipas dan el mismo magnesio que las almendras.',
    ],
    [
      'the ones with',
      'prawns',
      'Order the rolls with prawns.',
      'Order the rolls with rice rather than the ones with prawns.',
    ],
    [
      'what one looks for',
      'mustard',
      'Check the recipe, then add mustard.',
      'Check dressings for mustard before you buy them.',
    ],
    [
      'what restaurants use',
      'peanuts',
      'Use peanuts, so that it is crunchy.',
      'Restaurants often use peanuts, so tell the staff.',
    ],
    [
      'emergencies',
      'prawns',
      'After eating prawns, rest a little.',
      'If your lips swell after eating prawns, call an ambulance.',
    ],
  ])('tells apart in answers: %s', (_, allergy, conflicting, harmless) => {
    expect([conflicting, inAnswer(allergicTo(allergy), conflicting).length > 0]).toEqual([conflicting, true]);
    expect([harmless, inAnswer(allergicTo(allergy), harmless)]).toEqual([harmless, []]);
  });

  it('keeps allergens that it does not know, as they were written', () => {
    expect(inMessage(allergicTo('Kiwi'), 'I ate two kiwis')).toEqual([
      { allergen: 'kiwi', matched: 'kiwis', where: 'message', because: 'allergy' },
    ]);
    expect(inMessage(allergicTo('melocotón'), 'Quiero melocotones')).toEqual([
      expect.objectContaining({ allergen: 'melocotón' }),
    ]);
    expect(inMessage(allergicTo('té'), '¿Qué te parece una cena ligera?')).toEqual([]);
    expect(inMessage(allergicTo('garlic'), 'I want a garlic-free sauce')).toEqual([]);
  });

  it('keeps all that a profile may hold', () => {
    const names = Array.from(
      { length: 100 },
      (_, index) => `gorb${String.fromCharCode(97 + (index % 26), 97 + index / 26)}ix`,
    );
    const guard = new AllergenGuard({
      ...NOBODY,
      allergies: names.slice(0, 50),
      conditions: names.slice(50).map((name) => `${name} allergy`),
    });
    for (const name of names) expect(allergens(guard.inMessage(`I ate ${name} stew`))).toEqual([name]);
    expect(guard.inMessage('It has E322 in it')).toEqual([]);
  });

  describe('of a sentence that was cut', () => {
    const filling = 'mix the rice with the herbs and '.repeat(12);
    const read = (profile: DietaryProfile, first: string, second: string, beginsBlock = false): string[][] => {
      const answer = new AllergenGuard(profile).answer();
      return [
        answer.inUnit({ text: first, block: 'p', beginsBlock: true }),
        answer.inUnit({ text: second, block: 'p', beginsBlock }),
      ].map((findings) => findings.map(({ matched }) => matched));
    };

    it('finds a food across the cut', () => {
      expect(read(allergicTo('peanuts'), `${filling}pad`, 'thai with lime.')).toEqual([[], ['pad thai']]);
      expect(read(allergicTo('zorb paste'), `${filling}zorb`, 'paste on it.')).toEqual([[], ['zorb paste']]);
    });

    it('reports a food once, and again where it is served again', () => {
      expect(read(allergicTo('peanuts'), `${filling}peanuts and`, 'rice.')).toEqual([['peanuts'], []]);
      expect(read(allergicTo('peanuts'), `${filling}peanuts and`, 'peanuts.')).toEqual([['peanuts'], ['peanuts']]);
    });

    it('joins no sentences and no blocks', () => {
      expect(read(allergicTo('peanuts'), `${filling}pad.`, 'Thai with lime.')).toEqual([[], []]);
      expect(read(allergicTo('peanuts'), `${filling}pad`, 'thai with lime.', true)).toEqual([[], []]);
      expect(read(allergicTo('peanuts'), 'Avoid', 'peanuts.')).toEqual([[], ['peanuts']]);
    });
  });

  it('can be made ready ahead', () => {
    warmAllergenGuard();
    expect(allergens(inMessage(allergicTo('peanuts'), 'I ate satay'))).toEqual(['peanut']);
  });

  it('reads lists with their lead-in', () => {
    const answer = new AllergenGuard(allergicTo('peanuts', 'milk')).answer();
    const read = (block: string, text: string): string[] =>
      allergens(answer.inUnit({ text, block, beginsBlock: true }));
    expect(read('h3', 'Foods to avoid')).toEqual([]);
    expect(read('li', 'Satay')).toEqual([]);
    expect(read('li', 'Milk chocolate')).toEqual([]);
    expect(read('p', 'Better choices:')).toEqual([]);
    expect(read('li', 'Peanut brittle')).toEqual(['peanut']);
    expect(read('h3', 'Breakfast')).toEqual([]);
    expect(read('li', 'Porridge with milk')).toEqual(['milk']);
    expect(read('p', 'Skip these:')).toEqual([]);
    expect(read('li', 'Cheese')).toEqual([]);
    expect(read('p', 'Have some cheese.')).toEqual(['milk']);
  });

  it('reports a food once', () => {
    expect(inAnswer(allergicTo('peanuts'), 'Peanuts, peanuts and peanuts.')).toHaveLength(1);
  });

  it('is idle without a profile', () => {
    for (const profile of [NOBODY, allergicTo('none'), allergicTo(''), onDiet('omnivore')]) {
      const guard = new AllergenGuard(profile);
      expect(guard.isIdle).toBe(true);
      expect(guard.inMessage('I ate peanuts')).toEqual([]);
    }
  });

  const full: DietaryProfile = {
    allergies: ['nuts', 'milk', 'gluten', 'kiwi', 'Eggs and fish'],
    conditions: ['coeliac', 'gout', 'on warfarin'],
    diet: 'vegan, kosher',
  };
  const words = fc.constantFrom(
    ...'peanut butter milk without sin no not avoid vegan free - , . ( ) : ; but and kiwi leche de almendra E 322 ¿ ? i replace with "cheese" so contains'.split(
      ' ',
    ),
  );

  it('never fails, and quotes the text', () => {
    const guard = new AllergenGuard(full);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          for (const finding of [...guard.inMessage(text), ...inAnswer(full, text)]) {
            expect(finding.matched).not.toBe('');
            expect(text).toContain(finding.matched);
          }
        },
      ),
    );
  });

  it('takes any text for a profile', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const guard = new AllergenGuard({ allergies: [text], conditions: [text], diet: text });
        expect(Array.isArray(guard.inMessage(text))).toBe(true);
      }),
    );
  });

  it.each([
    'peanut ',
    'vegan cheese ',
    'not avoid without peanut ',
    'a',
    'replaced milk with ',
    'peanuts is peanuts ',
    'they served milk I ate ',
    'cheese, is it ',
    'why cheese? I eat it. ',
    'sin leche, hago ',
    'my sister made milk I ',
    'is nuts is nuts ',
    'people with milk allergies ',
    '(é',
    'pea nut ',
  ])('reads a megabyte of %j', (unit) => {
    const text = unit.repeat(2 ** 20 / unit.length);
    const guard = new AllergenGuard(full);
    expect(guard.inMessage(text).length).toBeLessThan(100);
    expect(guard.answer().inUnit({ text, block: 'p', beginsBlock: true }).length).toBeLessThan(100);
  });
});

describe('warningOf', () => {
  const findings: Finding[] = (['allergy', 'diet', 'condition'] as const).flatMap((because) =>
    ['gluten', 'crustaceans', 'tree_nut', 'vegan', 'low_fodmap', 'coeliac', 'kidney_disease', 'kiwi'].map(
      (allergen) => ({
        allergen,
        matched: `${allergen} pie`,
        where: 'answer' as const,
        because,
      }),
    ),
  );

  it.each(['en', 'es', 'fr', 'de', 'pt', 'xx'])('warns in %s and calls nothing safe', (language) => {
    const warning = warningOf(findings, language);
    expect(warning).not.toMatch(/safe|segur|sûr|sécur|sicher|unbedenklich|sin riesgo|no risk/i);
    expect(warning).not.toContain('undefined');
    expect(warning).not.toContain('_nut,');
    expect(warning).toContain('gluten pie');
  });

  it('has nothing to say where nothing was found', () => {
    expect(warningOf([], 'en')).toBe('');
  });

  it('names the food and the reason', () => {
    expect(warningOf([{ allergen: 'peanut', matched: 'Satay', where: 'message', because: 'allergy' }], 'en')).toBe(
      'Warning: “satay” may conflict with your profile (allergy: peanut). Check the label or ask before you eat it.',
    );
  });
});
