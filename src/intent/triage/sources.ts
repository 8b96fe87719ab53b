import type { EmergencyKind } from '../intent.js';

const safety = {
  anaphylaxis: 'Anaphylaxis UK: What to do in an emergency. https://anaphylaxis.org.uk/what-to-do-in-an-emergency',
  burns:
    'St John Ambulance: Burns and scalds. https://www.sja.org.uk/get-advice/first-aid-advice/burns-and-scalds/burns-and-scalds/',
  shock:
    'Mayo Clinic: Electrical shock, first aid. http://www.mayoclinic.com/health/first-aid-electrical-shock/FA00051/METHOD=print',
  poison: 'webPOISONCONTROL: First aid for poisons. https://www.webpoisoncontrol.org/first-aid',
  pesticide:
    'US EPA: First aid in case of pesticide exposure. https://19january2017snapshot.epa.gov/pesticide-incidents/first-aid-case-pesticide-exposure_.html',
  poisonFacts:
    'Minnesota Safety Council: Poison first aid, fact sheet. https://www.minnesotasafetycouncil.org/facts/factsheet.cfm?qs=EB0BDB7FE3A08EEE743FF804FCD28654',
  chemical: 'CDC: What to do in a chemical emergency. https://cdc.gov/chemical-emergencies/response/index.html',
  bleach:
    'CDC MMWR: Chlorine gas toxicity from mixture of bleach with other cleaning products. http://www.cdc.gov/mmwr/preview/mmwrhtml/00015111.htm',
  co2: 'NIOSH: Occupational exposure to carbon dioxide. https://stacks.cdc.gov/view/cdc/19367',
  pets: 'Rural Veterinary Outreach: Marijuana. https://ruralveterinaryoutreach.org/2022/02/06/marijuana/',
  flood:
    'University of Illinois Extension: Keep your family safe during a flood. https://extension.illinois.edu/energy/flooding',
  generator:
    'Electrical Safety Foundation International: Portable generator safety. https://www.esfi.org/portable-generator-safety-short/',
};
const plant = {
  photosynthesis:
    'University of Mississippi: Photosynthetic response of Cannabis sativa L. to PPFD, temperature and CO2. https://link.springer.com/article/10.1007/s12298-008-0027-x',
  hydro:
    'Oklahoma State University Extension: Electrical conductivity and pH guide for hydroponics. https://extension.okstate.edu/fact-sheets/electrical-conductivity-and-ph-guide-for-hydroponics.html',
  overwatered:
    'Chicago Botanic Garden: Overwatered houseplants. http://www.chicagobotanic.org/plantinfo/faq/overwatered_houseplants',
  rewetting:
    'UC Master Gardeners of Santa Clara County: Rehydrate soil that repels water. https://www.paloaltoonline.com/home-improvement/2024/04/01/april-garden-tips-how-to-plant-old-seeds-rehydrate-soil-that-repels-water/',
  salts: 'University of California ANR: Soluble salts. http://ucanr.edu/sites/gardenweb/Houseplants/Soluble_Salts',
  pathogens:
    'Simon Fraser University: Pathogens and molds affecting production and quality of Cannabis sativa L. https://www.frontiersin.org/articles/10.3389/fpls.2019.01120/full',
  nutrientTemperature:
    'Dr Lynette Morgan, NA Greenhouse: Nutrient temperature, oxygen and Pythium in hydroponics. https://www.simplyhydro.com/nutrient_temp.htm',
  mites:
    'Alabama Extension: Two-spotted spider mites on hemp. https://www.aces.edu/blog/topics/crop-production/two-spotted-spider-mites-in-hemp/',
  botrytis: 'Pacific Northwest Plant Disease Handbook: Hemp, gray mold. https://pnwhandbooks.org/node/12921/print',
};

/** What was consulted, "institution: title. URL". Doses and ranges without a source are common growing practice. */
export const sources: Record<EmergencyKind, string[]> = {
  person_harm: [safety.anaphylaxis, safety.shock, safety.poison, safety.pesticide, safety.pets],
  fire: [
    'American Red Cross: Home fires, get out, stay out and call. http://www.redcross.org/news/article/Home-Fires-Are-Devastating-to-Families-Involved',
    'US Fire Administration: Battery fire safety. https://usfa.fema.gov/prevention/home-fires/prevent-fires/batteries',
    'Escondido Fire Department: Battery fire safety. https://fire.escondido.org/battery-fire-safety',
    'Ameren: Electrical fires. https://www.ameren.com/company/safety/electrical-safety/electrical-fires',
    safety.burns,
  ],
  electrical: [safety.shock, safety.flood],
  chemical: [safety.chemical, safety.poison, safety.poisonFacts, safety.pesticide, safety.bleach, safety.co2],
  root_rot: [
    'Cornell University, e-GRO: Pythium root rot on hydroponically grown basil and spinach. https://docslib.org/doc/3494148/pythium-root-rot-on-hydroponically-grown-basil-and-spinach',
    plant.nutrientTemperature,
    plant.pathogens,
    plant.overwatered,
  ],
  mould: [
    plant.botrytis,
    'Utah State University Extension: Hemp, bud rot. https://extension.usu.edu/planthealth/ipm/notes_ag/hemp-bud-rot',
    'NC State Extension: Gray mold of industrial hemp. https://content.ces.ncsu.edu/gray-mold-of-industrial-hemp',
  ],
  powdery_mildew: [
    'Oregon State University Extension: Management of powdery mildew on hemp. https://extension.oregonstate.edu/node/191466',
    'University of Kentucky: Powdery mildew of hemp. https://kentuckypestnews.wordpress.com/2017/07/11/powdery-mildew-of-hemp/',
    'Utah State University Extension: Hemp, powdery mildew. https://extension.usu.edu/planthealth/ipm/notes_ag/hemp-powdery-mildew',
  ],
  pests: [
    plant.mites,
    'Pacific Northwest Insect Handbook: Hemp, two-spotted spider mite. https://pnwhandbooks.org/insect/agronomic/hemp/hemp-mite-two-spotted-spider',
    'Utah State University Extension: Spider mites. https://extension.usu.edu/pests/ipm/notes_ag/veg-spider-mites',
    safety.pesticide,
  ],
  heat: [plant.photosynthesis, plant.nutrientTemperature],
  cold: [
    'University of Vermont: Hemp and cold temperatures. https://blog.uvm.edu/outcropn/2019/10/22/hemp-and-cold-temperatures',
    'Purdue Extension: Frost and hemp, should growers worry? https://extension.entm.purdue.edu/newsletters/pestandcrop/article/frost-and-hemp-should-growers-worry/',
    safety.generator,
  ],
  nutrient_burn: [plant.salts, plant.hydro, safety.poison],
  flooding: [safety.flood, plant.overwatered],
  drought: [
    plant.rewetting,
    'Horticulture Magazine: Rewetting a dried-out container. https://www.hortmag.com/weekly-tips/rewetting-a-dried-out-container',
  ],
  light_burn: [
    plant.photosynthesis,
    'McGill University: An update on plant photobiology and implications for cannabis production. https://frontiersin.org/articles/10.3389/fpls.2019.00296/full',
  ],
  power_failure: [safety.generator, plant.nutrientTemperature, safety.flood],
  dying: [plant.overwatered, plant.salts, plant.mites, plant.botrytis],
};
