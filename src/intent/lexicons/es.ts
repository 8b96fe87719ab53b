import type { Lexicon } from '../lexicon.js';

/** Spanish of Spain and of the Americas, as written in chats: without accents, often without question marks. */
export const spanish: Lexicon = {
  language: 'es',
  functionWords: `
    el la los las un una unos unas y e o pero si de del al a en con sin por para que como cuando donde cual cuales cuanto cuanta
    cuantos cuantas quien es son era esta estan estaba estoy estas este estos esa ese eso esto hay he ha han tengo tiene tienen tenia
    tuve hacer hago hace mi mis tu tus su sus me te se le les lo nos yo ella ellos ellas usted muy mas menos ya no ni tambien solo
    todo toda todos todas algo nada nadie hoy ayer manana anoche noche ahora porque pues entonces desde hasta entre sobre segun ser
    estar fue fueron puedo puede pueden debo deberia quiero necesito gracias hola buenas buenos dia dias ayuda favor porfa planta
    plantas hoja hojas cada despues antes otra otro vez creo voy va vamos sale salio pasa paso mejor bien mal agua luz cultivo soy
    eres somos cuidado cosecha raices cogollo cogollos flora semilla semillas esqueje esquejes riego abono sustrato carpa maceta
    macetas ano acerca ademas adelante ahi algun alguna algunas alguno algunos alla alli ambos ante aquel aquella aquellos aqui asi
    aun aunque bajo bastante buen buena bueno casi cierto claro conmigo contigo contra cosa cosas cualquier cualquiera cuenta dado dan
    dar debe deben debia decir dejar demas demasiado dentro deseo detras dice dicho dijo don durante ello embargo emplear encima eran
    eras esas esos estaban estado estais estamos estara estuvo etc fin fuera gran grande grandes gusta haber habia habian habra hacen
    hacia haciendo hecho hubo igual incluso ir jamas junto lado largo lejos luego lugar mediante medio mejores mientras mio misma
    mismas mismo mismos modo momento mucha muchas mucho muchos mundo nosotros nuestra nuestro nueva nuevo nunca ocho os otras otros
    parte pasado peor pesar poca pocas poco pocos podemos podia poder poner posible primer primera primero principal pronto propia
    propio proximo pudo pueda puesto quedo queria quienes quiere quiza quizas saber sabe sea sean seran seria sido siempre siendo
    siguiente sino sola solas solos tal tales tampoco tan tanta tantas tanto tantos tener tenido tenemos tendra tercera todavia total
    trabajo tras tuya tuyo ultima ultimo usar ustedes varias varios veces ver verdad vosotros vuestra persona personas derecho
    derechos libertad igualdad planos planetas planeas podido quedado exhausto huele huelen puso puse pusieron eche echo echaron comio comieron`,
  spellings: `
    q:que k:que ke:que xq:porque pq:porque porq:porque x:por xfa:porfa porfis:porfa plis:porfa porfavor:porfa tmb:tambien
    tb:tambien toy:estoy ta:esta tan:estan pa:para aser:hacer ago:hago aiuda:ayuda alluda:ayuda ayudaa:ayuda
    ayudenme:ayudame ayudeme:ayudame ayudanme:ayudame urjente:urgente urgentee:urgente emerjencia:emergencia ojas:hojas
    oja:hoja rais:raiz raises:raices raizes:raices oidium:oidio hohongo:hongo ongo:hongo ongos:hongos moo:moho mojo:moho
    pranta:planta plnta:planta plantita:planta plantitas:plantas muriendose:muriendo muriendoce:muriendo
    muriendosen:muriendo bichitos:bichos bichito:bicho fertilisante:fertilizante aranita:arana aranitas:aranas trip:trips
    tripes:trips nesesito:necesito nececito:necesito cambiame:cambia ajustame:ajusta subeme:sube bajame:baja ponme:pon
    ponle:pon agregale:agrega quitale:quita amarillitas:amarillas amariyas:amarillas sekas:secas seka:seca kemadas:quemadas
    luses:luces sircuito:circuito umo:humo matitas:plantas matas:plantas mata:planta matita:planta nenas:plantas
    ninas:plantas nena:planta chicas:plantas doctor:doctora dra:doctora`,
  oftenMisspelt: `
    emergencia urgente plantas muriendo ayudame marchita marchitas hongos cogollos cogollo raices 
    oidio infestadas inundado inundada electricidad electrico chispas enchufe temperatura humedad
    nutrientes fertilizante calendario deficiencia amarillas amarillo caidas congeladas accidente intoxicado respirar
    desmayo descarga incendio extractor ventilador pudriendo telarana telaranas pulgones botrytis floracion cosecha`,
  notEnglish:
    'zap sag taco concentrate mate falls define imagine ran ruptur slim me no a son sin red once pie mayor real sale has he plan base grave tire cave come fin dos once tan time den sue ten mal can mil once pan pest pests rot rots die dies hay fan fans plane date sea van late use pose over has as so mi le top cola colas auto autos total final principal control normal capital animal cola',
  phrases: {
    // ------------------------------------------------------------------ frames
    idiom: `
      muero|mueres|muere|moria|muriendo|morir por probar|ver|saber|fumar|cosechar|catar|verlas|verla|probarla|probarlas|tener|empezar|una|un,
      muero|muere|muriendo de ganas|risa|hambre|sueno|curiosidad|amor|la, me muero jaja|jajaja|jajaj|xd|laughemoji,
      muerto|muerta de risa|hambre|sueno|cansancio|curiosidad, jaja|jajaja|jajajaja me muero, me mori de risa,
      muriendo de, morir de risa,
      punto|hora|horas|naturaleza|angulo|mar|peso|lengua|tiempo muerto|muerta|muertas|muertos, puntos muertos,
      zona|zonas muerta|muertas, dia de los? muertos, hoja|hojas muertas|muerta|secas,
      movil|celular|telefono|cel|bateria|medidor|pila|computadora|laptop|sensor|pagina|foro|hilo|app|ph|phmetro|peachimetro muerto|muerta|murio|muere|muriendo,
      medidor|termometro|higrometro|celular|movil|telefono|sensor de|esta|se? ph|ec? esta|se? murio|muerto|muere,
      nada|no|ninguna es|hay|tengo|tan|muy? urgente|urgencia|emergencia, urgencias medicas,
      sala|salida|luz|luces|plan|kit|botiquin|telefono|numero|fondo|contacto|generador|caso|boton de emergencia|emergencias,
      botiquin, a muerte, de muerte, de mala muerte, muerte subita, pena de muerte, molde|moldes,
      esta|estan|es|son|quedo|quedaron que? fuego|arde|de|un? fuego|fireemoji, fuego fuego, esta que arde,
      estan que arden, jugar con fuego, a fuego lento,
      alarma|extintor|detector|riesgo|riesgos|peligro|seguro de|contra incendio|incendios|humo, detector de humo,
      humo suave|rico|denso, fumar, fumarla, fumarlas, mata mata, matarla, la|lo rompe|rompio|rompieron|petan|peta,
      virus|bicho|bug en|de la app|pagina|web, app|pagina|web se? cayo|colgo|congelo,
      insectos|bichos|acaros|hongos beneficos|beneficiosos|depredadores|buenos, control de plagas,
      lombriz|lombrices de|californiana|roja, humus de? lombriz, gusanos de seda|compost, mariquitas, mariquita,
      catarina, shock|estres de? trasplante|transplante, agua fria, frio polar, resfriado, viuda blanca|negra,
      white widow, algodon de azucar, gracias por la|tu|toda|su|tanta? ayuda, seccion|centro|menu de ayuda,
      cuento con tu ayuda, ayuda mucho, me ayudo|ayudaste mucho?, sirve|seria de ayuda, quemadura|quemado de sol yo,
      quemar grasa|calorias, calentamiento global,
      factura|recibo|consumo|tarifa|gasto de|electrico la? luz|electricidad|electrico,
      perder|pierdo|perdi tiempo|peso|paciencia|interes|la cabeza|cuenta, sin perdida, ojo con, en mi mano, a mano,
      de mano, echar una mano, de segunda mano,
      mueren|muere|mata|matan|matar a? los|las|el|la acaros|acaro|aranas|trips|bichos|plagas|hongos|pulgones|huevos|insectos,
      urgente reunion|trabajo|tramite, alergia al moho,
      quite|corte|limpie|retire|saque|quitar|cortar|limpiar|podar las|unas|algunas|varias? hojas muertas|secas|amarillas|viejas,
      congele mi|mis|la|el|los trim|restos|cosecha|cogollos, hace frio|calor afuera|fuera,
      murio|muere|muriendo el|la|mi celular|movil|telefono|bateria|medidor|laptop|computadora|pc|tablet,
      mi amigo|amiga|vecino|vecina tiene|tienen, temperatura|humedad|punto|etapa critica|critico, sin criticas`,
    negation: `
      no, ni, sin, nunca, jamas, ningun, ninguna, ninguno, tampoco, nada de, libre de, libres de, nadie, en vez de,
      descartado, descarte, cero, ausencia de`,
    notNegation: `
      no se|entiendo|comprendo que|como|si|por|cuando|cual|cuanto, no estoy seguro|segura,
      no es normal|broma|bueno|posible, no para|paran|deja|dejan,
      no puedo|puede|pude|logro|consigo respirar|mas|creer|salvar|salvarlas|salvarla|pararlo|parar|controlar|controlarlo|dormir,
      no hay|tengo|tenemos luz|electricidad|corriente|agua|aire|forma|manera|oxigeno|idea,
      no funciona|anda|enciende|prende|arranca|responde|reacciona|despierta|respira|siento|aguanta|aguantan|funcionan,
      no solo, no regue|riego, nadie las|la regue|rego|regaron|cuido,
      sin luz|electricidad|corriente|aire|agua|oxigeno|parar|querer|regar|aviso, ni idea, por que no, si no,
      nada funciona|sirve|ayuda, nunca vi|habia|me,
      no mejora|mejoran|se? recupera|recuperan|levanta|levantan|mueve|despierta, no van? a? sobrevivir|aguantar,
      no va a sobrevivir|aguantar|pasar|llegar, no que no, no para de, no tienen|tiene agua|luz|aire, no sobrevive,
      no respiro`,
    past: `
      el ano|verano|invierno|mes|ciclo|cultivo|otono pasado|anterior,
      la temporada|cosecha|vez|primavera pasada|anterior,
      temporada|cultivo|cosecha|ciclo|cultivos|cosechas|temporadas|intento|armario|carpa anterior|anteriores|pasado|pasada|pasados|pasadas,
      hace anos|meses|tiempo|un|dos|tres|varios|mucho ano|anos|meses|ciclos|cultivos|tiempo, hace anos|meses|tiempo,
      antes tenia|tuve|me|habia|se|solia, en el pasado, en 2019|2020|2021|2022|2023|2024|2025, solia,
      alguna vez tuve|me,
      mi primer|primera|ultimo|ultima|viejo|antiguo|antigua cultivo|cosecha|carpa|planta|grow|ciclo, la otra vez,
      la vez pasada, ultima vez, cuando empece|empezaba, una vez tuve|me|se, tuve una vez, en otros cultivos,
      ya tuve, pense|pensaba|crei|creia que era|eran|tenia, parecia,
      tuve|tenia moho|hongos|oidio|plaga|plagas|arana|trips|pulgon|pulgones|pudricion|acaros|botrytis|estres|raices|podredumbre,
      crei|creia|pense|pensaba muerto|muerta|muertos|muertas|que, que creia|pensaba|crei`,
    present: `
      ahora, ahorita, ahora mismo, hoy, esta manana|tarde|noche|semana|madrugada, este momento, actualmente, ayer,
      anoche, en este momento,
      hace un|dos|tres|unas|unos|pocos|pocas|2|3|4|5|6|8|rato|minutos|horas|dias? rato|horas|minutos|dias|dia|hora,
      desde ayer|anoche|hoy|esta|hace|el, todavia, aun, sigue|siguen, de repente, amanecio|amanecieron, recien,
      acabo|acaba|acaban de, empezo|empezaron|esta|estan empezando?, se esta|estan`,
    returned: `
      otra vez, de nuevo, nuevamente, ha|han vuelto|regresado, volvio, vuelve, vuelven, reaparecio, regreso,
      regresaron, volvieron, ha vuelto, han vuelto, recaida`,
    contrast: `pero, aunque, sin embargo, aun asi, excepto, salvo, sino, y ahora, solo que`,
    newClause: `ahora, mas bien, entonces, porque, cuando, mientras, y hoy, hasta que`,
    hypothetical: `
      preven*, evit*, proteg*, protec*, precav*, si, que pasa si, que pasaria, en caso de, por si, imagina*, supon*,
      hipotetic*, riesgo|riesgos|peligro|probabilidad|posibilidad de, resisten*, inmune*, propens*, susceptib*,
      preocupad* por, miedo a|de|que, diferencia|diferencias|diferenciar entre, que es|son|significa,
      como se|puedo|sabe|identifico|reconozco|detecto|distingo|identificar|reconocer|detectar|saber|se ve|ven|reconoce|identifica|detecta|reconocer|identificar|detectar|distinguir|sabe|nota,
      como identificar|reconocer|detectar|saber|identifico|reconozco|distingo, sintomas|senales|signos de,
      primeros sintomas|signos,
      articulo|video|guia|informacion|info|libro|consejos|tips|curso|duda|dudas sobre|de|para, explica*,
      cuentame sobre|mas|de, hablame de, lei|escuche|dicen|dijeron|oi que|sobre|de,
      es normal|comun|frecuente|habitual|cierto|verdad que|si|en|el|la|los|las|tener|cuando, es comun|frecuente,
      proxima|siguiente vez|temporada|cosecha, proximo|siguiente cultivo|ciclo|ano, en el futuro, futuro, algun dia,
      antes de que, para que no, a que temperatura|humedad|ph|ec|nivel,
      que temperatura|humedad|ph|nivel|mata|causa|provoca|produce|come|atrae,
      cuanto aguanta*|tarda|tiempo|dura|resiste*, ciclo de vida, esperanza de vida, salvo que, a menos que,
      mantener alejad*, ahuyent*, repel*, curiosidad, en general, en teoria, sueno|sone que|con, pesadilla,
      preparad*|prepararme|prepararse para,
      que no me|se|les|le salga|salgan|den|de|entre|entren|aparezca|ataque|mueran|muera,
      cuales|que variedades|cepas|geneticas|semillas, soportan, aguantan el|la|los, contagios*,
      me preocupa|preocupan el|la|los|las, hay riesgo, pone|ponen huevos, debo preocuparme|preocuparnos,
      preocuparme por, como se|puedo|sabe|saber si, como se si, revisar|revisando|vigilar|buscar por|si`,
    notHypothetical: `
      no se si, saber si, ver si, se si, seguro|segura si, como si, pregunto si, dime si, decirme si, dudo si,
      duda si, si no, si se puede, si alguien, si me pueden, si puedes, si pueden, que es esto|este|esta|esa|eso|lo,
      que son estos|estas|esos|esas, puede|podria|pueden|podrian ser|estar|salvar, que pasa|paso con mi|mis,
      no es normal, es normal esto, si es, debo|deberia cortar|tirar|arrancar|llamar|cosechar, preocupado|preocupada,
      tengo miedo, por que`,
    already: `
      ya, encontre, se extiende, extendiendo*, avanza, cada vez peor|mas, ya tiene|tienen|hay|salio|empezo,
      acabo de encontrar|ver, va a peor, empeora*, propag*, que se expanda|extienda|propague`,
    modal: `puede, pueden, podria, podrian, afecta, sirve, hace, hacen, es, causa, provoca, una, el, la, los`,
    causing: `
      causar, causa, causan, provocar, provoca, provocan, producir, produce, generar, genera, atraer, atrae, danar,
      dana, perjudica, afectar, afecta, hacerle, matar|mata a, llevar a, sirve para|contra, funciona contra|para,
      hacen dano`,
    asking: `
      que, como, cual, cuales, cuando, cuanto, cuanta, cuantos, cuantas, donde, quien, por que, para que, a que,
      en que, con que, cada cuanto|cuantos, desde cuando, hasta cuando|que, de que|donde|cuanto,
      es normal|mejor|bueno|malo|necesario|recomendable|posible|verdad|cierto|legal|seguro|comun|malo|peligroso, son,
      se puede, puedo, puedes, pueden, puede, podria, podrias, debo, deberia, hay que|alguna|algun|forma|manera,
      sirve, conviene, vale la pena, hace falta, tengo que,
      necesito saber|consejo|consejos|info|informacion|entender, quiero saber|entender|aprender,
      me recomiendas|aconsejas|explicas|dices|puedes|podrias|ayudas|ayudan, recomiendame, recomienda, recomendacion*,
      explicame, explica, dime, cuentame, ensename a|como,
      ayudame|ayudenme|ayuda a|con|para entender|elegir|planear|planificar|escoger|decidir|calcular|comprender|armar|disenar|mejorar|saber|montar|empezar|hacer|interpretar|aprender|el|la|los|mi|un|una,
      duda, consulta, pregunta, preguntas, una duda|consulta|pregunta, tengo una duda|consulta|pregunta,
      alguien|alguno sabe|tiene|ha|puede|me, sabes, saben, diferencia, diferencias,
      no se como|cual|que|cuando|cuanto, que tal, funciona, funcionan,
      las|los|el|la autos|plantas|coco|tierra necesitan|necesita, que hago|hacer con|si|para|cuando|contra|en|cuando,
      que puedo|debo hacer con|si|para|contra|en|cuando, alguna idea|algun de|para|sobre|consejo, es normal que,
      cuando|cuanto debo|hay|se`,
    askingInside: `
      que hago|puedo|debo|hacemos|hacer|le|les|sera|es|tiene|pasa,
      como lo|la|los|las|puedo|hago|saco|elimino|soluciono|arreglo|quito|trato|curo|combato|salvo|mato|se,
      es normal|grave|malo, se puede|pueden, alguna idea|sugerencia|recomendacion|solucion|ayuda,
      algun consejo|remedio, por que, debo|deberia, cuando cosecho|cortar|corto, cual es, cuanto tarda|tiempo,
      me ayudas|recomiendas, cada cuanto`,
    generality: `
      es un|una hongo|plaga|enfermedad|problema|insecto, suele, suelen, normalmente, generalmente, usualmente,
      en general, a veces, muchos|la gente|mayoria|los cultivadores, cultivadores, dicen que, lei que, segun, comun,
      frecuente, al final|fin de la|del? vida|ciclo|flora|floracion, le encanta, les encanta, siempre, tipicamente,
      dato curioso`,
    own: `
      mi, mis, mia, mias, mio, mios, nuestra, nuestras, nuestro, tengo,
      me salio|salieron|aparecio|aparecieron|sale|salen|invadio|invadieron|ataco|atacaron|entro|entraron|agarro|agarraron|comieron|come|comen|comio|quedaron|quede|quedo|quemo|quemaron|pase|olvide|cayo|cayeron|di|dio|esta|estan,
      se me, encontre, vi, veo, noto, note, descubri, le|les di|eche|puse|salio|salieron|sale|salen|esta|estan,
      he encontrado|visto|notado|descubierto|perdido,
      en|por|de|a|sobre|bajo|entre mis|mi|estas|todas|todos hojas|hoja|cogollos|cogollo|plantas|planta|raices|flores|tallo|tallos|carpa|las|los,
      estas|esta|este|estos|esas|esos plantas|planta|hojas|manchas|bichos|hoja|cogollo|cogollos,
      por todos|todas|todo|todas? lados|lado|partes|parte|el|la, foto, fotos, imagen, ella esta,
      estan todas|todos|llenas|llenos, semana 1|2|3|4|5|6|7|8|9, faltan, a dias|semanas de, me|nos falta|faltan`,
    pointing: `
      esto es, es esto, que es esto|esta|este|esa|eso|lo, que son estos|estas|esos|esas,
      parece|parecen ser|moho|hongo|que|oidio|botrytis|un|arana`,
    urgency: `
      ayudame, auxilio, socorro, sos, urgente, urgentemente, urge, por favor ayuda, necesito ayuda, porfa ayuda,
      rapido, ya mismo, ahora mismo, cuanto antes, desesperad*, cryemoji, dios, dios mio, mierda, joder, carajo,
      la puta, puta madre, no se que hacer, panico, angustia*, por todos lados|partes, por todas partes, emergencia,
      asustad*, estoy perdiendo, maldicion, verga, hostia, salvarla, salvarlas, salvarlo, ^ ayuda, ayuda $,
      ayuda por|porfa, salvar esta`,
    someoneElse: `
      mi|un|el|la|una|los|mis|su vecino|vecina|amigo|amiga|primo|prima|vecinos|amigos|tio|cunado|colega|hermano|companero|suegra,
      un conocido, otra persona, otros cultivadores, en reddit|youtube|instagram|tv|foros, tomates, tomate, rosas,
      cesped, orquidea, orquideas`,
    resolved: `
      desaparecio, desaparecieron, se fue, se fueron, ya no, ya no hay|tengo|tiene, solucion*, solucionado, resuelto,
      resolvi, cure, curamos, recuper*, mejoro, mejoraron, controlad*, bajo control, elimin*, acabe con, se salvo,
      se salvaron, salve, sobreviv*, todo bien, todo en orden, pasado el, superad*, vencido, ya paso,
      sana|sanas de? nuevo?, ya esta|estan bien|mejor|sana|sanas, falsa alarma, erradic*, se arreglo, arreglad*,
      gracias a ti|usted|vos, por fin|finalmente venci|derrote|acabe|elimine, gane la batalla, son historia,
      volvieron a la vida, revivio, revivieron, nunca volvio|volvieron|regreso, no volvio|volvieron, curada, curadas,
      se curo|curaron, ya curadas, a tiempo, casi se`,
    mild: `
      un poco, un poquito, poquito, ligeramente, leve, levemente, algo, apenas, unas pocas, un par de, pocas, pocos,
      alguna, algunas, una hoja, pequena, pequenas, ligera, medio, tantito, solo|apenas la|las punta|puntas`,
    sudden: `
      de un dia para|al otro|siguiente, de la noche a|al la?, de repente, de golpe,
      en una|pocas|dos|tres|cuestion|un|unas|menos|2|3|4|5|6|24|12|48 de? noche|horas|hora|minutos|dia|dias,
      en cuestion de, por horas, por minuto|minutos, rapidamente, muy|super|tan rapido, rapido, rapidisimo,
      ayer estaba|estaban,
      estaba|estaban bien|perfecta|perfectas|hermosas|sanas|hermosa|sana ayer|hace|anoche|esta|y, amanecio,
      amanecieron, y hoy, subitamente, cada hora, de un momento, por hora, desde anoche|ayer|hoy|esta`,
    total: `
      todas, todos, toda, todo, enteras, entera, entero, completa, completas, completamente, totalmente,
      por completo, cada, mitad, mayoria, media cosecha, casi todas|todo|toda, muy, severo, severa, grave,
      gravemente, fuerte, terrible, horrible, por todos|todas lados|partes, masiv*, 50|80|90|100 percent`,

    // ------------------------------------------------------------------ things
    plant: `
      planta, plantas, plantula, plantulas, plantin, plantines, esqueje, esquejes, clon, clones, bebe, bebes, arbol,
      cosecha, cultivo, autos, auto, autoflorecientes, madre, madres, brote, brotes, todo, todas, plantacion, jardin,
      germinados, canas, arbusto, semillero`,
    leaf: `hoja, hojas, follaje, puntas, punta, hojitas, tallos, ramas, rama, brotes, envés, enves, cotiledones`,
    bud: `
      cogollo, cogollos, cola, colas, flor, flores, cogollazo, calices, tops, puntas, frasco, frascos, tarro, tarros,
      bote, botes, cosecha, secadero, hierba, marihuana, maria, apical`,
    root: `raiz, raices, cepellon, raicillas`,
    stem: `tallo, tallos, tronco, base, cuello, rama principal, apice, tallo principal`,
    medium: `tierra, sustrato, coco, maceta, macetas, suelo, perlita, turba, lana de roca, jiffy, superficie`,
    place: `
      carpa, armario, cuarto, indoor, invernadero, habitacion, sotano, garaje, caja, casa, piso, suelo, terraza,
      balcon, patio, jardin, closet, sala, exterior, afuera, cultivo, box, tienda, growbox`,
    reservoir: `
      deposito, tanque, tanques, balde, cubo, cubos, bidon, reservorio, manguera, mangueras, tubo, tubos, tuberia,
      caneria, valvula, goteo, bandeja, bandejas, humidificador, dwc, sistema, riego, bomba, grifo, canilla, llave,
      desague, tinaco, agua`,
    cooler: `
      aire acondicionado, ac, extractor, ventilador, ventiladores, extraccion, ventilacion, intractor, climatizador,
      refrigeracion, turbina, enfriador, el|mi aire`,
    heater: `calefaccion, calefactor, calentador, estufa, manta termica, radiador, calefon`,
    waterPump: `
      bomba de agua|riego, riego, goteo, goteros, gotero, aspersores, aspersor, nebulizadores, sistema de riego,
      riego automatico`,
    airPump: `
      bomba de aire|oxigeno|recirculacion|agua?, bomba, bombas, aireador, oxigenador, difusor, piedra difusora,
      compresor, burbujas, enfriador, chiller`,
    lamp: `
      lampara, lamparas, foco, focos, led, leds, panel, luminaria, bombilla, bombillo, bombillas, las luces, luces,
      hps, la luz, luz, balastro, balasto, ampolleta`,
    electric: `
      regleta, enchufe, enchufes, toma, tomacorriente, tomacorrientes, cable, cables, cableado, alargador, alargue,
      extension, zapatilla, multicontacto, contacto, balastro, balasto, balastra, reactancia, transformador, driver,
      fuente, timer, temporizador, programador, ventilador, extractor, filtro, lampara, foco, panel, led, calefactor,
      deshumidificador, humidificador, bomba, cuadro electrico, diferencial, fusible, fusibles, fusiblera, termica,
      breaker, interruptor, ladron, electricos, electrico, electrica, motor, clavija, adaptador`,
    mains: `
      regleta, enchufe, enchufes, toma, tomacorriente, tomacorrientes, cable, cables, cableado, alargador, alargue,
      extension, zapatilla, multicontacto, contacto, contactos, balastro, balasto, balastra, reactancia,
      transformador, driver, cuadro electrico, instalacion electrica, electricos, electrico, electrica, electricidad,
      corriente, ladron, clavija, adaptador, fusiblera, multitoma, interruptor, extensiones`,
    body: `
      ojo, ojos, cara, boca, piel, mano, manos, brazo, brazos, garganta, pierna, piernas, dedo, dedos, labios, labio,
      lengua, nariz, pecho, pulmones, pies, encima mio|mia, estomago`,
    person: `
      yo, me,
      mi esposa|esposo|mujer|marido|novia|novio|hermano|hermana|madre|padre|amigo|amiga|companero|pareja|vecino|abuela|abuelo|suegra|roommate,
      alguien, el, ella, se, un amigo`,
    dependant: `
      perro, perra, perrito, perrita, gato, gata, gatito, cachorro, mascota, conejo, hijo, hija, hijos, nino, nina,
      nene, nena, bebe, niño, sobrino, sobrina, nieto, nieta, pequeno, hermanito, hermanita, abuela, abuelo, crio,
      chiquito, guagua`,
    poison: `
      nutriente, nutrientes, fertilizante, fertilizantes, abono, abonos, calmag, fungicida, herbicida, neem,
      jabon potasico, azufre, alcohol, isopropilico, solucion nutritiva, solucion, cal, silicio,
      hormonas de enraizamiento, disolvente, acetona, anticongelante, matarratas, veneno, limpiador, detergente,
      cobre, glifosato, enraizante, solucion de calibracion, liquido de calibracion`,
    corrosive: `
      ph down, ph up, ph_down, ph_up, ph menos|mas|minus|plus, reductor|regulador|bajador|elevador de ph, acido,
      acidos, fosforico, sulfurico, nitrico, muriatico, lejia, cloro, lavandina, hipoclorito, amoniaco,
      agua oxigenada, peroxido, sosa caustica, potasa, quimico, quimicos, pesticida, pesticidas, insecticida,
      insecticidas, agroquimico, plaguicida`,
    edible: `
      brownie, brownies, galleta, galletas, comestible, comestibles, gomita, gomitas, mantequilla, manteca, cogollo,
      cogollos, marihuana, maria, hierba, yerba, planta, hoja, hojas, thc, aceite, hachis, porro, mota, pastel,
      chocolate`,
    nutrient: `
      nutriente, nutrientes, fertilizante, fertilizantes, abono, dosis, calmag, ec, ppm, nitrogeno, guano, solucion,
      ph down, ph up, ph_down, ph_up, pk, bloom, fertilice, abone, comida, estimulante, booster, concentrado, sales,
      botella, ml, por litro, etiqueta`,
    bleach: `lejia, cloro, lavandina, hipoclorito`,
    reactsWithBleach: `
      vinagre, amoniaco, acido, ph down, alcohol, agua oxigenada, peroxido, salfuman, muriatico, limpiador,
      desengrasante, acido citrico, limon, detergente`,
    herbicide: `
      herbicida, glifosato, roundup, matamalezas, mata malezas|hierbas|yuyos, gasoil, gasolina, diesel,
      mata bichos casa`,

    // ------------------------------------------------------------------ states
    slimy: `
      babos*, viscos*, limos*, baba, mucos*, gelatin*, gelatina, marron, marrones, cafe, cafes, oscur*, negra,
      negras, negro, podrid*, pudri*, pudr*, podred*, blanda, blandas, blandit*, deshac*, deshic*, moco, mocos, lama,
      pegajos*, babita, descompuest*, desintegr*, papilla`,
    stinking: `
      huele|huelen|olor mal|feo|fea|a|horrible|podrido|raro|podridas, apesta*, hiede*, hedor, peste, pestilente,
      mal olor, olor a podrido|huevo|cloaca|alcantarilla|pantano, pestilencia, cloaca`,
    fuzzy: `
      pelusa, pelusilla, pelusas, pelillos, peludo, peluda, telilla, micelio, esporas, hongo, hongos, pelitos,
      cosa|capa|pelo|pelos|moco blanca|blanco|blancos|gris|grises|verde|algodonosa, vello, mohos*, pelus*, mildiu,
      algodon, como algodon, algodonosa, algodonoso blanco|blanca|gris, pelos|pelitos|pelo blancos|blanco|grises`,
    powdery: `
      polvillo, polvito, polvoriento, polvorienta, harina, harinos*, enharinad*, talco, cenicilla, ceniza,
      manchas blancas, capa blanca, blanquecin*, azucar glas, polvo blanco, capa de polvo, polvo en|sobre las? hojas`,
    rotting: `
      podrid*, pudri*, pudr*, podred*, marron|marrones|gris|negro|cafe|blando por? dentro|adentro, blando, blandos,
      deshac*, descompuest*, huele|huelen|olor a moho|humedad|amoniaco|podrido|hongo, gris por dentro, marrones por,
      cafe por, toda|todo|estaba|esta toda|todo? marron|gris|negro|podrido|podrida,
      por dentro|adentro marron|gris|negro|podrido|estaba|esta, se deshace|deshacen|desarma|desmorona`,
    webs: `telarana, telaranas, tela, telas, telita, telitas, hilos, hilitos, tela de arana, tejido`,
    bugs: `
      bicho, bichos, insecto, insectos, larva, larvas, gusano, gusanos, gusanitos, mosca, moscas, mosquitas,
      mosquita, mosquitos, hormiga, hormigas, puntitos, huevos, huevecillos, arana, aranas, babosa, babosas, caracol,
      caracoles, polilla, polillas, escarabajo, escarabajos, animalitos, animales, plaga, plagas, saltamontes,
      grillos, langostas, cucarachas, chinches, piojos, piojillo, bicheri*, enjambre, colonia`,
    eating: `
      come, comen, comiendo, comido, comidas, comidos, comio, comieron, devor*, mastic*, muerde, mordid*, mordieron,
      mordiendo, roe, roen, royeron, roid*, arras*, escarb*, pisote*, ataca, atacan, atacaron, ataco, arrancaron,
      arranco, mordisque*, pelaron, pelo`,
    holes: `agujeros, hoyos, huecos, agujer*, mordidas, perforad*, orificios, comidas por`,
    smoke: `humo, humea, humeando, ahumad*, echando humo, llamas, llama, chamusc*`,
    sparks: `
      chispa, chispas, chispazo, chispazos, chispea*, corto, cortocircuito, corto circuito, exploto, explota,
      explosion, estallo, estall*, zumba, zumbido, electrocut*, calambre, calambrazo, corrientazo, patada, patadas,
      descarga, arco electrico, trueno, revento, tronando, hormigueo, fogonazo`,
    melting: `
      derritio, derrit*, derretid*, fundi*, quemad*, quemo, quemando, quema, chamuscad*, pelado, pelados, caliente,
      calientes, recalent*, ardiendo, hirviendo, al rojo, humeando, expuesto, expuestos, carboniz*, queman,
      quemandose`,
    water: `agua, lluvia, goteo, gotera, charco, charcos, fuga, solucion, derrame, filtracion`,
    wet: `
      cae, cayo, cayendo, caen, mojo, mojad*, empap*, gote*, chorre*, derram*, salpic*, corre, corriendo, sale,
      saliendo, fuga, se metio|mete|esta, metido, entrando, entro, filtr*, inund*, sobre, encima, llego, llegando,
      toca, tocando, dentro, sumergid*, bajo el? agua, escurr*, escap*, pierde, viene|baja|entra por|desde|en,
      por el techo|piso|suelo, mojando, mojandose, se mojo|mojaron`,
    leaking: `
      fuga, fugas, pierde, perdiendo agua, gotea, goteando, rota, roto, revent*, rompio, rajo, rajado, rajada,
      agriet*, desbord*, derram*, vaci*, sali*, se sale, sale agua, inund*, rebals*, rebos*, volco, volc*, se cayo,
      se solto, solto, abierta, abierto, chorrea*, explot*, no para, pinchad*, estallo, estall*, silba, silbando,
      chifla, sisea, no cierra|puedo cerrar*`,
    broken: `
      rompio, roto, rota, rotos, murio, muerto, muerta, fallo, falla, fallando, fallaron, dejo|dejaron de,
      no funciona|anda|enciende|prende|arranca|enfria|calienta|tira|trabaja|sirve|gira|bombea|prenden|encienden|funcionan,
      se paro|pararon|apago|apagaron|quemo|quemaron|jodio|daño|dano|danaron|descompuso|averio|trabo|trabaron|tapo|taparon|obstruyo|estropeo|fundio,
      averiad*, estropead*, danad*, descompuest*, tapad*, obstruid*, atascad*, parada, parado, quemo, petado, peto,
      crasheo, fallo el|la`,
    off: `apagad*, apago, cortad*, desconect*, detenid*, se corto, se fue, parad*, desenchuf*, apagadas, apagado`,
    drying: `
      sec*, seco, seca, secos, secas, secando, seque*, resec*, sequisim*, deshidrat*, crujient*, quebradiz*,
      sin agua, sin regar, sed`,
    scorched: `
      quema, quemo, quemaron, quemad*, quemando, chamusc*, abras*, achicharr*, tost*, fri*, asad*, cocin*,
      demasiado cerca, muy cerca, blanc*, decolor*`,
    bleached: `blanquead*, decolorad*, descolorid*, blancos, blancas, blanqueando, emblanquec*`,
    excess: `
      10 veces, diez veces, cinco|tres|cuatro|veinte|cien|5|4|3|20|100 veces, el doble|triple, doble, triple,
      demasiad*, me pase, nos pasamos, se me fue la mano, pasad*, sobrefertili*, sobre fertili*, sobreabon*,
      sobredos*, exceso, botella entera, toda la botella, todo el bote|frasco, sin diluir, puro, sin querer,
      por error, equivoque, equivocad*, por las nubes, altisim*, mucho mas, confundi, mezcle mal, me equivoque,
      botella equivocada, fertilice fuerte, lei mal, mal la etiqueta, en vez de`,
    swallowed: `
      bebio, bebi, bebido, tomo, tomado, trago, trague, tragado, tragaron, ingirio, ingeri, ingerido, comio, comido,
      comi, chupo, lamio, probo, probe, sorbo, bebieron, tomaron, bebe, comi demasiados|demasiado|muchos|mucho`,
    swallowedSelf: `
      bebi, me bebi|tome|trague|comi, trague, ingeri, tome, he bebido|tragado|ingerido|tomado, probe,
      di un sorbo|trago, un trago de`,
    ate: `
      comio, comieron, come, comido, comiendo, mordio, mastico, trago, tomo, ingirio, robo, lamio, bebio, devoro,
      zampo`,
    spilled: `derram*, volc*, cayo, tiro, rompio, salpic*, vertio, se me cayo, fuga, explot*, revent*, tire`,
    stinging: `
      arde, arden, ardiendo, ardor, quema, quemo, quemando, quemadura, quemaduras, queme, pica, pican, picazon, cayo,
      entro, salpic*, salto, metio, derram*, ech*, duele, duelen, irrita*, hincha*, ampolla*, ronch*, roj*, llor*,
      no veo, veo borroso, eche, en el ojo, en los ojos`,
    mixed: `mezcl*, combin*, junte, junto, con, agregue, anadi, puse, eche`,
    applied: `
      eche, echo, echamos, puse, pulveric*, fumigue, fumig*, rocie, roci*, aplique, aplic*, regue, use, usamos,
      por error, sin querer, confundi*, equivoque`,
    losing: `
      perdi|perdiendo|pierdo|perdimos|perder toda|todas|todo|la|las|mi|mis|el|dos|tres|cuatro|varias|una|2|3|4|5|6|media|casi|esta|otra,
      pierdo, arruin*, estoy perdiendo`,
    killing: `
      mate, matando, matar, mata, matado, mataron, mato, envenen*, destru*, arruin*, queme, cocine, ahogue, ahogad*,
      ahogando, asfixi*, frei, achicharre, cargue`,
    fallen: `
      marchit*, mustia*, mustio, caida, caidas, caidos, caen, cayendo, cayendose, cayeron, tirada, tiradas, tirado,
      desmay*, doblad*, doblo, doblaron, secando, secaron, seco, secas, seca, secandose, arrugad*, crujient*,
      quebradiz*, negras, negra, negro, marron*, lacia, lacias, flacid*, blandas, colaps*, desplom*, decaid*, deca*,
      tumbad*, tumbo, chuchurri*, apagandose, se vinieron|vino abajo, languid*, pochas, pocha, fatal, tirados,
      crujiente, crujientes, doblada, muy mal, de mal en peor, empeora*, papel, achicharrad*, chamuscad*, aguachent*,
      alicaid*, dormid*, apagad*, agotad*, vencid*, hundid*, sin fuerza, cuelg*, colgando, colgad*`,
    snapped: `
      partio, partid*, quebro, quebrad*, rompio, rota, roto, raj*, arranc*, aplast*, desgarr*, quebre, parti`,

    // ------------------------------------------------------------------ harm by kind
    'alarm:person_harm': `
      no puedo|puede|podia|consigo respirar, cuesta|dificultad|costando para? respirar, falta el|de aire,
      me|se ahogo|ahoga|asfixio|asfixia, garganta cerrada|hinchada|cerrando,
      cierra|cerrando|hincha|hinchando|hincho la|el|los|me? garganta|cara|labios|lengua, anafila*, reaccion alergica,
      alergia grave|severa, shock anafilactico, desmay* mi|el|la|en|y|un, se desmayo, me desmaye, inconsciente,
      perdio|perdi el conocimiento, no despierta|reacciona|responde, electrocut*, descarga electrica,
      me|le|nos dio|da|dado|pego la? corriente|calambre|descarga|corrientazo|una|patada, me corte,
      se corto el|la|un dedo|mano|brazo, no para|deja de sangrar, sangr*, mucha sangre, dolor de|en el pecho,
      duele el pecho, infarto, convuls*, intoxic*, envenenad* yo|mi|con|por, me envenene, monoxido, suicid*,
      quitarme la vida, matarme, hacerme dano, quiero morir|morirme, quemadura|quemaduras quimica|quimicas,
      quemadura|quemaduras de|en|grave la|segundo|tercer|en? piel|grado|mano|manos|cara|brazo,
      me|se queme|quemo la|el|las|los mano|manos|cara|brazo|piel|ojos|dedos, vomit*, mareo, maread*, mareos, nauseas,
      me mareo, ardor en|de los? ojos|garganta, arden|arde|quema|queman los|la|el|mis|me? ojos|piel|garganta,
      no siento la|el|mi|los|las brazo|mano|dedos|pierna|manos, ambulancia, llame|llamar al? 911|112|ambulancia,
      inhale, inhalo, respire gases|vapores|humo, taquicardia, corazon acelerado|a mil, palpitaciones, ronchas,
      urticaria, me cai de, sobredosis yo|de thc, la palida, estoy mal|intoxicado despues|por|con, atragant*, ciego,
      quede ciego, temblando, esta temblando, no quiero vivir|seguir viviendo, ya no quiero vivir,
      cerrando|cierra la garganta, hinchazon|hinchada en|de la? garganta|cara|lengua,
      no puedo|para de toser|temblar|vomitar, me late muy? rapido|fuerte, corazon muy? rapido|acelerado|fuerte,
      al hospital, en el hospital, a urgencias, alucina*, me pegue en la cabeza, ataque de panico|asma,
      se golpeo la cabeza, me quebre|fracture,
      quema|quemo|arde|irrita|pica la|el|mi|los nariz|garganta|ojos|pulmones,
      me quema|arde|pica|irrita la|el|los nariz|garganta|ojos|piel|pulmones,
      no paro|puedo|para parar? de vomitar|toser|temblar,
      me siento|sentimos|encuentro muy|bastante|re|super? mal|enfermo|enferma|raro|debil|intoxicado,
      no respiro|respira bien|nada, hinchan|hincha los|la|el labios|lengua|cara|ojos|garganta`,
    'sign:person_harm': `sangre, herid*, lastim*, dolor de cabeza, picadura`,
    'alarm:fire': `
      hay|es|un|se|provoco|inicio fuego|incendio, fuego en|dentro|ayuda|auxilio,
      prendio|prendido|prendiendo|prende|agarro|agarrando|cogio|pego|prendieron en? fuego|candela|llamas, en llamas,
      incendio en, incendi*, se esta|estan incendiando|prendiendo,
      huele|olor a quemado|quemada|humo|plastico|cable|cables|chamusquina|chamuscado,
      quemandose|quemando algo|el|la cable|lampara|carpa|cuarto|casa|armario|foco,
      sale|saliendo|salia|echa|echando|suelta|soltando|mucho humo, lleno|llena de humo, humo negro|blanco,
      humo en|de|del el|la|mi? cuarto|carpa|armario|balastro|lampara|enchufe|driver|ventilador, llamas, candela en,
      se esta quemando, arde la|el|mi carpa|armario|cuarto|casa, ardiendo la|el carpa|armario|cuarto|casa,
      alarma de humo|incendio|incendios esta|suena|sonando|no|salto, veo|vi|hay|noto humo,
      algo se? esta|anda? quemando|humeando|ardiendo, esta humeando, humea, echando humo,
      auxilio|ayuda|socorro fuego, fuego ayuda|auxilio|socorro|fuego, ^ fuego $,
      huelo|huele algo? quemandose|quemando|quemado, algo se? esta? quemandose,
      sale|salio|salia|saliendo fuego|llamas|fogonazos,
      huele|olor|huelo a goma|caucho|plastico|cables|madera quemada|quemado|quemados?,
      se queman|incendian|quema|quemo el|la|los|las|mi carpa|cables|casa|cuarto|armario|indoor,
      se esta? quema|quemando|incendia|incendiando el|la|mi filtro|extractor|ventilador|carpa|cable|lampara|cuarto,
      humo esta? llena|llenando|invade, el humo`,
    'sign:fire': `chamuscad*, al rojo vivo`,
    'alarm:electrical': `
      cortocircuito, corto circuito, chispas, chispazo, chispazos,
      da|dio|dan|paso|pasa|pega|tira corriente|calambre|calambres|calambrazo|toques|patada|descargas,
      agua en|sobre|encima|dentro de? el|la|los|las|un|una|del? enchufe|enchufes|regleta|cables|cable|electricidad|electrica|balastro|toma|tomacorriente|zapatilla,
      cables pelados|quemados|expuestos|derretidos, cable pelado|quemado|expuesto|derretido,
      calambre|corriente|descarga al tocar|cuando, un calambre al,
      agua cerca|junto|alrededor|debajo de los|las|la|el enchufes|enchufe|cables|regleta|electricidad|tomas,
      agua encima|sobre|en de? las|los|la|el extensiones|extension|enchufes|cables|regleta,
      siento|senti|siente|sintio corriente|electricidad, se derritio el|la|mi,
      derritio el|la|mi timer|temporizador|cable|enchufe|ficha|bomba,
      temporizador|timer|bomba|ficha|ventilador|driver se? derritio|derretido|derretida|quemado|quemo`,
    'sign:electrical': `
      salta|salto|saltan|brinca|dispara el|la|los diferencial|termica|fusible|fusibles|breaker|automatico|luz|plomos`,
    'alarm:chemical': `
      gases|vapores|gas|humo toxicos|toxico|de, fuga de gas|co2|butano|propano, huele|olor a gas|cloro|butano,
      alarma de co2|co|gas, derrame de? acido|quimico, escape de gas|co2, nube toxica`,
    'sign:chemical': `vapores`,
    'alarm:root_rot': `
      pudricion|podredumbre|putrefaccion de|en|radicular la|las|mi|mis? raiz|raices, pudricion|podredumbre radicular,
      raices|raiz podridas|podrida|pudriendose|pudriendo|pudrieron, pudri* las|la|mis|de|en? raiz|raices, pythium,
      pitium, fusarium, phytophthora, cuello podrido, podredumbre de|del cuello|tallo, root rot`,
    'sign:root_rot': `raices marrones|negras|babosas|cafes|oscuras|viscosas`,
    'alarm:mould': `
      moho, mohos, moho en los|el|mi|mis frascos|frasco|cogollos, enmohec*, mohos*, botrytis, botritis, hongo gris,
      hongos|hongo en los|el|las|la|mis cogollos|cogollo|flores|cola, moho gris, podredumbre gris,
      podredumbre del|de|en los? cogollo|cogollos,
      cogollo|cogollos podrido|podridos|pudriendo|pudriendose|pudrieron|mohosos,
      pudri* los|el|mis|un|en? cogollo|cogollos|cola|flores|cola, pudriendo por dentro,
      se pudre|pudren|pudrio|pudrieron, podrid* por dentro, aspergillus`,
    'sign:mould': `hongo, hongos, esporas, micelio`,
    'alarm:powdery_mildew': `
      oidio, mildiu, mildeu, mildiu polvoroso|pulverulento, ceniza en las hojas, cenicilla, polvo blanco`,
    'sign:powdery_mildew': `manchas blancas polvo*, mildew`,
    'alarm:pests': `plaga, plagas, infest*, invasion de|total, invadid*, infestacion, bichos por todos|todas|todo`,
    'sign:pests': `
      arana|aranas roja|rojas|blanca, arana roja, acaro, acaros, trips, pulgon, pulgones,
      mosca|moscas|mosquita blanca|blancas|del|de, cochinilla, cochinillas, oruga, orugas, minador, minadores,
      caracoles, babosas, gusano, gusanos, larvas, saltamontes, hormigas, mosquitos del sustrato, mosquitas,
      mosquita, sciaridas, ratas, ratones, nematodos, conejos, chicharritas, piojillo, piojos, chinches, langostas,
      tijeretas, polillas, aranuela, acariosis, barrenador, topos, vacas, cochinilla algodonosa,
      cochinillas algodonosas`,
    'alarm:heat': `
      estres|golpe|shock termico|de por? calor, estres por|de calor, estres calorico|termico, golpe de calor,
      como un horno, es un horno, parece un horno, hecho un horno`,
    'sign:heat': `
      sobrecalent*, recalent*, demasiado calor, calor extremo|insoportable|infernal, cocinando*, cocin*, achicharr*,
      asandose, asando, ola de calor, quemando por el calor, tanto calor, muchisimo calor,
      temperatura|temperaturas disparada|disparadas|altisima|altisimas|disparo, friendo, hirviendo,
      por el|este|tanto calor, por culpa del calor, a causa del calor`,
    'alarm:cold': `
      helada anoche|fuerte|de|las|me|quemo|mato, cayo|hubo|vino|anuncian|pronostican|viene una? helada|heladas,
      helo anoche|y, se helaron|congelaron, se me helaron|congelaron, congelad*, heladas esta noche, estres por frio,
      quemadas por el? frio|helada, dano|danos por|del frio|helada, por el frio`,
    'sign:cold': `
      helo, helada, congel*, hielo, nieve, nevo, granizo, graniz*, bajo cero, demasiado frio, frio extremo,
      mucho frio`,
    'alarm:nutrient_burn': `
      toxicidad de|por nutrientes|nitrogeno|fertilizante, intoxicacion por|de nutrientes|fertilizante|abono,
      sobredosis de fertilizante|nutrientes|abono`,
    'sign:nutrient_burn': `
      quemadura|quemaduras|quema|quemado|quemada|quemadas|quemados|quemo|quemaron por|de|con|el|los|la los|el|las|exceso|tanto? nutrientes|fertilizante|abono|fertilizantes|sales|nutriente|de,
      sobrefertili*, sobre fertili*, sobreabon*, sobredos*, exceso de nutrientes|fertilizante|abono|nitrogeno|sales,
      me pase con|de|el|los nutrientes|fertilizante|abono|los|el, pasad* de abono`,
    'alarm:flooding': `
      inund*, agua por todo|todos|todas|el, encharc*,
      se rompio|revento|reventaron el|la|una? cano|caneria|tuberia|manguera|tanque|deposito, desbord*, rebalso,
      rebalsando, anegad*, bajo el? agua, nadando en agua, lleno de agua`,
    'sign:flooding': `fuga de agua, se sale el agua, perdida de agua, rebos*, ahogad*, gotera, fuga`,
    'alarm:drought': `
      olvide|olvido|olvidamos|olvidaron de? regar*, sin regar, no regue, no las|la regue|riego|he|regaron, sequisim*,
      seco|seca|secas|secos totalmente|completamente|como, totalmente|completamente|todas|todo|todos|tan sec*,
      deshidrat*, sin agua, se quedaron|quedo sin agua, me quede sin agua, secandose,
      no|nadie las|la|les? rego|regaron|regue|riego|regaba,
      hace|llevan|lleva dos|tres|una|varias|muchas|2|3|4|1 semanas|semana|dias sin|que agua|no|regar,
      no tienen|tiene|tuvieron|tuvo|reciben|recibieron agua, se mueren de sed, secandose sin agua,
      no pude|pudimos|podia regar*, tierra es|esta|hecha|parece polvo|piedra`,
    'sign:drought': `resec*, falta de agua|riego, sedient*, marchit* por falta`,
    'alarm:light_burn': `
      quemadura|quemaduras|quemada|quemadas|quemado|quemados|quemo|quema|estres|quemaron de|por|con la|el|las? luz|led|foco|lampara|luces,
      luz|luces|lampara|foco|led|panel me|las|les|le|la|se? quemo|quemando|quema|quemaron|achicharro|abraso|frio,
      blanqueamiento por luz, quemad* por la|el|las luz|luces|led|lampara|foco|sol, quemaduras solares, insolacion`,
    'sign:light_burn': `blanquead*, decolorad* por`,
    'alarm:power_failure': `
      apagon, apagones, corte de luz|energia|electricidad|electrico|suministro,
      se corto|fue|cortaron|va|corta la|el luz|electricidad|corriente|energia|suministro,
      no hay|tengo|tenemos|vuelve luz|electricidad|corriente|energia, sin luz|electricidad|corriente|energia,
      fallo electrico, nos quedamos|quede sin luz, generador fallo|murio|no,
      cortaron|corto la|el luz|electricidad|corriente|energia, tormenta|viento corto|tumbo|tiro la luz, todo apagado,
      nos cortaron,
      luces|luz llevan|lleva|estan|estuvieron dos|tres|un|varios|toda|todo? dias|dia|horas|noche? apagadas|apagada,
      timer|temporizador|programador fallo|roto|murio|dejo, fallo|murio el timer|temporizador`,
    'sign:power_failure': `a oscuras, sin aire, todo apagado, sin oxigeno`,
    'alarm:dying': `
      muriendo, muere, mueren, murio, murieron, muerta, muertas, muerto, muertos, morir, moribund*, morira, moriran,
      moriria, urgente, urgentes, urgencia, urge, emergencia, emergencias, auxilio, socorro, sos, ayudame|ayudanos $,
      ^ ayuda $, ^ ayuda ayuda, ayudame por|porfa|que|mis|mi|se|las, ayudame porfa, agoniz*, agonia, casi muert*,
      medio muert*, se me va|van|fue|fueron la|las planta|plantas?,
      salvar|salvo|rescatar mi|mis|la|las|a planta|plantas|cosecha|cultivo|mis|mi, salvarla, salvarlas,
      se puede salvar, se salva|salvan|salvara|salvaran, no sobreviv*, no van a sobrevivir|aguantar|llegar,
      no aguanta|aguantan mas, colaps*, desplom*, damping off, se me caen, caen como moscas, estado critico,
      desastre, catastrof*, acabad*, en las ultimas, ultimos dias, arruinad*, arruin*,
      algo|muy anda|va|esta muy|grave|mal, cagada,
      perdi|perdiendo|pierdo|perdimos toda|todas|todo|mi|mis|la|media|casi toda|la|el|mi|las? cosecha|cultivo|plantas|planta|mitad,
      perdi|perdiendo|pierdo|perdimos todo, se me fueron|fue la|las|el|los|dos|tres|una|varias|2|3|4,
      necesito|necesitamos ayuda urgente|ya|porfa|rapido, salvame|salvenme|salva la|mi|mis, salvame,
      no va|van a sobrevivir|aguantar, arruino|arruinaron toda|la|mi, estan en el suelo, en el suelo todas,
      todas en el suelo, mismo camino, completamente|totalmente marron|negra|seca|cafe, cuelga de un hilo,
      pende de un, dando las ultimas, estirando la pata,
      hecha|hechas|hecho|hechos mierda|pedazos|polvo|bosta|un asco,
      se va|van|fue|fueron al|a la carajo|mierda|tacho|garete|diablo, no da|dan mas|para, al borde de,
      a punto de morir|morirse|perder, esta|estan en|muy? grave, critico, critica, crisis, estado terminal,
      casi no vive|respira, sin vida, no tiene|tienen vida, se estan|esta apagando, mueran, muriese*,
      planta|plantas ya se fue|fueron, salven|salve|salvenme|salvad|rescaten mi|mis|la|las,
      no sobrevive|sobreviviran, en muy? mal|pesimo estado|condiciones, estan? en malas condiciones,
      pierde|perdio|pierden todas las|sus hojas, cada vez|dia peor|peores|mas mal, van|va de mal en, empeorando cada,
      nada sirve|funciona|ayuda|resulta, pudriendose al|a,
      puede|podria|pueden|puedo|podre|hay forma de? salvar esta|mi|la|mis|las|a? planta|plantas, no le queda vida,
      sin salvacion`,
    'sign:dying': `
      destroz*, tumb*, volo, arranc*, pisote*, aplast*, se vinieron abajo, no se recuper*, no se levant*,
      no reaccion*, secandose, secando entera|toda, partio|partido|quebro|rompio el|la tallo|planta|rama|tronco,
      tallo partido|quebrado|roto|rajado, viento|tormenta|granizo destrozo|tumbo|partio|rompio|arraso,
      corte|corto sin? querer? el|la tallo|tronco, robaron, robo, robadas`,

    // ------------------------------------------------------------------ requests
    symptom: `
      amarill*, palid*, clorosis, clorotic*, necros*, necrot*, manch*, punt* quemad*|secas|marrones|amarillas|negras,
      quemad*, marron*, cafe, cafes, oxid*, rizad*, enrollad*, enroscad*, enrosc*, riz*, retorcid*, doblad*, caid*,
      decaid*, mustia*, marchit*, flacid*, triste, tristes, debil, debiles, estancad*, estirad*, espigad*, enana,
      enanas, pequen*, no crec*, dejo|dejaron de crecer, crec* lento|poco, lent*, morad*, purpura, rojiz*, deforme*,
      deform*, arrugad*, garra, garras, agujer*, hoyos, carencia*, deficienci*,
      falta de|nitrogeno|magnesio|calcio|hierro|potasio|fosforo, exceso de, bloqueo, sobrerieg*, sobre rieg*,
      exceso de riego|agua, enferm*, mal, rara, raras, raro, feas, fea, feo, fei*, secas, seca, sec*, crujient*,
      pegajos*, hermafrodit*, macho, machos, polen, hermi*, no floreca*, no flore*, no engord*,
      sube|suben|baja|bajan|sube|oscila|dispara demasiado|mucho|todos|solo|sola|cada,
      muy|demasiado alta|alto|baja|bajo|altas|altos|altas|seca|humeda, sube y baja, inestable, descontrolad*,
      problema, problemas, le pasa, les pasa, algo raro, oscur*, verde|verdes claro|oscuro|claras|oscuras, rayas,
      lineas, decolor*, blanc*, dobla*, encorv*, inclin*, estres*, le falta, les falta, aire*, flojos,
      no se ve|ven bien, aranazos, un|poco poco? alta|alto|baja|bajo, curv*, me|le|les falta|faltan, encorvad*,
      falta calcio|magnesio|nitrogeno, me falta|faltan`,
    showVerb: `
      muestra, muestrame, mostrar, mostrame, ensename, ensena, ver, dame, dime, decime, revisa, mira, consulta,
      analiza, analizar, evalua, interpreta, compara, resume, lista, listame, actual, actuales, ultimas, ultimos,
      ultima, recientes, hoy, ayer, ahora, anoche, pasame, mandame, quiero ver, muestras, chequea, checa, abre, carga`,
    data: `
      datos, data, lecturas, lectura, clima, climaticos, ambiente, ambientales, humedad, temperatura, temperaturas,
      temp, vpd, dpv, ec, ph, ppm, co2, grafica, graficas, grafico, graficos, historial, registro, registros,
      sensores, sensor, numeros, mediciones, valores, estadisticas, estado, resumen, reporte, informe, tendencia,
      promedio, alertas, condiciones, parametros`,
    ideal: `
      debe*, deberia*, ideal*, mejor, optim*, recomend*, adecuad*, correct*, perfect*, rango, objetivo, bueno, buena,
      necesita, necesitan,
      para flora|floracion|vege|vegetativo|coco|tierra|hidro|plantulas|esquejes|secar|secado|curado, significa,
      afecta, subo, subir, bajo, bajar, medir, mido, calcular, calculo, sirve, importa, importancia, uso, usar,
      usamos`,
    stateQuestion: `
      como va|van|esta|estan|ves|anda|andan|ven|ve mi|mis|todo,
      como va|van|esta|estan|anda|andan el|la|las cultivo|planta|plantas|grow|indoor|carpa|autos|cosecha,
      como se|le|lo ve|ven|va|van mi|mis|todo|las|la plantas|planta|cultivo?,
      que tal va|van|esta|estan|mi|mis|el|ves mi|mis|el|todo? cultivo|planta|plantas?,
      que le|les|tiene|tienen|pasa|paso|sucede|ocurre pasa|paso|ocurre|sucede|falta|mi|mis|a|con a?,
      que tiene mi|mis|esta|la|las, que le falta, esta|estan bien mi|mis,
      mi planta|plantas esta|estan bien|sana|sanas, es|son normal|normales esto|esta|estas|lo, que es esto|esta|lo,
      que son estas|estos|esas, algo anda|va|esta mal, chequeo,
      revisa|revisar|mira|mirar|evalua|analiza|checa|chequea mi|mis|la|el|esta|estas|esto,
      estado de mi|mis|del|la|las, opinas|opinion de|sobre mi|mis|esta, por que se|no? me|le|les, por que mi|mis,
      por que no crece|crecen|engordan|florece|florecen, por que esta|estan asi|tan,
      tengo|hay alguna? alerta|alertas, alguna alerta,
      esta|estan sana|sanas|bien|ok|enferma|enfermas|saludable|saludables mi|mis|la|las,
      por que es|esta|estan|son tan? tan chica|chico|pequena|baja|alta|flaca|larga|triste|mi,
      revisar|revisas|revisa|mirar|chequear el|mi vpd|clima|ph|ec, por que es|esta|estan tan, por que tan`,
    diagnose: `
      diagnos*, diagnostic*, analiza, analizar, analisis, analices, identifica|identificar esto|este|esta|que`,
    changeVerb: `
      cambia, cambiar, cambie, cambiemos, modifica, modificar, modifique, ajusta, ajustar, ajuste, ajustemos,
      actualiza, actualizar, sube, subir, suba, subamos, baja, bajar, baje, bajemos, aumenta, aumentar, aumente,
      incrementa, incrementar, reduce, reducir, reduzca, reduzcamos, disminuye, disminuir, pon, poner, ponga,
      pongamos, agrega, agregar, agregue, anade, anadir, mete, meter, quita, quitar, quite, saca, sacar, elimina,
      eliminar, remueve, borra, borrar, pasa, pasar, pasemos, mueve, mover, adelanta, adelantar, atrasa, atrasar,
      aplaza, aplazar, retrasa, retrasar, pospone, posponer, pospon, reprograma, reprogramar, programa, programar,
      alarga, alargar, acorta, acortar, extiende, extender, prolonga, prolongar, sustituye, sustituir, reemplaza,
      reemplazar, adapta, adaptar, corrige, establece, establecer, fija, fijar, configura, configurar, haz, hacer,
      crea, crear, divide, duplica, duplicar, salta, saltar, omite, omitir, cancela, cancelar, pausa, pausar,
      empieza, empezar, inicia, iniciar, cambiale, deja, dejar, incluye, incluir, regula, regular, riega, regar, usa,
      usar, apaga, enciende, cambies, ajustes, subas, bajes, agregues, quites, reduzcas, aumentes, modifiques,
      pongas, elimines, adelantes, atrases, muevas, programes, mas, menos`,
    planPart: `
      plan, planes, calendario, horario, horarios, programa, rutina, esquema, tabla, nutricion, nutrientes,
      nutriente, fertilizacion, fertilizante, fertilizantes, abono, abonos, abonado, alimentacion, riego, riegos,
      luz, luces, iluminacion, fotoperiodo, 12/12, 18/6, 20/4, 24/0, 14/10, 16/8, ciclo, ec, ppm, ph, vpd, humedad,
      temperatura, temp, objetivo, objetivos, dosis, calmag, silicio, pk, floracion, flora, vegetativo, vege,
      crecimiento, cosecha, poda, defoliacion, entrenamiento, scrog, lst, horas, intensidad, trasplante, transplante,
      lavado, flush, secado, curado, frecuencia, cada 1|2|3|4|5|dos|tres|cuatro dias, nitrogeno, potasio, fosforo,
      magnesio, calcio, suplemento, suplementos, recordatorio, recordatorios, alertas, fecha, fase, etapa, ajustes,
      foliar, co2, espectro`,
    opening: `ahora, ok, vale, bueno, dale, entonces, y, hola, aurora, doctora, hoy, manana, tambien, mejor, si`,
    wish: `
      quiero, quisiera, me gustaria, necesito, necesitamos, queremos, puedes, podes, podrias, puede, podemos,
      podriamos, vamos a, hay que, tenemos que, tengo que, porfa, por favor, favor de, deseo, prefiero, voy a,
      pienso, ayudame a, quiero|necesito|quisiera que, quiero|necesito|quisiera`,
    explain: `
      ayudame|ayudenme|ayudas|ayuda|ayudan a|con|para entender|elegir|planear|planificar|escoger|decidir|calcular|comprender|armar|disenar|mejorar|saber|montar|empezar|hacer|interpretar|aprender|leer|el|la|los|mi|un|una,
      explicame, explicas, explica, ensename a|como, ensename a, necesito ayuda para|con el|la|un`,
    notOwn: `tengo que, si tengo|veo|encuentro|noto, debo tener, tengo listo`,
    kin: `
      esposa, esposo, mujer, marido, novia, novio, amigo, amiga, hermano, hermana, mama, papa, madre, padre, abuela,
      abuelo, tio, tia, primo, companero, companera, alguien, socio, vecino, ayudante, trabajador, empleado, pareja,
      roommate, suegra`,
    fainting: `
      desmay*, se desmayo, inconsciente, colapso, convuls*, temblando, tiembla, vomit*, tosiendo, tose, sangr*,
      mareado, mareada, se ahoga, no respira, no reacciona, no despierta, se cayo al suelo, intoxic*, morado,
      se desvanecio, desvanec*, quemo, electrocut*, herido, lastimo, desplom*, se desplomo, desvanecio`,
    attacker: `
      rata, ratas, raton, ratones, venado, venados, conejo, conejos, pajaro, pajaros, ardilla, ardillas, gallina,
      gallinas, cabra, cabras, vaca, vacas, babosa, babosas, caracol, caracoles, oruga, orugas, bicho, bichos,
      escarabajo, gusano, gusanos, hormiga, hormigas, algo, topo, topos, animal, animales, insecto, insectos,
      saltamontes, langostas, palomas, ciervo, loro, comadreja, zorro, mapache, tormenta, viento, granizo, lluvia,
      huracan, vendaval, ladron, ladrones, granizada`,
    uprooting: `
      arranco, arrancaron, arrancado, rompio, rompieron, tiro, tiraron, piso, pisoteo, aplasto, volco, volcaron,
      desenterro, escarbo, quebro, partio, destrozo, destrozaron, mordio, robo, robaron, tumbo, tumbaron, sento,
      volo, arraso, destruyo`,
    thriving: `
      plantas|todo|estan|esta|ellas todas? muy? bien|sanas|perfectas|perfecto|geniales|hermosas|divinas|preciosas|contentas|salvo,
      sin danos, no les paso|hizo nada`,
    smallTalk: `como estas|andas|te va|has estado, que tal $, que tal estas|doctora, todo bien $, como amaneciste`,
    notAsking: `
      que desastre|horror|mal|malo|lindo|linda|lindas|lindos|bonito|bonita|bonitas|hermosas|hermosa|hermoso|bien|bueno|buena|rico|rica|rabia|pena|miedo|asco|alegria|locura|maravilla|belleza|buen|feo|fea|triste|ganas|emocion|suerte|genial`,
    askingWhole: `
      que hago, que puedo|debo|debemos|podemos hacer, que hacemos, que le|les hago, alguna idea, algun consejo,
      es normal $, es grave $, que sera, que pasa, que puede ser, me ayudan $, me pueden ayudar`,
    onto: `
      en, sobre, encima, dentro, cerca, junto, bajo, debajo, alrededor, al lado, por, llego, alcanzo, toco, tocando,
      toca, mojo, cayo, salpico`,
    collapsing: `
      colaps*, desplom*, derrit*, en el suelo, por el suelo,
      totalmente|completamente|toda|todas caida|caidas|marchita|marchitas|seca|secas, desmayad*,
      se vinieron|vino abajo, se doblaron, tumbad*, arruinad*, agachad*,
      caen|cayeron|cayendo|caido|cayendose todas|casi|muchas las|todas? hojas,
      todas las hojas se? estan|esta? caen|cayendo|cayeron|secas|negras|marchitas|caidas|muertas|marrones|muriendo,
      pierde|perdio|perdiendo todas las hojas`,
    and: `y`,
    gas: `
      co2, propano, butano, gas, regulador, garrafa, bombona, cilindro, vapores, gases, olor, humo, botella, tubo`,
    cry: `
      ^ ayuda $, ^ ayuda mi|mis|por|porfa|urgente|ya|se|la|las|el, por favor ayuda $, ayuda por favor|porfa, ayuda $,
      necesito ayuda $, necesito ayuda ya|urgente|rapido|ahora, auxilio, socorro, sos, desesperado, desesperada,
      cryemoji, estoy asustado|asustada|desesperado|desesperada, rapido por favor`,
    soaked: `mojad*, mojo, se mojo, empapad*, sumergid*, humedo, humeda, inundad*`,
    accident: `sin querer, por error, por accidente, accidentalmente, por descuido`,
    cutting: `corte, corto, cortamos, pode, arranque, rompi, quebre, parti`,
    burning: `esta|estan ardiendo|quemandose, se esta quemando|incendiando, arde, ardiendo`,
  },
};
