import type { Lexicon } from '../food.js';

export const foods: Lexicon = {
  language: 'es',
  sources: ['halal', 'kosher', 'purines', 'potassium', 'vitaminK', 'fodmapGuide', 'sweeteners', 'aesan'],
  foods: `
red_meat: carne, carne roja, carne de res, carne de vaca, carne de ternera, carne picada, carne molida, carne asada, carne mechada, ~res, bistec, bisté, filete, filete de ternera, solomillo de ternera, entrecot, chuletón, churrasco, ternera, vaca, vacuno, buey, añojo, cordero, chuleta de cordero, pierna de cordero, lechal, cabrito, chivo, carnero, venado, ciervo, corzo, carne de caza, perdiz, codorniz, faisán, ganso, oca, extracto de carne, caldo de carne, caldo de huesos, caldo de res, ropa vieja, cecina, tasajo, machaca, albóndiga, albóndigas, boloñesa, salsa boloñesa, picadillo, ossobuco, rabo de toro, estofado de ternera, kebab, shawarma, döner, birria, barbacoa, anticucho, anticuchos, lomo saltado, fiambre, fiambres, carne procesada, carnes, hamburguesa de ternera, hamburguesa de res, foie, foie gras, jugo de carne, salsa de carne, puchero, cocido madrileño, sancocho, chili con carne, guiso de carne, parrillada, carne en su jugo, discada, suadero, arrachera
red_meat: hígado, hígado de pollo, higaditos, hígado encebollado, riñón de cordero, riñones, riñones al jerez, mollejas, molleja, sesos, callos, callos a la madrileña, mondongo, menudencias, vísceras, casquería, achuras, asaduras, lengua de res, lengua de ternera, corazón de res, paté, paté de hígado, foie de pato, criadillas, chinchulines, pancita
meat: pollo, pollito, pechuga de pollo, pechuga, muslo de pollo, alitas, alitas de pollo, pollo asado, pollo frito, pollo al curry, caldo de pollo, sopa de pollo, consomé, nugget de pollo, nuggets, pechuga de pavo, fiambre de pavo, jamón de pavo, salchicha de pavo, salchichas de pavo, jamón de pollo, chorizo de pavo, chorizo de ternera, salchicha de pollo, salchichas de pollo, pato, magret, confit de pato, gallina, aves de corral, arroz con pollo, ají de gallina, tinga, tinga de pollo, mole con pollo, avestruz, hamburguesa, paella valenciana, paella de pollo, pollo a la brasa, pollo al ajillo, fricasé, caldo de ave, caldo de gallina, tajine de pollo
meat gluten: hamburguesa con pan, hamburguesa completa, croqueta de pollo, croquetas de pollo, empanada, empanadas, empanadilla, milanesa, milanesas, pollo empanado, pastel de carne, escalope, canelones, tacos de carne
meat milk gluten: lasaña, lasagna, hamburguesa con queso, cheeseburger, canelones con bechamel, moussaka, musaca, cachopo
pork: cerdo, carne de cerdo, puerco, carne de puerco, chancho, cochino, cochinillo, cochinita pibil, cochinita, lechón, lomo de cerdo, lomo embuchado, lomo adobado, costillas, costilla, costillas de cerdo, chuleta de cerdo, chuleta, chuletas, solomillo, secreto ibérico, presa ibérica, pluma ibérica, panceta, tocino, beicon, torreznos, torrezno, chicharrón, chicharrones, jamón, jamón serrano, jamón ibérico, jamón york, jamón cocido, jamón de york, paleta ibérica, chorizo, salchichón, salchicha, salchichas, salami, fuet, longaniza, sobrasada, butifarra, chistorra, mortadela, carnitas, tacos al pastor, al pastor, pata de cerdo, manitas de cerdo, codillo, jamoncito, gelatina de cerdo, fabada asturiana, completo chileno, lacón, lacón con grelos, cabeza de cerdo, prosciutto, pepperoni, guanciale, zorza, botillo, cuerito, cueritos, lentejas con chorizo, pozole, feijoada, frankfurt, secreto de cerdo, migas extremeñas
pork gluten: bocadillo de jamón, sándwich de jamón, montadito de lomo, bocata de jamón, bocadillo de chorizo
pork milk gluten: sándwich mixto, bikini catalán, sándwich de jamón y queso, croissant de jamón y queso, pizza de jamón, pizza de pepperoni, pizza de jamón y queso, croqueta de jamón, croquetas de jamón
pork egg milk gluten: carbonara, espaguetis a la carbonara, espagueti a la carbonara, pasta carbonara, salsa carbonara, quiche lorraine
pork blood: morcilla, morcilla de burgos, moronga, prieta, butifarra negra
blood: sangre encebollada, sangrecita, ñachi, sangre frita
meat not_kosher: conejo, liebre, carne de caballo, ancas de rana, cuy, conejo al ajillo, cocodrilo
lard: manteca de cerdo, manteca, manteca de puerco, grasa de cerdo
meat animal_fat: sebo, sebo de vaca, grasa animal, grasa de res, grasa de pato, manteca de vaca
lard gluten: mantecado, polvorones
gelatine meat: gelatina, gelatina animal, gelatina bovina, hojas de gelatina, cola de pescado, colágeno, colágeno hidrolizado, péptidos de colágeno, gominola, gominolas, ositos de goma, gomitas, nube de azúcar, malvavisco, malvaviscos, bombón de malvavisco, chuches, chuche, aspic, cápsula de gelatina, caramelos de goma
rennet meat: cuajo animal, pepsina
insect: carmín, cochinilla, ácido carmínico, grillos, harina de grillo, chapulín, chapulines, insectos, escamoles
honey: miel de flores, miel cruda, panal, polen de abeja, propóleo, própolis, cera de abeja, cera de abejas, hidromiel, miel de acacia, pestiños, tarta de miel
animal_product: jalea real, goma laca, shellac, lanolina, cisteína
gluten alcohol sulphites high_purine: cerveza, cervecita, cerveza negra, cerveza artesanal, cerveza de trigo, birra, chela, clara con limón, michelada, pollo a la cerveza, rabo a la cerveza, rebozado de cerveza
alcohol sulphites: ~vino, vinito, vino tinto, vino blanco, vino rosado, vino espumoso, vino dulce, vino de cocina, tinto de verano, copa de vino, copa de tinto, un tinto, cava, champán, champaña, prosecco, sangría, vino de jerez, manzanilla de sanlúcar, oporto, moscatel, vermut, vermú, sidra, sidra asturiana, salsa al vino, kalimotxo, calimocho, rebujito, marsala, lambrusco, peras al vino, ternera al vino tinto, salsa de vino, carrilleras al vino
alcohol high_purine: alcohol, bebida alcohólica, alcohólico, etanol, licor, licores, ~ron, whisky, güisqui, brandy, coñac, vodka, ginebra, gin tonic, gintonic, tequila, mezcal, pisco, aguardiente, orujo, anís del mono, pacharán, absenta, cóctel, mojito, caipiriña, piña colada, daiquiri, cubata, cuba libre, chupito, chupitos, trago de ron, copa de ron, licor de café, licor de hierbas, limoncello, fernet, sake, mirin, baba al ron, extracto de vainilla, flambeado, flambeada, pulque, copas, margarita, salsa al brandy, salsa al whisky, bombón de licor, bombones de licor, crema de orujo
alcohol egg dairy gluten: tiramisú, bizcocho borracho
alcohol egg: pisco sour
alcohol dairy: crema de whisky
milk gluten fodmap: pizza, pizza margarita, pizza cuatro quesos, calzone, quesadilla, quesadillas, sándwich de queso, macarrones con queso, croissant, cruasán, medialuna, croquetas, croqueta, sincronizada, enchiladas, enchilada, fugazzeta, empanada de queso, hojaldre con nata, pan de queso, milhojas, galleta de mantequilla, palmera de chocolate, napolitana de chocolate, fartons, facturas
egg milk gluten: bizcocho, bizcochito, magdalena, magdalenas, tarta, tarta de chocolate, tarta de cumpleaños, tarta de queso, tarta de manzana, pastel, pastelito, pastel de chocolate, pastel de cumpleaños, torta de cumpleaños, torta de chocolate, queque, ponqué, cupcake, brownie, galleta, galletas, galletita, galletas de chocolate, gofre, gofres, crepe, crepes, creps, tortitas, panqueque, panqueques, hotcakes, hot cakes, donut, rosquilla, rosquillas, churro, churros, churros con chocolate, buñuelo, buñuelos, torrija, torrijas, roscón, roscón de reyes, rosca de reyes, pan de muerto, quiche, tarta salada, pastelería, repostería, bollería, bollo suizo, profiteroles, éclair, relámpago de chocolate, alfajor, alfajores, muffin, sobao, sobaos, quesada pasiega, tarta tres leches, pastel tres leches, bizcocho de yogur, concha dulce, panettone, brazo de gitano, coulant, tarta helada, pionono, cuernito, pan de elote, canutillos, pepito de crema, filloas, frixuelos
egg fish milk gluten mustard: ensalada césar
tree_nut milk rennet vitamin_k: pesto, salsa pesto, pesto genovés, pasta al pesto, pesto de albahaca
tree_nut gluten: baklava, cantuccini
tree_nut peanut sesame gluten: ~mole, mole poblano, mole negro, salsa mole, pollo con mole, pollo en mole, enmoladas
peanut soy: satay
peanut egg soy fish crustaceans gluten: pad thai
egg soy: arroz tres delicias, arroz frito, arroz chaufa, chaufa
soy gluten: rollito de primavera, rollitos de primavera, ramen, yakisoba
crustaceans egg: tortillitas de camarones, tortillita de camarones
fodmap: ajo, ajos, diente de ajo, ajo en polvo, ajo negro, sal de ajo, ajo asado, cebolla, cebollita, cebolla roja, cebolla morada, cebolla en polvo, cebolla caramelizada, cebolla frita, sopa de cebolla, chalota, echalote, puerro, puerros, crema de puerros, manzana, zumo de manzana, jugo de manzana, puré de manzana, compota de manzana, pera, peras, cereza, cerezas, ciruela, sandía, mora, moras, zarzamora, lichi, ~caqui, chirimoya, coliflor, guisante, guisantes, arveja, arvejas, chícharo, chícharos, tirabeques, raíz de achicoria, achicoria, inulina, fructooligosacáridos, fos, agave, sirope de agave, jarabe de agave, miel de agave, jarabe de maíz alto en fructosa, jarabe de fructosa, fructosa, sorbitol, manitol, xilitol, maltitol, isomalt, polioles, fodmap, alto en fodmap, salsa de cebolla, aros de cebolla, sofrito, pico de gallo, vichyssoise
fodmap high_potassium: dátil, dátiles, higo, breva, nectarina, mango, albaricoque, damasco, chabacano, melocotón, durazno, alcachofa, alcachofas, remolacha, betabel, betarraga, champiñón, champiñones, lenteja, lentejas, sopa de lentejas, garbanzo, garbanzos, hummus de garbanzo, alubia, alubias, judía blanca, judías blancas, judía pinta, judías pintas, frijol, frijoles, fréjol, poroto, porotos, caraota, habichuelas rojas, habas, haba, habitas, legumbre, legumbres, frijoles negros, frijoles refritos, alubias rojas, caraotas negras, aguacate, palta, guacamole, tostada de aguacate, melaza, puré de lentejas, potaje, potaje de garbanzos
vitamin_k: kale, col rizada, berza, col crespa, lechuga, lechuga romana, canónigos, berro, berros, rúcula, endivia, endibia, escarola, perejil, chimichurri, brócoli, brécol, ~col, coles, repollo, col verde, pak choi, grelos, nabizas, hojas de nabo, hojas verdes, verduras de hoja verde, vegetales de hoja verde, verdura de hoja verde, hojas de diente de león, cebolleta, cebollín, cebollino, espirulina, batido verde, jugo verde, zumo verde, té verde, té matcha, matcha, vitamina k, vitamina k1, vitamina k2, hierba de san juan, hipérico, ginkgo biloba, ginkgo, arándano rojo, arándanos rojos, zumo de arándanos, jugo de arándanos, jugo de arándano, zumo de arándanos rojos, pomelo, toronja, zumo de pomelo, jugo de toronja, quelites, moringa, hojas de remolacha
vitamin_k high_potassium: espinaca, espinacas, espinacas a la crema, ensalada de espinacas, acelga, acelgas, coles de bruselas, col de bruselas, kiwi, kiwis, espinacas con garbanzos, crema de espinacas
high_potassium: plátano, platanito, banana, banano, guineo, batido de plátano, plátano macho, tostón, tostones, patacón, patacones, naranja, naranjas, zumo de naranja, jugo de naranja, melón, papaya, lechosa, granada, zumo de granada, carambola, guayaba, fruta estrella, tomate, tomates, jitomate, salsa de tomate, tomate frito, puré de tomate, concentrado de tomate, zumo de tomate, jugo de tomate, sopa de tomate, tomate seco, tomates secos, ketchup, pisto, patata, patatas, ~papa, papas, patatas fritas, papas fritas, patatas bravas, patata asada, patata cocida, patatas asadas, patatas cocidas, ensalada de patata, patatas chips, puré de patata, batata, boniato, camote, ~ñame, malanga, calabaza, calabaza asada, chirivía, sal sin sodio, sal baja en sodio, sustituto de sal, cloruro de potasio, suplemento de potasio, rico en potasio, ricos en potasio, alto en potasio, ricas en potasio, bebida isotónica, zumo de zanahoria, ñoquis de patata, causa limeña
high_purine: purinas, rico en purinas, ricos en purinas, alto en purinas, extracto de levadura, refresco azucarado, refrescos azucarados
aspartame: aspartamo, aspartame, edulcorante artificial, edulcorantes artificiales, edulcorante, refresco light, refresco sin azúcar, refresco zero, refresco de dieta, refresco dietético, gaseosa light, gaseosa zero, cola light, cola zero, coca cola zero, coca cola light, coca zero, coca light, pepsi max, bebida light, chicle, chicle sin azúcar, chicles sin azúcar, gelatina sin azúcar, gelatina light, caramelos sin azúcar, fenilalanina, fuente de fenilalanina, sacarina con aspartamo, bebida sin azúcar, soda dietética, soda de dieta
high_protein: proteína en polvo, batido de proteínas, batido proteico, barrita proteica, alto en proteínas, alto contenido en proteínas, quorn
-: manzanilla, infusión de manzanilla, té de manzanilla, diente de león, hígado graso, función renal, enfermedad renal, insuficiencia renal, presión sanguínea, sangre, presión de la sangre, azúcar en sangre, salud del hígado, mi hígado, tu hígado, el hígado sano, riñón, mis riñones, tus riñones, los riñones, naranja sanguina, judías verdes, judía verde, vainas, ejotes, habichuela, habichuelas tiernas, chauchas, brotes de bambú, aceite de ajo, aceite infusionado con ajo, aceite aromatizado con ajo, papel, papa francisco, vinagre de manzana, vinagre de sidra, vinagre de arroz, chuleta de coliflor, filete de coliflor, hamburguesa de lentejas, hamburguesa de garbanzos, hamburguesa de quinoa, hamburguesa vegetal, hamburguesa de alubias, albóndigas de lentejas, chorizo vegano, salchichas vegetales, salchicha vegetal, caldo de setas, agar, agar agar, pectina, cuajo vegetal, cuajo microbiano, sirope de arce, jarabe de arce, stevia, estevia, sucralosa, sacarina, eritritol, cerveza de jengibre, alcohol de quemar, alcohol en gel, alcohol sanitario, carne de coco, carne de membrillo, carne de la fruta, carne de jackfruit, corazón de alcachofa, corazones de alcachofa, flor de calabaza, col lombarda, col blanca, hierbabuena, gallo, parrillada de verduras, verduras asadas, carne vegetal, carne vegana, frutos rojos, arándanos azules, coco rallado, a menudo, masa de arroz, levadura nutricional, levadura química, nibs de cacao, salsa de piña
red_meat: un asado, el asado, estofado de carne, estofado de res, cocido gallego, un cocido, cocido montañés, rana
fish: filete de pescado, filete de salmón, filete de merluza, filete de lubina, filete de bacalao, filete de atún, filetes de pescado
fodmap high_potassium: setas, seta
dairy high_potassium: un cortado
-: pan comido
soy high_protein vitamin_k: natto
egg high_potassium: tortilla de patatas, tortilla de papas, tortilla de patata, tortilla española
milk lactose fodmap high_potassium: puré de patatas, puré de papas
gluten fodmap high_potassium: pan con tomate
gluten high_purine: levadura de cerveza
high_potassium: crema de calabaza
rennet meat: cuajo de ternera, cuajo de cordero, con cuajo, lleva cuajo
red_meat: carrillada, carrilleras, carrillera
tree_nut egg celery: ensalada waldorf, ~waldorf
-: parte verde del puerro, parte verde de la cebolleta, lo verde del puerro, lo verde de la cebolleta, hojas verdes del puerro, tallo verde de la cebolleta, cóctel de frutas, coctel de frutas, masa grasa, masa magra, en masa, raíz de malvavisco, tomates cóctel
egg milk gluten: una dona, las donas, unas donas, dos donas, donas de
alcohol sulphites: vino de jerez seco, copa de jerez, un jerez, al jerez
meat: embutido de pavo, fiambre de pollo, hamburguesa de pollo, hamburguesa de pavo, salchichón de pavo, salami de pavo, lomo de pavo, bacon de pavo
red_meat: costillas de cordero, costillas de ternera, costillas de res, costilla de res, chuletas de cordero, chuletas de ternera, chuleta de ternera, chuletón de buey, bacon de ternera, salami de ternera, jamón de ternera, embutido de ternera, salchicha de ternera, salchichas de ternera, salchicha de cordero, salchichas de cordero
gluten fodmap: empanada de espinacas, empanada de setas, empanada de calabaza, empanadas de espinacas, empanada de verdura, empanada de verduras
red_meat: tripas, tacos de tripa
honey fodmap: cucharada de miel
high_potassium: cloruro potásico, cloruro de potasio, sal de potasio, sal de cloruro potásico, sal de cloruro de potasio, sal potásica, sal baja en sodio, sal sin sodio, sustituto de sal, sustituto de la sal
cheese egg: papa a la huancaína, papas a la huancaína, salsa huancaína, salsa a la huancaína
peanut milk: ocopa, salsa ocopa
milk: locro de papa, chupe de queso
cheese: pupusa de queso, pupusas de queso, pupusas revueltas, provoleta, tequeños
peanut sesame: pipián
dairy: mazamorra de leche, arequipe, manjar, manjar blanco
egg dairy gluten: chocotorta, rogel, brazo de reina
honey fodmap: miel, miel de abeja
wheat: sopa de letras, gyoza, flamenquín, nugget
milk lactose fodmap: salsa bechamel, batido de proteína de suero, batido de suero, batido de whey, proteína whey, actimel, danone, nesquik
milk high_protein: rulo de cabra
molluscs: navajas a la plancha, navajas gallegas, chocos fritos, choco frito, choco a la plancha, chocos a la plancha, lapas
crustaceans: txangurro
fish: dorada al horno, dorada a la sal, dorada a la plancha, dorada a la espalda, bonito en aceite, emperador a la plancha, gallo a la plancha, gallo rebozado, filetes de gallo, pastel de cabracho, cabracho, chicharro, congrio, lampuga, reineta, pejerrey, palometa
egg gluten: sopa castellana
egg: claras de huevo, clara de huevo, huevos revueltos, revuelto de gambas, revuelto de espárragos
tree_nut: amaretto, panforte
peanut: panchitos
celery: sopa minestrone, minestrone, avecrem, pastilla de avecrem
sulphites alcohol: copa de jerez, copa de oporto, copa de rosado, vino rosado, vino fino
meat: pincho moruno, pinchos morunos, matambre, oreja a la plancha
pork: lomo a la plancha, cinta de lomo, caña de lomo, lomo con patatas, lomo con pimientos, lomo ibérico, filete de lomo, filetes de lomo, lomo al horno
fodmap sesame: hummus de garbanzos
vitamin_k: hinojo
not_kosher fish: rape a la plancha
gluten meat pork fodmap: perrito caliente
gluten molluscs fodmap: calamares a la romana
gluten milk fodmap lactose: bechamel
gluten honey fodmap: pestiño
gluten milk meat high_protein: san jacobo
crustaceans fish: palitos de cangrejo, palito de cangrejo, surimi
fish high_purine: bonito con tomate, bonito del norte, bonito a la plancha, bonito en escabeche, ventresca
gluten egg fodmap: sopa de ajo, rebozado
gluten egg meat pork animal_fat: ensaimada
gluten egg milk: brioche
tree_nut high_potassium: polvorón
egg fish milk: salsa césar
gluten sulphites alcohol high_purine: una caña, unas cañas, cañas, caña de cerveza, clara de cerveza
meat high_purine: asado argentino, pavo
gluten meat pork: bocadillo de lomo
sesame fodmap: hummus
meat pork fodmap: fabada
fodmap high_potassium: gazpacho
gluten high_potassium: salmorejo
fodmap vitamin_k: espárragos, espárrago
fish not_kosher: rape
meat pork high_purine: jabalí, bacon, embutido, embutidos
`,
};
