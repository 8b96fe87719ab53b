import type { Lexicon } from './food.js';

/** The main allergens in French, German and Portuguese. */
export const names: readonly Lexicon[] = [
  {
    language: 'fr',
    sources: ['eu', 'euGuidance'],
    foods: `
peanut: arachide, cacahuète, cacahouète, beurre de cacahuète, huile d arachide
nuts: fruits à coque, fruit à coque
tree_nut: ~noix, noix de cajou, noix de pécan, amande, noisette, lait d amande, pistache
dairy: lait, crème fraîche, yaourt, lait de vache, ~crème
milk: beurre
cheese: fromage, fromage de chèvre
egg: œuf, œufs, jaune d œuf, blanc d œuf
fish: poisson, saumon, thon, cabillaud
crustaceans: crevette, crabe, homard, langoustine
molluscs: moules, huîtres, calmar, poulpe, coquille saint jacques
wheat: blé, farine de blé, ~pain, pâtes
gluten: seigle, orge, avoine
celery: céleri
mustard: moutarde
sesame: graines de sésame
soy: sauce soja
pork: porc, jambon, saucisson
-: lait de coco, noix de coco, noix de muscade, lait de riz
`,
  },
  {
    language: 'de',
    sources: ['eu', 'luxembourg'],
    foods: `
peanut: erdnuss, erdnüsse, erdnussbutter, erdnussöl
nuts: nüsse, schalenfrüchte
tree_nut: mandel, mandeln, haselnuss, haselnüsse, walnuss, walnüsse, cashewkerne, pistazie, pistazien, mandelmilch
dairy: milch, kuhmilch, sahne, joghurt, quark
cheese: käse
egg: ~ei, eier, eigelb, eiweiß
fish: ~fisch, lachs, thunfisch, forelle
crustaceans: krebstiere, garnelen, krabben, hummer
molluscs: weichtiere, muscheln, tintenfisch
wheat: weizen, weizenmehl, ~brot, nudeln
gluten: roggen, gerste, hafer, haferflocken
celery: sellerie
sesame: sesam
lupin: lupinen
pork: schweinefleisch, schinken, speck
-: kokosmilch, muskatnuss, buchweizen
`,
  },
  {
    language: 'pt',
    sources: ['eu', 'euGuidance'],
    foods: `
peanut: amendoim, amendoins, manteiga de amendoim
tree_nut: amêndoa, avelã, avelãs, caju, castanha de caju, leite de amêndoa
dairy: leite, iogurte, leite de vaca, ~natas
milk: manteiga
cheese: queijo
egg: ~ovo, ovos
fish: peixe, salmão, atum, bacalhau
crustaceans: camarão, camarões, caranguejo, lagosta
molluscs: mexilhão, mexilhões, lula, ~polvo, amêijoas
wheat: farinha de trigo, ~pão, ~massa
celery: aipo
mustard: mostarda de dijon
sesame: gergelim
lupin: tremoço, tremoços
pork: ~porco, presunto
-: leite de coco, noz moscada
`,
  },
];
