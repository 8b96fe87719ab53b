import { reply } from '../fakes/groq-server.js';
import { type ChatApp, startChatApp } from '../support/chat-app.js';
import { type ChatClient, createClient, textOf } from '../support/chat-client.js';
import { createGrower } from '../support/grower.js';

// An answer from the knowledge base has sentences of its own, in the language of the turn.
let app: ChatApp;
beforeAll(async () => {
  app = await startChatApp();
}, 60_000);
afterAll(() => app?.stop());
beforeEach(() => app.groq.always(reply.status(500)));
afterEach(() => app.tidyUp());

const languageOf = async (user: ChatClient, message: string) => (await user.send(message)).body.metadata.language;

const QUESTIONS = [
  ['en', 'How often should I water my plants?', 'My roots are rotting!', /\*\*Root rot/],
  ['es', '¿Cada cuánto tengo que regar mis plantas?', '¡Tengo pudrición de raíces!', /raíces/],
  ['fr', 'À quelle fréquence dois-je arroser mes plantes ?', "J'ai de la pourriture des racines !", /racines/],
  ['de', 'Wie oft soll ich meine Pflanzen gießen?', 'Meine Pflanzen haben Wurzelfäule!', /Wurzel/],
  ['pt', 'Com que frequência devo regar as minhas plantas?', 'Minhas plantas estão com podridão das raízes!', /raízes/],
] as const;

describe.each(QUESTIONS)('in %s', (language, question, emergency, heading) => {
  test('the answer, its first aid and its metadata are in the language of the message', async () => {
    const user = await app.newUser();
    expect(await languageOf(user, question)).toBe(language);
    const { events } = await user.stream(emergency);
    const { content, metadata } = events.at(-1)!.data.message;
    expect(metadata).toMatchObject({ language, triage: 'root_rot', degraded: true });
    expect(events[0]!.data.chunk).toMatch(heading);
    expect(content).toBe(textOf(events));
  });

  test('a message that does not tell its language is answered in that of the conversation', async () => {
    const user = await app.newUser();
    expect(await languageOf(user, 'ok')).toBe('en');
    await user.send(question);
    for (const message of ['ok', '👍', 'pH 5.8, EC 1.4', 'ok']) expect(await languageOf(user, message)).toBe(language);
  });

  test('first aid is given in the language of the conversation where a cry for help has none', async () => {
    const user = await app.newUser();
    await user.send(question);
    const { events } = await user.stream('SOS!!!');
    const { metadata } = events.at(-1)!.data.message;
    expect(metadata).toMatchObject({ language, is_emergency: true });
  });
});

test('the conversation goes over to another language with the first message that tells one', async () => {
  const user = await app.newUser();
  expect(await languageOf(user, 'Meine Blätter werden an den Rändern gelb')).toBe('de');
  expect(await languageOf(user, 'Sorry, my German is not good, what is nutrient burn?')).toBe('en');
  expect(await languageOf(user, 'ok')).toBe('en');
});

test('a message that may be in one of two languages is in neither of the conversation that has a third', async () => {
  const user = await app.newUser();
  for (const [language, message] of [
    ['es', '¿qué es la botrytis?'],
    ['pt', 'modifica meu horário de luz'],
    ['pt', 'derramei ácido sulfúrico'],
  ] as const) {
    expect(await languageOf(user, 'Hello, how are you today?')).toBe('en');
    expect(await languageOf(user, message)).toBe(language);
  }
});

test('another person of the same language-less message is answered in their own', async () => {
  const [spanish, french] = [await app.newUser(), await app.newUser()];
  await spanish.send('¿Qué hago con las hojas amarillas?');
  await french.send('Que faire des feuilles jaunes ?');
  expect(await languageOf(spanish, 'ok')).toBe('es');
  expect(await languageOf(french, 'ok')).toBe('fr');
});

test('an answer that no model wrote does not say that an image was looked at', async () => {
  const { userId } = await createGrower(app.databaseUrl);
  const user = await createClient(app.url, userId);
  const { body } = await user.send({
    message: '¿Qué tiene esta hoja?',
    image_url: 'https://images.example.com/leaf.jpg',
  });
  expect(body.content).toContain('No puedo ver la imagen.');
  expect(body.metadata.context_sources).toContain('active_grow');
  expect(body.metadata.context_sources).not.toContain('image');
});
