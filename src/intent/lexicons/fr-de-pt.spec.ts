import { classify } from '../classify.js';

describe('emergencies', () => {
  it.each([
    ['fr', 'fire', 'un câble est en train de cramer derrière la box'],
    ['fr', 'nutrient_burn', "toutes les pointes sont brûlées depuis que j'ai doublé l'engrais"],
    ['fr', 'dying', 'hier soir elle était en pleine forme et ce matin chaque feuille pend'],
    ['fr', 'person_harm', "engrais dans l'œil, ça brûle à mort"],
    ['de', 'fire', 'Aus meinem Zelt kommt Rauch!'],
    ['de', 'fire', 'Im Growzelt ist Rauch'],
    ['de', 'nutrient_burn', 'Alle Blattspitzen sind verbrannt, nachdem ich den Dünger verdoppelt habe'],
    ['de', 'dying', 'mir gehen die Pflanzen ein'],
    ['de', 'person_harm', 'Ich hab mir die Hand an der Lampe verbrannt, Blasen'],
    ['pt', 'fire', 'Há fumo na minha tenda'],
    ['pt', 'fire', 'A minha tenda está a arder'],
    ['pt', 'fire', 'O balastro está a deitar fumo'],
    ['pt', 'light_burn', 'o painel despencou e torrou os topos'],
    ['pt', 'dying', 'ontem estavam ótimas e hoje todas murchas'],
  ])('%s %s: %s', (language, emergencyKind, message) => {
    expect(classify(message)).toMatchObject({ language, intent: 'emergency', emergencyKind });
  });
});

describe('what sounds like an emergency and is none', () => {
  it.each([
    ['fr', 'la floraison explose, trop content'],
    ['fr', 'la fumée est super douce, un régal'],
    ['fr', 'je rentre de vacances, merci pour les conseils'],
    ['de', 'die Lampe brennt 18 Stunden am Tag'],
    ['de', 'hab die pflanze heute geschnitten und getrimmt'],
    ['de', 'bis dahin alles gute für die pflanzen'],
    ['pt', 'o fumo era bem suave'],
    ['pt', 'voltei de férias, obrigado pelas dicas'],
    ['pt', 'as flores estão secando bem'],
  ])('%s: %s', (language, message) => {
    expect(classify(message)).toMatchObject({ language, isEmergency: false });
  });
});

describe('requests', () => {
  it.each([
    ['fr', 'question', 'le savon noir marche-t-il vraiment contre les pucerons'],
    ['fr', 'question', "il faut combien d'heures de nuit pour lancer la flo"],
    ['fr', 'diagnostics', 'affiche la courbe de température de cette nuit'],
    ['fr', 'adjust_plan', 'vise un vpd de 1,2 en floraison'],
    ['fr', 'adjust_plan', 'veuillez repousser la floraison de dix jours'],
    ['de', 'diagnostics', 'blattspitzen gelblich seit dem umtopfen, sonst wächst sie normal'],
    ['de', 'diagnostics', 'Wieviel haben die Pflanzen im Schnitt pro Tag getrunken?'],
    ['de', 'adjust_plan', 'bin von soil auf coco umgestiegen, pass den plan an'],
    ['de', 'adjust_plan', 'wir sollten den schnitt auf sonntag verschieben'],
    ['pt', 'diagnostics', 'uns pontinhos ferrugem em duas folhas, sem bicho nenhum'],
    ['pt', 'diagnostics', 'por que a umidade sobe quando a luz apaga'],
    ['pt', 'adjust_plan', 'marca troca de água toda sexta'],
    ['pt', 'adjust_plan', 'podes adaptar o plano de rega?'],
  ])('%s %s: %s', (language, intent, message) => {
    expect(classify(message)).toMatchObject({ language, intent });
  });
});
