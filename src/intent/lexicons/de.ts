import type { Lexicon } from '../lexicon.js';

/** German; compounds are met by their stems and endings (Wurzelfäule, Grauschimmel, schimmelresistent). */
export const german: Lexicon = {
  language: 'de',
  functionWords: `
    der die das den dem des ein eine einen einem einer eines und oder aber wenn ob dass weil als wie was wer wo wann warum wieso
    welche welcher welches welchen wieviel viel viele ist sind war waren bin bist seid sein hat habe hab haben hatte hatten wird
    werden wurde ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen mein meine meinen meinem meiner dein deine deinen
    unser unsere nicht kein keine keinen nichts nie noch schon auch nur sehr mehr zu zum zur im in am an auf aus bei mit nach seit von
    vom vor fur durch uber unter zwischen ohne um gegen bis hier da dort jetzt heute gestern morgen abend nacht tag tage immer wieder
    alle alles kann konnen muss mussen soll sollte will mochte bitte danke hallo ja nein doch mal so gut pflanze pflanzen blatt
    blatter wurzel wurzeln wasser licht erde dunger ernte blute bluten gerade etwas jemand dann denn damit ganz diese dieser dieses
    moin servus ab allein aller allem allen also andere anderen anderer anderes anders ausser ausserdem bald beide beiden beim bereits
    besonders besser bevor bisher bleiben brauchen bringen dabei dadurch dafur dagegen daher dahin damals danach daneben daran darauf
    daraus darf darfst darin daruber darum darunter davon davor dazu deiner denen dennoch deren derer derjenige derselbe deshalb
    dessen desto diejenigen dies diesen diesem drei dritte drauf drin druber dunn durfen eben ebenso ehe eigene eigenen eigentlich
    einander einige einigen einiger einiges einmal endlich entweder erst erste ersten etwa euer eure falls fast folgende folgenden
    fragen frei freiheit freiheiten fruh ganze ganzen gar geben gegenuber gehen gemacht genug gern geworden gibt gleich grosse grossen
    gross gute guten halt hattest heisst her herein herum hin hinter ihn ihre ihrem ihren ihrer ihres indem infolge innen innerhalb
    irgend jede jedem jeden jeder jedes jedoch jemals jene jenen kaum keinem keiner konnte konnten kommen kommt lange langsam leider
    lieber los machen macht man manche manchmal menschen mensch mochten musste nachdem nachste nahe namlich neben neu neue neuen
    niemand nun oben oft paar recht rechte richtig sagen sagt schlecht seine seinem seinen seiner selber selbst siehe sobald sofort
    sogar solche solchen solcher sollen sondern sonst soweit sowie spater statt steht tun ueberall uberhaupt unten vielleicht vielen
    voran vorbei vorher wahrend ware wegen weit weiter wem wen wenig wenige werde werdet weshalb wessen wirklich wissen woher wohin
    wohl worden wurden ziemlich zuerst zusammen zwar zwei dinger sternen schimmer`,
  spellings: `
    hab:habe hilffe:hilfe hife:hilfe bitteee:bitte pflanzn:pflanzen pflazen:pflanzen pflanse:pflanze blaetter:blatter
    bluete:blute blueten:bluten duenger:dunger faeule:faule gruen:grun schimel:schimmel schimmell:schimmel fuer:fur
    ueber:uber waessern:wassern giesen:giessen gegosen:gegossen sterbn:sterben sterbt:sterben trauermuecken:trauermucken
    laeuse:lause blattlaeuse:blattlause wurzelfaeule:wurzelfaule ueberduengt:uberdungt notfal:notfall dringent:dringend
    babys:pflanzen babies:pflanzen madels:pflanzen damen:pflanzen ladys:pflanzen net:nicht ned:nicht nich:nicht nix:nichts
    isses:ist wat:was ne:eine nen:einen nem:einem sin:sind sterbem:sterben`,
  oftenMisspelt: `
    notfall dringend pflanzen sterben schimmel wurzeln wurzelfaule blatter spinnmilben blattlause trauermucken mehltau
    botrytis steckdose stromausfall feuchtigkeit luftfeuchtigkeit temperatur dunger nahrstoffe bewasserung verbrannt
    vertrocknet uberschwemmt ohnmachtig stromschlag vergiftet schadlinge befallen verwelkt lufter klimaanlage`,
  notEnglish:
    'sag oma normal gift tote basil mister song slim still extreme alarm stall base fur die dies died hat was war not rot rots gift so also am an man tag fast bald wand bad hell in mist handy note fall falls fell hang hangs brand brands warm stark wild eat fest gas gut arm arms hand hands finger kind wind sand land also links elf art rat rats ohm tang arc arcs all per stern mag her me den sage held lose blank test box boxen plan plane plans grow top tops still rose rosen will on toll see mitten tot mite pest grad bind name pose fund plan fuse hose hosen note noten rest bugs bug spray dose dosen tank turm nun tent in ten worm spot spots feed hits hit leak des war wars es wo grub gnat sing stank stink stinkt stinken stem pick heater light',
  phrases: {
    // ------------------------------------------------------------------ frames
    idiom: `
      stirbt|sterben|schimmelt|brennt doch? nicht, totlachen, tot gelacht, lach mich tot, lachen tot, haha bin tot,
      tote winkel|ecken|zone|hose|materie|mannchen, toter winkel, totes pflanzenmaterial|laub|material,
      tote blatter|unteren|insekten, tot gelaufen, totaler, sterbe vor neugier|langeweile|hunger|lachen|aufregung,
      sterbe fur|wenn, sterben lassen, zum sterben schon,
      handy|akku|telefon|laptop|messgerat|ph messgerat|meter|batterie|sensor|stift|seite|app|forum ist? tot|kaputt|stirbt|gestorben|leer,
      messgerat|ph meter|thermometer|hygrometer ist? tot|kaputt,
      nichts|nicht|kein|keine|nix so|ganz|wirklich|mehr? dringend|dringendes|notfall|eilig|dringlich,
      notfall kit|set|nummer|plan|koffer|ausgang, notfallplan, notfallkit, notausgang, im notfall, fur den notfall,
      fur notfalle, bei notfallen, brenne|brennen|brennt darauf|drauf, brennende frage|fragen, rauchen, raucher,
      geraucht, zum rauchen, rauch report,
      rauchmelder|feuerloscher|brandgefahr|brandschutz|brandmelder kaufen|empfehlen|noetig?, feuer und flamme,
      feuerfest, lagerfeuer, feuerloscher, brandgefahr, brandschutz, brandrisiko, rauchmelder, silikonform,
      schimmelkase, schimmelresisten*, schimmelfrei, schadlingsfrei, schadlingsbekampfung, bug in|im, app absturz,
      absturz, nutzlinge, marienkafer, raubmilben, regenwurmer, regenwurm, wurmhumus, nutzliche insekten,
      zuckerwatte, umtopf schock, umtopfschock, transplantationsschock, danke fur die|deine|eure|alle|ihre hilfe,
      hilfe seite|menu|center, stromkosten, stromverbrauch, stromrechnung, strom kosten|verbrauch|rechnung|sparen,
      geruchsleck, lichtleck, verloren gegangen, zeit verloren|verlieren, die geduld verlieren, unter die arme,
      hand in hand, auf der hand, knallt, killer sorte|sorten|strain, absterben lassen, ich lach mich,
      tote|vertrocknete|gelbe blatter entfernt|abgeschnitten|weg|entfernen|abgezupft, schimmelallergie, eingefroren,
      draussen ist|eiskalt, habe die toten|gelben|vertrockneten`,
    negation: `
      nicht, kein, keine, keinen, keiner, keinerlei, keines, nie, niemals, ohne, weder, noch nie, nichts, null,
      frei von, statt, anstatt, niemand, ausgeschlossen, doch nicht`,
    notNegation: `
      nicht sicher|mehr|nur|normal|gut|schlecht|weiter|wissen|lange|auf|an|aufhoren|wach|bewegen|atmen|anspringen|starten|angeht,
      weiss nicht|nicht? mehr?,
      keine|kein ahnung|luft|strom|licht|wasser|zeit|idee|plan|witz|reaktion|scherz|sauerstoff|elektrizitat,
      habe|hab|haben nicht|keine|kein gegossen|ahnung|strom|luft|wasser|licht,
      nicht|nie gegossen|gewassert|gesehen|gehabt|erlebt|passiert,
      kann|konnen|konnte nicht atmen|mehr|retten|stoppen|schlafen,
      geht|gehen|lauft|laufen|funktioniert|funktionieren|springt|hort|reagiert|bekomme|kriege|krieg|kriegt|kuhlt|heizt|erholt|erholen|pumpt|dreht|atmet|startet nicht|keine|sich nicht|mehr|auf|luft|an?,
      nichts hilft|geht|funktioniert|wirkt, ohne strom|luft|licht|wasser|vorwarnung|ende, warum nicht, nicht dass,
      oder nicht, kein strom|licht|wasser|sauerstoff`,
    past: `
      letztes|letzten|letzter|letzte|letztem|voriges|vorigen|vergangenes|vergangenen jahr|jahres|sommer|winter|grow|durchgang|monat|saison|herbst|fruhling|ernte|mal|run,
      vor einem|zwei|drei|einigen|paar|vielen|jahren|monaten|ein jahr|jahren|monaten|jahr|monat|grows|paar,
      vor jahren|monaten|langem|langer, damals, fruher, in der vergangenheit,
      beim letzten|ersten|vorigen|alten mal|grow|durchgang|run,
      mein|meine|meinem|meiner letzter|letzte|letzten|erster|erste|ersten|alter|alte|alten grow|ernte|pflanze|box|zelt|run|durchgang,
      einmal hatte, hatte ich mal|fruher|schon|damals, hatte mal|schonmal, schonmal gehabt, 2019, 2020, 2021, 2022,
      2023, 2024, 2025, ehemalig*, vorher hatte, als ich anfing, dachte es|das|schon|erst|zuerst,
      hatte|hatten schimmel|mehltau|wurzelfaule|spinnmilben|thripse|blattlause|schadlinge|trauermucken|hitzestress|budrot`,
    present: `
      jetzt, heute, gerade, aktuell, momentan, heute morgen|nacht|fruh|abend, diese nacht|woche, dieses mal, gestern,
      gestern abend|nacht, letzte nacht, seit gestern|heute|letzter|ein|paar|zwei|drei|stunden|tagen|wochen,
      vor einer|zwei|drei|paar|ein|wenigen|2|3|4|5|6 stunde|stunden|minuten|tagen|paar, soeben, plotzlich,
      uber nacht, immer noch, im moment, grad, eben`,
    returned: `
      wieder da|zuruck|gekommen|aufgetaucht|ausgebrochen|los|angefangen|befallen|schimmel, schon wieder, erneut,
      zuruckgekommen, kommt wieder|zuruck, kommen wieder|zuruck, ruckfall, abermals`,
    contrast: `aber, jedoch, allerdings, sondern, obwohl, trotzdem, und jetzt`,
    newClause: `doch, jetzt, nun, weil, dann, denn, wahrend, seitdem`,
    hypothetical: `
      vorbeug*, beuge, verhinder*, vermeid*, schutz*, verhut*, wenn, falls, was passiert|ware|wurde, im falle|fall,
      sollte ich jemals, angenommen, hypothet*, theoretisch,
      risiko|risiken|gefahr|wahrscheinlichkeit fur|von|durch|eines, resisten*, *resistent, *resistente, *resistenz,
      immun*, anfallig*, angst vor|dass, sorge um|wegen|vor, sorgen um|wegen|vor, unterschied|unterschiede zwischen,
      was ist|sind|bedeutet|heisst, woran erkenn*, wie erkenn*|sieht|sehen|unterscheid*,
      anzeichen|symptome|merkmale fur|von|einer|eines, erste|fruhe anzeichen|symptome,
      artikel|video|anleitung|info|infos|informationen|tipps|buch|frage|fragen uber|zu|zum|zur|gegen|fur, erklar*,
      erzahl*, gehort|gelesen dass|von|uber, ist es|das normal|haufig|ublich|wahr, normal dass|wenn,
      nachstes|nachsten|nachste|nachster mal|grow|saison|jahr|durchgang, in zukunft, irgendwann, bevor,
      damit kein|keine|nicht|es, ab welcher|wieviel|wann, bei welcher|wieviel|welchen,
      welche|welcher sorten|sorte|temperatur|strains, wie lange|haufig|gefahrlich|schlimm|oft, lebenszyklus,
      lebensdauer, im allgemeinen, allgemein, aus neugier, kontrollier*, uberpruf* auf, achten|achte auf,
      uberleb* pflanzen|es, *vorbeugung, *schutz, *gefahr, traum, albtraum, traumt*, vertreib*, fernhalt*`,
    notHypothetical: `
      weiss nicht|nicht? ob, ob, was ist das|hier|mit|los|denn, was ist denn|da|nur? los, was sind das, wenn jemand,
      wie siehts|sieht, weiss wenn, konnte|kann das|es, kann man|ich noch|die|meine|sie,
      muss ich abschneiden|wegwerfen|ernten, wenn ich, wenn er|sie an|lauft, wenn ich sie|die|es|den`,
    already: `schon, bereits, breitet, ausbreit*, verbreitet, immer schlimmer, wird schlimmer, wenn ich`,
    modal: `kann, konnen, konnte, konnten, wird, werden, schadet, verursacht, tut, macht`,
    causing: `
      verursach*, ausloes*, auslos*, fuhrt zu, fuhren zu, schad*, schadig*, anlock*, anzieh*, umbring*,
      hilft gegen|bei, helfen gegen, wirkt gegen, tot, abtot*`,
    asking: `
      was, wie, wann, warum, wieso, weshalb, wo, woran, womit, wofur, wer, welche, welcher, welches, welchen,
      welchem, wieviel, wieviele, ist, sind, kann, konnen, kannst, konntest, konnt, soll, sollte, sollten, muss,
      mussen, darf, durfen, hat|haben jemand|ihr|du|wer, gibt es, gibts, hilft, helfen,
      brauch|brauche|brauchen ich|man|autos|rat|tipps|info|infos?, wurde, lohnt, macht es, sterben, stirbt, fressen,
      frage, eine frage, kurze frage, hilf|hilfe mir|bei|beim zu|beim|bei|vpd|die|das|einen|eine|mein|meine?,
      hilf mir beim|bei|die|das|vpd|einen|eine|mein|zu, empfehl*, empfiehl*, erklar*, sag mir, erzahl*, weiss jemand,
      wisst ihr, weisst du, jemand, tipps, unterschied, ich mochte|wurde|will wissen|gern|gerne|verstehen|lernen,
      bei welcher, ab wann, fur was, zu welchem, in welchem, wie viel|viele|oft|lange|hoch|gross|weit,
      was tun|machen bei|gegen|wenn|mit|falls, was soll|kann ich tun|machen|gegen bei|gegen|wenn|mit|tun|machen,
      tipps zu|gegen|fur`,
    askingInside: `
      was tun|mache|soll|kann|muss|machen|hilft|ist, was jetzt,
      wie bekomme|kriege|behandle|rette|behebe|mache|soll|kann|werde, kann ich|man, soll ich, sollte ich, muss ich,
      ist das|es normal|schlimm|schadlich, irgendwelche tipps|ideen, warum, ob, jemand ideen|eine|tipps`,
    generality: `
      ist ein|eine pilz|krankheit|schadling|insekt|problem, meistens, normalerweise, ublicherweise, im allgemeinen,
      oft, haufig, manchmal, viele grower|leute|zuchter, grower sagen, man sagt, angeblich, habe gelesen, gelesen,
      liebt, mag, immer, typischerweise, normal, am ende der|des blute|lebens, zum ende`,
    own: `
      mein, meine, meinen, meinem, meiner, meins, unser, unsere, unseren, ich habe|hab|sehe|finde|fand,
      habe|haben|hab ich|gefunden|entdeckt|bemerkt|gesehen|verloren|vergessen|einen|eine|ein, gefunden, entdeckt,
      bemerkt, in|auf|an|unter|aus|bei|von meinen|meiner|meinem|meine,
      diese|dieser|dieses|diesen pflanze|blatter|flecken|tierchen|viecher|zeug|kafer, uberall, foto, bild, bilder,
      anbei, woche 1|2|3|4|5|6|7|8|9, kurz vor der ernte, wochen vor`,
    pointing: `ist das|es, was ist das|hier|mit, sieht aus|nach`,
    urgency: `
      hilfe, hilf mir, helft mir, helf, bitte helfen|hilfe|schnell, sos, dringend, dringende, eilt,
      schnell hilfe|bitte, sofort, notfall, schnellstmoglich, verzweifelt, verzweifel*, panik, cryemoji, was jetzt,
      oh gott, oh nein, scheisse, verdammt, mist, omg, uberall, brauche hilfe, ich weiss nicht weiter, katastrophe,
      noch retten, zu retten`,
    someoneElse: `
      mein|meine|ein|eine|meines|meinem|der|die|meinen nachbar|nachbarn|nachbarin|freund|freunde|freundin|kumpel|kumpels|bekannter|onkel|cousin|kollege|bruder|schwester|nachbars,
      jemand anders|anderes, auf reddit|youtube|instagram, tomaten, tomate, rosen, rasen, orchidee`,
    resolved: `
      weg, verschwunden, geheilt, behoben, gelost, uberstanden, erholt, erholen, im griff, unter kontrolle,
      beseitigt, besiegt, losgeworden, los geworden, bekampft erfolgreich, gerettet, uberlebt,
      wieder gesund|fit|gut|okay|in, alles gut|bestens|super|wieder, nicht mehr da|zu, erledigt, fehlalarm,
      keine mehr, vorbei, dank dir|euch|ihnen, endlich besiegt|los|weg, geschichte, wieder fit|gesund, aufgepappelt`,
    mild: `
      leicht, leichte, leichten, leichter, ein bisschen|wenig|paar|bissl, etwas, minimal, gering, geringe, einzelne,
      kaum, nur die|ein|eine spitzen|spitze|paar|blatt, ein blatt, ein|zwei paar? blatter, bisschen`,
    sudden: `
      uber nacht, plotzlich, auf einmal,
      innerhalb|binnen|in von|einer|weniger|wenigen|zwei|drei|kurzester|2|3|24|12|48 stunden|stunde|tagen|tag|minuten|zeit|nacht|paar,
      rasend schnell, schlagartig, sehr|so|extrem|super|total schnell,
      gestern noch|war|waren alles|alle|gut|gesund|top?, von heute auf morgen, stundlich, von einem tag, rasant,
      heute morgen alles|alle|war`,
    total: `
      alle, alles, allen, ganze, ganzen, ganz, komplett, komplette, kompletten, vollig, total, jede, jedes, jedem,
      jeder, halfte, mehrheit, meisten, stark, schwer, schwere, massiv, extrem, uberall, voll, sehr, restlos,
      samtliche, schlimm`,

    // ------------------------------------------------------------------ things
    plant: `
      pflanze, pflanzen, pflanzchen, keimling, keimlinge, samling, samlinge, steckling, stecklinge, klon, klone,
      auto, autos, automatics, ernte, baum, busch, mutterpflanze, garten, alles, alle, *pflanze, *pflanzen,
      setzlinge, grow, sie`,
    leaf: `
      blatt, blatter, blattern, laub, spitzen, blattspitzen, blattrander, triebe, trieb, zweig, zweige, ast, aste,
      *blatter, *blattern, rander, keimblatter, blattunterseite, blattunterseiten, unterseiten, unterseite`,
    bud: `
      blute, bluten, bud, buds, knospe, knospen, cola, colas, hauptblute, headbud, glas, glasern, glaser, ernte,
      weed, gras, *blute, *bluten, spitzen, tops`,
    root: `wurzel, wurzeln, wurzelballen, *wurzel, *wurzeln`,
    stem: `stamm, stangel, stiel, haupttrieb, hauptstamm, stengel, *stamm, *trieb`,
    medium: `erde, substrat, coco, kokos, topf, topfe, topfen, boden, perlite, steinwolle, oberflache`,
    place: `
      zelt, growzelt, growbox, box, raum, growraum, schrank, keller, gewachshaus, garage, zimmer, boden, draussen,
      balkon, garten, haus, wohnung, dachboden, kammer, fussboden, terrasse`,
    reservoir: `
      tank, tanks, reservoir, eimer, kubel, bottich, schlauch, schlauche, rohr, rohre, leitung, ventil, system, dwc,
      bewasserung, tropfsystem, luftbefeuchter, wanne, wasser, behalter, pumpe, wasserhahn, wasserleitung,
      untersetzer, becken, ablauf, *tank, *schlauch`,
    cooler: `
      klimaanlage, klima, abluft, ablufter, lufter, ventilator, ventilatoren, luftung, zuluft, umluft,
      abluftventilator, kuhlung, klimagerat, *lufter, *ventilator`,
    heater: `heizung, heizer, heizgerat, heizmatte, radiator, heizlufter, ofen`,
    waterPump: `
      wasserpumpe, tropfer, bewasserung, bewasserungssystem, tropfbewasserung, blumat, blumats, autopot, spruhduse,
      dusen, bewasserungspumpe, giessautomat`,
    airPump: `
      luftpumpe, pumpe, umwalzpumpe, ausstromer, sprudelstein, luftstein, belufter, sauerstoff, blaschen, chiller,
      *pumpe, luftpumpen`,
    lamp: `
      lampe, lampen, led, leds, licht, beleuchtung, leuchte, birne, leuchtmittel, hps, ndl, panel, *lampe, *lampen,
      strahler`,
    electric: `
      steckdose, steckdosen, steckdosenleiste, steckerleiste, mehrfachsteckdose, stecker, kabel, verlangerung,
      verlangerungskabel, vorschaltgerat, evg, vsg, trafo, transformator, netzteil, treiber, lampe, lufter,
      ventilator, filter, aktivkohlefilter, heizung, pumpe, zeitschaltuhr, sicherung, sicherungskasten, schalter,
      elektrik, elektronik, luftbefeuchter, entfeuchter, *kabel, *leiste, *dose, *gerat, *netzteil, led, leitung`,
    mains: `
      steckdose, steckdosen, steckdosenleiste, steckerleiste, mehrfachsteckdose, stecker, kabel, verlangerung,
      verlangerungskabel, vorschaltgerat, evg, vsg, trafo, transformator, netzteil, treiber, sicherungskasten,
      elektrik, elektronik, strom, *kabel, *leiste, *steckdose, schalter, stromkabel, dreifachstecker`,
    body: `
      auge, augen, mund, gesicht, haut, hand, hande, arm, arme, hals, rachen, bein, beine, finger, lippe, lippen,
      zunge, nase, brust, lunge, fuss, fusse, magen`,
    person: `
      ich, er, meine frau|freundin|mutter|schwester|oma, mein mann|freund|vater|bruder|mitbewohner|kumpel|opa,
      jemand, mitbewohner, mir, mich, wir, aus versehen`,
    dependant: `
      hund, hunde, hundin, welpe, katze, kater, katzen, haustier, kaninchen, sohn, tochter, kind, kinder, baby,
      kleinkind, kleine, kleiner, enkel, enkelin, neffe, nichte, oma, opa`,
    poison: `
      dunger, dungemittel, nahrstoffe, nahrlosung, nahrstofflosung, calmag, fungizid, herbizid, neem, neemol,
      alkohol, isopropanol, isopropyl, kalk, schwefel, silizium, bewurzelungshormon, losungsmittel, aceton, gift,
      frostschutzmittel, reiniger, spritzmittel, rattengift, kalibrierlosung, spulmittel, *dunger, *mittel,
      dungerwasser, *wasser mit dunger, gedungtes wasser`,
    corrosive: `
      ph down, ph up, ph_down, ph_up, ph minus|plus|senker|heber, saure, phosphorsaure, schwefelsaure, salpetersaure,
      salzsaure, *saure, chlor, chlorreiniger, bleiche, bleichmittel, domestos, ammoniak, wasserstoffperoxid,
      peroxid, lauge, natronlauge, kalilauge, *lauge, pestizid, pestizide, insektizid, insektizide, chemikalie,
      chemikalien, abflussreiniger`,
    edible: `
      brownie, brownies, keks, kekse, cookie, edible, edibles, butter, weed, gras, blute, bluten, pflanze, blatt,
      blatter, thc, ol, haschisch, hasch, joint, kuchen, gummibarchen, cannabis, verschnitt`,
    nutrient: `
      dunger, dungermenge, dosis, dosierung, nahrstoff, nahrstoffe, nahrlosung, calmag, ec, ppm, stickstoff, booster,
      ph down, ph up, ph_down, ph_up, pk, flasche, konzentrat, guano, gedungt, *dunger, menge`,
    bleach: `chlor, chlorreiniger, bleiche, bleichmittel, domestos, danklorix`,
    reactsWithBleach: `
      essig, essigreiniger, ammoniak, saure, ph down, ph_down, alkohol, peroxid, wasserstoffperoxid, zitronensaure,
      entkalker, wc reiniger, reiniger, essigessenz`,
    herbicide: `unkrautvernichter, unkrautex, herbizid, glyphosat, roundup, diesel, benzin`,

    // ------------------------------------------------------------------ states
    slimy: `
      schleim*, braun*, schwarz*, matsch*, glibber*, faul*, gammel*, verfault*, weich, weiche, schmierig*, zersetz*,
      schlamm*, glitschig*, vergammelt*, abfallen, loesen, losen sich, rotz, zerfallen, zerfallt, zerbrosel*,
      losen sich auf, auflosen`,
    stinking: `
      stink*, gestank, riecht|riechen|geruch faul|nach|schlecht|ubel|muffig|modrig|komisch|eklig, modrig*, muffig*,
      ubelriech*, kloake, faulig*, mieft`,
    fuzzy: `
      flaum*, flaumig*, watte*, pelz*, pelzig*, pilz, pilze, pilzbefall, sporen, myzel, haarig*, fussel*, fluffig*,
      weisses|graues|weissen|grauer|weisser|grunes|komisches belag|zeug|fluff|gewebe|gespinst, belag, watteartig*,
      baumwoll*`,
    powdery: `
      pulver*, pulvrig*, mehl, mehlig*, puder*, puderig*, weisse|weisser|weissen flecken|belag|schicht|film|punkte,
      talkum, bestaubt*, weisser staub, staubige schicht, bestaubt`,
    rotting: `
      faul*, verfault*, gammel*, vergammel*, matschig*, braun innen|von, innen braun|grau|matschig|verfault,
      grau innen, zersetz*, riecht|riechen muffig|modrig|nach schimmel|ammoniak|heu?, rott*, verrott*, modert,
      zerbroselt, zerbrosel*, zerfallt, braun geworden|und`,
    webs: `spinnweben, spinnennetz, spinnennetze, netz, netze, gespinst, gespinste, faden, gewebe`,
    bugs: `
      viech, viecher, tierchen, tiere, kafer, insekt, insekten, larve, larven, maden, made, wurm, wurmer, wurmchen,
      fliege, fliegen, fliegchen, mucke, mucken, ameise, ameisen, eier, punkte die, punktchen, schnecke, schnecken,
      raupe, raupen, ungeziefer, schadling, schadlinge, spinnen, krabbel*, getier, heuschrecken, motten, lause, laus,
      wanzen, krabbelt, krabbeln, voller kleiner|insekten|viecher|tierchen`,
    eating: `
      fress*, frisst, gefress*, angefress*, abgefress*, aufgefress*, knabber*, angeknabbert, nag*, befall*,
      zerfress*, umgegraben, zertrampelt`,
    holes: `locher, loch, lochern, fressspuren, durchlochert, angefressen*`,
    smoke: `rauch, rauch*, qualm*, flammen, flamme, kokel*, dampft, dampf`,
    sparks: `
      funk*, funken, kurzschluss, lichtbogen, explod*, explosion, knall*, geknallt, knister*, brummt, summt,
      stromschlag, stromschlage, einen schlag, eine gewischt, kribbel*, blitz*, durchgeknallt, stromt`,
    melting: `
      schmilz*, geschmolz*, verschmor*, schmor*, geschmort, verbrannt*, durchgebrannt, heiss, gluh*, gluhend,
      angekokelt, blank, blanke, blanker, freiliegend*, schmelz*, verkohlt*`,
    water: `wasser, leck, regen, pfutze, nahrlosung, regenwasser, flussigkeit`,
    wet: `
      lauft, laufen, lief, tropf*, nass, nasse, durchnasst, spritz*, uberflut*, ausgelaufen, auslauf*, rinnt,
      fliess*, im wasser, unter wasser, gekippt, verschutt*, uberlauf*, lauft aus, steht im, feucht, geflossen,
      gelaufen, getropft, kam, kommt, leckt, ins wasser|nass gefallen, ins wasser`,
    leaking: `
      leck, leckt, lauft aus|uber, laufen aus, ausgelaufen, auslauf*, undicht, geplatzt, platzt, gerissen, riss,
      uberlauf*, ubergelauf*, gekippt, umgekippt, verschutt*, tropft, geborsten, gebrochen, abgegangen, abgerissen,
      leergelaufen, uberschwemm*, explodiert, spritzt, gesprungen`,
    broken: `
      kaputt, kaputtgegangen, defekt, ausgefallen, fallt aus, ausfall, tot, gestorben,
      funktioniert|geht|lauft|springt|pumpt|dreht|kuhlt|heizt|laufen|gehen nicht|nichts mehr|an?, steht still, steht,
      gibt den geist auf, geist aufgegeben, abgeraucht, durchgebrannt, verstopft, blockiert, hinuber, im arsch,
      abgekackt, abgeschmiert, verreckt, streikt, gestreikt, versagt, ausgegangen, stehen geblieben, stehengeblieben,
      bleibt stehen`,
    off: `aus, ausgeschaltet, abgeschaltet, ausgegangen, ausgesteckt, abgesteckt, steht, gestoppt`,
    drying: `
      trocken*, vertrockn*, ausgetrockn*, austrockn*, staubtrocken, knochentrocken, verdurst*, durst, knusprig*,
      brosel*, ohne wasser, durr, verdorr*`,
    scorched: `
      verbrannt*, verbrenn*, brenn*, versengt*, gebraten, gegrillt, zu nah, zu dicht, angesengt*, gebleicht,
      ausgebleicht, verkohlt`,
    bleached: `gebleicht, ausgebleicht*, ausbleich*, weisse, weiss, bleich*, gebleichte`,
    excess: `
      10 fach*, zehnfach*, zehn mal, zehnmal, 10 mal, funf mal, 5 mal, drei mal, 3 mal, vierfach*, funffach*,
      dreifach*, doppelt*, uberdung*, uberdosier*, zu viel, zuviel, viel zu, ganze flasche, pur, unverdunnt,
      aus versehen, versehentlich, verwechsel*, vertan, falsch dosiert, verdosiert, verrechnet, uberdosis,
      vertauscht, verwechselt, falsche flasche`,
    swallowed: `
      getrunken, trank, trinkt, trinken, verschluckt, geschluckt, schluckt, gegessen, gefressen, probiert, abgeleckt,
      schluck`,
    swallowedSelf: `versehentlich getrunken|geschluckt, aus versehen getrunken`,
    ate: `
      gefressen, frisst, gegessen, geklaut, verschluckt, geleckt, verspeist, aufgefressen, angeknabbert, gekaut,
      getrunken`,
    spilled: `
      verschutt*, ausgelauf*, umgekippt, ausgekippt, gekippt, ausgeschutt*, geplatzt, fallen gelassen,
      runtergefallen, ubergelauf*`,
    stinging: `
      brenn*, brennt, verbrannt, verätz*, veratz*, atz*, ins auge|gesicht, in die augen|nase, in den mund|augen,
      spritz*, gespritzt, bekommen, gekriegt, geschwollen, schwillt, anschwell*, juckt, schmerz*, tut weh, rot,
      gerotet, blasen, trant, tranen, auf die|der haut|hand|hande, taub`,
    mixed: `misch*, gemischt, vermischt, zusammen, mit, dazu, gekippt, zusammengeschuttet`,
    applied: `
      gespruht, besprüht, bespruht, gespritzt, gegossen, benutzt, verwendet, aufgetragen, aus versehen,
      versehentlich, verwechselt, genommen, gekippt, gegeben`,
    losing: `
      verliere|verlieren|verloren|verlier, verliere gerade|die|alles|meine,
      alle|alles|ganze|ernte|pflanzen|halfte|zwei|drei|2|3|4|5|paar|keimlinge verloren, ruinier*, dahin, vernichte*,
      hinuber`,
    killing: `
      getotet, umgebracht, totet, tote, ermordet, gekillt, ertrankt, erstickt, ersticken, vergiftet, zerstort,
      zerstore, verbrannt, gegrillt, ruiniert`,
    fallen: `
      welk*, verwelk*, schlaff*, lasst|lassen|hangen|hangt|hangend|hangende|hangender, hangen, hangt, abgefallen,
      abfallen, fallen ab, fallt ab, fallen um, fallt um, umgefallen, umgeknickt, eingegang*, vertrockn*, verdorr*,
      schrumpel*, verschrumpel*, knusprig*, schwarz, braun und, verkummer*, zusammengebrochen, zusammenbruch,
      zusammengefallen, eingefallen, kollab*, abgestorben*, absterb*, matschig, matsch, liegt, liegen, flach,
      schlapp, schlappe, abgeknickt, trocken, zusammenfall*, katastrophal, wie lappen, wie ein lappen`,
    snapped: `
      gebrochen, abgebrochen, bricht, durchgebrochen, geknickt, abgeknickt, gerissen, abgerissen, abgeschnitten,
      zerquetscht, gespalten, zerbrochen, umgeknickt`,

    // ------------------------------------------------------------------ harm by kind
    'alarm:person_harm': `
      bekomme|bekommt|kriege|krieg|kriegt|bekam|kaum keine|kaum|schlecht|schwer? luft, keine luft mehr, atemnot,
      kann nicht|kaum|schwer|gar mehr|richtig|nicht? atmen, atmet nicht, schwer atmen,
      hals|rachen|zunge|lippen|gesicht|augen ist|sind? schwillt|schwellen|geschwollen|zugeschwollen|anschwillt,
      augen brennen|brannten, anaphyla*, allergischer schock, allergische reaktion, ohnmacht*, ohnmachtig,
      bewusstlos*, umgekippt meine|mein|ist, zusammengebrochen mein|meine, reagiert nicht|mehr, wacht nicht,
      nicht mehr aufwach*, stromschlag, stromschlage, elektrischer|elektrischen schlag,
      einen|eine|elektrischen elektrischen? gewischt|schlag|stromschlag bekommen|gekriegt, gewischt bekommen,
      geschnitten, in den finger|die hand|arm, schnitt in, hort nicht auf zu bluten, brustschmerz*,
      schmerzen in der brust, herzinfarkt, krampf*, krampfanfall, vergift*, vergiftung, kohlenmonoxid,
      kohlenmonoxidvergiftung, suizid*, selbstmord, umbringen mich, mich umbringen, nicht mehr leben, verbrennung,
      verbrennungen, verbruht, veratz*, veratzt,
      hand|finger|arm|haut|gesicht|auge|augen verbrannt|verbruht|veratzt|brennt|brennen, erbrech*, erbrochen, kotz*,
      ubergeb*, schwindel*, schwindlig, mir ist schlecht|ubel|schwindelig|schwindlig|komisch, ubelkeit, krankenwagen,
      notarzt, giftnotruf, rettungswagen, eingeatmet, herzras*, nesselsucht, quaddeln, spure meine|mein|nichts,
      taub geworden, zittert, notruf, benommen, kippt um, blutet, blutung, blutend, blute stark,
      will|mochte nicht mehr leben, hort|hore|kann nicht auf|aufhoren? zu husten|zittern,
      schwellung im|am hals|rachen|gesicht, huste ununterbrochen, im|ins|in den|die auge|augen, ins|im krankenhaus,
      halluzin*, panikattacke, asthmaanfall, auf den kopf gefallen, arm|bein gebrochen, notaufnahme,
      geht es|gehts mir? sehr|richtig|echt? schlecht|mies|ubel|elend, mir geht es? sehr|richtig|echt? schlecht|mies,
      fuhle mich sehr|richtig|echt? schlecht|krank|benommen|schwach, mich tief? geschnitten`,
    'sign:person_harm': `verletz*, kopfschmerz*`,
    'alarm:fire': `
      brennt, brennen, feuer im|in|gefangen|fing|am|fangt|aus|fangen, es|das|mein|meine|zelt|box|lampe brennt, feuer,
      in flammen, flammen, in brand, brand ausgebrochen|im|in, abgebrannt, abgefackelt, hausbrand, zimmerbrand,
      riecht|geruch|stinkt nach? verbrannt|verschmort|angebrannt|verkohlt|rauch|verbranntem|feuer|plastik|schmor,
      brandgeruch, schmorgeruch, rauch aus|kommt|im|steigt|in|uberall|quillt, raucht, qualmt, qualm aus|kommt|im|in,
      rauchentwicklung, kokelt, schmort, rauchmelder|brandmelder|feuermelder piept|geht|schlagt|angegangen|los,
      in rauch, sehe|seh|da ist|es gibt|bemerke rauch|qualm|flammen, irgendwas|etwas brennt|raucht|qualmt|schmort,
      feuer kommt|schlagt|aus|unter, flammen kommen|schlagen|aus,
      verbranntem|verbrannter|verbranntes gummi|plastik|kabel|holz, kabel brennen|brennt|schmoren,
      rauch fullt|zieht|ist|uberall|in, der raum voller rauch,
      filter|lufter|ablufter|kabel|wand|vorhang brennt|brennen, voller rauch`,
    'sign:fire': `explodiert, gluht, verkohlt`,
    'alarm:electrical': `
      kurzschluss, funken, funkt, stromschlag, stromschlage,
      wasser auf|in|an|uber|lauft|tropft|bei die|der|den|dem|auf|in|meine|meiner? die|der|den? steckdose|steckdosenleiste|steckdosen|kabel|strom|stecker|elektrik|verlangerung|netzteil|vorschaltgerat,
      kabel|stecker|steckdose|leiste|netzteil ist|sind|hat|total? geschmolzen|verschmort|durchgeschmort|geschmort|verbrannt|blank|schmilzt,
      blanke|blankes|offene|freiliegende kabel|draht,
      krieg|kriege|bekomme einen|eine|immer|leichte|leichten schlag|gewischt|stromschlage|schlage,
      kribbelt wenn|beim|an, schlag verpasst|gegeben|versetzt|bekommen, hat mir einen|eine schlag|gewischt,
      zeitschaltuhr|pumpe|lufter|netzteil|timer ist? geschmolzen|verschmort|durchgebrannt,
      leiste|steckerleiste|verlangerung|lampe|netzteil ist? ins|im wasser gefallen,
      gibt mir stromschlage|schlage|einen`,
    'sign:electrical': `sicherung|fi fliegt|fliegen|springt|rausgeflogen|raus|lost|schalter|geflogen, sicherung*`,
    'alarm:chemical': `
      giftige|giftiges|atzende dampfe|gase|gas|dampf, gasgeruch, chlorgas, chlorgeruch, chlordampfe,
      riecht nach gas|chlor, gasleck, gas tritt aus, co2 leck|tritt|alarm|melder|flasche,
      saure verschuttet|ausgelaufen, dampfe`,
    'sign:chemical': `dampfe`,
    'alarm:root_rot': `
      wurzelfaule, wurzelfaul*, wurzelschimmel, wurzeln faulen|verfault|faul|verfaulen|gammeln,
      verfaulte|faule|faulende wurzeln, pythium, fusarium, phytophthora, stangelfaule, stammfaule, umfallkrankheit`,
    'sign:root_rot': `braune|schwarze|schleimige|matschige wurzeln`,
    'alarm:mould': `
      schimmel, schimmelt, schimmeln, schimmelig*, schimmlig*, schimmelbefall, verschimmel*, *schimmel, botrytis,
      budrot, budfaule, blutenfaule, knospenfaule,
      bluten|blute|buds|bud faulen|fault|verfault|vergammelt|verfaulen|gammeln`,
    'sign:mould': `pilz, pilze, pilzbefall, pilzinfektion, sporen`,
    'alarm:powdery_mildew': `mehltau, *mehltau, weisses pulver`,
    'sign:powdery_mildew': `weisser belag`,
    'alarm:pests': `schadlingsbefall, befallen, befall, *befall, plage, *plage, ungeziefer, invasion, verseucht mit`,
    'sign:pests': `
      spinnmilbe*, milben, milbe, *milben, thrips*, blattlaus, blattlause, lause, *lause, weisse fliege|fliegen,
      trauermucke*, raupe*, raupen, minierfliege*, schnecken, schildlaus*, wollause, schmierlause, schadlinge,
      schadling, maden, larven, ratten, mause, rehe, ameisen, heuschrecken, wanzen, zikaden, erdflohe, nematoden,
      engerlinge, wuhlmause, voller wollause|lause|milben|viecher`,
    'alarm:heat': `
      hitzestress, hitzeschock, hitzeschaden, hitzschlag, wie im|ein|in backofen|ofen|sauna|einem, backofen`,
    'sign:heat': `
      uberhitz*, zu heiss, viel zu warm, gekocht, kochen, gegrillt, hitzewelle, extreme hitze,
      verbrennen in der hitze, unertraglich heiss, temperatur|temperaturen explodiert|steigt|steigen|hoch, brutheiss,
      bullenhitze, wegen der hitze, durch die hitze, bei der hitze, von der hitze`,
    'alarm:cold': `
      frostschaden, frostschock, erfroren, kalteschock, kalteschaden, frost erwischt|letzte|heute|diese|abbekommen,
      nachtfrost, frost angesagt, wegen der kalte|frost, durch die kalte|frost, erfrieren, erfriert`,
    'sign:cold': `
      gefroren, frost, friert, frieren, eis, schnee, geschneit, hagel, gehagelt, zu kalt, minusgrade, unter null,
      eingefroren`,
    'alarm:nutrient_burn': `stickstofftoxizitat, nahrstoffvergiftung, nahrstoffuberschuss extrem`,
    'sign:nutrient_burn': `
      uberdung*, uberdungt, nahrstoffverbrennung*, dungerverbrennung*, dungerbrand, nahrstoffbrand,
      dungeverbrennung*, zu viel|zuviel dunger|gedungt, verbrannt vom dunger`,
    'alarm:flooding': `
      uberschwemm*, unter wasser, wasserschaden, uberflut*, uberall wasser, wasser uberall, wasserrohrbruch,
      rohrbruch,
      schlauch|tank|rohr|leitung|eimer|reservoir ist? geplatzt|gerissen|abgegangen|ausgelaufen|undicht|gebrochen|ubergelaufen,
      lauft uber, ubergelaufen, ausgelaufen, steht im wasser`,
    'sign:flooding': `lauft aus, leck, undicht, staunasse, ertrunken, ertrinken`,
    'alarm:drought': `
      vergessen zu giessen|wassern, vergessen giessen, giessen vergessen,
      nicht|nie|kaum mehr? gegossen|gewassert|bewassert, vertrocknet, vertrocknen, ausgetrocknet, verdurst*,
      verdorrt, knochentrocken, staubtrocken, komplett|vollig|total|ganz trocken|ausgetrocknet,
      kein wasser bekommen|gehabt|mehr, ohne wasser, seit tagen kein wasser, verdursten,
      erde ist|wie staub|stein|staubtrocken`,
    'sign:drought': `trocken, zu wenig wasser, wassermangel, durst`,
    'alarm:light_burn': `
      lichtbrand, lichtverbrennung*, lichtstress, lichtschaden,
      lampe|led|licht|lampen hat|haben|zu? die|meine|alle|alles|mir|sie|nah? spitzen|blatter|buds|bluten|oberen|tops? verbrannt|versengt|gebleicht|ausgebleicht,
      von der lampe|led verbrannt, verbrannt von|durch|unter der|die|dem lampe|led|licht, sonnenbrand, ausgebleicht`,
    'sign:light_burn': `gebleicht, zu nah an der lampe`,
    'alarm:power_failure': `
      stromausfall, stromausfalle, strom ist? weg|ausgefallen|aus|fehlt|abgestellt, kein|keinen strom, ohne strom,
      blackout, generator kaputt|ausgefallen|defekt, strom fiel aus, lichtausfall`,
    'sign:power_failure': `im dunkeln, alles aus, keine luft im, kein sauerstoff`,
    'alarm:dying': `
      sterben, stirbt, gestorben, sterbend*, tot, tote, toten, toter, totes, absterb*, stirbt ab, sterben ab,
      gehen ein, geht ein, eingehen, eingegangen, geht kaputt, gehen kaputt, verreck*, verreckt, krepier*, dringend,
      dringende, dringender, notfall, notfalle, hilfe $,
      ^ hilfe meine|meiner|ich|alle|alles|hilfe|bitte|schnell|pflanze|die, sos, hilf mir|uns bitte|schnell|doch|$,
      hilf mir $, helft mir|uns bitte|schnell|$, helft mir, zu hilfe, im sterben, dem tod nahe, halb tot, halbtot,
      fast tot, todgeweiht, retten, gerettet werden, rette mein|meine|die,
      uberlebt|uberleben das|die|sie|es nicht|nacht, nicht uberleben, uberleben nicht, zusammengebrochen,
      zusammenbruch, kollabier*, katastrophe, desaster,
      verliere|verlieren|verloren gerade|meine|die|alle ganze|ganzen|gesamte? ernte|pflanzen|alles,
      verliere|verlieren alles, letzten zugen, gehen drauf, geht drauf, ging ein, gingen ein, umfallkrankheit,
      fallen um wie|die, liegt im sterben, ist hinuber, sind hinuber, zugrunde, noch retten|zu,
      sie|ihn|es|die noch retten, zu retten, gehen|geht|ging einer|eine|einzeln|alle|alles nach|ein|einer, am ende,
      am abkratzen, kratzen ab, kratzt ab, auf dem letzten loch, kurz vorm sterben|eingehen|tod, kaum noch leben,
      kritisch, krise, nicht mehr lange, leblos, lebt nicht mehr, macht schlapp, im eimer, hinuber, verendet,
      rettet|rette|rettet doch|bitte meine|die|mein, uberlebt|uberleben das|es|die nicht,
      in sehr? schlechtem|miserablem|kritischem zustand, verliert|verlieren alle|samtliche? blatter,
      rettet|rette|helft meinen|meine|meiner pflanzen|pflanze, immer schlechter|schlimmer, nichts hilft,
      von tag zu tag, durchgebrochen, geklaut|gestohlen worden|die|meine, geklaut, gestohlen,
      wurde geklaut|gestohlen, sturbt, stirbt fast`,
    'sign:dying': `
      zerstort, umgeknickt, abgeknickt, zertrampelt, umgefallen, erholt sich nicht, erholen sich nicht,
      stamm|stangel|haupttrieb|ast|trieb gebrochen|abgebrochen|geknickt|gerissen, sturm|hagel|wind hat|zerstort,
      ruiniert, dahin`,

    // ------------------------------------------------------------------ requests
    symptom: `
      gelb*, vergilb*, blass*, hellgrun*, dunkelgrun*, fleck*, flecken, gefleckt*, punkte, braun*, rost*, verbrannt*,
      verbrannte spitzen, spitzen, rollen, eingerollt*, aufgerollt*, rollt, krausel*, gekrausel*, verdreht*,
      verformt*, deformiert*, krallen, kralle, gekrallt, hang*, schlaff*, schlapp*, welk*, traurig*, schwach*,
      mickrig*, klein, verkruppelt*, gestaucht, stockt, wachst|wachsen nicht|kaum|langsam|schlecht,
      wachstum gestoppt|langsam|stockt|eingestellt, wachstumsstopp, langsam*, vergeilt, spargelt, spargeln,
      lang gezogen, lila, violett*, rot*, mangel, *mangel, uberschuss, lockout, krank*, komisch*, seltsam*, schlecht,
      schlimm, trocken*, bruchig*, locher, klebrig*, zwitter, zwittert, mannlich, pollen, bananen, uberwassert,
      ubergossen, unterwassert, steigt|sinkt|schwankt|fallt|klettert standig|immer|dauernd|stark|jeden|taglich,
      zu hoch|niedrig|feucht|trocken|warm|kalt|nass, instabil, problem*, streifen, gestreift, ausgebleicht*, bleich*,
      weiss*, stress*, gestresst, stimmt nicht|was, nicht gut|gesund|normal|richtig, chlorose*, nekrose*, luftig*,
      algen, verlieren blatter, dunkel*, braune|gelbe|weisse|rostige flecken|rander|spitzen|punkte, blattrandern`,
    showVerb: `
      zeig, zeige, zeigen, anzeigen, gib, gebt, nenn, schick, prufe, prufen, check, checke, schau, lies, analysiere,
      analysier, auswerten, vergleiche, liste, aktuell*, letzte, letzten, heute, jetzt, gerade, gestern, momentan,
      nacht, sehen, abrufen, offne`,
    data: `
      daten, klimadaten, *daten, messwerte, werte, messungen, klima, luftfeuchtigkeit, luftfeuchte, feuchtigkeit,
      rlf, temperatur, temperaturen, temp, vpd, ec, ec wert, ph, ph wert, ppm, co2, diagramm, diagramme, verlauf,
      kurve, kurven, grafik, statistik, statistiken, sensor, sensoren, bericht, ubersicht, zahlen, durchschnitt,
      alarme, umgebung, warnungen, historie, warm, kalt, feucht`,
    ideal: `
      ideal*, sollte, soll, sollten, beste*, optimal*, empfohlen*, empfehl*, perfekt*, richtig*, ziel*, bereich,
      brauch*, fur coco|erde|hydro|blute|wachstum|stecklinge|samlinge|trocknung|die, bedeutet, heisst, beeinflusst,
      erhohe, erhohen, senke, senken, messe, messen, berechne, gut fur|ist`,
    stateQuestion: `
      wie lauft|gehts|geht|sieht|sehen|siehts|entwickelt|entwickeln|stehen|steht es|sich|mein|meine|meinen|meinem|der|die|das|alles|aus? mein|meine|meinen|grow|pflanzen|aus|ernte|es? grow|pflanzen|pflanze|box?,
      was hat|haben|ist|fehlt|stimmt|passt mit? meine|mein|meinen|meiner|meinem|los|sie|nicht, was ist los,
      was fehlt, stimmt etwas|was nicht,
      ist meine|meiner|mein|das|sie pflanze|gesund|normal|okay|ok|klima|luftfeuchtigkeit|temperatur|vpd|ph,
      sind meine|sie|die pflanzen|gesund|blatter|okay|normal|werte,
      warum sind|ist|werden|wird|rollen|hangen|hangt|wachst|wachsen|haben|hat|lasst|lassen|rollt meine|mein|die|sie|sich|meiner,
      check mal|meine|mein|bitte, schau dir|mal|bitte meine|die|das|mal, zustand meiner|der|von, gesundheitscheck,
      irgendwelche alarme|warnungen, alles ok|okay|in mit|bei|ordnung meiner|meinen|den, was denkst|haltst|meinst du,
      was ist los|mit`,
    diagnose: `diagnos*, diagnostizier*, analysier*, analyse, auswert*, bestimme, identifizier*`,
    changeVerb: `
      ander*, andere, andern, anpassen, passe, pass, stell, stelle, stellen, umstellen, erhohe, erhohen, senke,
      senken, reduzier*, verringer*, verminder*, steiger*, setz, setze, setzen, fuge, fug, hinzufugen, nimm, nehmen,
      entferne, entfernen, streich, streiche, streichen, losche, loschen, ersetz*, ersetzen, tausch, tausche,
      tauschen, wechsel*, wechseln, verschieb*, verlegen, verlege, verlanger*, verkurz*, plan, plane, planen,
      programmier*, mach, mache, machen, erstell*, aktualisier*, halbier*, halbieren, verdoppel*, uberspring*,
      auslassen, lass, stopp, stoppe, stoppen, starte, starten, beginn*, dreh, drehe, drehen, regel, regle, dimme,
      dimmen, dimm, schalte, schalt, umschalten, zieh, ziehe, vorziehen, geh, gehe, gehen, schick, bring, giess,
      dung, benutze, verwende, optimier*, modifizier*`,
    planPart: `
      plan, *plan, plane, schema, *schema, zeitplan, kalender, dunger, dungung, *dunger, nahrstoffe, *nahrstoffe,
      nahrstoff, ernahrung, bewasserung, giessen, giessplan, giessintervall, licht, lichtzyklus, beleuchtung, lampe,
      lichtstunden, 12/12, 18/6, 20/4, 24/0, zyklus, ec, ph, vpd, luftfeuchtigkeit, luftfeuchte, rlf, temperatur,
      temp, ziel, zielwert, sollwert, dosis, dosierung, calmag, silizium, pk, blute, wuchs, wachstum, ernte, spulen,
      spulung, flush, entlaubung, training, scrog, lst, stunden, intensitat, umtopfen, trocknung, intervall,
      frequenz, tage, stickstoff, kalium, phosphor, magnesium, calcium, zusatz, erinnerung, alarme, datum, phase,
      co2, woche`,
    opening: `ok, okay, und, dann, also, hallo, hey, aurora, jetzt`,
    wish: `
      ich|wir mochte|mochten|will|wollen|wurde|wurden|muss|mussen|brauche|hatte|sollte|sollten gern|gerne|gern?,
      mochte, bitte,
      kannst|konntest|konnen|konnten|konnt|kann du|sie|wir|ihr|ich? bitte|mal|mir|den|die|das|mein|meinen|meine?,
      lass uns, lasst uns, gern, gerne, bitte mal|den|die, sollen|wollen wir, kannst, konntest, den, die, das, mein,
      meinen, meine`,
    explain: `
      hilf|helft|helfen|hilfe mir|uns? dabei|beim|bei|mit|die|das|den|vpd|einen|eine|zu meinem|meiner|dem|der|einem? zu|verstehen|wahlen|lesen|entscheiden|planen|berechnen|auswahl|auswahlen|finden,
      erklar*, brauche hilfe bei|beim`,
    notOwn: `wenn ich, falls ich, habe ich zu`,
    kin: `
      frau, mann, freundin, freund, kumpel, bruder, schwester, mutter, vater, oma, opa, onkel, tante, jemand,
      kollege, mitbewohner, nachbar, helfer, partner, partnerin, cousin`,
    fainting: `
      ohnmachtig, bewusstlos, umgekippt, zusammengebrochen, kollabiert, zittert, krampft, erbricht, hustet, blutet,
      keine luft, atmet nicht, reagiert nicht, umgefallen, verletzt, vergiftet, kotzt, ubergibt`,
    attacker: `
      ratte, ratten, maus, mause, reh, rehe, hase, hasen, kaninchen, vogel, eichhornchen, huhn, huhner, ziege,
      ziegen, kuh, schnecke, schnecken, raupe, raupen, kafer, wurm, wurmer, ameise, ameisen, etwas, irgendwas, tier,
      tiere, viech, viecher, insekten, heuschrecken, wuhlmaus, wuhlmause, maulwurf, marder, tauben, wildschwein,
      wildschweine, amseln, sturm, wind, hagel, regen, gewitter, unwetter, dieb, diebe`,
    uprooting: `
      ausgerissen, herausgerissen, abgebrochen, umgeworfen, zertrampelt, zerquetscht, ausgegraben, zerstort,
      angebissen, geklaut, gestohlen, umgestossen, abgeknickt, umgeknickt, geknickt, zerlegt, zerfetzt`,
    thriving: `
      pflanzen|alles|denen|ihnen|sie geht|gehts|ist|sind|sieht|sehen es? gut|super|gesund|top|prachtig|bestens|prima|okay,
      keine schaden, ohne schaden`,
    smallTalk: `wie geht es? dir|ihnen|euch, wie gehts $, wie gehts dir, was geht $, alles klar $`,
    notAsking: `was fur ein|eine, wie schon|schade|geil|traurig|cool`,
    askingWhole: `
      was tun, was soll|kann|muss ich jetzt? tun|machen, was jetzt, was mache ich jetzt|nun,
      irgendwelche tipps|ideen, jemand ne idee, ist das schlimm|normal $`,
    onto: `
      auf, in, uber, unter, neben, an, bei, im, rein, drauf, herum, bis, gekommen, beruhrt, erreicht, gelaufen, dran,
      ran`,
    collapsing: `
      zusammengebrochen, zusammengefallen, kollabier*, am boden, umgefallen, umgekippt,
      komplett|vollig|total|ganz schlaff|welk|schlapp|trocken, platt, liegen flach, schmelzen, eingefallen,
      verschrumpelt, alle blatter fallen|sind|werden|hangen ab|tot|welk|schwarz|trocken|braun|schlaff,
      verliert|verlieren|verloren alle blatter`,
    and: `und`,
    gas: `co2, propan, butan, gas, druckminderer, gasflasche, co2 flasche, dampfe, gase, dampf`,
    cry: `
      ^ hilfe $, ^ hilfe meine|mein|ich|bitte|schnell, hilfe $, bitte helft|helfen|hilfe, brauche hilfe $,
      brauche schnell|dringend hilfe, sos, verzweifelt, panik, cryemoji, schnell hilfe`,
    soaked: `nass, nasse, durchnasst, unter wasser, feucht, uberflutet, klatschnass`,
    accident: `aus versehen, versehentlich, ausversehen, unabsichtlich`,
    cutting: `abgeschnitten, geschnitten, durchgeschnitten, abgebrochen, gekappt`,
    burning: `brennt, in flammen, lichterloh`,
  },
};
