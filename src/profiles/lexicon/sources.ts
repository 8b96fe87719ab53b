/** What was consulted (excerpts of it), "institution: title. URL". What has no source there is common knowledge of cooking. */
export const sources = {
  eu: 'Regulation (EU) No 1169/2011, Annex II, as given in: Allergenic or intolerance-causing foods. https://www.onlinecourses55.com/video/allergens/annex-foods-allergens-cause-intolerances/2-161',
  euGuidance:
    'European Commission: Guidelines on information about substances or products causing allergies or intolerances. https://fr.scribd.com/document/373513453/Consult-20150104-Allergy-Intolerance-Guidance',
  eufic:
    'EUFIC: Lista de los 14 alérgenos alimentarios más comunes. https://www.eufic.org/es/vida-sana/articulo/lista-de-los-14-alergenos-alimentarios-mas-comunes',
  aesan: 'AECOSAN, as given in: Alérgenos de declaración obligatoria. http://www.pericotepizzeria.com/alergenos',
  luxembourg:
    'Gouvernement du Grand-Duché de Luxembourg: Allergenkennzeichnung. https://agriculture.public.lu/de/lebensmittelsicherheit-qualitatszeichen/lebensmittelsicherheit-anforderungen/kennzeichnung/allergenkennzeichnung.html',
  minnesota:
    'Minnesota Department of Agriculture: Food ingredients that may cause allergies (FDA major food allergens). https://www.mda.state.mn.us/food-feed/food-ingredients-may-cause-allergies',
  nebraska:
    'Nebraska Department of Agriculture: Food allergens and their label terms. http://www.nda.nebraska.gov/fscp/foods/allergens.html',
  faact:
    'Food Allergy & Anaphylaxis Connection Team: The top 9 food allergens. https://www.foodallergyawareness.org/food-allergy-and-anaphylaxis/food-allergens/the-top-9-food-allergens/',
  peanut: 'Nutrition Program: Peanuts and allergens. https://blog.nutritionprogram.co.uk/2014/03/20/peanut-products-2/',
  milk: 'Kids With Food Allergies: How to read a label for milk allergy. http://www.kidswithfoodallergies.org/resourcespre.php?id=37',
  coeliac:
    'Coeliac UK: Living gluten free, frequently asked questions. https://www.coeliac.org.uk/information-and-support/living-gluten-free/living-gluten-free-faqs/',
  glutafin:
    'Glutafin: Gluten-containing foods to eliminate. https://www.glutafin.co.uk/gluten-free-lifestyle/your-gluten-free-diet/gluten-containing-foods-to-eliminate/',
  vegetarianSociety:
    'Vegetarian Society: Stumbling blocks, ingredients of animal origin. https://www.vegsoc.org/page.aspx?pid=732',
  veganENumbers:
    'Talk Vegan to Me: E-numbers of animal origin. https://talkveganto.me/en/shopping/e-numbers/index.html',
  sanha: 'South African National Halaal Authority: E-numbers. https://sanha.org.za/2012/12/14/e-numbers/',
  halal: 'Halal Freak: Halal ingredients guide. https://halalfreak.com/educational/halal-ingredients-guide',
  kosher: 'Ritualwell: Kashrut. https://ritualwell.org/glossary/kashrut/',
  monash:
    'Monash University: Low FODMAP diet, frequently asked questions. http://www.med.monash.edu.au/cecs/gastro/fodmap/faq-index.html',
  fodmapGuide: 'GastroNorth: Low FODMAP diet guide. https://docslib.org/doc/12473247/low-fodmap-diet-guide',
  potassium:
    'Academy of Nutrition and Dietetics: Kidney disease, high- and moderate-potassium foods. http://www.eatright.org/resource/health/diseases-and-conditions/kidney-disease/kidney-disease-high-and-low-potassium-foods',
  fresenius:
    'Fresenius Kidney Care: High-potassium foods. https://www.freseniuskidneycare.com/thrive-central/about-high-potassium-foods',
  vitaminK: 'Nutrivore: Foods high in vitamin K. https://nutrivore.com/foods-high-in-vitamin-k',
  warfarin:
    'Larosa Foods: Which foods are high in vitamin K, with warfarin in view. https://larosafoods.com/what-foods-high-in-vitamin-k',
  purines:
    'NIH Senior Health: What foods should someone with gout avoid? https://nihseniorhealth.gov/gout/faq/faq9.html',
  gout: 'Delray Beach Podiatry: Foods to avoid if you have gout. https://delraybeachpodiatry.com/2012/12/21/foods-to-avoid-if-you-have-gout',
  nspku:
    'National Society for Phenylketonuria: Dietary information for the treatment of phenylketonuria 2020. https://docslib.org/doc/5591337/phenylketonuria-2020',
  sweeteners:
    'National Centre for Inherited Metabolic Disorders: Aspartame and other sweetener information for PKU. https://docslib.org/doc/4211998/aspartame-and-other-sweetener-information-for',
} as const;

export type Source = keyof typeof sources;
