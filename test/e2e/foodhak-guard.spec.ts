import { reply } from '../fakes/groq-server.js';
import type { Frame } from '../support/chat-socket.js';
import {
  expectWholeAnswer,
  type Foodhak,
  htmlOf,
  isFragment,
  newUserId,
  type SessionSocket,
  startFoodhak,
} from '../support/foodhak.js';

const QUESTION = 'Can I eat peanuts with my profile?';
const PLAIN_QUESTION = 'What shall I have for breakfast?';
const SATAY = 'Then serve the chicken with satay and a spoon of peanut butter.';
/** Words of the sentence above that no frame may show; a warning may quote the food itself. */
const OF_SATAY = /then serve|chicken|a spoon of/i;
/** What a warning may say of no food. */
const PROMISE = /\b(?:safe|safely|allergen-free|seguro|segura)\b/i;

interface Profile {
  readonly allergies?: readonly string[];
  readonly conditions?: readonly string[];
  readonly diet?: string;
  readonly language?: string;
}

let app: Foodhak;
beforeAll(async () => {
  app = await startFoodhak({ CHAT_RATE_LIMIT: '0' });
}, 60_000);
afterAll(() => app?.stop());
afterEach(() => app.tidyUp());

interface Person {
  readonly userId: string;
  readonly socket: SessionSocket;
}

/** Somebody in a session, with this profile where there is one. */
async function personWith(profile: Profile | null): Promise<Person> {
  const userId = newUserId();
  if (profile) expect((await app.call('PUT', `/chat/profile/${userId}`, profile)).status).toBe(200);
  const { websocket_url } = await app.startSession(userId);
  return { userId, socket: await app.openSession(websocket_url) };
}

/** All the frames of an answer, which must be well-formed and stored as they say. */
async function asked({ userId, socket }: Person, question: string, answer?: string | readonly string[]) {
  if (answer !== undefined) app.groq.script(reply.stream(answer));
  const frames = await socket.ask(question);
  expectWholeAnswer(frames);
  const { content, metadata } = frames.at(-1)!;
  const { conversation_history: history } = await app.startSession(userId);
  expect(history.at(-1)).toMatchObject({ role: 'assistant', content });
  return { frames, content: content as string, metadata };
}

const fragmentsOf = (frames: readonly Frame[]): string[] => frames.filter(isFragment).map(({ content }) => content);
const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
/** The finding, whatever the text called the food. */
const finding = (allergen: string, where: 'message' | 'answer', because = 'allergy') => ({
  allergen,
  matched: expect.any(String),
  where,
  because,
});

const peanutAllergy: Profile = { allergies: ['peanuts'] };

describe('a message with what the person must not eat', () => {
  test('is warned of before the model has said anything', async () => {
    const person = await personWith(peanutAllergy);
    const { frames, content, metadata } = await asked(person, QUESTION, 'Ask your doctor first.');
    const [warning, ...rest] = fragmentsOf(frames);
    expect(warning).toMatch(/peanut/i);
    expect(warning).toMatch(/^<p><strong>.*<\/strong><\/p>$/);
    expect(warning).not.toMatch(PROMISE);
    expect(rest.join('')).toBe('<p>Ask your doctor first.</p>');
    expect(content).toBe(`${warning}<p>Ask your doctor first.</p>`);
    expect(metadata.allergens).toEqual([{ ...finding('peanut', 'message'), matched: 'peanuts' }]);
    expect(metadata.context_sources).toContain('profile');
  });

  test('is warned of while the model has not answered', async () => {
    const { socket } = await personWith(peanutAllergy);
    app.groq.script(reply.hang());
    socket.send(QUESTION);
    const first = await socket.next(isFragment);
    expect(first.content).toMatch(/peanut/i);
  });

  test('is warned of behind the first aid of an emergency', async () => {
    const question = 'I ate peanuts and my throat is swelling, I cannot breathe!';
    const { frames, metadata } = await asked(await personWith(peanutAllergy), question, 'Stay on the phone.');
    const [firstAid, warning, ...rest] = fragmentsOf(frames);
    expect(firstAid).toMatch(/adrenaline|epinephrine|112|911/i);
    expect(warning).toMatch(/peanut/i);
    expect(rest.join('')).toBe('<p>Stay on the phone.</p>');
    expect(metadata).toMatchObject({ is_emergency: true, allergens: [finding('peanut', 'message')] });
  });

  test('is told to the model', async () => {
    await asked(await personWith(peanutAllergy), `${QUESTION} Tell me why.`);
    const [system] = app.requestsFor('Tell me why.')[0]!.body.messages;
    expect(system.content).toContain('- Allergies and intolerances: peanuts\n');
    expect(system.content).toContain('- Conflicts found in the message: peanuts (peanut, allergy)\n');
  });

  test.each<[string, Profile, string, object]>([
    ['the diet', { diet: 'vegan' }, 'Is a cheese omelette a good breakfast?', finding('vegan', 'message', 'diet')],
    [
      'a condition',
      { conditions: ['coeliac disease'] },
      'Can I have wheat bread with jam?',
      finding('coeliac', 'message', 'condition'),
    ],
    [
      'a medicine',
      { conditions: ['warfarin'] },
      'Is a cup of cranberry juice a good idea?',
      finding('warfarin', 'message', 'condition'),
    ],
  ])('is warned of because of %s', async (_what, profile, question, expected) => {
    const { frames, metadata } = await asked(await personWith(profile), question, 'It depends.');
    const fragments = fragmentsOf(frames);
    expect(fragments[0]).toMatch(/^<p><strong>/);
    expect(fragments.slice(1).join('')).toBe('<p>It depends.</p>');
    expect(metadata.allergens).toEqual(expect.arrayContaining([expected]));
  });

  test.each<[string, Profile, string]>([
    ['of the message', { allergies: ['cacahuetes'] }, '¿Puedo comer cacahuetes tostados antes de entrenar?'],
    ['of the profile, where the message has none', { ...peanutAllergy, language: 'es' }, 'Peanuts?'],
  ])('is warned of in the language %s', async (_whose, profile, question) => {
    const { frames, metadata } = await asked(await personWith(profile), question, 'No.');
    const [warning] = fragmentsOf(frames);
    expect(warning).toMatch(/cacahuete/i);
    expect(warning).not.toMatch(/\b(?:warning|allergy|may)\b/i);
    expect(warning).not.toMatch(PROMISE);
    expect(metadata).toMatchObject({ language: 'es', allergens: [finding('peanut', 'message')] });
  });

  test.each(['I am allergic to peanuts, what is a good snack?', PLAIN_QUESTION])(
    'is not warned of at "%s"',
    async (question) => {
      const { frames, metadata } = await asked(await personWith(peanutAllergy), question, 'Try an apple.');
      expect(fragmentsOf(frames).join('')).toBe('<p>Try an apple.</p>');
      expect(metadata).not.toHaveProperty('allergens');
    },
  );
});

describe('an answer that would serve what the person must not eat', () => {
  const answers: Record<string, string | readonly string[]> = {
    Markdown: `Roast the **peppers** first. ${SATAY} Drink some water.`,
    HTML: `<p>Roast the <strong>peppers</strong> first. ${SATAY} Drink some water.</p>`,
    'single characters': [...`<p>Roast the <strong>peppers</strong> first. ${SATAY} Drink some water.</p>`],
    'words cut in two': [
      'Roast the **pep',
      'pers** first. Then serve the chick',
      'en with sat',
      'ay and a spoon of pea',
      'nut but',
      'ter. Drink some wa',
      'ter.',
    ],
    'words with emphasis within':
      'Roast the **peppers** first. Then serve the chicken with *satay* and a spoon of **peanut** butter. Drink some water.',
    'words with markup within': `Roast the **peppers** first. Then serve the chicken with sa<em>tay</em> and a spoon of pea<b>nut</b> butter. Drink some water.`,
  };

  test.each(Object.keys(answers))('never shows that sentence, but a warning in its place: %s', async (form) => {
    const { frames, content, metadata } = await asked(await personWith(peanutAllergy), PLAIN_QUESTION, answers[form]);
    for (const frame of frames) expect(JSON.stringify(frame)).not.toMatch(OF_SATAY);
    const text = textOf(content);
    expect(text).toMatch(/^ ?Roast the peppers first\. .+ Drink some water\. ?$/);
    const warning = text.slice(text.indexOf('first.') + 6, text.indexOf('Drink')).trim();
    expect(warning).toMatch(/peanut/i);
    expect(warning).not.toMatch(PROMISE);
    expect(content).toContain('<strong>peppers</strong>');
    expect(metadata.allergens.length).toBeGreaterThan(0);
    for (const found of metadata.allergens) expect(found).toEqual(finding('peanut', 'answer'));
  });

  test('lets nothing of it out while it is not checked', async () => {
    const { socket } = await personWith(peanutAllergy);
    const beginning = 'Roast the peppers first. Then serve the chicken with satay';
    app.groq.script(reply.hang([...beginning.match(/\s*\S+/g)!]));
    socket.send(PLAIN_QUESTION);
    const first = await socket.next(isFragment);
    expect(first.content).toBe('<p>Roast the peppers first.');
    expect(htmlOf(socket.frames)).not.toMatch(OF_SATAY);
  });

  test('checks a sentence that breaks off as well', async () => {
    const { userId, socket } = await personWith(peanutAllergy);
    app.groq.script(reply.breakOff('Roast the peppers first. Then serve the chicken with satay and'));
    const frames = await socket.ask(PLAIN_QUESTION);
    expect(frames.at(-1)).toEqual({ type: 'error', error: 'The answer was interrupted', code: 'CHAT_SERVICE_ERROR' });
    expect(htmlOf(frames)).toContain('Roast the peppers first.');
    expect(htmlOf(frames)).not.toMatch(OF_SATAY);
    const { conversation_history: history } = await app.startSession(userId);
    expect(history.at(-1)!.content).toBe(htmlOf(frames));
  });

  test('checks what is composed of the knowledge base as well', async () => {
    const answers = [];
    for (const profile of [null, { allergies: ['milk'] }]) {
      app.groq.script(reply.status(500));
      answers.push(await asked(await personWith(profile), 'Which foods have much calcium?'));
    }
    const [unguarded, guarded] = answers.map(({ content, metadata }) => {
      expect(metadata).toMatchObject({ provider: 'grounded', degraded: true });
      return { text: textOf(content), allergens: metadata.allergens };
    });
    expect(unguarded!.text).toMatch(/cow's milk, 200 ml/i);
    expect(guarded!.text).not.toMatch(/cow's milk, 200 ml/i);
    expect(guarded!.allergens).toContainEqual(finding('milk', 'answer'));
    expect(guarded!.text).not.toMatch(PROMISE);
  });

  test('checks each item of a list', async () => {
    const answer =
      'Some ideas:\n\n- Oat porridge with pear\n- Toast with peanut butter and honey\n- Lentil soup\n\nEnjoy them warm.';
    const { content } = await asked(await personWith(peanutAllergy), PLAIN_QUESTION, answer);
    expect(content).toContain('<li>Oat porridge with pear</li>');
    expect(content).toContain('<li>Lentil soup</li>');
    expect(content).toContain('<p>Enjoy them warm.</p>');
    expect(content).not.toMatch(/toast|honey/i);
    expect(content.match(/<li>/g)!.length).toBeGreaterThanOrEqual(2);
  });

  test('checks the cells of a table', async () => {
    const answer =
      '<table><tr><th>Day</th><th>Breakfast</th></tr><tr><td>Monday</td><td>Toast with peanut butter</td></tr><tr><td>Tuesday</td><td>Porridge with pear</td></tr></table>';
    const { content } = await asked(await personWith(peanutAllergy), PLAIN_QUESTION, answer);
    expect(content).toContain('<td>Porridge with pear</td>');
    expect(content).not.toMatch(/toast/i);
  });

  test.each<[string, Profile, string, RegExp, object]>([
    [
      'the diet',
      { diet: 'vegetarian' },
      'Eat beans. Fry some bacon strips in a pan. Drink water.',
      /fry|strips/i,
      finding('vegetarian', 'answer', 'diet'),
    ],
    [
      'a condition',
      { conditions: ['coeliac disease'] },
      'Eat beans. Stir the couscous into the pot. Drink water.',
      /stir|the pot/i,
      finding('coeliac', 'answer', 'condition'),
    ],
  ])('says that it is because of %s', async (_what, profile, answer, hidden, expected) => {
    const { content, metadata } = await asked(await personWith(profile), 'What is for dinner?', answer);
    expect(content).not.toMatch(hidden);
    expect(content).toContain('Eat beans.');
    expect(content).toContain('Drink water.');
    expect(metadata.allergens).toEqual([expected]);
  });

  test('is guarded in Spanish', async () => {
    const answer = 'Tuesta el pan primero. Unta la tostada con crema de cacahuete y plátano. Bebe agua.';
    const question = '¿Qué puedo desayunar antes de entrenar?';
    const { content, metadata } = await asked(await personWith({ allergies: ['maní'] }), question, answer);
    expect(content).toContain('Tuesta el pan primero.');
    expect(content).toContain('Bebe agua.');
    expect(content).not.toMatch(/\bunta\b|tostada|plátano/i);
    expect(content).not.toMatch(PROMISE);
    expect(metadata).toMatchObject({ language: 'es', allergens: [finding('peanut', 'answer')] });
  });
});

describe('an answer that warns of what the person must not eat', () => {
  test.each([
    'Avoid peanuts.',
    'Avoid peanuts and anything fried in groundnut oil.',
    'Satay sauce is made with peanuts, so it is not for you.',
    'Sunflower seed butter works well instead of peanut butter.',
  ])('"%s" passes', async (answer) => {
    const { frames, metadata } = await asked(await personWith(peanutAllergy), PLAIN_QUESTION, answer);
    expect(fragmentsOf(frames).join('')).toBe(`<p>${answer}</p>`);
    expect(metadata).not.toHaveProperty('allergens');
  });

  test('passes as a list as well', async () => {
    const { content, metadata } = await asked(
      await personWith(peanutAllergy),
      PLAIN_QUESTION,
      'Avoid:\n\n- peanuts\n- satay sauce\n',
    );
    expect(content).toBe('<p>Avoid:</p><ul><li>peanuts</li><li>satay sauce</li></ul>');
    expect(metadata).not.toHaveProperty('allergens');
  });
});

describe('nobody is guarded', () => {
  test.each<[string, Profile | null]>([
    ['without a profile', null],
    ['with an empty one', {}],
    ['with one that names other foods', { allergies: ['kiwi'] }],
  ])('%s', async (_who, profile) => {
    const answer = `Roast the peppers first. ${SATAY}`;
    const { content, metadata } = await asked(await personWith(profile), QUESTION, answer);
    expect(content).toBe(`<p>${answer}</p>`);
    expect(metadata).not.toHaveProperty('allergens');
  });

  test('once the profile is gone from one message to the next', async () => {
    const person = await personWith(peanutAllergy);
    expect((await asked(person, QUESTION, SATAY)).metadata.allergens.length).toBeGreaterThan(0);
    expect((await app.call('PUT', `/chat/profile/${person.userId}`, {})).status).toBe(200);
    expect((await asked(person, QUESTION, SATAY)).content).toBe(`<p>${SATAY}</p>`);
  });
});
