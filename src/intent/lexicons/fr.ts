import type { Lexicon } from '../lexicon.js';

/** French, as written in chats: "j'ai" is two words here (j ai), negations often without "ne". */
export const french: Lexicon = {
  language: 'fr',
  functionWords: `
    le la les un une des du de d l au aux en dans sur sous avec sans pour par chez et ou mais si que qui quoi quand comment combien
    pourquoi quel quelle quels quelles ce cet cette ces ca cela c est sont etait etaient suis es sommes etes ai as a avons avez ont j
    je tu il elle on nous vous ils elles me te se mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ne n pas plus jamais
    rien tout toute tous toutes tres trop peu beaucoup bien mal bon bonne faut fait faire peut peux puis dois doit veux voudrais y
    depuis hier aujourd hui demain matin soir nuit jour jours encore deja aussi alors donc comme entre vers bonjour salut merci svp
    stp plante plantes feuille feuilles eau lumiere racines racine tetes tete terre arroser recolte moi toi lui eux qu s t m cest jai
quest est ce il y abord afin ailleurs ainsi apres assez aucun aucune auquel aura aurait aussitot autour autre autres auxquels
    avaient avais avait avant avoir ayant ceci celle celles celui cependant certain certaine certains ceux chacun chacune chaque chose
    choses ci complet contre cote dehors delà derriere dessous dessus devant devrait doivent dont duquel durant egalement enfin
    ensuite envers environ etant ete etre eu excepte faisait fais faites fois font fut grand grande gros guere hormis hors ici jusqu
    jusque laquelle lequel lesquelles lesquels lors lorsque maintenant malgre meme memes mien mieux moins moment monde mot mots
    nombreux non notamment notres nouveau nouveaux nouvelle nul ouvert parce parfois parmi partant parole personne personnes peuvent
    plupart plusieurs plutot pouvoir premier premiere pres presque prochain puisque quant quelconque quelque quelques quiconque sauf
    savoir sera serait seront seul seule seulement sien sinon soit souvent soyez suivant suivante surtout tandis tel telle telles tels
    tellement tienne toujours toutefois travers trois via voici voila voir vont vu droit droits libertes liberte egalite individu plats plaintes`,
  spellings: `
    jai:ai cest:c_est pk:pourquoi pq:pourquoi pkoi:pourquoi kel:quel koi:quoi stp:svp qd:quand ke:que tt:tout ts:tous
    bcp:beaucoup pr:pour mourru:mort moisisure:moisissure moisisures:moisissure oidum:oidium arraignees:araignees
    araigne:araignee araignes:araignees acarien:acariens urgant:urgent pouriture:pourriture pourit:pourrit feuile:feuille
    feuiles:feuilles fanne:fane fannent:fanent brulee:brule brulees:brule brules:brule bebe:plante bebes:plantes
    filles:plantes dames:plantes`,
  oftenMisspelt: `
    urgence urgent plantes mourir mourantes moisissure moisissures pourriture pourries racines feuilles electricite
    electrique etincelles incendie brulees araignees pucerons acariens oidium botrytis inondee inonde temperature humidite
    engrais nutriments arrosage calendrier carence jaunissent respirer evanoui allergique ventilateur extracteur
    reservoir`,
  notEnglish:
    'dont mains mine food fed cause but future pure fur sage sag important difference voles vole pet iso except system line suggestions protection guy correct ideal bronz ruptur maximum minimum circuit adapter on pain chat coin pour four fin main sale an as or a me te see sale mites plan pot dose bug date pic tires tire est rot die dies pest son sang pas plus mes rate change force large place base ballast ballasts note notes grave regard dire tout tour vent vents case use race plat plates lit comment car ton sort lie fade fans fan fat champ cure ours bras tape set net pose tube res net ex mode stage tests test ans tent total final normal tops top adjust plants plant program',
  phrases: {
    // ------------------------------------------------------------------ frames
    idiom: `
      meurt|meurent|mourir|mortes|morte|moisi pas,
      meurs|meurt|mourir|mourant|mourais d|de envie|hate|rire|faim|soif|curiosite|impatience|fatigue|chaud,
      mort|morte|morts de rire|fatigue|faim|soif, mdr je meurs, je suis mort laughemoji|mdr|lol, mort laughemoji|mdr,
      point|temps|angle|nature|bois mort|morte|morts, points morts, feuille|feuilles morte|mortes,
      zone|zones morte|mortes,
      telephone|portable|batterie|ordi|ordinateur|testeur|sonde|pile|stylo|ph metre|site|appli|forum est|a? mort|morte|meurt,
      phmetre|thermometre|hygrometre est? mort, rien|pas|aucune d|de|si|tres|trop|du|non? urgent|urgence,
      numero|sortie|trousse|kit|plan|cas|service|issue|eclairage d urgence, urgences, moule|moules, tue le temps,
      ca|elle|c_est|est|tres|trop|vraiment une tuerie, mortel, mortelle,
      detecteur|alarme|risque|risques|extincteur|avertisseur de|d|a fumee|incendie|incendies|feu,
      feu vert|rouge|d|de|orange artifice, pot au feu, fumer, fumette, a fumer, la fumer, fume douce, serpillere,
      papillon de nuit|nuit, bugs? bug de|dans|sur le|l|la|application|appli|site, bug|bugs,
      insectes|acariens|nematodes|champignons auxiliaires|benefiques|predateurs|utiles, lutte biologique,
      vers de terre|compost, ver de terre, lombrics, lombricompost, coccinelle, coccinelles,
      stress|choc de|du|lie transplantation|rempotage, barbe a papa, eau froide|chaude,
      merci pour|de l|votre|ton|toute|cette aide, rubrique|centre|page aide,
      factures? facture|consommation|prix d|de|du electricite|courant,
      perdre|perdu|perds du|mon|le temps|chemin|fil|patience|poids, coup de main, main d oeuvre, sous la main,
      courant janvier|fevrier|mars|avril|mai|juin|juillet|aout, au courant, tenir|tiens au courant,
      fuite de lumiere|d lumiere|odeur|odeurs, boite a, fou rire, fin de vie, j ai enleve|retire|coupe|nettoye,
      enlever|enleve|retirer|couper|retire|coupe les|des|quelques|toutes? feuilles mortes|seches|jaunes,
      allergie|allergique a la moisissure, allergie aux moisissures, congele mes|le|la`,
    negation: `
      ne, n, pas, sans, aucun, aucune, jamais, ni, plus de, plus d, rien, zero, nulle, absence de|d, personne, non,
      ecarte, plutot que, au lieu`,
    notNegation: `
      sais|comprends|vois|suis pas|plus sur|sure|quoi|comment|si|pourquoi|que|d ou,
      c est pas normal|possible|bon|une blague,
      arrive|arrivent|arrete|arretent|marche|marchent|fonctionne|fonctionnent|demarre|respire|repond|reagit|bouge|tourne|tournent|tient|tiennent|allume|chauffe|pompe|va|vont ne? pas|plus,
      n arrive|arrete|arretent pas|plus, ne marche|fonctionne|tourne|respire|bouge|reagit|tient pas|plus,
      plus d|de|aucun|aucune air|courant|electricite|lumiere|eau|jus|oxygene, plus|pas du|de tout,
      sans air|courant|electricite|lumiere|eau|arret|arroser|le|vouloir|faire|prevenir, aucune idee, aucun doute,
      peux|arrive|arrivais|pouvais pas|plus respirer|la|les|sauver|controler, jamais vu|eu|arrive,
      rien ne|n marche|fonctionne|fait|aide|y, je sens plus|pas mon|ma, pourquoi pas, n est ce pas,
      pas|plus de|d? courant|electricite|lumiere|air|eau|jus|oxygene, pas arrose, ou pas, ne|n survivr*, ne s en,
      n y a plus|pas|aucun, il n y a, pas d electricite|eau|air|courant, pas eu d eau,
      survivra|survivront|survit pas, n ont pas eu|d, n a pas eu|d`,
    past: `
      l an|annee dernier|derniere|passee|passe, an dernier, annee derniere|passee|precedente,
      saison|culture|recolte|session|fois|floraison derniere|precedente|passee,
      ete|hiver|printemps|mois|automne|cycle|grow dernier|precedent|passe,
      il y a des|un|deux|trois|quelques|plusieurs|2|3|4|5|6 ans|an|mois|annees|cycles, il y a longtemps, a l epoque,
      dans le passe, auparavant, autrefois, avant j|je avais|ai,
      ma premiere|derniere|ancienne culture|recolte|box|tente|session|plante|fois,
      mon premier|dernier|ancien grow|placard|cycle|pied, en 2019|2020|2021|2022|2023|2024|2025,
      j|on avait|avais|ai eu, une fois j, deja eu|connu, je|j pensais|croyais|pense que|qu c,
      avais|avait de|des|du l|la? moisissure|oidium|pucerons|thrips|acariens|pourriture|botrytis`,
    present: `
      maintenant, aujourd, aujourd hui, en ce moment, actuellement, ce matin|soir|midi,
      cette nuit|semaine|annee|fois, hier, hier soir, depuis hier|ce|cette|deux|trois|quelques|2|3|ce|lundi|mardi,
      la nuit derniere, il y a une|quelques|deux|trois|2|3|4|5|6|8|10 heure|heures|minutes|minute|jours|jour,
      tout de suite, est|sont en train, viens|vient de, toujours, soudain, d un coup, du jour au`,
    returned: `
      encore, a nouveau, de nouveau, est|sont|c_est|ca revenu|revenue|revenus|revient, revient, reviennent,
      de retour, recidive, rechute`,
    contrast: `mais, pourtant, cependant, par contre, sauf, et maintenant`,
    newClause: `maintenant, et la, alors, parce, car, quand, alors que, c_est, donc, puisque, depuis que`,
    hypothetical: `
      evit*, preven*, previen*, proteg*, si, que se passe, qu est ce qui se passe, en cas de|d, au cas ou, imagin*,
      suppos*, hypothet*, risque|risques|danger|chance|probabilite de|d, resist*, immunis*, sensible a|aux,
      sujet|sujette|sujettes a|aux, inquiet|inquiete pour|a, peur de|d|que, difference|differences entre,
      c|c_est est? quoi, qu est ce que c|l|la|le,
      comment reconnaitre|savoir|identifier|detecter|distinguer|reconnait|sait|differencier|reperer,
      comment je|on|puis reconnais|reconnait|sais, signes|symptomes de|d|du|des, premiers signes|symptomes,
      article|guide|video|info|infos|informations|conseils|astuces|doc|livre|question sur|pour|contre|au, expliqu*,
      explique moi, parle moi|moi|de, parlez moi, lu|entendu que|dire|parler, est ce normal|frequent|courant|vrai,
      c|c_est est? normal|frequent|courant|vrai que|si|en|quand|d,
      est|c_est frequent|frequente|courant|courante|commun, prochaine fois|saison|recolte|culture,
      prochain cycle|grow, a l avenir, un jour, avant que|qu, pour que|pas|ne|eviter|qu,
      a quelle|partir temperature|humidite|de|ph, quelle|quelles temperature|humidite|varietes|variete|souches,
      combien de temps, cycle de vie, duree de vie, a moins, tant que, en general, en theorie, par curiosite,
      verifier|surveiller|guetter|inspecter s|si|les|la|le|l,
      contre les? gel|froid|chaleur|acariens|insectes|moisissure, cauchemar, reve, preparer|prepare|pret,
      quoi faire en`,
    notHypothetical: `
      sais|savoir|voir|sait|sur|sure|demande|dire|dites|dis|doute|sais pas si|s, comme si,
      si quelqu|vous|tu un|pouvez|peux|pouvait, c|c_est est? quoi ca|ce|cette|ces, qu est ce que c est ca|ce|cette,
      c est quoi ce|ca|cette|ces, peut|pourrait etre|sauver, inquiet pour ma|mes,
      je dois couper|jeter|recolter|arracher, est ce que ma|mes|c|ca|je, faut couper|jeter|recolter,
      si etiree|petite|pale|jaune|molle|fragile|lent|lente|faible|grande|haute|mal|seche, si lentement|mal|peu|vite,
      quand je les|la|l`,
    already: `
      deja, s etend*, se repand*, se propage*, gagne du, de pire, pire en pire, empire, s aggrave,
      commence|commencent a`,
    modal: `peut, peuvent, pourrait, pourraient, est ce, va, vont, ca`,
    causing: `
      causer, cause, provoquer, provoque, entrainer, entraine, abimer, attirer, attire, tuer, nuire, affecter,
      donner, faire du mal, marche contre|sur, efficace contre|sur`,
    asking: `
      que, qu, quoi, comment, combien, quand, pourquoi, ou est|sont|puis|trouver|mettre|placer, quel, quelle, quels,
      quelles, qui, lequel, laquelle, est ce, faut il|t, faut il, dois je, puis je, peut on, on peut, je peux,
      je dois, c est quoi|mieux|normal|bon|vrai|grave, c_est quoi|mieux|normal|bon|grave, a quoi|quelle|quel|partir,
      de quoi|quel|quelle, quelqu un,
      tu peux|sais|connais|conseilles|recommandes m|me|nous|si|comment|quel|quelle|quoi?, pouvez vous,
      vous pouvez|savez|connaissez|conseillez, peux tu, conseill*, explique*, dis|dites moi, parle,
      besoin de conseil|conseils|savoir|comprendre|infos,
      je cherche|voudrais|veux|aimerais savoir|comprendre|apprendre|un|des, aide|aidez moi a|avec,
      aide moi|nous? a choisir|comprendre|planifier|calculer, question, une question, petite question,
      des conseils|idees|avis, une idee, un avis, difference, vaut mieux, y a t il|il|moyen,
      il faut combien|quoi|quel, les coccinelles|autos|plantes mangent|ont,
      que faire|quoi pour|avec|si|en|contre|quand|de, quoi faire pour|avec|si|en|contre|quand`,
    askingInside: `
      que faire, quoi faire, qu est ce que|qui|qu, est ce que|qu|c, je fais quoi, on fait quoi,
      comment faire|je|on|s|les|la|le|traiter|sauver|eliminer|soigner, c est normal|grave|quoi, une idee,
      des idees|conseils, un avis, pourquoi, faut il|faut, je dois|peux`,
    generality: `
      c|est|sont une|un champignon|maladie|insecte|parasite|probleme, en general, souvent, generalement, d habitude,
      normalement, parfois, beaucoup de cultivateurs|gens, les cultivateurs|gens|growers, on dit, il parait,
      j ai lu|entendu, selon, frequent, en fin de floraison|vie|cycle|flo, adore, aime, toujours, typiquement`,
    own: `
      ma, mes, mon, mien, miennes, miens, notre, nos, j ai,
      ai trouve|vu|remarque|decouvert|constate|perdu|recu|mis|oublie|tue, je vois|remarque|trouve|constate,
      sur|dans|sous|de|a mes|ma|mon|toutes|tous,
      ces|cette|ce|cet taches|plante|feuilles|betes|bestioles|trucs|champignon|truc|bete, est ce de|que c|c, partout,
      photo, photos, image, semaine 1|2|3|4|5|6|7|8|9, m a|ont`,
    pointing: `c est ca|de, c_est de, c est quoi ca|ce|cette|ces, on dirait, ressemble`,
    urgency: `
      aide, aidez, aidez moi, aide moi, a l aide, au secours, secours, sos, urgent, urgence, vite,
      svp aidez|vite|aide, besoin d aide, rapidement, au plus vite, tout de suite, je panique, panique, desespere,
      cryemoji, je sais pas|plus quoi, mon dieu, merde, putain, bordel, oh non, catastrophe, partout, help, sauver,
      la sauver, les sauver`,
    someoneElse: `
      mon|ma|un|une|mes|le|la|son|l voisin|voisine|ami|amie|amis|pote|potes|copain|copine|cousin|cousine|oncle|frere|soeur|collegue|voisins,
      quelqu un d autre, sur reddit|youtube|instagram, tomates, tomate, rosiers, pelouse, orchidee`,
    resolved: `
      disparu, disparue, disparus, disparues, parti, partie, partis, parties, regle, resolu, resolue, gueri, gueris,
      gueries, sous controle, elimine*, debarrass*, s en est sorti, sauve, sauvee, sauvees, remis, remise, remises,
      va|vont mieux, tout va bien, ca va mieux, se porte*, recuper*, fausse alerte, c est fini, plus de probleme,
      surveć*, repris, reparti, reparties, grace a toi|vous, enfin vaincu|battu|elimine, de l histoire ancienne,
      reprend, reprennent, revenues a la vie`,
    mild: `
      un peu, legerement, leger, legere, legeres, petit peu, quelques, une ou deux, a peine, faiblement,
      le bout|les bouts|pointes, pointes, juste une|le|les`,
    sudden: `
      du jour au lendemain, en une|quelques|deux|trois|1|2|3|24|12|48 nuit|heures|heure|minutes|jours|jour, soudain,
      soudainement, d un coup, tout a coup, rapidement, tres|super|trop|hyper vite,
      hier|avant elles|elle|tout etait|etaient|allait|allaient, ce matin tout|elles|elle, a vue d oeil,
      d heure en heure, en quelques`,
    total: `
      tous, toutes, tout, toute, entier, entiere, entierement, completement, totalement, chaque, moitie, majorite,
      partout, grave, gravement, severe, tres, enorme, enormes, la plupart, presque, plein`,

    // ------------------------------------------------------------------ things
    plant: `
      plante, plantes, pied, pieds, bouture, boutures, semis, plantule, plantules, pousse, pousses, recolte, culture,
      cultures, auto, autos, clone, clones, mere, arbre, jardin, germe, germes, arbuste, tout, toutes, elles`,
    leaf: `feuille, feuilles, feuillage, pointes, pointe, branche, branches, cotyledons, bords, nervures, eventails`,
    bud: `
      tete, tetes, bud, buds, fleur, fleurs, cola, colas, tops, sommite, sommites, bocal, bocaux, sommets, sommet,
      herbe, recolte, sechoir, beuh, weed, apex`,
    root: `racine, racines, motte, racinaire`,
    stem: `tige, tiges, tronc, collet, branche principale, pied, base`,
    medium: `terre, substrat, coco, pot, pots, terreau, sol, perlite, laine de roche, tourbe, surface`,
    place: `
      tente, box, placard, chambre, chambre de culture, serre, cave, garage, piece, maison, sol, exterieur, dehors,
      balcon, jardin, armoire, grenier, salon, plancher, appart, appartement, espace, filtre, extracteur, mur`,
    reservoir: `
      reservoir, cuve, bac, bacs, seau, seaux, tuyau, tuyaux, bidon, goutte a goutte, vanne, systeme, humidificateur,
      dwc, irrigation, robinet, conduite, canalisation, pompe, plateau, eau, circuit`,
    cooler: `
      clim, climatisation, climatiseur, extracteur, ventilo, ventilos, ventilateur, ventilateurs, extraction,
      ventilation, aeration, intracteur, refroidisseur`,
    heater: `chauffage, radiateur, chaudiere, tapis chauffant, poele`,
    waterPump: `
      pompe a eau|d arrosage, goutte a goutte, goutteurs, irrigation, arrosage, arrosage automatique, brumisateurs,
      asperseurs, blumat`,
    airPump: `
      pompe a air|oxygene|eau, pompe, bulleur, aerateur, pierre a air, oxygene, bulles, refroidisseur, circulation`,
    lamp: `
      lampe, lampes, led, leds, ampoule, ampoules, neon, neons, panneau, hps, spot, projecteur, la lumiere, lumiere,
      eclairage, ballast`,
    electric: `
      multiprise, prise, prises, cable, cables, rallonge, ballast, transfo, transformateur, driver, alimentation,
      fil, fils, minuterie, programmateur, timer, ventilo, ventilateur, extracteur, filtre, lampe, panneau, led,
      chauffage, radiateur, humidificateur, deshumidificateur, disjoncteur, fusible, tableau electrique, pompe,
      electrique, electriques, interrupteur, adaptateur, boitier, ampoule, moteur, bloc`,
    mains: `
      multiprise, prise, prises, cable, cables, rallonge, ballast, transfo, transformateur, driver, fil, fils,
      tableau electrique, electrique, electriques, electricite, fiche, adaptateur, alimentation, bloc d alimentation,
      interrupteur, disjoncteur`,
    body: `
      oeil, yeux, bouche, visage, peau, main, mains, bras, gorge, jambe, jambes, doigt, doigts, levres, levre,
      langue, nez, poitrine, poumons, pied, pieds, ventre, figure`,
    person: `
      j, je, il, elle, on, ma femme|copine|soeur|mere|grand, mon mari|copain|frere|pere|pote|ami|coloc|voisin,
      quelqu, quelqu un, me, m, nous`,
    dependant: `
      chien, chiens, chienne, chiot, chat, chats, chatte, chaton, lapin, animal, fils, fille, enfant, enfants, bebe,
      gamin, gamine, gosse, petit, petite, neveu, niece, petit fils, mamie, papi`,
    poison: `
      engrais, nutriment, nutriments, solution nutritive, calmag, fongicide, herbicide, neem, savon noir, alcool,
      isopropylique, chaux, soufre, silice, hormone, hormones, acetone, solvant, poison, antigel, mort aux rats,
      nettoyant, produit, solution, bouillie bordelaise, liquide d etalonnage, detergent, desherbant`,
    corrosive: `
      ph down, ph up, ph_down, ph_up, ph moins|plus|minus, acide, acides, phosphorique, sulfurique, nitrique,
      chlorhydrique, javel, eau de javel, chlore, ammoniaque, eau oxygenee, peroxyde, soude, potasse, pesticide,
      pesticides, insecticide, insecticides, produit chimique, produits chimiques, chimique`,
    edible: `
      brownie, brownies, cookie, cookies, space cake, gateau, gateaux, beurre, herbe, tete, tetes, plante, feuille,
      feuilles, thc, huile, shit, resine, weed, beuh, cannabis, joint, bonbon, bonbons, chocolat`,
    nutrient: `
      engrais, nutriment, nutriments, dose, dosage, calmag, ec, ppm, azote, booster, solution, ph down, ph up,
      ph_down, ph_up, pk, fertilisant, bouteille, guano, concentre, sels`,
    bleach: `javel, chlore, eau de javel`,
    reactsWithBleach: `
      vinaigre, ammoniaque, acide, ph down, alcool, eau oxygenee, peroxyde, detartrant, nettoyant, citrique, produit,
      chlorhydrique`,
    herbicide: `desherbant, herbicide, glyphosate, roundup, round up, gasoil, essence, white spirit`,

    // ------------------------------------------------------------------ states
    slimy: `
      gluant*, visqueu*, marron*, brun*, noir, noire, noires, noirs, pourri*, pourr*, moll*, mou, mous, gelatin*,
      bave, baveu*, glaire*, vase, vaseu*, decompos*, bouillie, se detach*, foncees, boue, se defont, defont,
      se desagreg*, desagreg*, se detachent, s effrit*, en bouillie`,
    stinking: `
      pue, puent, puait, puant*, sent|sentent|odeur mauvais|le|la|pourri|bizarre|l|de|d|nauseabonde|horrible,
      infect*, egout, egouts, oeuf pourri, marecage, nauseabond*, empest*, schlingue`,
    fuzzy: `
      duvet, duveteu*, coton, cotonneu*, poil, poils, poilu*, mycelium, spores, champignon, champignons, filament,
      filaments, mousse blanche|grise, toile blanche|grise, peluche, peluches, feutre,
      truc|trucs|chose|couche|mousse blanc|blancs|blanche|gris|grise|verte, moisi*, laine`,
    powdery: `
      poudre, poudreu*, farine, farineu*, talc, poussiere, taches blanches, voile blanc, depot blanc, blanchatre*,
      pellicule blanche, cendre, sucre glace, poussiere blanche, couche de poussiere`,
    rotting: `
      pourri*, pourr*, marron a|l, brun|brune|marron|grise|gris|mou|molle a? l? interieur|dedans, bouillie,
      sent|sentent|odeur la|le|de? moisi|renferme|ammoniac|humidite|pourri, gris dedans,
      brune|marron|grise|noire et|qui, s effrite, effrite, tombe en poussiere|miettes, se decompose`,
    webs: `toile, toiles, toile d araignee, tissage, fils, filaments`,
    bugs: `
      bestiole, bestioles, bete, betes, insecte, insectes, larve, larves, ver, vers, asticot, asticots, mouche,
      mouches, moucheron, moucherons, fourmi, fourmis, oeufs, points|trucs|choses qui|noirs bougent|volent?,
      petits points, escargot, escargots, limace, limaces, papillon, papillons, chenille, chenilles, parasite,
      parasites, nuisibles, araignee, araignees, cafards, puces, sauterelle, sauterelles, puceron, pucerons,
      punaises, scarabee, scarabees`,
    eating: `
      mange*, mangent, bouffe*, bouffent, devor*, grignot*, ronge*, rongent, rong*, attaqu*, ravag*, croqu*,
      dechiquet*, pietin*, deterr*`,
    holes: `trous, trou, troue*, perfore*, morsures, grignotage`,
    smoke: `fumee, fumees, fume, fument, fumait, flammes, flamme, fumer`,
    sparks: `
      etincelle*, etincelles, arc electrique, court circuit, court jus, explose*, explosion, gresill*, electrocut*,
      chataigne, decharge, picot*, saute, sautent, disjonct*, crepite*, flash, claque`,
    melting: `
      fond, fondu*, fondre, fondent, brul*, crame*, chaud, chaude, chaudes, surchauff*, denud*, carbonis*, noirci*,
      roussi*`,
    water: `eau, fuite, fuites, flaque, flaques, pluie, solution, goutte, gouttes`,
    wet: `
      coule*, coulent, coule, fuit, fuient, fuite, goutte*, mouill*, trempe*, renvers*, eclabouss*, degouline*,
      dans l eau, tombe*, inond*, sous l eau, ruissel*, sur, deverse*, suinte*, infiltr*`,
    leaking: `
      fuit, fuient, fuite, fuites, perce*, eclate*, explose*, deborde*, renvers*, coule*, fissur*, casse*, lache*,
      goutte*, inond*, craque*, rompu*, deboit*, debranch*, fendu*, siffle, sifflent, fermer, ferme pas|plus,
      ouverte, ouvert`,
    broken: `
      casse*, mort, morte, hs, lache*, en panne, panne, tombe|tombee|tombees en, grille*, claque*, plante, plus,
      marche|marchent|fonctionne|fonctionnent|tourne|tournent|demarre|allume|allument|chauffe|refroidit|brasse pas|plus,
      s est|sont arrete*, arrete*, ne s allume, foutu*, defaillant*, bouche*, bloque*, coince*, cuit, rendu l ame,
      crame*, sautee, disjoncte`,
    off: `arrete*, coupe, coupee, coupees, eteint*, debranch*, s est eteint|eteinte|coupe, bouche*`,
    drying: `sec, seche*, secs, seches, dessech*, assoiff*, deshydrat*, craquant*, croustill*, sans eau, soif`,
    scorched: `brul*, crame*, grille*, roussi*, cuit*, trop pres|proche, blanchi*, calcine*`,
    bleached: `blanchi*, blanches, blancs, decolore*, blanchiss*`,
    excess: `
      10 fois, dix fois, cinq|trois|quatre|vingt|cent|5|4|3|20|100 fois, double, triple, trop, surdos*, sur dos*,
      surfertilis*, sur fertilis*, exces, surplus, par erreur, sans faire expres, trompe*, pur, non dilue,
      bouteille entiere, toute la bouteille, force sur, main lourde, explose, melange les bouteilles,
      trompe de bouteille, engraisse`,
    swallowed: `bu, bois, avale*, ingere*, gobe, mange, lecher, lechou*, leche, gorgee, goute, goutee, boit`,
    swallowedSelf: `ai bu|avale|ingere|goute|mange, bu du|de, avale du|de`,
    ate: `mange*, avale*, bouffe*, croque*, machouill*, leche*, bu, ingere*, vole`,
    spilled: `renvers*, fuit, fuite, deverse*, tombe*, eclabouss*, casse*, explose*, verse*`,
    stinging: `
      brule*, brulent, pique*, piquent, dans les|l|mes|mon|son|ses|le|la yeux|oeil|visage|bouche, eclabouss*, recu*,
      gicle*, projete*, irrite*, irritation, gonfle*, enfle*, cloque*, rouge, rouges, mal, douleur, saute, verse*,
      renvers*`,
    mixed: `melang*, mixe*, ajoute*, mis, combine*, avec, verse*`,
    applied: `
      pulveris*, vaporis*, mis, arrose*, utilise*, applique*, verse*, par erreur, confondu, trompe*, traite*, donne*`,
    losing: `
      perdre|perds|perdu|perd toute|toutes|tout|ma|mes|la|le|mon|deux|trois|plusieurs|2|3|4|5|6|une|la|moitie|presque,
      en train de perdre, foutu*, fichu*, ruin*, detrui*`,
    killing: `
      tue, tuer, tuent, tuee, tuees, assassine, crame, cramer, noye*, etouff*, empoisonn*, detrui*, massacr*,
      bousille*, flingue*`,
    fallen: `
      fane*, fanent, fletri*, flapi*, mou, molle, molles, mous, tombe, tombent, tombantes, tombante, tombees, pend,
      pendent, affaiss*, s affaisse, avachi*, effondr*, ecroul*, dessech*, desseche*, sechent, seche, seches, sec,
      secs, ramolli*, ratatin*, recroquevill*, noircit, noircissent, noires, noire, brunissent, marron,
      perdent leurs, couchees, couchee, depéri*, deperi*, deperissent, crevent, creve, plie*, craquant*, friables,
      chute, catastrophique, empire`,
    snapped: `
      casse*, cassee, brise*, plie*, fendu*, dechire*, arrache*, ecrase*, rompu*, pete, petee, sectionne*,
      casse|cassee en deux`,

    // ------------------------------------------------------------------ harm by kind
    'alarm:person_harm': `
      mal a respirer, du mal a respirer, difficulte|difficultes|peine a respirer, manque d air,
      etouffe|etouffer|s etouffe, respire plus|pas|mal, gorge gonfle|enfle|serree|se|qui|gonflee, anaphyla*,
      reaction allergique, choc anaphylactique, evanoui*, s est evanoui, perdu connaissance, inconscient*,
      tombe dans les pommes, reveille plus|pas, reagit plus|pas, electrocut*, decharge electrique,
      pris|prends|recu|ramasse|prend|recois une|la|du|le|un chataigne|decharge|jus|courant|choc|coup,
      choc electrique, coupe le|la|au|a doigt|main|bras, me suis coupe|coupee|brule|brulee, s est coupe|brule,
      saigne, saignement, saignements, hemorragie, sang partout,
      mal|douleur|douleurs a|dans|au la? poitrine|thorax|coeur, crise cardiaque|d|de, infarctus, convuls*,
      intoxique*, intoxication, empoisonne moi|je|mon|ma, monoxyde, suicid*, en finir avec, me tuer|faire|mourir,
      envie de mourir, brulure|brulures chimique|grave|a|au|sur|main|deuxieme|troisieme, vomi*, vertige*, etourdi*,
      tete qui tourne, la tete tourne, nausee*, yeux|oeil me? brulent|brule|piquent|pique|gonfles|rouges|qui,
      pique|brule les|aux yeux, ambulance, samu, pompiers, centre anti poison, antipoison, inhale*,
      respire les|des|du gaz|vapeurs|fumees|chlore, palpitations, coeur s emballe|bat|qui, urticaire,
      sens plus mon|ma|mes, trop mange de space, bad trip, urgences vitales, il|elle tremble, qui tremble, malaise,
      arrive|peux|peut|pouvait|arrivais pas|plus a? respirer, envie|veux plus|pas? de|d vivre|exister,
      je veux plus vivre, plus envie de vivre, gonflement|brulure de|a la gorge|langue|levres,
      arrete|arreter pas|plus de? tousser|trembler|vomir, a l hopital, aux urgences, hallucin*,
      crise de panique|asthme|cardiaque, tape la tete, casse le bras|jambe,
      me sens|sent tres|vraiment|super|hyper? mal|malade|faible|bizarre, je ne? me sens pas bien apres,
      levres|langue|visage|gorge|yeux et|qui|ma|mes|me|se? langue|levres|visage|gorge? gonflent|gonfle|enflent|enfle,
      gonflent|gonfle`,
    'sign:person_harm': `sang, blesse*, mal de tete, maux de tete`,
    'alarm:fire': `
      feu a|dans|au|aux|de ma|mon|la|le|l|lampe, a|ont|vient|prend|prends|pris de? pris|prendre feu, pris feu,
      prend feu, prendre feu, en feu, en flammes, flammes, incendie, debut d incendie, y a le feu, il y a le|du feu,
      sent|odeur|sentir|sentait|pue le|de|du brule|cramé|crame|roussi|plastique,
      sent le|la brule|crame|roussi|cable|plastique|fumee,
      fumee qui|sort|noire|dans|partout|blanche|s|sortait|au|autour, de la fumee sort|dans|qui|partout,
      plein de fumee, detecteur de fumee sonne|s, brule dans|la|ma tente|box|chambre|placard,
      est en train de bruler|cramer, ca brule|crame|fume, crame dans|la|le, au feu,
      je vois|y a|il y a|voit de la fumee, quelque chose brule|crame|fume, ca fume, de la fumee,
      du feu sort|qui|dans, feu qui sort, flammes sortent|qui, caoutchouc|plastique|bois|cable brule,
      sent le|du caoutchouc|plastique|cable|bois|brule, mes|les cables|fils brulent|fondent,
      filtre|extracteur|ventilateur|cable|prise|mur|rideau brule|crame|prend, fumee remplit|envahit|qui|dans,
      la fumee`,
    'sign:fire': `carbonis*, rouge vif, explose|explose la|le|l lampe|ampoule|ballast|transfo`,
    'alarm:electrical': `
      court circuit|jus, courtcircuit, etincelles, etincelle,
      eau sur|dans|pres|sous|coule|tombe la|le|les|l|un|une|ma|mes|sur? la|le|les? multiprise|prise|prises|cables|electricite|ballast|rallonge|fils|electrique,
      cable|fil|fils|cables|prise|multiprise a|est|ont|sont|qui? fondu|fondus|fondue|denude|denudes|brule|brules|brulee|crame|cramee|fond|chauffe,
      me prends|prend du jus|des|le|une,
      prends|prend|recois du|une|des|le jus|chataigne|chataignes|decharges|courant, ca picote quand,
      a touche la|les|une, electrise, electrisee,
      minuterie|pompe|prise|timer|ventilateur a|est fondu|fondue|crame|grille|brule, m a electrise,
      me donne|donnent|envoie|envoient des? une? decharges|decharge|chataignes|jus|coups,
      multiprise|rallonge|lampe|prise est? tombee|tombe dans|a`,
    'sign:electrical': `disjoncteur|plombs|differentiel|ca saute|sautent|disjoncte|a|n, disjoncte`,
    'alarm:chemical': `
      gaz|vapeurs|fumees|emanations toxique|toxiques|de chlore, odeur|sent de|le|du gaz|chlore|propane,
      fuite de|d gaz|co2|propane|acide, alarme co2|co|gaz, nuage toxique, acide renverse|par`,
    'sign:chemical': `vapeurs`,
    'alarm:root_rot': `
      pourriture racinaire, pourriture des|de|du|aux? la|les|mes? racines|racine|pied|collet,
      racines pourries|pourrissent|pourri|qui, racines sont|toutes|completement? pourries, pythium, fusarium,
      fusariose, phytophthora, fonte des semis`,
    'sign:root_rot': `
      racines marron|marrons|brunes|noires|gluantes|molles,
      racines sont toutes? marron|marrons|brunes|noires|gluantes|molles`,
    'alarm:mould': `
      moisissure, moisissures, moisi, moisis, moisie, moisies, moisit, moisissent, botrytis,
      pourriture grise|du|des|de grise|bud|tetes|la|tete,
      tetes|tete|buds|bud|fleurs pourrissent|pourries|pourri|pourrie|pourrit|moisies, pourrissent, pourrit`,
    'sign:mould': `champignon, champignons, spores, mycelium`,
    'alarm:powdery_mildew': `oidium, mildiou, poudre blanche, feutrage blanc, maladie du blanc, blanc sur les`,
    'sign:powdery_mildew': `taches blanches poudreuses`,
    'alarm:pests': `infest*, infestation, invasion, envahi*, nuee de, pullul*, grouille*, grouillent`,
    'sign:pests': `
      araignees rouges, araignee rouge, acariens, acarien, tetranyque*, thrips, puceron*, aleurode*,
      mouche|mouches blanche|blanches|du|des, moucherons, sciarides, cochenille*, chenille*, limace*, escargot*,
      mineuse*, parasites, nuisibles, larves, vers, rats, souris, sauterelles, punaises, nematodes, fourmis, lapins,
      chevreuils, cicadelles, asticots, noctuelles, pyrale`,
    'alarm:heat': `
      stress|choc thermique, stress|choc du|de|lie|a a|la|cause? la? chaleur, coup de chaud|chaleur,
      canicule a|les|fait, un vrai four, comme|dans un four, une fournaise, fournaise`,
    'sign:heat': `
      surchauff*, trop chaud, grosse chaleur, chaleur extreme|insupportable|etouffante, crevent|meurent de chaud,
      cuisent, en train de cuire, grillent, canicule, temperature|temperatures explose|monte|grimpe|explosent,
      a cause de|du la|chaleur, avec cette chaleur, par la chaleur`,
    'alarm:cold': `
      gele cette|la|mes|toute|hier nuit|plantes?, a|ont gele, gelees,
      gel|gelee cette|a|tue|annonce|annoncee|nocturne nuit|brule?, coup de gel|froid, choc de froid,
      a cause du froid, degats de froid|gel, gelent, ont gele`,
    'sign:cold': `
      gele, gel, gelent, givre, neige, grele, grelons, trop froid, sous zero, gelee, verglas, froid glacial`,
    'alarm:nutrient_burn': `intoxication aux|a|d engrais|azote|nutriments, toxicite, overdose d engrais`,
    'sign:nutrient_burn': `
      brulure|brulures|brule|brules|brulees d|par|aux|a|avec|de|l|les l|les|trop? engrais|nutriments|nutriment|azote|d,
      surfertilis*, sur fertilis*, surdos*, exces d|de engrais|nutriments|azote|nutriment,
      trop d|de engrais|nutriments, main lourde`,
    'alarm:flooding': `
      inond*, degat des eaux, eau partout, flotte partout, deborde*, rupture de|du,
      tuyau|reservoir|cuve|bac|seau a|s|est? lache|eclate|perce|explose|fendu|fissure|renverse|casse, sous l eau,
      baigne*, plein d eau`,
    'sign:flooding': `fuite d eau, fuit, noye*, trop plein`,
    'alarm:drought': `
      oublie|oubliee d|de|l arros*, oublie l arrosage, pas|plus|jamais ete? arrose*, sans arros*, tout sec,
      toute seche, toutes seches,
      completement|totalement|tout|toute|toutes|entierement sec|seche|secs|seches|desseche*, desseche*, deshydrat*,
      plus d eau dans|depuis, manque d eau, a sec, reservoir|bac|cuve est? vide, pas eu d eau, plus eu d eau,
      sans eau depuis, meurent de soif, n ont pas d eau, pas eu|recu|bu d|de eau,
      terre est? de? la? poussiere|sable|pierre`,
    'sign:drought': `assoiff*, terre seche, sechent`,
    'alarm:light_burn': `
      brulure|brulures|brule|brules|brulees|stress par|de|a|due la|les? lumiere|lampe|led|leds|lampes,
      stress lumineux, lampe|led|leds|lumiere|neon|panneau a|ont|me|les|est? brule|crame|grille|blanchi|brulent|trop,
      brule les|mes sommets|tetes|pointes|plantes`,
    'sign:light_burn': `blanchi*, decolore*`,
    'alarm:power_failure': `
      panne|coupure|coupures electrique, panne|coupure|coupures de|d|du courant|electricite|secteur|jus,
      panne electrique, plus de|d|aucun courant|electricite|lumiere|jus,
      courant|electricite est|a|s|coupe ete? coupe|coupee|saute, sans electricite|courant, blackout,
      groupe electrogene|generateur en|hs|ne, delestage, coupure de courant|electricite, coupure|coupures,
      coupure de|d courant|electricite, pas|plus|aucun|aucune d|de electricite|courant|jus|lumiere,
      pas de courant|jus, pas d electricite`,
    'sign:power_failure': `dans le noir, plus d air|oxygene, tout est eteint`,
    'alarm:dying': `
      meurt, meurent, mourir, mourrant, mourrante, mourant, mourante, mourantes, mort, morte, morts, mortes,
      mourront, mourra, creve, crevent, crever, crevee, crevees, agonis*, agonie, urgent, urgente, urgents, urgence,
      urgences, urgemment, au secours, secours, sos, a l aide, aidez moi|nous $, aide moi|nous $, aidez moi,
      aidez moi|nous svp|s|vite|mes|ma|mon|je|elles|par, aide moi svp|s|vite|mes|ma|je|par, ^ aide $,
      besoin d aide urgente|urgemment|vite|urgent,
      sauver ma|mes|la|les|mon|le plante|plantes|recolte|culture|pied|pieds,
      peut|peux|on|encore etre? sauver|sauvee|sauvees, s en sortira|sortir pas, a moitie morte|mortes,
      presque morte|mortes, survivre pas, va|vont pas|y survivre|passer|tenir, effondr*, ecroul*,
      perdre|perds|perdu|perd toute|toutes|tout|ma|mes|mon|la ma|mes|la|les? recolte|plantes|plante|culture,
      perdre tout, foutue, foutues, foutu, fichue, fichues, condamnee, condamnees, tombent comme des mouches,
      catastrophe, desastre, a l article de la mort, derniers jours, deperi*, fonte des semis, decede*, sont cuites,
      trepass*, la|les sauver, sauver encore, encore les|la? sauver, a l agonie, au bord de,
      en train de crever|mourir|lacher, a bout, plus aucun espoir, etat critique|grave|lamentable, critique, crise,
      a deux doigts de, sans vie, dernier souffle, rendent l ame, rend l ame, sur le point de,
      sauvez ma|mes|la|les|mon|nos, survivra|survivront|survit|survivent pas, ne survivra|survivront|survivent,
      tiendra|tiendront pas, etat lamentable|catastrophique|critique, tres mauvais etat,
      perd|perdent toutes ses|leurs|les feuilles, de pire en pire, de mal en pis, rien n y, empirent, empire,
      ca empire, cassee|casse en deux, vole|volee|voles|volees la|ma|mes|mon|une|des|moitie, m a vole|on`,
    'sign:dying': `
      detrui*, ravage*, arrache*, ecrase*, renvers*, ne se remet*, se remet|remettent pas,
      tempete|grele|vent a|ont casse|detruit|couche|arrache,
      tige|tronc|plante|branche est? cassee|casse|brisee|cassees|pliee`,

    // ------------------------------------------------------------------ requests
    symptom: `
      jaun*, pale, pales, chloros*, necros*, tache*, taches, tachete*, brun*, marron*, roux, rouille*,
      pointes brulees|seches|jaunes|marron|brunes, brule*, enroul*, recourb*, tordu*, frise*, cloque*, gondol*,
      griffe*, croch*, mou, molle, molles, tombant*, tombe, tombent, pend*, fan*, fletri*, triste*, faible*,
      rachitique*, nain*, nanif*, bloque*, stagne*, pousse pas|plus|lentement|mal, poussent pas|plus|lentement,
      croissance lente|bloquee|ralentie|stoppee|arretee, ralenti*, arrete|arretent de pousser|grandir|boire, etire*,
      file, filent, elance*, violet*, pourpre*, rouge*, carence*, deficience*, manque de|d, exces, surplus, blocage,
      malade*, bizarre*, moche*, abime*, seche*, sec, secs, cassant*, trou*, collant*, hermaphrodite*, herma,
      bananes, male, males, pollen, sur arros*, surarros*, trop arrose*, sous arros*,
      monte|descend|grimpe|chute|varie|bouge tout|sans|trop|beaucoup|chaque,
      trop haut|haute|bas|basse|humide|sec|eleve|elevee|hauts|chaud|froid, instable*, probleme*, souci*, raye*,
      rayures, decolor*, blanch*, deform*, stress*, petites, petits, legere*, aere*, ne va|vont pas,
      pas bien|en|normal, carenc*, clair*, fonce*, noirci*`,
    showVerb: `
      montre, montrer, montrez, affiche, afficher, donne, donner, donnez, envoie, voir, regarde, verifie, verifier,
      consulte, analyse, analyser, compare, resume, liste, sors, lis, evalue, interprete, actuel, actuelle, actuels,
      actuelles, derniers, dernieres, dernier, derniere, aujourd hui, maintenant, hier, cette nuit, ouvre,
      en ce moment`,
    data: `
      donnees, releves, releve, mesures, mesure, climat, climatiques, humidite, hygrometrie, temperature,
      temperatures, temp, vpd, ec, ph, ppm, co2, graphique, graphiques, courbe, courbes, historique, capteur,
      capteurs, chiffres, valeurs, stats, statistiques, bilan, rapport, resume, tendance, tendances, moyenne,
      moyennes, alertes, conditions, ambiance, environnement`,
    ideal: `
      ideal*, devrait, doit, dois, meilleur*, optimal*, optimum, recommand*, conseill*, parfait*, bon, bonne, cible,
      plage, faut, il faut, pour la|le|les|du|une floraison|croissance|coco|terre|semis|boutures|sechage|flo|autos,
      signifie, veut dire, influence, augmenter, baisser, monter, mesurer, calculer, corriger`,
    stateQuestion: `
      comment va|vont|se|ca|evolue|evoluent|est|sont|tu|vous ma|mes|mon|la|les|le|portent|porte|trouves|trouvez|va|poussent? mes|ma|mon? culture|plante|plantes|grow|box|pied|pieds|tente|tout|elles|elle|cultures|autos?,
      qu|qu est ce a|ont|qui qu|elle|elles|arrive|ne|cloche a|ont|va|ma|mes|elle? pas|ma|mes?,
      qu|qu est ce est ce qu|elle|elles|arrive|ne|cloche a|ont|va|ma|mes|elle? pas|ma|mes?,
      qu est ce qu elle|elles|il, qu a ma|mon, c|c_est est quoi ces|cette|ce|ca,
      mes|ma plantes|plante|feuilles vont|va|sont|est bien|ok|saine|saines|normale|normales,
      est ce que|qu ma|mes|mon|elle|elles, est ce normal ca|cette|ces, pourquoi mes|ma|mon|elle|elles,
      quelque chose ne|cloche va?, un probleme, bilan de sante,
      verifie|regarde|examine|evalue|check mes|ma|mon|la|les, etat de|des|du mes|ma|mon|la|plantes,
      avis sur mes|ma|mon, des alertes, tout va bien pour, pourquoi ma|mes plante|plantes|feuilles`,
    diagnose: `diagnos*, diagnostique*, diagnostic*, analyse, analyser, analysez, identifie|identifier ce|cette|ces`,
    changeVerb: `
      change, changer, changez, changeons, modifie, modifier, modifiez, ajuste, ajuster, ajustez, adapte, adapter,
      actualise, augmente, augmenter, augmentez, monte, monter, baisse, baisser, baissez, diminue, diminuer, reduis,
      reduire, reduisez, reduit, passe, passer, passez, passons, mets, mettre, mettez, met, ajoute, ajouter, ajoutez,
      rajoute, rajouter, enleve, enlever, enlevez, retire, retirer, supprime, supprimer, remplace, remplacer, decale,
      decaler, decalez, repousse, repousser, reporte, reporter, avance, avancer, prolonge, prolonger, raccourcis,
      raccourcir, rallonge, rallonger, programme, programmer, planifie, regle, regler, saute, sauter, annule,
      annuler, arrete, arreter, commence, commencer, double, doubler, divise, diviser, deplace, deplacer, revois,
      revoir, refais, refaire, corrige, cree, creer, fais, faire, espace, espacer, coupe, allume, utilise, utiliser`,
    planPart: `
      plan, plans, programme, calendrier, planning, nutrition, nutriments, engrais, fertilisation, arrosage,
      arrosages, irrigation, lumiere, lumieres, eclairage, lampe, photoperiode, 12/12, 18/6, 20/4, 24/0, cycle, ec,
      ph, vpd, humidite, hygrometrie, temperature, temp, cible, objectif, dose, doses, dosage, calmag, silice, pk,
      floraison, flo, croissance, recolte, rincage, defoliation, taille, palissage, scrog, lst, heures, intensite,
      rempotage, sechage, frequence, jours, azote, potassium, phosphore, magnesium, calcium, complement, rappel,
      rappels, alertes, date, phase, co2, spectre, seuil, seuils`,
    opening: `ok, et, alors, bonjour, salut, aurora, docteur, maintenant, plutot, allez`,
    wish: `
      je|j|on|nous veux|voudrais|aimerais|souhaite|dois|prefere|voudrait|vais|peux, il faut, faut,
      peux|peut|pourrais|pourriez|pouvez|tu|vous tu|vous|on|peux|pouvez|pourrais?, svp, s il te|vous plait, s'il,
      merci de, on va, aide moi a, j aimerais, besoin de, envie de`,
    explain: `
      aide|aidez|aider|aides moi|nous? a|avec choisir|comprendre|planifier|calculer|lire|interpreter|monter|faire|decider|ameliorer|mon|le|la|un|une,
      explique*, expliquer, explique moi, besoin d aide pour`,
    notOwn: `si j ai|je vois|trouve, je dois avoir`,
    kin: `
      femme, mari, copine, copain, ami, amie, pote, frere, soeur, mere, pere, grand mere|pere, oncle, tante,
      quelqu un, collegue, coloc, voisin, employe, ouvrier, conjoint, cousin`,
    fainting: `
      evanoui*, inconscient*, effondre*, convuls*, tremble, vomi*, tousse, saigne, etouffe, respire plus|pas,
      reagit plus|pas, s est effondre*, malaise, tombe*, brule, electrocut*, blesse*, intoxique*, tourne de l oeil`,
    attacker: `
      rat, rats, souris, chevreuil, chevreuils, lapin, lapins, oiseau, oiseaux, ecureuil, poule, poules, chevre,
      chevres, vache, limace, limaces, escargot, escargots, chenille, chenilles, insecte, insectes, bete, betes,
      bestiole, bestioles, ver, vers, fourmi, fourmis, quelque chose, taupe, taupes, animal, animaux, sauterelle,
      sauterelles, pigeons, mulot, mulots, campagnol, sanglier, sangliers, tempete, vent, grele, orage, pluie,
      voleur, voleurs`,
    uprooting: `
      arrache, arraches, arrachees, casse, cassee, renverse, renversee, renverses, pietine, ecrase, ecrasee, deterre,
      detruit, detruites, mordu, vole, volees, couche, couchees, saccage, sectionne`,
    thriving: `
      elles|plantes|tout|va|vont va|vont|sont tres? bien|super|saines|impeccables|nickel|belles|magnifiques,
      sans degats|dommage`,
    smallTalk: `comment vas tu|allez vous, comment tu vas, ca va $, comment ca va $, quoi de neuf, vous allez bien`,
    notAsking: `
      quel desastre|dommage|bonheur|plaisir, quelle horreur|catastrophe|chance|belle|merveille|galere,
      que c est beau|triste`,
    askingWhole: `
      que faire, quoi faire, je fais quoi, on fait quoi, qu est ce que je fais|dois faire?, une idee, des idees,
      un conseil, c est grave $, c est normal $, c est quoi le probleme, pouvez vous m aider`,
    onto: `
      sur, dans, sous, pres, a cote, autour, dedans, contre, au dessus, aux, jusqu, touche, touchee, atteint,
      atteinte, tombee, coule`,
    collapsing: `
      effondr*, ecroul*, couchees, couchee, a terre, par terre, au sol,
      toute|toutes|completement|totalement molle|molles|fanee|fanees|seche|seches, ratatine*, crame*, fondent,
      fondre, liquefie*, avachi*, toutes les feuilles sont|se? tombent|tombees|seches|mortes|noires|fanees|marron,
      perd|perdu toutes ses|les feuilles`,
    and: `et`,
    gas: `co2, propane, butane, gaz, detendeur, bouteille de gaz|co2, vapeurs, fumees, odeur`,
    cry: `
      ^ aide $, a l aide, au secours, aidez moi $, aidez moi svp|vite|s|mes|ma, aide svp|vite, besoin d aide $,
      besoin d aide vite|urgent|rapidement, sos, je panique, desespere, cryemoji, vite svp`,
    soaked: `mouille*, trempe*, detrempe*, sous l eau, humide, inonde*, noye*`,
    accident: `par erreur, sans faire expres, par accident, accidentellement, par megarde, sans le vouloir`,
    cutting: `coupe, arrache, casse, taille, sectionne`,
    burning: `brule, en train de bruler, en feu, crame`,
  },
};
