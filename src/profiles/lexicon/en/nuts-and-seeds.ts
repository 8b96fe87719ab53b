import type { Lexicon } from '../food.js';

export const nutsAndSeeds: Lexicon = {
  language: 'en',
  sources: ['eu', 'minnesota', 'peanut', 'fodmapGuide', 'nspku'],
  foods: `
peanut high_potassium: peanut, groundnut, ground nut, monkey nut, goober, goober pea, beer nut, earthnut, arachis, arachis hypogaea, peanut butter, peanut brittle, peanut flour, peanut sauce, peanut powder, peanut protein, peanut paste, peanut oil, groundnut oil, arachis oil, peanut noodles, peanut cookie, peanut bar, boiled peanuts, peanut milk, mandelona, peanut curry, maafe, mafe, kare kare
nuts high_potassium: nut, mixed nuts, nut mix, nut butter, nut oil, nut flour, nut meal, nut bar, nut meat, nut pieces, nut paste, nut roast, nut brittle, chopped nuts, trail mix, studentenfutter, bombay mix, nut cluster, nut crust, nutmeat, nut spread
tree_nut high_potassium: tree nut, almond, marcona almond, ground almonds, almond flour, almond meal, almond butter, almond extract, almond paste, almond oil, flaked almonds, slivered almonds, almond croissant, frangipane, marzipan, amaretto biscuit, amaretti, calisson, orgeat, financier, macaron, french macaroon, dragee, jordan almonds, romesco, dacquoise, linzer torte, linzertorte, florentine, ricciarelli
tree_nut fodmap high_potassium: cashew, cashew nut, cashew butter, cashew cream, pistachio, pistachio nut, pistacia vera, kaju katli, kaju barfi
tree_nut: hazelnut, filbert, cobnut, cob nut, corylus avellana, hazelnut spread, chocolate hazelnut spread, hazelnut butter, gianduja, gianduia, praline, pralines, noisette, hazelnut oil, walnut, walnut oil, juglans regia, black walnut, english walnut, pecan, pecan nut, carya illinoinensis, brazil nut, bertholletia excelsa, macadamia, macadamia nut, queensland nut, pine nut, pinenut, pignoli, pinon nut, pine kernel, chestnut, sweet chestnut, chestnut flour, chestnut puree, marron glace, hickory nut, beechnut, pili nut, ginkgo nut, candlenut, shea nut, nangai nut, nut milk, almond milk, cashew milk, hazelnut milk, walnut milk, macadamia milk, pistachio milk, nut cheese, cashew cheese, almond cheese, almond yogurt, almond yoghurt, cashew yogurt, cashew yoghurt, almond cream, chestnut cream, tree nut oil, walnut pesto, muhammara, walnut butter, pecan butter, macadamia butter, pistachio butter, duqqa, granola with nuts
tree_nut gluten milk: baklava, baklawa, walnut bread
tree_nut peanut: nougat, brittle
tree_nut egg: torrone
tree_nut peanut sesame gluten: mole poblano, mole sauce, ~mole
sesame: sesame, sesame seed, sesame oil, toasted sesame oil, sesame paste, sesame flour, sesame salt, sesame bar, sesame snap, sesamum indicum, benne, benne seed, gingelly, gingelly oil, til oil, tahini, tahina, tehina, tahin, gomasio, gomashio, halva, halvah, halwa, za'atar, zaatar, zatar, sesame seeds, black sesame, sesamol, tahini dressing, tahini sauce, baba ganoush, baba ghanoush, baba ganouj, mutabal, houmous, humus, hommus, hoummos
sesame gluten: simit, sesame bun, sesame bagel, everything bagel, everything seasoning, sesame breadstick, sesame cracker, sesame chicken, sesame noodles, burger bun, hamburger bun
sesame: sesame seed oil
sesame fish: furikake
lupin high_protein: lupin, lupine, lupin bean, lupini, lupini bean, lupin flour, lupin seed, lupine flour, lupin protein, lupinus, lupin flakes, lupin pasta, lupin bread
high_protein high_potassium: pumpkin seed, sunflower seed, pepita, hemp seed, chia pudding, sunflower butter, sunflower seed butter
-: nutmeg, mace, butternut, butternut pumpkin, coconut, coconut oil, coconut flour, coconut sugar, coconut flakes, coconut aminos, desiccated coconut, coconut cream, coconut butter, doughnut peach, donut peach, waterchestnut, tigernut, tiger nut, chufa, nutrition, nutritional yeast, nutrient, nutritionist, nutritious, nutritional, corn nut, corn nuts, going nuts, drive me nuts, driving me nuts, go nuts, went nuts, drives me nuts, nuts about, in a nutshell, nutshell, horse chestnut, chestnut mushroom, grape nuts, betel nut, palm nut, kola nut, cola nut, areca nut, poppy seed, flaxseed, linseed, flax, flax egg, chia egg, chia, chia seed, open sesame
tree_nut high_potassium egg: turron
`,
};
