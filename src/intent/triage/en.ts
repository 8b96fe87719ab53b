import type { EmergencyKind } from '../intent.js';
import type { Checklist } from './checklist.js';

export const en: Record<EmergencyKind, Checklist> = {
  person_harm: {
    title: 'Someone may be in danger: people first',
    callHelp: [
      'Call 112, 911, 999 (UK) or your local emergency number now, on speaker.',
      'Swallowed nutrient solution or pesticide: rinse the mouth, call a poison centre (US 1-800-222-1222, UK 111).',
      'Pet ate cannabis or a chemical: call a vet (US 888-426-4435, UK 01202 509000).',
      'Thoughts of suicide: call 988 (US, Canada), 116 123 (UK, Ireland) or the emergency number; do not stay alone.',
    ],
    doNow: [
      'Severe allergy: adrenaline auto-injector into the outer thigh now; lie flat; second dose after 5 minutes if no better.',
      'CO2 or fumes: get out into fresh air. Hard to breathe: sit up.',
      'Chemical in the eye: rinse with water for 15–20 minutes.',
      'Not breathing normally: chest compressions, 100–120 per minute.',
    ],
    doNot: [
      'Electric shock: do not touch the person until the power is off at the breaker.',
      'Do not induce vomiting; give nothing by mouth unless told to.',
      'Do not go back into gas or smoke.',
    ],
    lookFor: ['Swollen lips or throat, hives, wheezing, fainting.', 'Confusion, seizures, blue lips, burns.'],
  },
  fire: {
    title: 'Fire or smoke: get everyone out',
    callHelp: [
      'Call 112, 911, 999 (UK) or your local emergency number from outside.',
      'Say if lithium batteries, gas cylinders or chemicals are inside.',
      'Burns, or cough after smoke: ask for an ambulance.',
    ],
    doNow: [
      'Get out, stay low under smoke, close doors behind you.',
      'Switch off power at the breaker only if it is safe and on your way out.',
      'Fight only a very small fire, with the right extinguisher and an exit behind you.',
      'Burn: cool under running water for 20 minutes, once you are outside and safe.',
    ],
    doNot: [
      'Never use water on an electrical, grease or lithium battery fire.',
      'Do not go back in for anything.',
      'Do not open a hot door; do not take the lift.',
    ],
    lookFor: [
      'Hot plug or ballast, smell of burning plastic, crackling.',
      'Battery swelling, hissing or smoking: leave at once.',
      'Headache, dizziness or cough, even hours later.',
    ],
  },
  electrical: {
    title: 'Electrical danger: keep clear until the power is off',
    callHelp: [
      'Shock, sparks or fire: call 112, 911, 999 (UK) or your local emergency number.',
      'Breaker wet or out of reach: stay away, call the power company.',
      'Before switching back on: have an electrician check.',
    ],
    doNow: [
      'Keep everyone out: water on the floor may be live.',
      'Switch off at the breaker only if you, the floor and the panel are dry and the way is safe.',
      'Only with the power off: unplug wet equipment.',
      'Not breathing normally after a shock, power off: chest compressions, 100–120 per minute.',
    ],
    doNot: [
      'Do not touch a person, device or water that may be live.',
      'Do not stand in water to reach a switch or plug.',
      'Do not reset a breaker that trips again; do not reuse wet equipment.',
    ],
    lookFor: [
      'Tingling when you touch metal or water, buzzing, scorch marks.',
      'Water near sockets, power strips or ballasts.',
      'After any shock: see a doctor, even if you feel well.',
    ],
  },
  chemical: {
    title: 'Chemical danger: fresh air, rinse, call',
    callHelp: [
      'Collapse, seizure or hard to breathe: call 112, 911, 999 (UK) or your local emergency number.',
      'Swallowed, inhaled or splashed: call a poison centre, label at hand (US 1-800-222-1222, UK 111).',
      'Pet affected: call a vet.',
    ],
    doNow: [
      'Gas, fumes or CO2: everyone out into fresh air, pets too.',
      'Eye: contact lenses out, rinse with lukewarm water for 15–20 minutes.',
      'Skin: take off soaked clothes, rinse for 15–20 minutes.',
      'Swallowed: rinse the mouth, spit out.',
    ],
    doNot: [
      'Do not induce vomiting; give nothing by mouth unless told to.',
      'Do not mix bleach with acid, ammonia or vinegar.',
      'Do not go back in, not even to rescue, until the fire service allows it.',
    ],
    lookFor: [
      'CO2: headache, panting, dizziness. Above 5000 ppm leave; 40000 ppm is an immediate danger to life.',
      'Burning eyes, cough, tight chest; they can come hours later.',
    ],
  },
  root_rot: {
    title: 'Root rot: cool the water, add oxygen, clean',
    doNow: [
      'Cut off brown, slimy roots with disinfected scissors.',
      'Hydro: change the solution, clean the tank, hold 18–20 °C and dissolved oxygen above 6 mg/l (air stones).',
      'Choose one: 3 ml of 3% H2O2 per litre, or beneficial microbes.',
      'Soil or coco: stop watering, empty saucers, let the top 3 cm dry.',
    ],
    doNot: [
      'Never use H2O2 and beneficials together: it kills them.',
      'Do not feed at full strength: 50% at most, pH 5.5–6.2 in hydro.',
      'Do not let light reach roots or solution.',
    ],
    lookFor: ['Brown, foul-smelling roots whose skin slides off.', 'Drooping although wet; water above 22 °C.'],
    callHelp: [
      'More than 50% of the roots rotten, or stem base soft: discard.',
      'No white root tips after 7 days: ask a plant clinic.',
    ],
  },
  mould: {
    title: 'Bud rot or mould: remove it, dry the air',
    doNow: [
      'Put on an FFP2 mask and gloves; turn fans off while you cut.',
      'Cut 2–3 cm below the last visible mould; bag and seal at once.',
      'Clean blades with 70% alcohol after every cut.',
      'Then fans on; bring RH under 50% and keep it there.',
    ],
    doNot: [
      'Never smoke, vape or eat mouldy flower.',
      'Do not spray buds with oil, water or fungicide.',
      'Do not shake or brush the mould: spores spread.',
    ],
    lookFor: [
      'Grey or brown fluff or mush inside the bud.',
      'Single dead leaves that pull out easily.',
      'Open and check big buds daily for 7 days.',
    ],
    callHelp: [
      'Main stem or more than 30% of buds affected: discard the plant.',
      'Wheezing or fever after contact: see a doctor; cannot breathe: 112 or 911.',
    ],
  },
  powdery_mildew: {
    title: 'Powdery mildew: isolate and stop the spores',
    doNow: [
      'Isolate the plant; turn fans off while you cut.',
      'Cut and bag the worst leaves, at most 20% of the foliage.',
      'Before flowering: spray 5 g of potassium bicarbonate per litre on both leaf sides, lights off; repeat after 7 days.',
      'Hold RH at 40–50%, space plants, keep air moving.',
    ],
    doNot: [
      'Do not spray oil, sulphur or milk on flowering buds.',
      'Never use oil and sulphur within 14 days of each other.',
      'Do not smoke or vape infected flower.',
    ],
    lookFor: [
      'White, flour-like spots that rub off.',
      'Low leaves and shaded spots first; resin glistens, mildew is dull.',
    ],
    callHelp: [
      'White powder on buds: discard those buds.',
      'Back after 3 treatments: discard the plant or ask a plant clinic.',
    ],
  },
  pests: {
    title: 'Pests: isolate, identify, wash off',
    doNow: [
      'Isolate the plant; check its neighbours.',
      'Look under leaves with a 30× loupe.',
      'Before flowering: rinse leaf undersides, then insecticidal soap, lights off; repeat every 5 days, 3 times.',
      'In flower: cut the worst leaves, use predators and sticky traps.',
    ],
    doNot: [
      'Do not spray oil, neem or soap on flowering buds.',
      'Do not spray thirsty plants or above 30 °C.',
      'Do not use a pesticide that is not permitted on cannabis.',
    ],
    lookFor: [
      'Pale dots and webbing: spider mites. Silver streaks: thrips.',
      'Sticky leaves: aphids or whitefly. Flies on soil: fungus gnats.',
    ],
    callHelp: [
      'Webbing over buds: discard them.',
      'No better after 14 days: ask a plant clinic.',
      'Pesticide swallowed or in the eye: poison centre; hard to breathe: 112 or 911.',
    ],
  },
  heat: {
    title: 'Heat stress: cool the leaves first',
    doNow: [
      'Dim the light to 50% or switch it off for 1–2 hours.',
      'Extractor to full; bring the room to 24–28 °C.',
      'Top 3 cm dry: water slowly with water at 18–22 °C.',
      'Outdoors: shade the plant and the pot.',
    ],
    doNot: [
      'Do not mist flowering buds or use ice-cold water.',
      'Do not feed or prune for 24 hours.',
      'Do not go straight back to full light.',
    ],
    lookFor: [
      'Leaf temperature above 32 °C.',
      'Edges curled up like a taco, crisp tips.',
      'Root zone or solution above 22 °C.',
    ],
    callHelp: [
      'Still limp after 24 hours of cooling: check roots, ask a plant clinic.',
      'Stem tips brown and dry: cut them off.',
      'You feel dizzy or confused: get out, cool down, 112 or 911.',
    ],
  },
  cold: {
    title: 'Cold stress: warm up slowly',
    doNow: [
      'Below 10 °C: bring plants in or cover them.',
      'Warm the air over 2–3 hours to 18–22 °C.',
      'Lift pots 5 cm off a cold floor.',
      'Water only if dry, with water at 20 °C.',
    ],
    doNot: [
      'Never burn gas, charcoal or petrol indoors: CO kills.',
      'Do not blow hot air straight at leaves.',
      'Do not feed or prune for 48 hours.',
    ],
    lookFor: ['Limp, dark, glassy leaves: frost at 0 °C or less.', 'Purple stems and no growth: chilling.'],
    callHelp: [
      'Stem soft or black after 3 days: discard.',
      'Buds thawed and wet: watch for mould for 7 days.',
      'Headache or dizziness near a heater: get out, 112 or 911.',
    ],
  },
  nutrient_burn: {
    title: 'Nutrient burn or lockout: stop feeding, measure',
    doNow: [
      'Stop feeding; measure pH and EC of feed and run-off.',
      'Soil or coco: flush slowly with pH-adjusted water, 2 times the pot volume; drain fully.',
      'Hydro: new solution at 50% strength, pH 5.5–6.2; soil pH 6.0–6.8.',
      'Feed again after 3–5 days, at 50%.',
    ],
    doNot: [
      'Do not add CalMag or boosters to cure it.',
      'Do not move pH by more than 0.5 a day.',
      'Do not flush a pot that is already waterlogged.',
    ],
    lookFor: [
      'Brown tips, dark green clawed leaves: burn.',
      'Run-off EC more than 0.5 mS/cm above the feed: salt build-up.',
      'Deficiency signs with pH out of range: lockout.',
    ],
    callHelp: [
      'New leaves still burnt after 7 days: ask a plant clinic.',
      'pH acid or base in the eye: rinse for 15–20 minutes, poison centre.',
    ],
  },
  flooding: {
    title: 'Flooding or overwatering: electricity first',
    doNow: [
      'Water near sockets or cables: keep out; switch off at the breaker only if dry and safe.',
      'Stop watering: close valves and stop timers.',
      'Lift pots 5 cm, tilt them, empty saucers.',
      'Then move air and hold RH under 60%.',
    ],
    doNot: [
      'Do not step into water near live equipment.',
      'Do not feed a waterlogged plant.',
      'Do not water again until the top 3 cm are dry.',
    ],
    lookFor: ['Heavy pot, swollen drooping leaves.', 'Sour smell, brown soft roots.'],
    callHelp: [
      'Shock or sparks: 112 or 911; breaker wet: power company.',
      'More than 50% of the roots brown and soft: discard.',
      'Sewage or floodwater on buds: discard.',
    ],
  },
  drought: {
    title: 'Drought: water slowly, from below',
    doNow: [
      'Dim the light to 50% or shade the plant.',
      'Stand the pot in 3–5 cm of water at 20 °C for 30 minutes, then drain.',
      'Top still dry: wet it slowly, in 3 small rounds.',
      'Check pump, drippers and timer.',
    ],
    doNot: [
      'Do not feed for 24 hours.',
      'Do not pour it all on at once: it runs past dry soil.',
      'Do not move instantly to strong light.',
    ],
    lookFor: [
      'Light pot, soil shrunk from the rim, dry 5 cm down.',
      'Limp but wet soil: not drought, check the roots.',
    ],
    callHelp: [
      'Not upright after 24 hours: check roots, ask a plant clinic.',
      'Stem brittle down to the base: discard.',
    ],
  },
  light_burn: {
    title: 'Light burn: more distance, less power',
    doNow: [
      'Raise the lamp 15–20 cm or dim it to 60%.',
      'Measure at the tops: under 300 µmol/m²/s for seedlings, 800 in flower.',
      'Leaf temperature: keep it under 30 °C.',
      'Raise light again by 10% a day at most.',
    ],
    doNot: [
      'Do not move instantly from shade to strong light or sun.',
      'Do not feed more: bleached leaves stay pale.',
      'Do not strip damaged leaves that are still part green.',
    ],
    lookFor: ['Pale or white tops nearest the lamp, green below.', 'Burnt tips on the whole plant: nutrients instead.'],
    callHelp: [
      'Still spreading after 5 days: ask a plant clinic.',
      'Lamp or plug smells burnt: breaker off if safe; fire: 112 or 911.',
    ],
  },
  power_failure: {
    title: 'Power or pump failure: roots need air and water',
    doNow: [
      'Unplug lamps and heaters; check the breaker only if dry.',
      'Aeroponics: wet roots by hand every 15 minutes; NFT every 30 minutes.',
      'DWC: battery air pump, or pour solution from 30 cm every 15 minutes.',
      'Hold 18–28 °C: open the tent in heat, close it in cold.',
    ],
    doNot: [
      'No generator, grill or gas stove indoors: CO kills; generator 6 m from windows.',
      'Do not reset a breaker that trips again.',
      'Do not restart everything at once: one device a minute.',
    ],
    lookFor: ['Tripped breaker, hot plug, burnt smell.', 'Roots drying; solution above 22 °C.'],
    callHelp: [
      'Shock, fire, or headache near a generator: get out, 112 or 911.',
      'Breaker trips again: electrician; street dark: power company.',
    ],
  },
  dying: {
    title: 'Plants collapsing: find the cause first',
    doNow: [
      'Safety first: no water near power, no fumes, no burnt smell.',
      'Feel the soil 5 cm down: dry, bottom-water; wet, stop watering.',
      'Dim light to 50%; hold 20–28 °C and RH 40–60%.',
      'Check roots, leaf undersides and pH (soil 6.0–6.8, hydro 5.5–6.2).',
    ],
    doNot: [
      'Do not feed, spray, repot or prune yet.',
      'Do not change several things at once: one, then wait 24 hours.',
      'Do not move instantly to strong light.',
    ],
    lookFor: [
      'Limp and wet: roots. Limp and dry: drought.',
      'Burnt tips: nutrients. Webbing, dots: pests.',
      'Grey mush in buds: rot; do not smoke it.',
    ],
    callHelp: ['Tell me medium, pH, EC, temperature, RH and last watering.', 'Stem base soft and dark: discard.'],
  },
};
