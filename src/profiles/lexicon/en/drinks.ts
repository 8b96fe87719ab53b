import type { Lexicon } from '../food.js';

export const drinks: Lexicon = {
  language: 'en',
  sources: ['eu', 'coeliac', 'halal', 'gout', 'vegetarianSociety'],
  foods: `
gluten alcohol sulphites high_purine: beer, lager, ~ale, pale ale, ipa, stout, pilsner, pilsener, wheat beer, hefeweizen, weissbier, witbier, craft beer, draught beer, draft beer, pint of bitter, guinness, light beer, shandy, radler, michelada, beer bread, beer can chicken, sour beer, saison, pint of beer, black and tan
alcohol sulphites: wine, red wine, white wine, rose wine, sparkling wine, champagne, prosecco, cava, port wine, ruby port, glass of port, sherry, cooking sherry, madeira wine, marsala, marsala wine, vermouth, cooking wine, mulled wine, gluhwein, sangria, dessert wine, fortified wine, spritzer, aperol spritz, wine sauce, red wine sauce, white wine sauce, cider, hard cider, perry, mimosa, bellini, merlot, chardonnay, sauvignon blanc, pinot noir, pinot grigio, rioja, cabernet sauvignon, natural wine, orange wine, shiraz, malbec, riesling
alcohol meat sulphites: coq au vin
alcohol red_meat sulphites: boeuf bourguignon, beef bourguignon, beef burgundy
alcohol egg dairy gluten: tiramisu, sherry trifle, rum baba
alcohol high_purine: alcohol, alcoholic, alcoholic drink, ethanol, ethyl alcohol, booze, liquor, spirits, whisky, whiskey, scotch whisky, bourbon, brandy, cognac, armagnac, rum, dark rum, spiced rum, vodka, vodka sauce, penne alla vodka, gin, gin and tonic, tequila, mezcal, absinthe, schnapps, grappa, pisco, ouzo, raki, arak, soju, baijiu, liqueur, orange liqueur, kahlua, coffee liqueur, amaretto liqueur, triple sec, cointreau, grand marnier, limoncello, kirsch, cocktail, margarita, mojito, martini, daiquiri, cosmopolitan, negroni, moscow mule, long island iced tea, caipirinha, hot toddy, aperitif, digestif, bitters, angostura bitters, jello shot, jagermeister, ~sake, rice wine, shaoxing, shaoxing wine, mirin, cooking sake, hard seltzer, alcopop, moonshine, rum raisin, rum and raisin, rum cake, bourbon glaze, whisky sauce, brandy butter, brandy sauce, liqueur chocolate, vanilla extract, vanilla essence, flambe, flambeed, shots of tequila, nightcap
alcohol dairy: irish cream, baileys, white russian, brandy alexander, irish coffee
alcohol egg: advocaat, snowball cocktail
alcohol egg: whisky sour, pisco sour
alcohol celery fish: bloody mary
alcohol honey: mead
dairy high_potassium: horlicks, ovaltine, bubble tea, milk tea, boba, thai iced tea
tree_nut: almond drink, almond latte, almond milk latte
gluten: oat latte, oat milk latte, oat flat white, oat cappuccino, oat milk cappuccino
soy high_protein: soy cappuccino, soya milk latte
-: ginger beer, ginger ale, root beer, butter beer, alcohol free, rubbing alcohol, alcohol wipes, alcohol gel, hand sanitiser, coconut latte, coconut milk latte, rice milk latte, black coffee, espresso, americano, herbal tea, vinegar, for the sake of, for goodness sake, for heaven's sake, sake of, safety's sake, for old times sake, sparkling water, high spirits, in good spirits, spirited, non alcoholic mojito, virgin mojito, mocktail, alcohol free mojito, virgin mary, virgin colada, cream soda, lemonade, ginger root, gin rummy, vanilla pod, vanilla powder, vanilla paste, horchata de chufa
-: sweet apple cider, hot apple juice
alcohol sulphites: muscatel, moscato
alcohol high_purine: mescal
milk gluten: brandy snap
-: cocktail stick, cocktail sticks, cocktail tomato, cocktail tomatoes, cocktail sauce, cocktail shaker, marshmallow root, marshmallow root tea, wine glasses, ginseng
milk gluten fodmap: margarita pizza
`,
};
