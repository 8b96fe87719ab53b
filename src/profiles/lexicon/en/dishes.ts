import type { Lexicon } from '../food.js';

export const dishes: Lexicon = {
  language: 'en',
  sources: ['minnesota', 'peanut', 'nebraska', 'glutafin', 'halal', 'vegetarianSociety'],
  foods: `
peanut soy: satay, saté, sate sauce, satay sauce, satay chicken, satay skewers, gado gado, bumbu kacang, peanut satay, satay noodles
peanut soy meat: chicken satay, beef satay
peanut soy egg fish crustaceans gluten: pad thai, phad thai, pat thai
peanut tree_nut: massaman, massaman curry
peanut meat soy celery: kung pao, kung pao chicken, gong bao chicken
peanut gluten soy: dan dan noodles
peanut soy crustaceans: fresh spring roll, vietnamese spring roll, rojak
milk tree_nut rennet vitamin_k: pesto, basil pesto, pesto sauce, pesto pasta, pesto alla genovese, genovese pesto, green pesto, red pesto, pesto genovese
tree_nut meat dairy: korma, chicken korma, pasanda
tree_nut dairy: vegetable korma, badam milk, thandai, gajar halwa, shahi paneer, sandesh
dairy meat: tikka masala, chicken tikka masala, butter chicken, makhani, murgh makhani, chicken alfredo, beef stroganoff, stroganoff
dairy: dal makhani, malai kofta, gulab jamun, rasmalai, ras malai, rasgulla, burfi, barfi, kadhi, potato gratin, gratin, dauphinoise, gratin dauphinois, cauliflower cheese, creamed leeks, scalloped potatoes, potatoes au gratin, new england chowder, sweet corn chowder, corn chowder, cream of tomato soup, cream of chicken soup, cream of mushroom, cream of broccoli, vichyssoise, aligot, tartiflette, rarebit
milk gluten fodmap: pizza, pizza margherita, margherita pizza, calzone, quesadilla, mac and cheese, mac n cheese, macaroni cheese, macaroni and cheese, grilled cheese, grilled cheese sandwich, cheese sandwich, cheese toastie, cheese straws, garlic bread with cheese, cheese scone, naan with cheese, stuffed crust pizza, stromboli, khachapuri, manakish, borek, burek, spanakopita, tiropita, spinach and feta pie, pierogi, fettuccine alfredo, pasta alfredo, enchilada, enchiladas, nachos with cheese, shortbread, scone, cream cracker, digestive biscuit, butter biscuit, apple crumble, fruit crumble, apple pie, apple tart, ~pie, apple strudel, strudel, danish pastry, croissant, pain au chocolat, rugelach, kouign amann, cinnamon roll, cinnamon bun, malted chocolate, kunafa, knafeh, kanafeh, cheese pie, tamale pie, vol au vent
meat milk gluten: pepperoni calzone, cheeseburger, cheese burger, lasagne, lasagna, beef lasagne, moussaka, philly cheesesteak, cheesesteak, croque monsieur, chicken kiev, chicken cordon bleu, cordon bleu, sloppy joe, patty melt, chicken parmesan, chicken parmigiana, parmo, reuben sandwich, doner wrap
meat milk: cottage pie, shepherd's pie, shepherds pie, poutine, taco with cheese
meat gluten: hamburger, beef wellington, chicken pie, steak pie, meat pie, pot pie, chicken pot pie, cornish pasty, pasty, meatballs, meatloaf, chicken nuggets, schnitzel, wiener schnitzel, milanesa, chicken schnitzel, fried chicken burger, spaghetti bolognese, spag bol, spaghetti and meatballs, empanada, chicken sandwich, turkey sandwich, beef taco, beef burrito, chicken burrito, kibbeh, banh mi, chicken katsu, katsu curry, katsu, corn dog, meat samosa, shawarma wrap, gyro, toad in hole
pork egg milk gluten: carbonara, spaghetti carbonara, quiche lorraine, eggs benedict, toad in the hole, scotch egg, english breakfast, full english, full english breakfast, croque madame
pork gluten: sausage roll, ham sandwich, bacon sandwich, bacon roll, bacon butty, wonton, wontons, wonton soup, shumai, jiaozi, cuban sandwich, choripan
pork milk gluten: ham pizza, hawaiian pizza, meat feast pizza, flammkuchen, tarte flambee
egg milk gluten: quiche, pancake, pancakes, crepe, waffle, belgian waffle, blini, french toast, eggy bread, yorkshire pudding, popover, cake, birthday cake, chocolate cake, carrot cake, sponge cake, victoria sponge, cupcake, fairy cake, muffin, blueberry muffin, brownie, blondie, cookie, chocolate chip cookie, biscuit, doughnut, donut, eclair, profiterole, cream puff, cheesecake, custard tart, pastel de nata, egg tart, bread and butter pudding, bread pudding, trifle, sticky toffee pudding, christmas pudding, sponge pudding, spotted dick, panettone, pandoro, stollen, brioche bun, babka, madeleine, ladyfinger, lady fingers, sponge finger, savoiardi, angel food cake, pound cake, madeira cake, battenberg, swiss roll, black forest gateau, gateau, torte, sachertorte, wedding cake, lamington, churros, beignet, clafoutis, eggs royale, breakfast burrito, egg sandwich, mooncake, gingerbread, hush puppies, cornbread, corn bread, corn muffin, whoopie pie, banana bread, tres leches cake, coffee cake, red velvet cake, fruit cake, fruitcake, mince pie, jaffa cake, souffle pancake, pumpkin pie, key lime pie, tempura
egg gluten soy: egg fried noodles, okonomiyaki
egg soy gluten meat: bibimbap, ramen, tonkotsu ramen, shoyu ramen, miso ramen
egg soy: fried rice, special fried rice, egg foo yung, oyakodon, chawanmushi
egg fish: gribiche
egg fish milk gluten mustard: caesar salad, caesar
egg celery tree_nut: waldorf salad
egg meat: cobb salad, chef salad
soy gluten: chop suey, japchae, spring rolls, egg roll, vegetable spring roll, manchurian, gobi manchurian
gluten: tabbouleh, tabouli, tabouleh, tabbouli, couscous salad, bulgur salad, fattoush, panzanella, ribollita, barley soup, scotch broth, barley risotto, mushroom barley soup, harira, barley stew, seitan steak, seitan kebab, communion wafer, communion bread, ice cream cone, waffle cone, wafer, liquorice, licorice, chicken kievs, arancini, croquette, nuggets, fish finger sandwich, onion rings, chips in batter, gravy granules, licorice sticks, panko chicken, vegan nuggets, upma, halim, haleem, injera
gluten peanut: peanut butter sandwich, pb&j, pbj, peanut butter toast, peanut butter and jelly sandwich, peanut butter and jelly
gluten tree_nut: granola with almonds, almond biscotti, biscotti, cantuccini, almond cake, pear frangipane
sesame soy: goma wakame, gomaae, goma dressing
fish gluten: battered cod, fish sandwich, tuna sandwich, fish burger, tuna melt, fish tempura, fish fingers
crustaceans gluten: prawn tempura, shrimp tempura, breaded scampi, shrimp po boy, po boy, prawn sandwich, ebi fry, prawn dumpling, shrimp dumpling
egg: egg salad sandwich, mayonnaise dip, devilled eggs, deviled eggs, eggs, menemen, egg curry, egg bhurji, egg noodles soup, sunny side eggs
alcohol: beer cheese soup, rum balls, rum truffle
fodmap: ful medames, onion bhaji, bhaji, pakora, vegetable curry, chilli, chili, vegetarian chilli, french onion, apple cake, mushroom soup, chickpea curry
high_potassium: chilli sin carne, tomato salad, potato soup, potato curry, aloo gobi, potato rosti, rosti, leek and potato soup, fruit smoothie with banana, tomato ketchup, tomato pasta sauce
milk gluten fodmap: plum crumble, rhubarb crumble
milk: parmesan risotto, cheese risotto, risotto
sesame fodmap: hummus, falafel
gluten fodmap pork meat: blt sandwich
fish gluten: fish and chips
pork meat gluten: hot dog, blt
fodmap high_potassium: black bean burger, lentil burger, ratatouille, bean burrito, lentil curry, chana masala, chole, dal tadka
fodmap: chickpea burger
milk lactose fodmap: mushroom risotto, risotto milanese
pork meat gluten milk: pepperoni pizza, ham and cheese sandwich, ham and cheese toastie
gluten dairy: malted milk, malted milkshake
milk: cheesy bread, cheesy pasta, cheesy nachos, cheesy chips, cheesy sauce
dairy: creamy pasta, creamy mushroom sauce, creamy soup, creamy dressing
red_meat: ox cheek, beef cheek, pork cheek
wheat: samosa, vegetable samosa, pierogies, pirogi
gluten dairy: malted milk drink
meat gluten: chicken gyoza, chicken dumpling, chicken bao, beef dumpling, duck pancake
gluten soy: vegetable gyoza, vegetable dumpling, vegetable bao
crustaceans gluten: prawn gyoza
tree_nut egg gluten: pecan tart, walnut cake, coffee and walnut cake, walnut pie
meat gluten high_purine: steak and kidney pudding
peanut dairy soy egg: snickers, snickers bar
peanut dairy soy: reeses, reeses cups, peanut butter cup, peanut butter cups, peanut m&ms
tree_nut dairy soy: nutella
tree_nut dairy soy gluten: ferrero rocher, kinder bueno, guylian
tree_nut dairy egg: toblerone
gluten dairy soy: kitkat, kit kat, twix, maltesers, malteser
dairy soy egg: mars bar, milky way bar
milk soy: m&ms, bounty bar, kinder chocolate, kinder egg, lindor, cadbury, dairy milk
gluten soy: oreo, oreos, oreo cookie
gluten: weetabix, shredded wheat, pelmeni, pirozhki, piroshki, maultaschen, bibimguksu, jiaozi dumpling
egg gluten: maultaschen soup
egg dairy gluten: kaiserschmarrn, semla, syrniki, blintz, blintzes
dairy: borscht with sour cream, okroshka
peanut: groundnut soup, african peanut stew, peanut stew
meat egg dairy gluten: bobotie
fish crustaceans: egusi soup, egusi, callaloo
tree_nut gluten: skordalia
fish egg mustard: vitello tonnato
pork meat: saltimbocca
celery fish: caponata with anchovy
celery: caponata
meat sulphites: stifado
egg dairy fish: quenelles, quenelle, pike quenelles
peanut high_potassium: groundnut stew, peanut soup
gluten egg tree_nut high_potassium: bakewell tart
gluten egg tree_nut: pecan pie, frangipane tart, lebkuchen
milk fodmap high_protein lactose: whey powder, whey protein, whey isolate, whey concentrate
high_protein: protein shake
gluten meat high_purine: kidney pie
honey fodmap: honey
gluten egg milk meat fodmap lactose: pastitsio
gluten egg milk fodmap lactose: dutch baby
gluten fodmap: pancake roll, tuna wrap, turkey wrap, falafel wrap, whole wheat wrap, toast for breakfast, toast for lunch, toast for dinner
fish crustaceans: crab sticks
fish: branzino, john dory, skate wing, perch fillet, fried perch, grilled perch, dover sole, lemon sole, fillet of sole
egg: dijonnaise
milk high_protein: babybel, philadelphia cheese, philadelphia cream cheese, cheese string
tree_nut: panforte
celery: clamato
sulphites alcohol: rose wine, glass of rose, glass of port, glass of sherry
vitamin_k: rocket salad, rocket leaves, wild rocket, baby rocket, alfalfa
high_potassium: potassium salt substitute
high_purine meat: game meat
gluten meat pork fodmap: gyoza
gluten crustaceans peanut soy fodmap: spring roll
gluten meat fodmap: chicken wrap
gluten fodmap: onion ring
gluten milk fodmap lactose: bechamel, bechamel sauce, white sauce
gluten alcohol fodmap: beer batter
gluten sulphites alcohol fodmap high_purine: beer battered
gluten meat fodmap high_purine: gravy
crustaceans fish: crab stick, surimi
gluten egg milk fodmap: brioche, challah
tree_nut alcohol high_purine: amaretto
soy: impossible burger
tree_nut sesame: dukkah
gluten celery fodmap: minestrone
celery fodmap: minestrone soup
milk high_potassium: mashed potato, mashed potatoes
egg mustard high_potassium: potato salad
gluten fodmap high_protein: seitan
meat high_purine: turkey
meat pork high_purine: bacon
gluten meat high_purine: steak and kidney pie
`,
};
