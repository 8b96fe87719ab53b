import { classify } from './classify.js';
import { EMERGENCY_KINDS } from './intent.js';

const intentOf = (message: string): string => classify(message).intent;
const kindOf = (message: string): string | null => classify(message).emergencyKind;

describe('harm that is limited, mistaken or told in passing', () => {
  it.each([
    ['one leaf at the bottom died, everything else is green', 'diagnostics'],
    ['root tips are a bit brown but no slime and no smell', 'diagnostics'],
    ['brown tips on two leaves, anything to worry about?', 'diagnostics'],
    ['thought i had mites, turned out to be dust', 'general'],
    ['the snow is melting', 'general'],
    ['someone stole my bike', 'general'],
    ['replaced the broken pump', 'general'],
  ])('%s: %s', (message, intent) => {
    expect(intentOf(message)).toBe(intent);
  });

  it.each([
    ['it was only one leaf yesterday, now half the plant is black', 'dying'],
    ['thought she was thirsty but the roots are brown and slimy', 'root_rot'],
    ['it froze last night and my plants are limp', 'cold'],
    ['someone stole two of my plants', 'dying'],
  ])('but %s: %s', (message, kind) => {
    expect(kindOf(message)).toBe(kind);
  });

  it('takes a number for a value of the quantity named last', () => {
    expect(kindOf('my ph is 5.9, ec 1.5')).toBeNull();
    expect(kindOf('my ph is 2.9, ec 1.5')).toBe('nutrient_burn');
  });
});

describe('orders that name another verb', () => {
  it.each(["remind me when it's time to flush", 'plan a flush for the last ten days', 'log a feeding of 2 liters'])(
    '%s',
    (message) => {
      expect(intentOf(message)).toBe('adjust_plan');
    },
  );
});

describe('the documented messages', () => {
  it.each([
    ['What should I do?', 'question'],
    ['My plants are dying!', 'emergency'],
    ['Show me my climate data', 'diagnostics'],
    ['Change my nutrition schedule', 'adjust_plan'],
    ['Checking in on progress', 'general'],
    ['My plants look yellowish. What should I do?', 'diagnostics'],
    ['My leaves are wilting...', 'diagnostics'],
    ["How's my grow looking?", 'diagnostics'],
    ['Are almonds okay for someone with a birch allergy?', 'question'],
    ['How do I fix nitrogen deficiency?', 'question'],
    ['Health check', 'diagnostics'],
    ['Diagnose my plants', 'diagnostics'],
    ['Analyze my grow', 'diagnostics'],
    ['Show data', 'diagnostics'],
    ['Show stats', 'diagnostics'],
    ['Adjust plan', 'adjust_plan'],
    ['Modify my plan', 'adjust_plan'],
    ['How does flushing work', 'question'],
    ['Why is pH important', 'question'],
    ['Is coco reusable?', 'question'],
  ])('%s: %s', (message, intent) => {
    expect(intentOf(message)).toBe(intent);
  });

  it.each(['dying', 'dead', 'emergency', 'urgent', 'help me', 'root rot', 'mold', 'pest infestation', 'heat stress'])(
    'the keyword "%s" is an emergency by itself',
    (keyword) => {
      expect(classify(keyword)).toMatchObject({ intent: 'emergency', isEmergency: true });
    },
  );
});

describe('whole words only', () => {
  it.each([
    'my deadline is friday',
    'deadheading my roses',
    'I did some deadlifts today',
    'these urgencies aside, a resurgent strain',
    'the moldings in my room are white',
    'the helmet measures 60 cm',
    'my studying goes well',
  ])('%s', (message) => {
    expect(classify(message).isEmergency).toBe(false);
  });
});

describe('what is told, not which word', () => {
  it.each([
    ['my roots are brown and slimy', 'root_rot'],
    ["there's white fuzz all over my buds", 'mould'],
    ['white powder all over the leaves', 'powdery_mildew'],
    ['smoke is coming out of my ballast', 'fire'],
    ['water is pouring out of the reservoir onto the power strip', 'electrical'],
    ['I drank the pH down', 'person_harm'],
    ['tent is at 46°C and climbing', 'heat'],
    ['I gave ten times the dose of nutrients', 'nutrient_burn'],
    ['las raíces están marrones y babosas', 'root_rot'],
    ['mis plantas tienen spider mites por todos lados', 'pests'],
    ['de la fumée sort du ballast', 'fire'],
    ['ich habe ph down getrunken', 'person_harm'],
    ['a tomada está soltando faísca', 'electrical'],
    ['my plnats are diying', 'dying'],
    ['everything collapsed overnight 😭', 'dying'],
  ])('%s: %s', (message, kind) => {
    expect(kindOf(message)).toBe(kind);
  });

  it.each([
    ['negated', "my plants aren't dying, they look great"],
    ['negated', 'no signs of root rot or mold'],
    ['past', 'last year I had root rot'],
    ['resolved', 'the spider mites are gone, thanks'],
    ['to be prevented', 'how do I prevent mold?'],
    ['supposed', 'if I get mold in late flower, should I harvest early?'],
    ['general', 'is heat stress common?'],
    ['general', 'dead leaves at harvest are normal?'],
    ["somebody else's", "my neighbor's plants died from root rot"],
    ['an idiom', "I'm dying to know how it tastes"],
    ['an idiom', 'this app is dead simple'],
    ['an idiom', 'urgent care was packed today'],
    ['an idiom', 'this strain is straight fire 🔥'],
    ['an order', 'double the calmag dose this week'],
    ['help with understanding', 'help me understand VPD'],
    ['help with a choice', 'help me choose a strain'],
    ['negated, Spanish', 'no tengo ninguna plaga'],
    ['past, French', "l'an dernier j'ai eu de la pourriture mais cette année tout va bien"],
    ['general, German', 'wie beuge ich schimmel vor?'],
    ['an idiom, Portuguese', 'tô morrendo de vontade de provar'],
  ])('%s: %s', (_, message) => {
    expect(classify(message)).toMatchObject({ isEmergency: false, emergencyKind: null });
  });

  it('takes a harm that came back for a present one', () => {
    expect(kindOf("last year I had root rot and now it's back")).toBe('root_rot');
  });

  it('names the danger to people before the harm to the crop', () => {
    expect(kindOf('my plants are dying and smoke is coming out of the ballast')).toBe('fire');
  });
});

describe('Spanish', () => {
  it.each([
    ['se fue la luz y las raíces llevan horas sin aire', 'power_failure'],
    ['hay huevos debajo de las hojas y ya pasó a las demás plantas', 'pests'],
    ['es mi primer cultivo y tiene araña roja por todos lados', 'pests'],
    ['mi nena se tragó un pedazo de brownie', 'person_harm'],
    ['algo le pasa, a la mañana estaba bien y ahora está toda colgando', 'dying'],
    ['no se recuperan, se están muriendo', 'dying'],
  ])('an emergency: %s', (message, kind) => {
    expect(kindOf(message)).toBe(kind);
  });

  it.each([
    'me muero de risa con el perro',
    'el led está al 100 y a 40 cm',
    'mi planta está en semana 4',
    'los cogollos se están secando en el cuarto',
    'qué calor hace hoy',
    'compré veneno para hormigas',
    'al final solo tenía sed',
  ])('none: %s', (message) => {
    expect(kindOf(message)).toBeNull();
  });

  it.each([
    ['bájele dos grados de noche', 'adjust_plan'],
    ['recordame medir la ec los martes', 'adjust_plan'],
    ['poné el riego cada 48 horas', 'adjust_plan'],
    ['pásame los datos de temperatura de ayer', 'diagnostics'],
    ['está dentro de lo recomendado mi humedad?', 'diagnostics'],
    ['unas hojas amarillas, pero sin plagas ni moho', 'diagnostics'],
    ['buenas, cuánto dura el curado?', 'question'],
  ])('%s: %s', (message, intent) => {
    expect(intentOf(message)).toBe(intent);
  });
});

describe('where danger to people alone counts', () => {
  const people = (message: string) => classify(message, { emergencies: 'people' });

  it.each([
    ['my throat is closing', 'person_harm', 'en'],
    ['my daughter ate a peanut and is wheezing', 'person_harm', 'en'],
    ['me cuesta respirar después de comer gambas', 'person_harm', 'es'],
    ['ich bekomme keine Luft', 'person_harm', 'de'],
    ['my kitchen is on fire', 'fire', 'en'],
    ['my plants are dying and smoke is coming out of the ballast', 'fire', 'en'],
  ])('%s: %s', (message, emergencyKind, language) => {
    expect(people(message)).toMatchObject({ intent: 'emergency', isEmergency: true, emergencyKind, language });
  });

  it.each(['My plants are dying!', 'root rot', 'pest infestation', 'urgent', 'help me lose weight'])(
    '%s: none',
    (message) => {
      expect(people(message)).toMatchObject({ isEmergency: false, emergencyKind: null });
      expect(people(message).intent).not.toBe('emergency');
    },
  );
});

describe('the language', () => {
  it.each([
    ['What shall I have for breakfast?', 'en'],
    ['¿Qué puedo desayunar hoy?', 'es'],
  ] as const)('of "%s" is %s', (message, language) => {
    expect(classify(message)).toMatchObject({ language, tellsLanguage: true });
  });

  it('is English, and may be another, where a message tells none', () => {
    expect(classify('Kiwi?')).toMatchObject({ language: 'en', tellsLanguage: false });
  });
});

describe('any text', () => {
  const limit = 2000;
  const hostile = [
    '',
    ' ',
    '\u0000',
    '¿?¡!…',
    '🌱'.repeat(limit),
    '𝕬'.repeat(limit),
    'a'.repeat(limit),
    "'".repeat(limit),
    'how do i '.repeat(222),
    'my roots are not brown and '.repeat(74),
    'the the my water on in power '.repeat(69),
    'within in a few of the last '.repeat(71),
    '1.1.1,1/1-'.repeat(200),
  ];

  it.each(hostile.map((message) => [message.slice(0, 24), message]))('holds together on %j…', (_, message) => {
    const { intent, isEmergency, emergencyKind } = classify(message);
    expect(isEmergency).toBe(intent === 'emergency');
    expect(emergencyKind === null).toBe(!isEmergency);
    if (emergencyKind !== null) expect(EMERGENCY_KINDS).toContain(emergencyKind);
  });

  it.each([
    'root ro ',
    'my my dea ',
    'not no never mol ',
    'if what if would ',
    'water on the powe ',
    'raise the ph too hot ',
  ])('reads 2 MB of the near-match %j', (nearMatch) => {
    // No clock is read: more than linear work on texts of this size would not come to an end.
    const { intent, isEmergency } = classify(nearMatch.repeat(Math.round(2_000_000 / nearMatch.length)));
    expect(isEmergency).toBe(intent === 'emergency');
  });
});
