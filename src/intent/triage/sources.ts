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
/** Where the telephone numbers of the checklists were looked up, in November 2026. */
const telephone = [
  'HRSA: US Poison Help 1-800-222-1222. https://poisonhelp.hrsa.gov/es/poison-centers',
  'Adopt a Pet: ASPCA 888-426-4435. https://www.adoptapet.com/blog/health/aspca-poison-control',
  'ProTrainings: Animal PoisonLine 01202 509000 (UK). https://www.propetfirstaid.co.uk/training/advanced/video/vet-poison-information-line',
  'West Midlands Ambulance Service: 999 or 111 (UK). https://wmas.nhs.uk/999-or-111/',
  'Colliery Court Medical Group: Samaritans 116 123. http://collierycourt.nhs.uk/self-care/suicide-prevention/',
  'MSD Manual: US 988. https://www.msdmanuals.com/fr/accueil/les-faits-en-bref-troubles-mentaux/comportement-suicidaire-et-automutilation/comportement-suicidaire',
  'Wikibooks: Giftnotruf, Berlin 030 19240, Switzerland 145. https://de.m.wikibooks.org/wiki/Erste_Hilfe/_Giftnotruf',
  'Spektrum: Germany 0800 111 0 111. https://www.spektrum.de/news/telefonseelsorge-erste-hilfe-fuer-die-seele/2055834',
  'Katholische Kirche Österreich: Austria 142. https://www.katholisch.at/telefonseelsorge',
  'Progress Guide: Switzerland 143. https://progress.guide/?p=12947',
  'Centres antipoison: Paris 01 40 05 48 48. https://centres-antipoison.net/page/6?lang=en',
  'Pages Jaunes: France 15 and 18. https://premiers-secours.pagesjaunes.fr/comprendre/centre-anti-poison',
  'Santé publique, 3114: France 3114. https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
  'La Región: Spain 915 620 420. http://www.laregion.es/articulo/sociedad/toxicologia-ha-atendido-mas-millon-llamadas-ultimos-9-anos/20140423140244460157.html',
  'RTVE: Spain 024. https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
  'Crónica: Mexico 800 911 2000. https://www.cronica.com.mx/nacional/2025/09/19/jornada-para-la-prevencion-del-suicidio/',
  'Governo de Minas Gerais: Brazil 192, 193 and 0800 722 6001. https://www.mg.gov.br/servico/solicitar-atendimento-vitimas-de-intoxicacao-quimica-auto-exterminio-envenenamento-ou',
  'Claudia: Brazil 188. https://claudia.abril.com.br/noticias/suicidio-cvv-ligacao-gratuita/',
  'SIAM: Portugal 800 250 250. https://www.siam-it.com/en/news/800-250-250-becomes-the-only-number-of-the-inem-poison-information-center-ciav',
  'SNS 24: Portugal 808 24 24 24. https://www.sns24.gov.pt/en/servico/aconselhamento-psicologico-no-sns-24/',
];
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
  person_harm: [safety.anaphylaxis, safety.shock, safety.poison, safety.pesticide, safety.pets, ...telephone],
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
