/** Single words, folded, by the part that they play around a food; phrases stand among the cues. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const CLEARING = words(
  'without sin no free minus sans ohne sem zero ningun ninguna libre libres exento exenta exentos',
);
export const RELATIVES = words('that which who que to of from when where cuando donde al para de a quien');
export const LINKS = words('and y e then plus o or u luego after despues');
export const AND = words('and y e plus');
export const OR = words('or nor ni o u');
/** "Not without" is with; "no como ni" and "don't eat any, nor" are not. */
export const DOUBLE = words('without sin sans ohne sem minus');
export const AGAIN = words('without sin no ni nor');
export const WITH = words('with con mit avec topped on over served sobre');
export const ACTIVE = words('the my all a el la los las his her our regular');
export const ALLERGY_NAMES = words(
  'allergies allergy allergens allergen alergias alergia alergenos alergeno intolerances intolerancias avoid',
);
export const ASKING = words(
  'is are was were does do did can could should may might will would am what which how where es son esta estan puedo puede podria que cual cuales hay lleva llevan tiene tienen contiene contienen',
);
export const OPEN_QUESTIONS = words('why por how como what que which cual cuales');
export const CONTAINING = words('contain have include contains');
export const CONTENER = words('contiene contienen lleva llevan tiene tienen');
export const PHRASAL = words('take leave left cut keep kept taking leaving cutting took');
export const PLACES = words('oven fridge freezer pan tin packet jar pot tray mould cupboard water');
export const SELF = words('i im ive me us we myself nos me conmigo yo');
export const PETS = words(
  'ducks birds pigeons hens patos palomas pajaros gallinas cat cats kitten dog dogs puppy hamster parrot gato gata gatos perro perra perros loro tortuga mascota',
);
export const PEOPLE = words(
  'family familia boys girls guests parents grandparents inlaws folks sons daughters brothers sisters cousins nephews nieces uncles aunts boyfriends roommates flatmates colleagues neighbours neighbors granddad grandad grandson granddaughter stepson stepdaughter teenager teenagers twins hijas hermanos hermanas primos primas sobrinos sobrinas tios tias amigos amigas padres abuelos abuelas nietos nietas nino nina ninos ninas chicos chicas suegros cunados vecinos vecinas companeros companeras bebes mama mami grandma grandpa gran nan buddy mate coach trainer teacher date fiance housemate cunado cunada suegra suegro yerno nuera nieto nieta entrenador everyone everybody todos todas husband wife son daughter kid kids child children brother sister boyfriend girlfriend friend friends flatmate roommate colleague boss neighbour neighbor partner mum mom dad mother father aunt uncle cousin nephew niece tia tio primo prima sobrino sobrina grandmother grandfather baby toddler marido mujer esposo esposa hijo hija hijos hermano hermana novio novia amigo amiga companero companera vecino vecina madre padre abuela abuelo pareja jefe bebe',
);
export const SOMEBODY = words(
  'someone somebody everyone everybody him her them others guests neighbours neighbors colleagues alguien otros vecinos invitados companeros ella ellos clase class office oficina',
);
export const GIVING = words('gave give given handed passed fed donated regale di damos doy pase');
export const DOING = words(
  'return transfer tip scatter top toss dust dress glaze brush coat fold swirl crumble spoon whip beat mash roast heat fry steam boil poach season thicken stuff fill roll chop slice dice grate shred splash squeeze plate ladle blitz cover sear grease knead tuck spray smear shave stirring esparce corona dora saltea cuece trocea pica riega unta alina rocia engrasa salpica ligalo tritura bate',
);
export const EATING = words(
  'eating drinking comiendo bebiendo uses lives vive viven echa echan meriendan order adore had has having ordered orders pidio pidieron comieron tomo pide piden eat drink love like cenan comen beben toman desayunan adoran pone ponen puts put eats ate loves likes swears adores drinks drank enjoys eating come comio adora toma tomo bebe bebio cena ceno desayuna devora',
);
export const LEAVING = words('leave leaves dejalo dejala dejalos dejalas');
export const COOKING = words(
  'to rise rest soak simmer overnight cool set marinate minutes hours minute hour until covered reposar enfriar cocer hervir remojo minutos horas hasta macerar marinar fermentar',
);
export const DIRECTIVES = words(
  'tell inform warn compruebalo compruebala miralo leela preguntalo revisalo take suplementa supplement pregunta preguntale evitalos evitalas evita leelas leelos lee comprueba mira verifica consulta avisa get turn rinse set double treat mind flip switch bring prepare serve coge busca gira dale vete ve ponte order roast simmer blend thicken top dress choose pick go have use try opt ask check look swap make stick buy select reach season sweeten drink eat grab keep bake fry leave skip say read settle request add enjoy i ive ill we here let read cook elige elija usa opta toma prueba pide busca prepara preparalo prepararlo compra cambia mejor te he hoy aqui sustituye endulza bebe come revisa lee deja descartalo evitalo sazona he puse propongo recomiendo',
);
export const NEGATED = words('not isnt arent no nunca never cant wont dont doesnt cannot');
export const AWAY = words('out away off apart separate');
export const NOUN_STARTS = words('a an any good great best easy un una mejor buen');
export const TAN = words('tan tanto tanta');
export const ITSELF = words(
  'it them one two three some more plenty another half this these lots los las unos unas uno otro algo',
);
export const PRONOUNS = words('they it this these that its you');
export const BETTER = words('best better instead mejor');
export const COMPARATIVES = words('mejor mas menos antes prefiere prefiero mismo misma mismos mismas');
export const CHOOSING = words('swap switch elige escoge opta cambia pick choose go opt prefer favour favor');
export const BECAUSE = words('since because as porque pues puesto');
export const SUBJECTS = words('i you we they yo');
export const AMOUNTS = words(
  'pot bowl tub mug scoop handful spoonful spoon teaspoon tablespoon little few portion slice bit small serving couple glass cup piece splash drizzle punado cucharada poco racion porcion vaso trozo chorrito',
);
export const NOMINATIVES = words('i im ive id ill we yo');
export const ALSO = words('too also tambien same some it igual');
export const COPULAS = words('is are es son');
export const DEFINING = words('is are es son contain contains contiene contienen lleva llevan');
export const ARTICLES = words('the a an el la los las un una');
export const BEFORE_CLASS = words(
  'brewed distilled pressed just simply basically mostly really only young ground fermented pure solo simplemente puro pura a an the un una de made from of kind type tipo forma form clase derivado derivada also both all ambos tambien',
);
export const INSTEAD = words('toma come elige opta prefiere usa pide prueba pick choose take have go');
export const LEFT = words('deja dejad leave');
export const ELSEWHERE = words(
  'where if when whenever instead works replace substitute but donde si cuando pero sirve',
);
export const AS = words('as');
export const SAME = words('same');
export const CONDITIONS = words('if where when whenever si donde cuando');
export const TURNING = words(
  'choose pick opt swap switch skip avoid replace ask order elige escoge opta cambia evita sustituye pide pregunta',
);
export const ANY = words('any some alguna algun algo other another');
export const TURNS = words('and y e while whereas but pero mientras');
export const EATEN = words(
  'ate eat drink drank try tried want puse pongo quiero probarlo probarla comi comido tome tomo pruebo',
);
export const BUT_ME = words('except but menos excepto salvo not');
export const OTHERS = words('she he they ella ellos ellas');
export const GETTING = words('bought buy buying get got compro compre comprado cook cooked');
export const HEDGES = words(
  'often usually sometimes normally typically traditionally generally commonly original most many some suele suelen normalmente veces menudo tradicionalmente habitualmente muchos muchas algunos algunas',
);
export const CHECKING = words(
  'check ask read look avoid skip need must verify tell inform warn mention avisa avisar informa comenta comprobar mirar leer preguntar',
);
export const VERSIONS = words('this here mine ours my our i we yo aqui esta este');
export const HOUSEHOLD = words('family guests others household familia invitados demas');
export const MAY = words('can may could might will puede pueden');
export const LABELS = words('label labels it they etiqueta ingredients');
export const ASKED_FOR = words('calls call asks pide pida');
export const MADE_WITH = words('with made using con hecho hecha lleva llevan uses usa');
export const NONE_OF = words('none ninguno ninguna neither');
export const KINDS = words('which what que cual cuales');
export const OF_IT = words(
  'some it them one two three four five six trozos cuatro cinco seis both all trozo uno una unas unos dos tres poco piece slice bite plate',
);
export const OFFERING = words(
  'served offered there habia hubo sirvieron ofrecieron pusieron sacaron dieron todos todas gave brought trajeron',
);
export const HAVING = words('ate had comi tome bebi cene desayune elegi chose stuck only just');
export const BEFORE_ALLERGEN = words('to a al');
/** What behind "in" tells when or how, and not in what. */
export const OCCASIONS = words(
  'morning mornings evening evenings afternoon night winter summer autumn spring moderation general small large pregnancy season my weekend',
);
export const NOW = words('now ahora');
export const NUTRIENTS = words(
  'grasa grasas calorias caloria azucar azucares sal sodio proteina proteinas hierro fibra hidratos carbohidratos vitamina vitaminas calcio colesterol potasio magnesio omega zinc yodo purinas fosforo',
);
/** Verbs by which a person says to eat or use a food, behind "I". */
export const TAKES = words(
  'eat eating ate have having had drink drinking drank use using used put add take taking love like enjoy bought buy ordered order make made cook try tried finish snack want keep',
);
/** Stand for a food that was named, in whole or in part. */
export const QUANTITIES = words(
  'it them one some few rest more any lot lots loads two these those handful slice portion bag plate bowl un una unos unas dos algunos algunas varios varias',
);
export const EATS_SPANISH = words(
  'como tomo bebo ceno desayuno meriendo almuerzo pico pido compro uso pongo echo hago cocino suelo voy vamos quiero puedo pienso llevo preparo comi tome bebi cene desayune pedi compre use puse hice he comemos tomamos cenamos comer tomar beber cenar probar pedir desayunar merendar',
);
export const PLEASES = words('encanta encantan gusta gustan apetece apetecen chifla chiflan');
/** Who tells of a reaction does not tell of eating for pleasure. */
export const REACTS = /^(?:al+erg|anaphyl|anafil|avoid|evit|hives|rash|urticaria|intoler|never|stopped|deje$)/;
/** Who asks to have something noted states it. */
export const NOTING = words(
  'remind note noted remember know told tell explain say mention recuerdas recuerda recordar anotado anotas apuntado sabes explicas explica explico digo decir decirle explicar aviso',
);
export const PREPARING = words(
  'cooks cooked cooking makes made making boils boiled roasts roasted bakes baked grills grilled fries fried prepares prepared brought brings asa aso cocina cocino hace hizo prepara preparo hornea horneo frie frio trajo trae',
);
/** Begin a clause that ends at the comma, before the main one. */
export const PREFACES = words('if unless unlike although though salvo aunque si excepto');
/** Before "contain": what is told of foods at large. */
export const AT_LARGE = words('can may might could usually often normally sometimes puede pueden suele suelen podria');
export const MODALS = words('can could should may might is are would puede podria deberia debe');
/** Names of whole classes of foods. */
export const CLASSES = words('cereal cereals cereales grain grains nut nuts');
/** What somebody is or gets, before "como un": "rojo como un cangrejo". */
export const LIKENESS = words(
  'rojo roja rojos rojas blanco blanca gordo gorda hinchado hinchada fuerte puse puso pongo pone poner ponerme puesto estoy estaba quede quedo duermo dormi sudo sude',
);
/** Whoever does so "for" something hopes not to find it. */
export const LOOKING = words('check scan search inspect screen');
