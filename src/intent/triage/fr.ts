import type { EmergencyKind } from '../intent.js';
import type { Checklist } from './checklist.js';

export const fr: Record<EmergencyKind, Checklist> = {
  person_harm: {
    title: "Quelqu'un est peut-être en danger : les personnes d'abord",
    callHelp: [
      "Appelez tout de suite le 112, le 911, le 15 (SAMU, France) ou votre numéro d'urgence local, sur haut-parleur.",
      'Solution nutritive ou pesticide avalé : rincez la bouche, appelez un centre antipoison (Paris 01 40 05 48 48, Suisse 145).',
      'Animal ayant mangé du cannabis ou un produit chimique : appelez un vétérinaire.',
      'Idées de suicide : appelez le 3114 (France), le 143 (Suisse) ou les urgences ; ne restez pas seul.',
    ],
    doNow: [
      "Allergie grave : auto-injecteur d'adrénaline sur la face externe de la cuisse, tout de suite ; allongez la personne ; seconde dose après 5 minutes sans amélioration.",
      "CO2 ou vapeurs : sortez à l'air libre. Respiration difficile : asseyez la personne.",
      "Produit chimique dans l'œil : rincez à l'eau 15–20 minutes.",
      'Respiration anormale ou absente : compressions thoraciques, 100–120 par minute.',
    ],
    doNot: [
      'Choc électrique : ne touchez pas la personne avant la coupure du courant au disjoncteur.',
      'Ne faites pas vomir ; ne donnez rien par la bouche sans consigne.',
      'Ne retournez pas dans le gaz ou la fumée.',
    ],
    lookFor: [
      'Lèvres ou gorge gonflées, urticaire, sifflements, malaise.',
      'Confusion, convulsions, lèvres bleues, brûlures.',
    ],
  },
  fire: {
    title: 'Feu ou fumée : faites sortir tout le monde',
    callHelp: [
      "Appelez de l'extérieur le 112, le 911, le 18 (pompiers, France) ou votre numéro d'urgence local.",
      "Signalez batteries au lithium, bouteilles de gaz ou produits chimiques à l'intérieur.",
      'Brûlures, ou toux après la fumée : demandez une ambulance.',
    ],
    doNow: [
      'Sortez, baissez-vous sous la fumée, fermez les portes derrière vous.',
      "Coupez le courant au disjoncteur seulement si c'est sûr et sur votre chemin.",
      "N'attaquez qu'un très petit feu, avec le bon extincteur et une issue derrière vous.",
      "Brûlure : refroidissez sous l'eau courante 20 minutes, une fois dehors et en sécurité.",
    ],
    doNot: [
      "Jamais d'eau sur un feu électrique, de graisse ou de batterie au lithium.",
      'Ne retournez rien chercher.',
      "N'ouvrez pas une porte chaude ; ne prenez pas l'ascenseur.",
    ],
    lookFor: [
      'Prise ou ballast chaud, odeur de plastique brûlé, crépitements.',
      'Batterie qui gonfle, siffle ou fume : sortez aussitôt.',
      'Mal de tête, vertiges ou toux, même des heures après.',
    ],
  },
  electrical: {
    title: "Danger électrique : restez à l'écart jusqu'à la coupure",
    callHelp: [
      "Électrisation, étincelles ou feu : appelez le 112, le 911 ou votre numéro d'urgence local.",
      "Disjoncteur mouillé ou inaccessible : restez à l'écart, appelez le fournisseur d'électricité.",
      'Avant de remettre le courant : faites contrôler par un électricien.',
    ],
    doNow: [
      "Empêchez quiconque d'entrer : l'eau au sol peut être sous tension.",
      "Coupez au disjoncteur seulement si vous, le sol et le tableau êtes secs et l'accès sûr.",
      'Seulement courant coupé : débranchez les appareils mouillés.',
      'Respiration anormale ou absente après un choc, courant coupé : compressions thoraciques, 100–120 par minute.',
    ],
    doNot: [
      'Ne touchez ni personne, ni appareil, ni eau pouvant être sous tension.',
      "N'allez pas dans l'eau pour atteindre un interrupteur ou une prise.",
      'Ne réarmez pas un disjoncteur qui saute de nouveau ; ne réutilisez pas un appareil mouillé.',
    ],
    lookFor: [
      "Picotements au contact du métal ou de l'eau, bourdonnement, traces de brûlure.",
      'Eau près de prises, multiprises ou ballasts.',
      'Après tout choc électrique : voyez un médecin, même si tout va bien.',
    ],
  },
  chemical: {
    title: 'Danger chimique : air libre, rincer, appeler',
    callHelp: [
      "Malaise, convulsions ou respiration difficile : appelez le 112, le 911 ou votre numéro d'urgence local.",
      'Produit avalé, inhalé ou projeté : appelez un centre antipoison, étiquette en main.',
      'Animal touché : appelez un vétérinaire.',
    ],
    doNow: [
      "Gaz, vapeurs ou CO2 : tout le monde à l'air libre, animaux compris.",
      "Œil : retirez les lentilles, rincez à l'eau tiède 15–20 minutes.",
      'Peau : retirez les vêtements imprégnés, rincez 15–20 minutes.',
      'Produit avalé : rincez la bouche, recrachez.',
    ],
    doNot: [
      'Ne faites pas vomir ; ne donnez rien par la bouche sans consigne.',
      "Ne mélangez pas l'eau de Javel avec un acide, de l'ammoniaque ou du vinaigre.",
      "Ne retournez pas à l'intérieur, même pour secourir, avant l'accord des pompiers.",
    ],
    lookFor: [
      'CO2 : mal de tête, essoufflement, vertiges. Au-dessus de 5000 ppm, sortez ; 40000 ppm est un danger immédiat pour la vie.',
      'Yeux qui brûlent, toux, poitrine serrée ; parfois des heures après.',
    ],
  },
  root_rot: {
    title: "Pourriture des racines : refroidir l'eau, oxygéner, nettoyer",
    doNow: [
      'Coupez les racines brunes et visqueuses avec des ciseaux désinfectés.',
      "Hydro : changez la solution, nettoyez le réservoir, maintenez 18–20 °C et plus de 6 mg/l d'oxygène dissous (diffuseurs d'air).",
      'Au choix, pas les deux : 3 ml de H2O2 à 3 % par litre, ou microbes bénéfiques.',
      "Terre ou coco : arrêtez l'arrosage, videz les soucoupes, laissez sécher les 3 cm du haut.",
    ],
    doNot: [
      'Jamais H2O2 et bénéfiques ensemble : il les tue.',
      'Ne fertilisez pas à pleine dose : 50 % au plus, pH 5,5–6,2 en hydro.',
      'Ne laissez pas la lumière atteindre les racines ou la solution.',
    ],
    lookFor: [
      'Racines brunes et malodorantes dont la peau se détache.',
      'Plante molle bien que mouillée ; eau au-dessus de 22 °C.',
    ],
    callHelp: [
      'Plus de 50 % des racines pourries, ou base de tige molle : jetez la plante.',
      'Pas de pointes blanches aux racines après 7 jours : consultez un laboratoire de diagnostic végétal.',
    ],
  },
  mould: {
    title: "Pourriture des têtes ou moisissure : retirer, assécher l'air",
    doNow: [
      'Mettez un masque FFP2 et des gants ; éteignez les ventilateurs pendant la coupe.',
      'Coupez 2–3 cm sous la dernière moisissure visible ; ensachez et fermez aussitôt.',
      "Nettoyez les lames à l'alcool à 70 % après chaque coupe.",
      'Puis rallumez les ventilateurs ; ramenez et gardez la HR sous 50 %.',
    ],
    doNot: [
      'Ne fumez, vapotez ni mangez jamais de fleurs moisies.',
      'Ne pulvérisez ni huile, ni eau, ni fongicide sur les têtes.',
      'Ne secouez ni ne brossez la moisissure : les spores se répandent.',
    ],
    lookFor: [
      'Duvet ou bouillie grise ou brune au cœur de la tête.',
      'Feuilles isolées mortes qui se détachent facilement.',
      'Ouvrez et contrôlez les grosses têtes chaque jour pendant 7 jours.',
    ],
    callHelp: [
      'Tige principale ou plus de 30 % des têtes atteintes : jetez la plante.',
      'Sifflements ou fièvre après contact : voyez un médecin ; impossible de respirer : 112 ou 911.',
    ],
  },
  powdery_mildew: {
    title: 'Oïdium : isoler et stopper les spores',
    doNow: [
      'Isolez la plante ; éteignez les ventilateurs pendant la coupe.',
      'Coupez et ensachez les pires feuilles, 20 % du feuillage au plus.',
      'Avant la floraison : pulvérisez 5 g de bicarbonate de potassium par litre sur les deux faces des feuilles, lampes éteintes ; recommencez après 7 jours.',
      "Maintenez la HR à 40–50 %, espacez les plantes, brassez l'air.",
    ],
    doNot: [
      'Ne pulvérisez ni huile, ni soufre, ni lait sur des têtes en fleur.',
      "Jamais d'huile et de soufre à moins de 14 jours d'intervalle.",
      'Ne fumez ni ne vapotez de fleurs infectées.',
    ],
    lookFor: [
      'Taches blanches, comme de la farine, qui partent au doigt.',
      "D'abord les feuilles basses et à l'ombre ; la résine brille, l'oïdium est mat.",
    ],
    callHelp: [
      'Poudre blanche sur des têtes : jetez ces têtes.',
      'Retour après 3 traitements : jetez la plante ou consultez un laboratoire de diagnostic végétal.',
    ],
  },
  pests: {
    title: 'Ravageurs : isoler, identifier, laver',
    doNow: [
      'Isolez la plante ; contrôlez ses voisines.',
      'Regardez sous les feuilles avec une loupe 30×.',
      'Avant la floraison : rincez le dessous des feuilles, puis savon insecticide, lampes éteintes ; tous les 5 jours, 3 fois.',
      'En floraison : coupez les pires feuilles ; prédateurs et pièges collants.',
    ],
    doNot: [
      'Ne pulvérisez ni huile, ni neem, ni savon sur des têtes en fleur.',
      'Ne pulvérisez pas une plante assoiffée ni au-dessus de 30 °C.',
      "N'utilisez pas un pesticide non autorisé sur le cannabis.",
    ],
    lookFor: [
      'Points pâles et toiles : tétranyques. Stries argentées : thrips.',
      'Feuilles collantes : pucerons ou aleurodes. Mouches sur le sol : sciarides.',
    ],
    callHelp: [
      'Toiles sur les têtes : jetez-les.',
      'Pas de mieux après 14 jours : consultez un laboratoire de diagnostic végétal.',
      "Pesticide avalé ou dans l'œil : centre antipoison ; respiration difficile : 112 ou 911.",
    ],
  },
  heat: {
    title: "Stress thermique : refroidir d'abord les feuilles",
    doNow: [
      'Baissez la lumière à 50 % ou éteignez-la 1–2 heures.',
      'Extracteur à fond ; ramenez la pièce à 24–28 °C.',
      'Si les 3 cm du haut sont secs : arrosez lentement avec une eau à 18–22 °C.',
      'En extérieur : ombrez la plante et le pot.',
    ],
    doNot: [
      "Ne brumisez pas des têtes en fleur, n'utilisez pas d'eau glacée.",
      'Ne fertilisez ni ne taillez pendant 24 heures.',
      "Ne revenez pas d'un coup à pleine lumière.",
    ],
    lookFor: [
      'Température des feuilles au-dessus de 32 °C.',
      'Bords relevés en gouttière, pointes craquantes.',
      'Zone racinaire ou solution au-dessus de 22 °C.',
    ],
    callHelp: [
      'Toujours molle après 24 heures au frais : contrôlez les racines, consultez un laboratoire de diagnostic végétal.',
      'Bouts de tiges bruns et secs : coupez-les.',
      'Vertiges ou confusion chez vous : sortez, rafraîchissez-vous, 112 ou 911.',
    ],
  },
  cold: {
    title: 'Stress dû au froid : réchauffer lentement',
    doNow: [
      'Sous 10 °C : rentrez les plantes ou couvrez-les.',
      "Réchauffez l'air en 2–3 heures jusqu'à 18–22 °C.",
      'Surélevez les pots de 5 cm si le sol est froid.',
      "N'arrosez que si c'est sec, avec une eau à 20 °C.",
    ],
    doNot: [
      'Ne brûlez jamais gaz, charbon ou essence en intérieur : le CO tue.',
      "Ne soufflez pas d'air chaud droit sur les feuilles.",
      'Ne fertilisez ni ne taillez pendant 48 heures.',
    ],
    lookFor: [
      'Feuilles molles, sombres, vitreuses : gel à 0 °C ou moins.',
      'Tiges violettes, croissance arrêtée : coup de froid.',
    ],
    callHelp: [
      'Tige molle ou noire après 3 jours : jetez la plante.',
      'Têtes dégelées et mouillées : surveillez la moisissure 7 jours.',
      "Mal de tête ou vertiges près d'un chauffage : sortez, 112 ou 911.",
    ],
  },
  nutrient_burn: {
    title: "Brûlure ou blocage d'engrais : arrêter, mesurer",
    doNow: [
      "Arrêtez l'engrais ; mesurez pH et EC de l'apport et du drainage.",
      'Terre ou coco : rincez lentement avec une eau au pH ajusté, 2 fois le volume du pot ; laissez bien drainer.',
      'Hydro : solution neuve à 50 %, pH 5,5–6,2 ; terre, pH 6,0–6,8.',
      "Reprenez l'engrais après 3–5 jours, à 50 %.",
    ],
    doNot: [
      "N'ajoutez ni CalMag ni booster pour soigner.",
      'Ne changez pas le pH de plus de 0,5 par jour.',
      "Ne rincez pas un pot déjà gorgé d'eau.",
    ],
    lookFor: [
      'Pointes brunes, feuilles vert foncé en griffe : brûlure.',
      "EC du drainage plus de 0,5 mS/cm au-dessus de l'apport : sels accumulés.",
      'Signes de carence avec un pH hors plage : blocage.',
    ],
    callHelp: [
      'Nouvelles feuilles encore brûlées après 7 jours : consultez un laboratoire de diagnostic végétal.',
      "Acide ou base pH dans l'œil : rincez 15–20 minutes, centre antipoison.",
    ],
  },
  flooding: {
    title: "Inondation ou excès d'eau : l'électricité d'abord",
    doNow: [
      "Eau près de prises ou de câbles : n'entrez pas ; coupez au disjoncteur seulement si c'est sec et sûr.",
      "Arrêtez l'arrosage : fermez les vannes, stoppez les minuteurs.",
      'Surélevez les pots de 5 cm, inclinez-les, videz les soucoupes.',
      "Puis brassez l'air et maintenez la HR sous 60 %.",
    ],
    doNot: [
      "Ne marchez pas dans l'eau près d'appareils sous tension.",
      "Ne fertilisez pas une plante gorgée d'eau.",
      "N'arrosez pas avant que les 3 cm du haut soient secs.",
    ],
    lookFor: ['Pot lourd, feuilles gonflées et tombantes.', 'Odeur aigre, racines brunes et molles.'],
    callHelp: [
      "Électrisation ou étincelles : 112 ou 911 ; disjoncteur mouillé : fournisseur d'électricité.",
      'Plus de 50 % des racines brunes et molles : jetez la plante.',
      'Eaux usées ou de crue sur les têtes : jetez-les.',
    ],
  },
  drought: {
    title: 'Sécheresse : arroser lentement, par le bas',
    doNow: [
      'Baissez la lumière à 50 % ou ombrez la plante.',
      "Posez le pot dans 3–5 cm d'eau à 20 °C pendant 30 minutes, puis égouttez.",
      'Dessus encore sec : mouillez lentement, en 3 petits passages.',
      'Contrôlez pompe, goutteurs et minuteur.',
    ],
    doNot: [
      'Ne fertilisez pas pendant 24 heures.',
      "Ne versez pas tout d'un coup : l'eau contourne la terre sèche.",
      "Ne passez pas d'un coup à une lumière forte.",
    ],
    lookFor: [
      'Pot léger, terre décollée du bord, sèche à 5 cm de profondeur.',
      'Plante molle, terre mouillée : pas une sécheresse, contrôlez les racines.',
    ],
    callHelp: [
      'Pas redressée après 24 heures : contrôlez les racines, consultez un laboratoire de diagnostic végétal.',
      "Tige cassante jusqu'à la base : jetez la plante.",
    ],
  },
  light_burn: {
    title: 'Brûlure de lumière : plus de distance, moins de puissance',
    doNow: [
      'Montez la lampe de 15–20 cm ou réduisez sa puissance à 60 %.',
      'Mesurez aux sommets : moins de 300 µmol/m²/s pour les semis, 800 en floraison.',
      'Température des feuilles : gardez-la sous 30 °C.',
      'Remontez la lumière de 10 % par jour au plus.',
    ],
    doNot: [
      "Ne passez pas d'un coup de l'ombre à une lumière forte ou au soleil.",
      "N'ajoutez pas d'engrais : les feuilles blanchies restent pâles.",
      "N'enlevez pas les feuilles abîmées encore en partie vertes.",
    ],
    lookFor: [
      'Sommets pâles ou blancs près de la lampe, verts en dessous.',
      'Pointes brûlées sur toute la plante : plutôt les engrais.',
    ],
    callHelp: [
      "S'étend encore après 5 jours : consultez un laboratoire de diagnostic végétal.",
      "Lampe ou prise sentant le brûlé : coupez au disjoncteur si c'est sûr ; feu : 112 ou 911.",
    ],
  },
  power_failure: {
    title: 'Panne de courant ou de pompe : air et eau aux racines',
    doNow: [
      "Débranchez lampes et chauffages ; vérifiez le disjoncteur seulement s'il est sec.",
      'Aéroponie : mouillez les racines à la main toutes les 15 minutes ; NFT toutes les 30 minutes.',
      'DWC : pompe à air à piles, ou versez la solution de 30 cm de haut toutes les 15 minutes.',
      "Maintenez 18–28 °C : ouvrez la tente s'il fait chaud, fermez-la s'il fait froid.",
    ],
    doNot: [
      'Pas de groupe électrogène, barbecue ou réchaud à gaz en intérieur : le CO tue ; groupe à 6 m des fenêtres.',
      'Ne réarmez pas un disjoncteur qui saute de nouveau.',
      'Ne rallumez pas tout à la fois : un appareil par minute.',
    ],
    lookFor: ['Disjoncteur sauté, prise chaude, odeur de brûlé.', 'Racines qui sèchent ; solution au-dessus de 22 °C.'],
    callHelp: [
      "Électrisation, feu, ou mal de tête près d'un groupe : sortez, 112 ou 911.",
      "Disjoncteur qui saute encore : électricien ; rue dans le noir : fournisseur d'électricité.",
    ],
  },
  dying: {
    title: "Plantes qui s'effondrent : trouver d'abord la cause",
    doNow: [
      "Sécurité d'abord : pas d'eau près du courant, ni vapeurs, ni odeur de brûlé.",
      "Touchez la terre à 5 cm de profondeur : sèche, arrosez par le bas ; mouillée, arrêtez l'eau.",
      'Baissez la lumière à 50 % ; maintenez 20–28 °C et HR 40–60 %.',
      'Contrôlez racines, dessous des feuilles et pH (terre 6,0–6,8, hydro 5,5–6,2).',
    ],
    doNot: [
      'Ne fertilisez, pulvérisez, rempotez ni taillez encore.',
      'Ne changez pas tout à la fois : une chose, puis attendez 24 heures.',
      "Ne passez pas d'un coup à une lumière forte.",
    ],
    lookFor: [
      'Molle et mouillée : racines. Molle et sèche : sécheresse.',
      'Pointes brûlées : engrais. Toiles, points : ravageurs.',
      'Bouillie grise dans les têtes : pourriture ; ne les fumez pas.',
    ],
    callHelp: [
      'Indiquez-moi substrat, pH, EC, température, HR et dernier arrosage.',
      'Base de tige molle et sombre : jetez la plante.',
    ],
  },
};
