/**
 * Words and phrases that tell whether a food is eaten or avoided. Phrases are parted by commas, written folded and
 * without apostrophes; "avoid*" is any word that begins so, "a|b" either word.
 */
export interface Cues {
  /** What follows is avoided, up to the end of the clause: "avoid peanuts and milk". */
  readonly avoid: string;
  /** As avoid, but a list behind a colon is not meant: "alternatives to milk:" lists what may be eaten. */
  readonly allergic: string;
  /** As avoid, but short of "with" and of most commas: "bread without milk, with butter". */
  readonly without: string;
  /** What follows is not done: "do not add milk". Twice is none: "do not avoid milk". */
  readonly negate: string;
  /** What follows is eaten: "but try almonds". */
  readonly serve: string;
  /** A new turn of the sentence, which takes back what was said: "but", "however". */
  readonly contrast: string;
  /** What follows is replaced, up to the pivot: "replace the egg with flax". */
  readonly replace: string;
  /** The same in the passive voice, of what came before: "eggs can be replaced by flax". */
  readonly replaced: string;
  readonly pivot: string;
  /** What came before is avoided, and what follows: "peanuts are off limits". */
  readonly unsuitable: string;
  /** The eater did not want it, before or behind the food: "I turned the satay down". */
  readonly refuse: string;
  /** Behind "contains": what came before is the reason for something else: "satay contains peanuts, so choose". */
  readonly consequence: string;
  readonly contain: string;
  /** Looks like a negation and is none: "do not forget the peanuts", "I can't wait". */
  readonly affirm: string;
  /** Behind a comma, begins a clause of its own. */
  readonly opener: string;
  /** Directly behind a food: "peanut allergy", "egg replacer". */
  readonly afterFood: string;
}

export const CUES: readonly Cues[] = [
  {
    avoid: `avoid*, skip*, left out, leave aside, leave behind, keep out, go without, do without, going without, pass up, say no to, no need for, lay off, hold off on, swerve, bypass, forgo, forego, give the, not touch, dont touch, think twice about, discard, throw away, omit*, leave out, leave off, leaving out, exclud*, excluding, eliminat*, cut out, cutting out,
      cut back on, cut down on, limit, limiting, restrict*, steer clear of, steering clear of, stay away from, keep away from,
      staying away from, stay clear of, refrain*, ditch, drop the, remove, removing, removed, hold the, pick out, take out the,
       stopped eating, stopped drinking, stopped having, stop eating, stop drinking, gave up, given up, giving up, give up, quit, quitting, hate*,
      dislike*, beware of, beware, watch out for, watch for, look out for, careful with, careful about, careful of, cautious with, wary of, label for,
      labels for, check for, checking for, check whether, check if, check that, check with, ask if, ask whether, ask about, ask staff, ask for no, ask the waiter, ask the staff, ask the chef, ask the kitchen, ask the restaurant, ask the server, ask the cook, ask at, ask them, ask for it without, tell the, tell them, let the staff know, make sure there is no,
      verify that, confirm that, confirm whether, in case it contains, to see if, to see whether, see if it contains, if it contains, if they contain, if it has,
      unless, forbid*, prohibit*, ban, banned, off limits, protect you from, cross contact with, cross contamination with, cross contamination from,
      contaminated with, contaminated by, traces in, scared of, afraid of, worried about eating, 
        no longer eat, no longer drink, no longer have, unlike,
      warning about, warn about, warned about, warn that, alert for,  hidden, hides in, lurks in, lurk in, high risk foods, history of, cant tolerate`,
    allergic: `allergic to, allergy to, allergies to, allergic reaction to, reaction to, reactions to, react to, reacts to,
      reacted to, sensitive to, sensitivity to, intolerant to, intolerant of, intolerance to, intolerances to, anaphylaxis from,
      anaphylactic to, allergies are, allergies include, allergy is, substitute for, substitutes for, substitution for,
      replacement for, replacements for, alternative to, alternatives to, replacing, replaces, replacer for, a swap for, good swap for, great swap for, easy swap for, simple swap for, better swap for, fine swap for, calls for, call for, asks for, recipe says, says to use, stand in for, stands in for, standing in for, takes the place of, take the place of, taking the place of, mimics, mimic, imitates, imitate, tastes like, taste like, looks like, infuse the oil with, infused with, if you miss, if you crave, when you miss, same job as, same way as, same as, just as well as, equivalent to, close in taste to, close to the taste of, similar to, compared with, compared to, reminiscent of, shred like, shreds like, whip like, whips like, whipped like, melt like, melts like, work like, works like, cook like, cooks like, feel like, feels like, bind like, binds like, crunch like, crumbles like, spreads like, used like, look like, label lists, label mentions, label says, label names, label shows, labels list, it lists, it mentions, they list, ingredients list, the word, the words, the term, the terms, shape of, shaped like, smell of, smells like, smells of, picture of, pictures of, photo of, photos of, drawing of, painting of, costume of, dressed as, colour of, color of, size of, does the job of, do the job of, acts like, act like, behaves like, doubles as, allergic child, a version of,
      low in, poor in, lower in, fewer, reduce, reducing, minimise, minimize, diagnosed with, danger of, risk of, symptoms of,
      signs of, exposure to, exposed to, not contain, instead of using`,
    without: `without, instead of, rather than, in place of, in lieu of, as opposed to, free from, free of, except, except for,
      other than, apart from, minus, lacking, lacks, devoid of, clear of, void of, excluding any, no, nor, neither, zero, minus the, sans`,
    negate: `not, never, dont, doesnt, didnt, cant, cannot, can not, couldnt, wont, wouldnt, shouldnt, mustnt, isnt, arent, wasnt,
      werent, havent, hasnt, hadnt, neednt, aint, dont ever, hardly, rarely, nobody, none of, dnt, unable`,
    serve: `try, tried, use, choose, chose, opt for, go for, went for, pick, add, have, has, had, eat, ate, drink, drank,
      serve, enjoy, enjoyed, make, cook, bake, grill, sprinkle, stir, drizzle, garnish, finish with, whisk, blend, combine, pour,
      spread, toss, buy, bought, ordered, get, got, want, wants, wanted, craving, crave, i love, i like, we love, we like, prefer,
      i need, you need, we need, fancy, would like, id like, id love, i would love, can i, could i, may i, should i, can you, is it ok,
      is it okay, am i able, am i allowed, consider, snack on, i recommend, i suggest, we recommend, swap in, stick to, stick with,
      reach for, feel free, bring, give me, hand me, how about, what about, marinate, simmer, saute, start with, pair, layer, melt,
      crack, help yourself, go ahead, instead use, grab, grabbed, nibble, munch, work well, works well, are great, is great,
      is perfect, are perfect, is delicious, are ideal, is ideal, is fine, are fine, are fine too, thinking of, can still,
      good options, good choices, great options, better choices, good sources, safe bets`,
    contrast: `but, however, though, although, yet, instead, whereas, while, nevertheless, otherwise, except that, on the other hand, then again, even so, anyway, that said`,
    replace: `replace, swap, swap out, swapping, substitute, substituting, exchange, trade, switch, switch from, switching from, change, swop, sub, sub out, trade in`,
    replaced: `replaced, substituted, swapped, swapped out, exchanged, subbed`,
    pivot: `with, by, for, to`,
    unsuitable: `steady, consistent from, are triggers, is a trigger, out of the question, out of bounds, out for you, out for me, not on the menu, taboo, verboten, a hazard, a danger, an allergen, too much for your, off your, not suitable, unsuitable, isnt suitable, arent suitable, not be suitable, not safe, isnt safe, arent safe, unsafe, not for you, isnt for you, arent for you, off limits, off the menu, off the table,
      off the list, forbidden, prohibited, dangerous for, is dangerous, are dangerous, be dangerous, harmful, avoid it, avoid them, avoid this, avoid that, avoid these, avoid those, avoid both, be avoided, best avoided, better avoided,
      is avoided, are avoided, not allowed, isnt allowed, arent allowed, not permitted, not recommended, isnt recommended, arent recommended, not an option, isnt an option, arent an option, not ok, not okay, isnt ok, isnt okay, arent ok,
      are out, is out, is out for you, not good for, isnt good for, arent good for, not a good, isnt a good, arent a good, not a great, not ideal, isnt ideal, bad for, bad idea, a no go, are a no, is a no, no go, a problem, problematic, not compatible, isnt compatible, incompatible,
      conflicts with your, conflict with your, clashes with, not vegan, isnt vegan, arent vegan, not vegetarian, isnt vegetarian, arent vegetarian, not halal, isnt halal, arent halal, haram, not kosher, isnt kosher, arent kosher, treif,
      not gluten free, isnt gluten free, arent gluten free, not dairy free, isnt dairy free, not nut free, not low fodmap, isnt low fodmap, arent low fodmap, not appropriate, inappropriate, isnt appropriate, not fit, isnt right for, not right for, wrong for, doesnt fit, dont fit, does not fit, do not fit, doesnt suit, does not suit, doesnt work for, wont work, does not work for,
      you cant eat, you cannot eat, you cant have, you cannot have, you should not, you shouldnt, you must not, you mustnt, i cant eat, i cannot eat, i cant have, i cannot have, cant have it, cant eat it, cant have them, cant eat them, youre allergic, you are allergic, im allergic, i am allergic, your allergy, your allergies, my allergy,
      steer clear, stay away, skip it, skip them, skip this, skip that one, skip those, leave it out, leave them out, leave it off, leave those out, give it a miss, give them a miss, give that a miss, give this a miss, give that one a miss, give this one a miss, give those a miss, a miss, leave it, leave them, leave this, leave that, leave those, leave it alone, leave them alone, leave well alone, keep it out, keep them out, keep those out, keep off, out of your diet, out of your kitchen, out of your basket, out of your trolley, out of your cupboard, out of your life, pass it on, pass them on, hand it to someone, give it to someone, clearly out, definitely out, put it back, put them back, say no to it, wont do, will not do, wont suit, will not suit, isnt one for, not one for, not yours, my allergen, your allergen, is my allergy, my allergens, makes my, make my mouth, make my throat, make my skin, make my lips, make my face, the culprit, what i react to, best left, better left, no longer for you, is not part, isnt part, doesnt belong, does not belong, not belong, is not on your, isnt on your, arent on your, goes against, go against, breaks your, break your, breaks kosher, breaks halal, at odds with, isnt for, is not for, are not for, arent for, rules out, spoil your, undo your, push your potassium, can push your, spike your uric, spike your potassium, could set off, would set off, affect your inr, affects your inr, throw off your inr, throws off your inr, pass on it, pass on this, replace it, replace them, swap it, swap them, swap it out, trigger a, trigger an, triggers a, could trigger, can trigger, may trigger, would trigger, cause a reaction, causes a reaction, an allergic reaction, cause anaphylaxis,
      set off your, set off a, makes me, make me sick, make me ill, make me itch, make me swell, make me bloated, make me feel, gives me, give me hives, give me a rash, give me cramps, upsets my, to be avoided, must be excluded, be excluded, be left out, best left out, be omitted, be skipped, be limited, should be limited, not be eaten, never be, contraindicated, rule out, ruled out, rules it out, against your, is excluded, are excluded, are allergens, is an allergen, common allergen, common allergens, out of bounds, would be risky, is risky, are risky, too risky, high risk, not worth the risk, interferes with, interfere with, interacts with, interact with, raises your uric, raise your uric, raises your potassium, raise your potassium, not part of your, no list, no place, has to go, have to go, must go, last thing you, too high in, too rich in, too much potassium, too much protein, therefore out, thus out, turns up in, turn up in, crops up in, crop up in, shows up in, is common in, are common in, do not suddenly, dont suddenly, sudden, to a minimum, at bay, well away, hence not, therefore not, so not, so no, not something you`,
    refuse: `pass on the, pass on any, separate toaster, separate pan, separate board, separate knife, separate fryer, separate oil, share a toaster, share a pan, share a board, share a fryer, shared with, hours between, after meat, between meat, turned it down, turned them down, turned that down, turn it down, turned down, turning down, sent it back, sent them back, sent back, sent the, threw away, threw it, threw them,
      threw the, threw out, thrown away, throw away, throw out, binned, bin the, gave away, gave it away, gave them away, give away, walked past, walk past, walked away from, refused, refuse, refusing, declined, decline, rejected, reject, returned the, spat out,
      told me to drop, told to drop, told me to avoid, told me to cut, told me to stop, told me off, keep away, keep away from, kept away from, keep clear of, kept clear of, havent touched, have not touched, never touched, never touch, never eaten, never ate, never tried, never had, never have, never eat,
      stopped buying, stop buying, crossed off, cross off, scraped off, picked out, picked the, took out the, swerve, swerved, passed on the, passed up, gave it a miss, off my menu, off my list, out of my diet, cleared out, got rid of, get rid of, say no to, said no to, no more, well away from, far away from, doesnt agree with, dont agree with, does not agree with, do not agree with, disagrees with, disagree with, doesnt sit well, dont sit well, sits badly, sit badly, upset my, cant stand, can not stand, cannot stand, left the, left them, left it, left my, left most of, have cut out, ive cut out, i cut out, was told to cut, hide on, hide in, hides in, hides on, hiding in, are hidden, is hidden, often hidden, kept apart, apart, separately, separate plates, separate meals, separate from, keep separate, separate dishes`,
    consequence: `so, therefore, hence, thus, which is why, thats why, that is why, for that reason, meaning`,
    contain: `made by, has a lot, have a lot, is almost, are almost, is pure, is fermented, contain, contains, containing, made with, made from, made of, made out of, is made, are made, hides, hide, packed with, full of, loaded with, thickened with, bound with, based on, has, have, uses, use, lists, list, listed, includes, include, carries, carry, is high in, are high in, is rich in, are rich in, is mostly, cooked with, cooked in, fried in, comes with, come with, come from, comes from, is basically, are basically, built on, relies on, is brewed, is a, are a, is an, is usually, are usually, is often, are often`,
    affirm: `dont forget, do not forget, never forget, dont hesitate, do not hesitate, dont worry, do not worry, no worries, no problem, no doubt, no matter, not sure, not certain, dont know, do not know, dont mind,
      do not mind, dont care, cant wait, can not wait, cannot wait, cant decide, cannot decide, cant resist, cannot resist, couldnt resist, could not resist, cant stop, couldnt stop, cant get enough, cannot get enough, cant help, couldnt help, cant live without, cannot live without, cant do without, why not, why dont you, why dont we, why dont i,
      not only, not just, not bad, no more than, not more than, no less than, not too much, not too many, nothing beats, nothing better than, nothing like, nothing wrong with, no harm in, no need to avoid, no need to skip, no need to cut, no reason to avoid, dont have to avoid, do not have to avoid, dont need to avoid, do not need to avoid, neednt avoid, dont avoid, do not avoid, not avoid, dont skip, do not skip, never skip, dont leave out, do not leave out, dont cut out,
      not without, never without, go wrong with, not allergic to, no longer allergic to, not intolerant, is no reason, dont be afraid of, do not be afraid of, dont be shy, no thanks to, not difficult, not hard, dont you think, no time, no longer avoid, doesnt matter, is not a problem, isnt a problem, are not a problem, arent a problem, not a problem, not dangerous, not bad for, not harmful, not forbidden, not prohibited, not off limits, not high in sugar`,
    opener: `you, i, we, so, then, can, could, may, might, is, are, am, was, do, does, did, what, how, will, would, should,
      please, im, ive, youre, here, now, today, let, ill, id`,
    afterFood: `coloured, colored, shaped, scented, themed, patterned, emoji, emojis, costume, plush, toy, toys, tattoo, earrings, poster, sticker, stickers, candle, candles, perfume, lotion, shampoo, soap, sized, field, fields, farm, farms, farmer, farmers, farming, tree, trees, test, tests, testing, challenge, industry, factory, comic, comics, museum, festival, song, movie, cartoon, allergy, allergies, allergic, intolerance, intolerances, intolerant, sensitivity, sensitivities, anaphylaxis, replacer, replacers, replacement, replacements, substitute, substitutes,
      alternative, alternatives, substitution, avoidance, ban, allergen, allergens, reaction, reactions, hater`,
  },
  {
    avoid: `evit*, omit*, renunci*, deja aparte, deja de lado, dejar de lado, dile no a, di no a, olvidate de, olvida el, olvida la, olvida los, olvida las, pasa de, nada de, tira, desecha*, suprim*, despidete de, mejor sin, ten cuidado con, omite, elimina*, excluy*, exclui*, descart*, prescind*, quita*, quite, retira*,  limita*, restring*, reduc*, aparta*, salta el, saltate, saltarte, saltar el,
      deje de comer, deje de tomar, he dejado, dejar de comer, dejar de tomar, deja de comer, deja de tomar, dejado de comer, deja fuera, dejar fuera, aleja*, cuidado con, ojo con, prohib*, odio, detesto, abst*, huye de, mantente lejos, lejos de, contaminacion, contaminad*, trazas en, comprueba si, comprueba que, comprueba la etiqueta, revisa si, revisa que, revisa la etiqueta, revisa las etiquetas, revisar si, pregunta si, pregunta en, pregunta al, pregunta siempre, pregunta antes, pregunta por, preguntale, preguntar si, avisa, avisar, informa al, dile al, verifica si, verifica que,
      asegurate de que no, por si, por si contiene, por si lleva, si contiene, si contienen, si lleva,  me sienta mal, me sientan mal, me hace dano, me hacen dano, salvo que, a menos que,  oculto, ocultos, exento de, exenta de, exentos de`,
    allergic: `alergi*, hace las veces de, hacen las veces de, igual que, lo mismo que, monta como, cruje como, crujen como, sabe como, saben como, bate como, funciona como, funcionan como, liga como, se comporta como, parecido a, parecida a, parecidos a, similar a, si echas de menos, si extranas, la etiqueta dice, la etiqueta menciona, la etiqueta pone, la etiqueta indica, la palabra, el termino, color, forma de, disfraz de, disfrazado de, dibujo de, foto de, fotos de, jabon de, vela de, olor a, huele a, huelen a, campo de, campos de, granja de, cultivo de, cultivos de, tamano de, peluche de, imita*, sabe a, saben a, aromatiza el aceite con, infusiona el aceite con, intoleran*, sensibilidad, reaccion a, reacciono a, sustituto de, sustituto del, sustituto para,
      sustitutos de, sustituto a, alternativa a, alternativa al, alternativas a, alternativas al, alternativa para, reemplazo de,
      reemplazo para, reemplazo del, bajo en, baja en, bajos en, bajas en, pobre en, pobres en, diagnostic*, sintomas de,
      riesgo de`,
    without: `sin, en vez de, en vez del, en lugar de, en lugar del, en sustitucion de, a cambio de, libre de, libres de, excepto, salvo, menos el, menos la, ni, carece de, carente de, ningun, ninguna, tampoco`,
    negate: `no, nunca, jamas`,
    serve: `prueb*, proba*, usa, use, usar, usas, utiliz*, elige, elija, elegir, opta, opte, optar, escoge, anad*, agreg*,
      pon, ponle, poner, echa, echale, echar, come, coma, comer, comes, comi, tomar, toma, tome, bebe, beber, bebi, sirv*, disfrut*,
      prepara, prepare, cocina, cocine, haz, haga, hice, mezcl*, bate, decora, espolvore*, acompana*, rellena, unta, moja, remata,
      cubre, quiero, queria, quisiera, querria, apetece, antoja, me gusta*, gustaria, encanta*, puedo, puede, puedes, podria,
      pido, pedi, pedir, compra, comprar, compre, recomiend*, sugier*, aconsej*, ceno, cene, cenar, desayun*, almuerz*, almorz*,
      almorc*, merend*, meriend*, consum*, necesito, dame, ponme, sofrie, frie, asa, hornea, derrite, ralla, vierte, incorpor*, reboza,
      sazona, alina, espesa, monta, que tal, que te parece, es perfect*, son perfect*, propong*, he puesto, mejor usa, mejor toma, es ideal, son ideales, va bien, van bien,
      tienes permitido, buena opcion, buenas opciones, considera, cambiate a, pasate a, me sirvieron, me dieron`,
    contrast: `pero, sino, aunque, embargo, cambio, mas bien, mientras que, no obstante, en su lugar, eso si`,
    replace: `sustitu*, sustituy*, reemplaz*, remplaz*, cambia, cambiar, cambie, cambio el, cambio la, intercambi*, cambiale`,
    replaced: `sustituid*, reemplazad*, se sustituye, se sustituyen, se reemplaza, se reemplazan, se puede sustituir, se pueden sustituir, se puede reemplazar, se pueden reemplazar, puede sustituirse, pueden sustituirse, puede reemplazarse, puedes sustituirlo, puedes sustituirla, puedes reemplazarlo, sustituyelo, sustituyela, sustituyelos, sustituyelas, reemplazalo, reemplazala, cambialo, cambiala`,
    pivot: `por, con`,
    unsuitable: `ni hablar, imposible para ti, vetad*, proscrit*, esta fuera, estan fuera, no son compatibles, no va contigo, no van contigo, estable, constante, no apto, no apta, no aptos, no aptas, no es apto, no es apta, no son aptos, no son aptas, no es segur*, no son segur*, insegur*, no es adecuad*, no son adecuad*, inadecuad*, no es recomendable, no son recomendables, no se recomiend*, no recomend*, no te recomiendo, desaconsej*, no conviene, no te conviene*, no convienen, no es para ti, no son para ti, evitalo, evitala, evitalos, evitalas, mejor evitar*, hay que evitar*, debes evitar*, debe evitarse, deben evitarse, es mejor evitar*,
      prohibid*, esta prohibido, estan prohibidos, no puedes, no debes, no deberias, no debo, no deberia, no puedo comerl*, no puedo tomarl*, peligros*, es peligros*, contraindicad*, descartad*, queda descartad*, quedan descartad*, queda fuera, quedan fuera, te hace dano, te hacen dano, puede causar*, puede provocar*, podria provocar*, podria causar*, provocaria, te provocaria, eres alergic*, tu alergia, tus alergias, mi alergia, soy alergic*, saltatelo, omitelo, omitela, omitelos, retiralo, quitalo, no encaja*, no es compatible, no son compatibles, incompatible*, no es vegan*, no son vegan*, no es vegetarian*, no son vegetarian*, no es halal, no son halal, haram, no es kosher, no es una buena, no es buena, no es bueno, no son buen*, no es buena idea, malo para, mala idea, mala para, mala opcion, me da alergia, me dan alergia, me sienta mal, me sientan mal, me hace dano, me hacen dano, interfiere*, interact*, un problema, tiene demasiado, tiene demasiada, tienen demasiado, tienen demasiada, aporta demasiado, aportan demasiado, es comun en, aparece en, aparecen en, al minimo, no te va, no es opcion, no es una opcion, no esta permitid*, no estan permitid*, asi que no, por lo que no, fuera de tu dieta, no entra*, no cabe*, no va con, no van con, dejalo, dejala, dejalos, dejalas, pasalo, olvidalo, olvidala, olvidalos, olvidalas, aparcal*, apartalo, apartala, descartalo, descartala, descartalos, descartalas, mejor no, no lo tomes, no la tomes, no los tomes, no las tomes, no lo comas, no la comas, no los comas, no las comas, no lo pruebes, no la pruebes, no los pruebes, no la bebas, no lo bebas, no lo pidas, no lo uses, no la uses, no los uses, no las uses, dile que no, no son para, no es para, no te convien*, ni probarl*, ni probes, me da urticaria, es mi alergeno, es lo que me da, saltatela, saltatelos, saltatelas, rompe tu, rompe la, contradice*, va contra, va en contra, van en contra, sube el acido, suben el acido, sube tu potasio, suben tu potasio, sube el potasio, suben el potasio, altera tu inr, alteran tu inr, altera el inr, alteran el inr, no forma parte, no tiene cabida, se debe evitar, se deben evitar, hay que excluir*, hay que limitar*, conviene evitar*, conviene limitar*, alergeno`,
    refuse: `tire, tiro, tiramos, rechace, rechazo, rechazamos, devolvi, devolvimos, devuelvo, dije que no, digo que no, no quise, no lo probe, no la probe, no los probe, no las probe, pase de largo, paso de largo, pase de, paso de, deje en el plato, deje el, deje la, deje los, deje las, lo deje, la deje, los deje, las deje, aparte, aparto, me prohibio, me prohibieron, me sienta fatal, me sientan fatal, me sienta regular, me sienta mal, me sientan mal, me cae mal, me caen mal, me hace polvo, no me sienta bien, no me sientan bien, no los soporto, no las soporto, no lo soporto, no la soporto, no soporto, no tolero, no aguanto, los tengo prohibidos, las tengo prohibidas, lo tengo prohibido, la tengo prohibida, me revuelve, me revuelven, me hincha, me hinchan, se esconde, se esconden, me quito, me quitaron, me ha quitado, me han quitado, me mando evitar, me dijo que evitara, me dijo que dejara, no pruebo, no he probado, nunca he probado, nunca he comido, nunca como, no como, por separado, separados, separadas, alejado de, me mantengo lejos, deje de comprar, ya no compro, ya no como, ya no tomo, ya no bebo, no volvi a, no he vuelto a`,
    consequence: `asi que, por eso, por lo que, por tanto, por lo tanto, por esa razon, por ese motivo, de ahi que, de modo que, conque`,
    contain: `tiene mucho, tiene mucha, tienen mucho, tienen mucha, es puro, es pura, contiene, contienen, lleva, llevan, tiene, tienen, se hace con, se hacen con, se elabora*, se prepara con, se preparan con, hecho con, hecha con, hechos con, hechas con, hecho de, hecha de, elaborad*, esconde*, incluye, incluyen, es rico en, es rica en, son ricos en, son ricas en, a base de, se espesa con, se fermenta*, se frie en, se cocina*, va con, van con, suele llevar, suelen llevar, usa, usan, procede*, viene de, es un, es una, son, no entra, no entran`,
    affirm: `no olvid*, no te olvid*, no dud*, no se si, no estoy segur*, no tengo claro, por que no, no solo, no hay problema, no hay nada como, no pasa nada, no importa, no me importa, no puedo resistir*, no pude resistir*, no puedo vivir sin, no puedo esperar, no me canso, no veo la hora, no mas de, no hace falta evitar, no es necesario evitar, no necesitas evitar, no tienes que evitar, no tienes por que evitar, no evites, no hay que evitar, no elimines, no te saltes, no prescindas, no dejes de, no te cortes, no te prives, no te pierdas, no es un problema, no son un problema, no es peligros*, no esta prohibid*, no estan prohibid*, no soy alergic*, no eres alergic*, no me decido, sin dudar*, sin duda, sin problema*, sin miedo, sin parar, sin pasarte, sin mas, sin embargo`,
    opener: `yo, usted, nosotros, asi, entonces, puedo, puede, puedes, cual, hay, quiero, me, te, ahora, hoy, es, son`,
    afterFood: `alergia, alergias, alergic*, intolerancia, falso, falsa`,
  },
  {
    avoid: `evitez, eviter, evite, vermeide*, evitar`,
    allergic: `allergique*, allergie*, allergisch*, alergico, alergica`,
    without: `sans, ohne, sem, au lieu de, statt, anstatt, em vez de, em lugar de`,
    negate: `ne, pas, nicht, kein, keine, keinen, nao, nunca, jamais`,
    serve: `ajoutez, mange, manger, prenez, essayez, puis, esse, essen, gegessen, probiere, adicione, coma, posso, experimente, nehmen, nimm`,
    contrast: `mais, aber, sondern, mas, porem`,
    replace: `remplacez, remplacer, ersetze, ersetzen, substitua`,
    replaced: '',
    pivot: `par, durch, por`,
    unsuitable: `nicht geeignet, ungeeignet, deconseille, interdit, interdits, nao e adequado, proibido, a eviter, verboten`,
    refuse: '',
    consequence: '',
    contain: '',
    affirm: '',
    opener: '',
    afterFood: `allergie, allergiker, unvertraglichkeit`,
  },
];
