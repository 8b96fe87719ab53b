/**
 * Ordinary words of English, Spanish and their neighbours that are one or two letters from a food's name: "place" is
 * not a misspelt "plaice". Drawn from the most frequent words of those languages by the distance that the guard's
 * spelling forgives; words that are in fact misspelt foods are left out. Folded.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `
  absent absentees absents absinth acoes acura advantage advantaged advantages advocate advocates alcoholism alfred
  alias allocator allows almanacs altas alumin amanda amass amending ancho anchorites anders angela angla angola
  angular angulo apartado apparatus applet applets appli applies apply arachnids archives arrache arrachees arracher
  arraches asperities atones attunes avantage avantages avows azure azures babel babels bagong baile bains balat
  balcon bales ballerinas balsams balsas bandages bandies bandy banka banna banquettes bantered barata baratas
  barbados barbarous barely bares barfs barge barges barns barrettes barri barro barter bartered barters basque
  basques baste bastes bater batted battened batteries battery battier battler battlers battre beaches beacon beacons
  beaded beads beams bedro begets bello benen benny berets berger berre besets beste betes better bettered betters
  beurs bidon bidra biers bilong binnacles binne bisan bites bitte bittern bitterns blemishes blink blinks bloated
  blots blueish boater boaters boats boissons boldness bollocks bolls bolsillo bonne bonnes boodles boors boozed
  boozer boozers boozy bores bosque boste brads brady brainy brand brandied brands brats braun break breaks breda
  breed breeds brenne breve brian bribes bricol brides briefs briers briew brise brisker briskest brits brittler
  brittlest broek brooches bruin bruins bummers bumpkin bumpkins burgher burghers buries burke burro burros buruk
  butte butted butteries buttes buttress cackle cackles caisson caissons caked calambre calambres calamities calloc
  callous callow callus calma calmer calms calon camar camara camaras camaro cameron camin campagne campagnes campana
  campanas campanhas campinas canberra cancelling canciones candlelit canes caneta canonises canonizes canvas capas
  capelli capitols caracois carbonate carbonates carbs cares caress caresses carla carlo carlos carmel carmen carnet
  caros carpal carpals carpi carpus cartridge cartridges cashes casin castigate castigates causar cello cellos
  centenas cepas cerro certeza chale chamadas champing champion championed champions channelling chaperones chapman
  chatlines chattily checa cheery chere chero chessboard chessboards chica chicas chill chillies chills chilly chloe
  chloro chloros choke choler chord chords chore chores chorros chorus chupo churches cinch cinches cinder cinders
  cisterns claims clamps clans clare clerics climates coattails cocino cocinas cocinan cocinamos cochenille coches cochonilha coder colecao coleg colet
  colin collage collages collar collared collars collates colleens colleges collo colones coloraturas conces conchies
  conchs concu conflate conflates conic conoc consac consc consejo consejos consoles consume consumes coolant coolants
  coolie coolies copes copine copulates coquette coquetted coquettes coracao coracles cords cores corey corncrake
  corncrakes cornered corps corso cortad cortada cortamos costings coulent courant courante crackles crags crame
  cramer crams crane cranes crape crapes craps crass crave craves creak creaks creamier crean creases credo credos
  creep creeps cresc crevees crews criaturas cribs crime crimes cripes crispy croissance cross crosses crossings
  crudities crudity crumbled crusades cucina culturas current currents cuyos dailies daily damals damascus danas darum
  dashes datas dated datos deals decks dialings dials diaries diary digesting digestion digestions digests dimpling
  dipping dites docks dogfights domaine domaines donar dones donker donos donts donus dotes douche douches downer
  downers dreamer dreamers drinkings dropping droppings drums duelings duellings dumping dunkel durmu durmus eiders
  eignet empleados enrolladas erring erstes escalates escapes escolas estaciones etouffe etouffer exams fabrik facture
  factures fagot fagots faisant fallows fancier fanciers faria farrow farrows ferner ferro festas fetes fetus fiches
  fidel filas files filhos filoso finance financed financeira financeiras financeiro financeiros financer finances
  financi financial financiar financieel financiele financiera financieras financiere financieres financiero
  financieros financing fiscales fished fishers flame flames flanks flatbed flatbeds fleur fleurs floes flogs floor
  floors flotan flounces floundered flout flouts fluor fogies foias folos fondus founder founders fours fracases frans
  frigs frisch frise fudged fuertes fuites fument fumer fumes furies gaelic galas gallows gambar gammy ganas garna
  gateaux gerate geste gestes gigantes gilbert gilds gingerly giros globules glutes goblet goblets goblins gofer
  gofers goosed gores gouaches goude grama granda grans grapp grating gratings gratis grava grave graves grays grele
  grelons grill grills grilos groupe grouped groupes groused gummiest guten guttered gutters gyors habitats habitos
  habits hacer haces hakim hamburg hammer hammers hared harems haria harinos harus hater haters hates hatters havas
  haver herding hijos hikes hires hitters hoard hoards homey homeys homme hommes hones honeybees horseman horsemen
  hueco huecos hummed ineri inseto insetos insulin invari jabon jambo jerkiest junker junkers kapas karhi karma kasus
  kecir kills kinak kipped kirch kitsch knockwursts kohlrabies korte krabbeln lache ladron lagere laget lairds lakers
  lamination lamps landlines lanes langer lapin lapins larger larson lasci lasse lassie lassies lasso lassos later
  lavage laver lavish lavishes layer layers leaches leaks lecha leched lecher lechers lecho leeches leger leiste
  leiter leute lever levers lexington liber licha liebe lieber liever lifer lifers liger limbs limburg limper limpest
  linguists liquoring lites livery livet loads lodes lords loses lossis lover lovers loves lukas lulus lutte lycee
  macadam macron macrons madels magas maharanis maids makes malaga males malin mallet mallets malty malunga mamie
  manana manches mande mandela maneiras manga mangas mangl mangles manholes mania manic manics manifolds manoe manse
  manses manteles mantendo mantenido mantises mantles mantoes manus marcada marcha marchito margaret marinades
  marinates marshes marta martin martina martins marts marzo massac massagens masse masses mataas matas match matches
  mated mates matla mavens mayores mayoress mayors meanie meanies meets meits melan merlin mesas meshes mesos metas
  methanol metros mezcl micha miele mildness miles milestone milestones milhoes millones mills mines minis minster
  minsters miring misdoes mises mismos missa moats moche module modules molest molles molta moltes molts mongo monies
  monster monsters moonscapes moonstone moonstones mopes morals morass morasses moray morays mortas moshes mosses
  mostro motos mould moulds mouse mouses moussed mucha muchas muffing muhammad mulch mulches mulle muller multa multas
  mushes musica musicas musse musses muster musters naats nabizi named namens nasse nattered natters natus neces nesse
  nesses netto nieces nixes noises nomes notas nummers nutters oboes ogres okkara okras oodles orage oregon orgies
  oster otras ouster ousters padroes pages pagos palais pallets palomas pampas panaceas panatella panatellas pander
  panders pandora panelists panelled panellist panellists pangan pangs panier panne pantal parait params pardons
  parfaite paris parley parleys parmes parries parry partes partis partisans parto pasad pasada pasadas pasando pashas
  passa passat passato pastiches pastiest pastimes patel patella patellas pathos patios patois patrones patsi patsies
  patsy pattered paves pawns peaces peasant peasants pecado pecas peccadillo peccadilloes pedras peers pelas pellets
  pelusilla penal penned pennies penny peppering perce perceb perceber percebi perco perda perdas perdi perfiles perks
  perms perra perro perros pesadilla pesado pesan pesos pesta pestles pests piatta piazza piazzas pican pieds
  pilferers pillock pillocks pinga pinion pinions pinko pinkos pione pisces pisos pista pistas pistol pistols piston
  pistons pitches pitts place places planes plantas plantations plantin plantines planting plantings plata plates
  platos pleasant plumbs plume plumes plumps pluses poach pocos podes poison poisons polla polls polos polov ponga
  pongas poole porringer porringers porto posta posties posto postos potes poule poules poultices pourries povos prams
  prates pratos preach preaches preguntas pregunto presentes presento presents presto prestos preta pretas prides
  prone proposees proposers proposes prosecutes proto pruned puerto puesto puestos pulps pulsa pulsed purism purist
  purse purses purus puttered putters quais quali qualite qualites quals quedo quelque quelques questo questoes queue
  queues quindi quirk quirks quiso rabbi rabbis ragas rahmen raison raisons raken rakes rakish raman ramon ranched
  ranchers rancho raped rapine rashes ratas realises realiz realizes reamer reamers recettes regaba regalia regina
  remould remoulded remoulds rending rennen rennes rifles ripping risks ronch ropes rosto rotas rotter rotters roues
  rouses rumpling runes safes sagas sages sails salam salao salman salon salons salvad salvador samba sambas sames
  samoa sanda sanders sandy sapper sappers satis sautes scamp scamps scene scenes schmaltzier schmaltziest schmaltzy
  schone schones sconce sconces scuffing sculleries scullion scullions seams seats seiten sellers sepas serveries
  sesso shadings shady shane shellfire shirk shirks shootings shortcut shortcuts showings silla sites siyas skippers
  skyjacks slakes slams slates snapped snappier snuffing sollen somit spans spart spasm spasms spates spats speci
  speckl specs speelt spekt spets spielt spiraling splat splats splet sprinters spritzed spritzen squad squads squir
  squires squirreled staffing stakes stallion stallions states stays stdout steam steams stellen stiffing stiflings
  stoat stoats stolen strak straks stuffiness subas suits sujets sulfate sulfates sulphate sulphates sulphide
  sulphides sultan sultans sunda sunday sundays surgeon surgeons sweden taama tabbies tahan tahun tallo tallos tamar
  tampa tares tarima tarps tarros tartan tartans tasta temped temper tempera temperas tempers tempest tempi temple
  temples tempo tempora tempos tempr temps tempu tempus tenga tengas terrenos testa thongs thorns tinge tinges tings
  tinha tiros tista toastier toastiest toate todes tollen tonga torre torrents torres torten torts torus tostar totes
  totter totters trama tramas tranches trape trata treadle treadles trempe tribe tribes tries trifled trifler triflers
  trios tripos tropas trope tropes trotted trouper troupers trous tryout tryouts tubas tummies tunes tunis turbo
  turbos turnkey turnkeys twinkles tyros uttered utters vacun vacuna vacunas veado veados veils vendo venido verme
  vermes vermo vimos visceral wader waders walruses wanes wanton wantons warps waver wavers weightier weisen weisser
  wezen whets whines whisk whiskery whisks winces winds wined winkel winkels winkled winos wrinkle wrinkles yellowing
  zarar zonder
`
    .trim()
    .split(/\s+/),
);
