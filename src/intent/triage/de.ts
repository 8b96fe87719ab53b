import type { EmergencyKind } from '../intent.js';
import type { Checklist } from './checklist.js';

export const de: Record<EmergencyKind, Checklist> = {
  person_harm: {
    title: 'Vielleicht ist jemand in Gefahr: Menschen zuerst',
    callHelp: [
      'Ruf sofort 112, 911 oder deine örtliche Notrufnummer an, auf Lautsprecher.',
      'Nährlösung oder Pestizid verschluckt: Spül den Mund aus, ruf den Giftnotruf an (Berlin 030 19240, Schweiz 145).',
      'Haustier hat Cannabis oder eine Chemikalie gefressen: Ruf den Tierarzt an.',
      'Gedanken an Suizid: Ruf 0800 111 0 111 (Deutschland), 142 (Österreich), 143 (Schweiz) oder den Notruf an; bleib nicht allein.',
    ],
    doNow: [
      'Schwere Allergie: Adrenalin-Autoinjektor sofort in die Außenseite des Oberschenkels; leg die Person flach hin; zweite Dosis nach 5 Minuten, wenn keine Besserung.',
      'CO2 oder Dämpfe: Geh raus an die frische Luft. Bei Atemnot: Setz die Person auf.',
      'Chemikalie im Auge: Spül 15–20 Minuten mit Wasser.',
      'Keine normale Atmung: Herzdruckmassage, 100–120 pro Minute.',
    ],
    doNot: [
      'Stromschlag: Fass die Person nicht an, bevor der Strom an der Sicherung aus ist.',
      'Löse kein Erbrechen aus; gib ohne Anweisung nichts in den Mund.',
      'Geh nicht zurück in Gas oder Rauch.',
    ],
    lookFor: [
      'Geschwollene Lippen oder Kehle, Nesselausschlag, Pfeifen beim Atmen, Ohnmacht.',
      'Verwirrtheit, Krämpfe, blaue Lippen, Verbrennungen.',
    ],
  },
  fire: {
    title: 'Feuer oder Rauch: alle raus',
    callHelp: [
      'Ruf von draußen 112, 911 oder deine örtliche Notrufnummer an.',
      'Sag, ob drinnen Lithium-Akkus, Gasflaschen oder Chemikalien sind.',
      'Verbrennungen oder Husten nach Rauch: Fordere einen Rettungswagen an.',
    ],
    doNow: [
      'Geh raus, bleib unter dem Rauch, schließ die Türen hinter dir.',
      'Schalte den Strom an der Sicherung nur ab, wenn es sicher ist und auf dem Weg liegt.',
      'Lösche nur ein sehr kleines Feuer, mit dem richtigen Löscher und einem Ausgang im Rücken.',
      'Verbrennung: Kühl sie 20 Minuten unter fließendem Wasser, sobald du draußen und sicher bist.',
    ],
    doNot: [
      'Lösche Elektro-, Fett- oder Lithium-Akku-Brände nie mit Wasser.',
      'Geh für nichts wieder hinein.',
      'Öffne keine heiße Tür; nimm nicht den Aufzug.',
    ],
    lookFor: [
      'Heißer Stecker oder heißes Vorschaltgerät, Geruch nach verbranntem Plastik, Knistern.',
      'Akku bläht sich, zischt oder raucht: Geh sofort raus.',
      'Kopfschmerz, Schwindel oder Husten, auch Stunden später.',
    ],
  },
  electrical: {
    title: 'Stromgefahr: Abstand, bis der Strom aus ist',
    callHelp: [
      'Stromschlag, Funken oder Feuer: Ruf 112, 911 oder deine örtliche Notrufnummer an.',
      'Sicherungskasten nass oder unerreichbar: Bleib weg, ruf den Stromversorger an.',
      'Vor dem Wiedereinschalten: Lass alles vom Elektriker prüfen.',
    ],
    doNow: [
      'Lass niemanden hinein: Wasser am Boden kann unter Spannung stehen.',
      'Schalte die Sicherung nur ab, wenn du, Boden und Kasten trocken sind und der Weg sicher ist.',
      'Erst wenn der Strom aus ist: Steck nasse Geräte aus.',
      'Keine normale Atmung nach Stromschlag, Strom aus: Herzdruckmassage, 100–120 pro Minute.',
    ],
    doNot: [
      'Fass keine Person, kein Gerät und kein Wasser an, das unter Spannung stehen kann.',
      'Steig nicht ins Wasser, um Schalter oder Stecker zu erreichen.',
      'Schalte eine Sicherung, die wieder auslöst, nicht erneut ein; benutze nass gewordene Geräte nicht weiter.',
    ],
    lookFor: [
      'Kribbeln beim Berühren von Metall oder Wasser, Brummen, Schmorspuren.',
      'Wasser nahe Steckdosen, Mehrfachsteckern oder Vorschaltgeräten.',
      'Nach jedem Stromschlag: Geh zum Arzt, auch wenn es dir gut geht.',
    ],
  },
  chemical: {
    title: 'Chemikaliengefahr: frische Luft, spülen, anrufen',
    callHelp: [
      'Zusammenbruch, Krampf oder Atemnot: Ruf 112, 911 oder deine örtliche Notrufnummer an.',
      'Verschluckt, eingeatmet oder verspritzt: Ruf den Giftnotruf an, Etikett zur Hand.',
      'Haustier betroffen: Ruf den Tierarzt an.',
    ],
    doNow: [
      'Gas, Dämpfe oder CO2: alle an die frische Luft, auch Tiere.',
      'Auge: Nimm Kontaktlinsen heraus, spül 15–20 Minuten mit lauwarmem Wasser.',
      'Haut: Zieh getränkte Kleidung aus, spül 15–20 Minuten.',
      'Verschluckt: Spül den Mund aus, spuck aus.',
    ],
    doNot: [
      'Löse kein Erbrechen aus; gib ohne Anweisung nichts in den Mund.',
      'Mische Chlorreiniger nicht mit Säure, Ammoniak oder Essig.',
      'Geh nicht zurück, auch nicht zum Retten, bis die Feuerwehr es erlaubt.',
    ],
    lookFor: [
      'CO2: Kopfschmerz, schnelles Atmen, Schwindel. Über 5000 ppm: Geh raus; 40000 ppm sind sofort lebensgefährlich.',
      'Brennende Augen, Husten, Engegefühl in der Brust; auch erst nach Stunden.',
    ],
  },
  root_rot: {
    title: 'Wurzelfäule: Wasser kühlen, Sauerstoff zuführen, reinigen',
    doNow: [
      'Schneide braune, schleimige Wurzeln mit desinfizierter Schere ab.',
      'Hydro: Wechsle die Lösung, reinige den Tank, halte 18–20 °C und gelösten Sauerstoff über 6 mg/l (Luftsteine).',
      'Wähle eines: 3 ml H2O2 mit 3 % pro Liter oder nützliche Mikroben.',
      'Erde oder Kokos: Gieß nicht, leere Untersetzer, lass die oberen 3 cm abtrocknen.',
    ],
    doNot: [
      'Nutze H2O2 und Nützlinge nie zusammen: H2O2 tötet sie.',
      'Dünge nicht voll: höchstens 50 %, in Hydro pH 5,5–6,2.',
      'Lass kein Licht an Wurzeln oder Lösung.',
    ],
    lookFor: ['Braune, stinkende Wurzeln, deren Haut sich abziehen lässt.', 'Schlaff trotz Nässe; Wasser über 22 °C.'],
    callHelp: [
      'Mehr als 50 % der Wurzeln faul oder Stängelbasis weich: Entsorge die Pflanze.',
      'Nach 7 Tagen keine weißen Wurzelspitzen: Frag die Pflanzenschutzberatung.',
    ],
  },
  mould: {
    title: 'Blütenfäule oder Schimmel: entfernen, Luft trocknen',
    doNow: [
      'Zieh FFP2-Maske und Handschuhe an; schalte Ventilatoren beim Schneiden aus.',
      'Schneide 2–3 cm unter dem letzten sichtbaren Schimmel; tüte es sofort ein und verschließ die Tüte.',
      'Reinige die Klingen nach jedem Schnitt mit Alkohol (70 %).',
      'Dann Ventilatoren an; bring die RLF unter 50 % und halte sie dort.',
    ],
    doNot: [
      'Rauche, verdampfe oder iss schimmlige Blüten nie.',
      'Sprühe weder Öl noch Wasser oder Fungizid auf Blüten.',
      'Schüttle oder bürste den Schimmel nicht: Das verteilt Sporen.',
    ],
    lookFor: [
      'Grauer oder brauner Flaum oder Matsch im Inneren der Blüte.',
      'Einzelne tote Blätter, die sich leicht herausziehen lassen.',
      'Öffne und prüfe große Blüten 7 Tage lang täglich.',
    ],
    callHelp: [
      'Haupttrieb oder mehr als 30 % der Blüten befallen: Entsorge die Pflanze.',
      'Pfeifender Atem oder Fieber nach Kontakt: Geh zum Arzt; keine Luft: 112 oder 911.',
    ],
  },
  powdery_mildew: {
    title: 'Echter Mehltau: isolieren, Sporen stoppen',
    doNow: [
      'Isoliere die Pflanze; schalte Ventilatoren beim Schneiden aus.',
      'Schneide die schlimmsten Blätter ab und tüte sie ein, höchstens 20 % des Laubs.',
      'Vor der Blüte: Sprüh 5 g Kaliumbicarbonat pro Liter auf beide Blattseiten, Licht aus; wiederhol es nach 7 Tagen.',
      'Halte die RLF bei 40–50 %, schaff Abstand, beweg die Luft.',
    ],
    doNot: [
      'Sprühe weder Öl noch Schwefel oder Milch auf Blüten.',
      'Nutze Öl und Schwefel nie innerhalb von 14 Tagen.',
      'Rauche oder verdampfe befallene Blüten nicht.',
    ],
    lookFor: [
      'Weiße, mehlige Flecken, die sich abwischen lassen.',
      'Zuerst untere und schattige Blätter; Harz glänzt, Mehltau ist matt.',
    ],
    callHelp: [
      'Weißer Belag auf Blüten: Entsorge diese Blüten.',
      'Nach 3 Behandlungen wieder da: Entsorge die Pflanze oder frag die Pflanzenschutzberatung.',
    ],
  },
  pests: {
    title: 'Schädlinge: isolieren, bestimmen, abspülen',
    doNow: [
      'Isoliere die Pflanze; prüfe die Nachbarn.',
      'Sieh mit einer Lupe (30×) unter die Blätter.',
      'Vor der Blüte: Spül die Blattunterseiten ab, dann Insektizidseife, Licht aus; alle 5 Tage, 3 Mal.',
      'In der Blüte: Schneide die schlimmsten Blätter ab; setz Nützlinge und Klebefallen ein.',
    ],
    doNot: [
      'Sprühe weder Öl noch Neem oder Seife auf Blüten.',
      'Sprühe nicht auf durstige Pflanzen und nicht über 30 °C.',
      'Benutze kein Pestizid, das für Cannabis nicht zugelassen ist.',
    ],
    lookFor: [
      'Helle Punkte und Gespinste: Spinnmilben. Silberne Streifen: Thripse.',
      'Klebrige Blätter: Blattläuse oder Weiße Fliege. Fliegen an der Erde: Trauermücken.',
    ],
    callHelp: [
      'Gespinste über Blüten: Entsorge sie.',
      'Nach 14 Tagen nicht besser: Frag die Pflanzenschutzberatung.',
      'Pestizid verschluckt oder im Auge: Giftnotruf; Atemnot: 112 oder 911.',
    ],
  },
  heat: {
    title: 'Hitzestress: zuerst die Blätter kühlen',
    doNow: [
      'Dimme das Licht auf 50 % oder schalte es 1–2 Stunden aus.',
      'Dreh die Abluft voll auf; bring den Raum auf 24–28 °C.',
      'Obere 3 cm trocken: Gieß langsam mit Wasser von 18–22 °C.',
      'Draußen: Beschatte Pflanze und Topf.',
    ],
    doNot: [
      'Besprüh keine Blüten, nimm kein eiskaltes Wasser.',
      'Dünge oder schneide 24 Stunden lang nicht.',
      'Geh nicht sofort zurück auf volles Licht.',
    ],
    lookFor: [
      'Blatttemperatur über 32 °C.',
      'Ränder nach oben gerollt wie ein Taco, spröde Spitzen.',
      'Wurzelbereich oder Lösung über 22 °C.',
    ],
    callHelp: [
      'Nach 24 Stunden Kühlung noch schlaff: Prüf die Wurzeln, frag die Pflanzenschutzberatung.',
      'Triebspitzen braun und trocken: Schneide sie ab.',
      'Dir ist schwindlig oder du bist verwirrt: Geh raus, kühl dich ab, 112 oder 911.',
    ],
  },
  cold: {
    title: 'Kältestress: langsam aufwärmen',
    doNow: [
      'Unter 10 °C: Hol die Pflanzen herein oder deck sie ab.',
      'Erwärm die Luft über 2–3 Stunden auf 18–22 °C.',
      'Stell die Töpfe 5 cm über den kalten Boden.',
      'Gieß nur bei Trockenheit, mit Wasser von 20 °C.',
    ],
    doNot: [
      'Verbrenn drinnen nie Gas, Holzkohle oder Benzin: CO tötet.',
      'Blas keine heiße Luft direkt auf die Blätter.',
      'Dünge oder schneide 48 Stunden lang nicht.',
    ],
    lookFor: [
      'Schlaffe, dunkle, glasige Blätter: Frost bei 0 °C oder weniger.',
      'Violette Stängel, kein Wachstum: Kälteschaden.',
    ],
    callHelp: [
      'Stängel nach 3 Tagen weich oder schwarz: Entsorge die Pflanze.',
      'Blüten aufgetaut und nass: Achte 7 Tage auf Schimmel.',
      'Kopfschmerz oder Schwindel nahe einer Heizung: Geh raus, 112 oder 911.',
    ],
  },
  nutrient_burn: {
    title: 'Überdüngung oder Nährstoffsperre: Dünger stoppen, messen',
    doNow: [
      'Dünge nicht mehr; miss pH und EC von Gießwasser und Drain.',
      'Erde oder Kokos: Spül langsam mit pH-korrigiertem Wasser, 2 Mal das Topfvolumen; lass alles abtropfen.',
      'Hydro: neue Lösung mit 50 %, pH 5,5–6,2; Erde pH 6,0–6,8.',
      'Dünge nach 3–5 Tagen wieder, mit 50 %.',
    ],
    doNot: [
      'Gib zur Rettung kein CalMag und keine Booster.',
      'Ändere den pH nicht um mehr als 0,5 am Tag.',
      'Spül einen schon vernässten Topf nicht.',
    ],
    lookFor: [
      'Braune Spitzen, dunkelgrüne Krallenblätter: Überdüngung.',
      'EC im Drain mehr als 0,5 mS/cm über dem Gießwasser: Salze.',
      'Mangelzeichen bei pH außerhalb des Bereichs: Sperre.',
    ],
    callHelp: [
      'Neue Blätter nach 7 Tagen noch verbrannt: Frag die Pflanzenschutzberatung.',
      'pH-Säure oder -Lauge im Auge: Spül 15–20 Minuten, Giftnotruf.',
    ],
  },
  flooding: {
    title: 'Überflutung oder Staunässe: zuerst der Strom',
    doNow: [
      'Wasser nahe Steckdosen oder Kabeln: Bleib draußen; schalte die Sicherung nur ab, wenn es trocken und sicher ist.',
      'Gieß nicht mehr: Schließ Ventile, stopp Zeitschaltuhren.',
      'Stell Töpfe 5 cm höher, kipp sie, leere Untersetzer.',
      'Dann beweg die Luft und halte die RLF unter 60 %.',
    ],
    doNot: [
      'Tritt nicht ins Wasser nahe Geräten unter Spannung.',
      'Dünge eine vernässte Pflanze nicht.',
      'Gieß nicht, bis die oberen 3 cm trocken sind.',
    ],
    lookFor: ['Schwerer Topf, prall hängende Blätter.', 'Saurer Geruch, braune weiche Wurzeln.'],
    callHelp: [
      'Stromschlag oder Funken: 112 oder 911; Sicherungskasten nass: Stromversorger.',
      'Mehr als 50 % der Wurzeln braun und weich: Entsorge die Pflanze.',
      'Ab- oder Hochwasser an Blüten: Entsorge sie.',
    ],
  },
  drought: {
    title: 'Trockenheit: langsam von unten wässern',
    doNow: [
      'Dimme das Licht auf 50 % oder beschatte die Pflanze.',
      'Stell den Topf 30 Minuten in 3–5 cm Wasser von 20 °C, dann lass ihn abtropfen.',
      'Oben noch trocken: Nässe langsam in 3 kleinen Runden.',
      'Prüfe Pumpe, Tropfer und Zeitschaltuhr.',
    ],
    doNot: [
      'Dünge 24 Stunden lang nicht.',
      'Gieß nicht alles auf einmal: Es läuft an trockener Erde vorbei.',
      'Stell sie nicht sofort in starkes Licht.',
    ],
    lookFor: [
      'Leichter Topf, Erde vom Rand gelöst, in 5 cm Tiefe trocken.',
      'Schlaff bei nasser Erde: keine Trockenheit, prüf die Wurzeln.',
    ],
    callHelp: [
      'Nach 24 Stunden nicht aufrecht: Prüf die Wurzeln, frag die Pflanzenschutzberatung.',
      'Stängel bis zur Basis brüchig: Entsorge die Pflanze.',
    ],
  },
  light_burn: {
    title: 'Lichtverbrennung: mehr Abstand, weniger Leistung',
    doNow: [
      'Häng die Lampe 15–20 cm höher oder dimme auf 60 %.',
      'Miss an den Spitzen: unter 300 µmol/m²/s bei Sämlingen, 800 in der Blüte.',
      'Blatttemperatur: Halte sie unter 30 °C.',
      'Erhöh das Licht höchstens um 10 % am Tag.',
    ],
    doNot: [
      'Stell sie nicht sofort vom Schatten in starkes Licht oder Sonne.',
      'Dünge nicht mehr als sonst: Gebleichte Blätter bleiben blass.',
      'Entferne keine geschädigten Blätter, die noch teils grün sind.',
    ],
    lookFor: [
      'Blasse oder weiße Spitzen nahe der Lampe, unten grün.',
      'Verbrannte Blattspitzen an der ganzen Pflanze: eher Dünger.',
    ],
    callHelp: [
      'Breitet sich nach 5 Tagen noch aus: Frag die Pflanzenschutzberatung.',
      'Lampe oder Stecker riecht verschmort: Schalte die Sicherung ab, wenn es sicher ist; Feuer: 112 oder 911.',
    ],
  },
  power_failure: {
    title: 'Strom- oder Pumpenausfall: Wurzeln brauchen Luft und Wasser',
    doNow: [
      'Steck Lampen und Heizungen aus; prüf die Sicherung nur, wenn alles trocken ist.',
      'Aeroponik: Nässe die Wurzeln alle 15 Minuten von Hand; NFT alle 30 Minuten.',
      'DWC: Batterie-Luftpumpe, oder gieß alle 15 Minuten Lösung aus 30 cm Höhe ein.',
      'Halte 18–28 °C: Öffne das Zelt bei Hitze, schließ es bei Kälte.',
    ],
    doNot: [
      'Betreib drinnen keinen Generator, Grill oder Gaskocher: CO tötet; Generator 6 m von Fenstern weg.',
      'Schalte eine Sicherung, die wieder auslöst, nicht erneut ein.',
      'Schalte nicht alles auf einmal ein: ein Gerät pro Minute.',
    ],
    lookFor: ['Ausgelöste Sicherung, heißer Stecker, Brandgeruch.', 'Trocknende Wurzeln; Lösung über 22 °C.'],
    callHelp: [
      'Stromschlag, Feuer oder Kopfschmerz nahe einem Generator: Geh raus, 112 oder 911.',
      'Sicherung löst wieder aus: Elektriker; Straße dunkel: Stromversorger.',
    ],
  },
  dying: {
    title: 'Pflanzen brechen zusammen: zuerst die Ursache finden',
    doNow: [
      'Sicherheit zuerst: kein Wasser nahe Strom, keine Dämpfe, kein Brandgeruch.',
      'Fühl die Erde in 5 cm Tiefe: trocken, wässere von unten; nass, gieß nicht.',
      'Dimme auf 50 %; halte 20–28 °C und RLF 40–60 %.',
      'Prüfe Wurzeln, Blattunterseiten und pH (Erde 6,0–6,8, Hydro 5,5–6,2).',
    ],
    doNot: [
      'Dünge, sprüh und schneide noch nicht, topf nicht um.',
      'Ändere nicht vieles zugleich: eines, dann warte 24 Stunden.',
      'Stell sie nicht sofort in starkes Licht.',
    ],
    lookFor: [
      'Schlaff und nass: Wurzeln. Schlaff und trocken: Durst.',
      'Verbrannte Spitzen: Dünger. Gespinste, Punkte: Schädlinge.',
      'Grauer Matsch in Blüten: Fäule; rauche sie nicht.',
    ],
    callHelp: [
      'Nenn mir Medium, pH, EC, Temperatur, RLF und letztes Gießen.',
      'Stängelbasis weich und dunkel: Entsorge die Pflanze.',
    ],
  },
};
