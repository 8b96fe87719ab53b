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
    derechos libertad igualdad`,
  spellings: {
    q: 'que',
    k: 'que',
    ke: 'que',
    xq: 'porque',
    pq: 'porque',
    porq: 'porque',
    x: 'por',
    xfa: 'porfa',
    porfis: 'porfa',
    plis: 'porfa',
    porfavor: 'porfa',
    tmb: 'tambien',
    tb: 'tambien',
    toy: 'estoy',
    ta: 'esta',
    tan: 'estan',
    pa: 'para',
    aser: 'hacer',
    ago: 'hago',
    aiuda: 'ayuda',
    alluda: 'ayuda',
    ayudaa: 'ayuda',
    ayudenme: 'ayudame',
    ayudeme: 'ayudame',
    ayudanme: 'ayudame',
    urjente: 'urgente',
    urgentee: 'urgente',
    emerjencia: 'emergencia',
    ojas: 'hojas',
    oja: 'hoja',
    rais: 'raiz',
    raises: 'raices',
    raizes: 'raices',
    raiz: 'raiz',
    oidium: 'oidio',
    hohongo: 'hongo',
    ongo: 'hongo',
    ongos: 'hongos',
    moo: 'moho',
    mojo: 'moho',
    pranta: 'planta',
    plnta: 'planta',
    plantita: 'planta',
    plantitas: 'plantas',
    muriendose: 'muriendo',
    muriendoce: 'muriendo',
    muriendosen: 'muriendo',
    bichitos: 'bichos',
    bichito: 'bicho',
    fertilisante: 'fertilizante',
    aranas: 'aranas',
    aranita: 'arana',
    aranitas: 'aranas',
    trip: 'trips',
    tripes: 'trips',
    nesesito: 'necesito',
    nececito: 'necesito',
    cambiame: 'cambia',
    ajustame: 'ajusta',
    subeme: 'sube',
    bajame: 'baja',
    ponme: 'pon',
    ponle: 'pon',
    agregale: 'agrega',
    quitale: 'quita',
    amarillitas: 'amarillas',
    amariyas: 'amarillas',
    sekas: 'secas',
    seka: 'seca',
    kemadas: 'quemadas',
    luses: 'luces',
    sircuito: 'circuito',
    umo: 'humo',
    coyote: 'coyote',
    matitas: 'plantas',
    matas: 'plantas',
    mata: 'planta',
    matita: 'planta',
    nenas: 'plantas',
    ninas: 'plantas',
    nena: 'planta',
    chicas: 'plantas',
    doctor: 'doctora',
    dra: 'doctora',
    aurora: 'aurora',
  },
  notEnglish:
    'me no a son sin red once pie mayor real sale has he plan base grave tire cave come fin dos once tan time den sue ten mal can mil once pan pest pests rot rots die dies hay fan fans plane date sea van late use pose over has as so mi le top cola colas auto autos total final principal control normal capital animal cola',
  phrases: {
    // ------------------------------------------------------------------ frames
    idiom: `
      muero|mueres|muere|moria|muriendo|morir por probar|ver|saber|fumar|cosechar|catar|verlas|verla|probarla|probarlas|tener|empezar|una|un, muero|muere|muriendo de ganas|risa|hambre|sueno|curiosidad|amor|la, me muero jaja|jajaja|jajaj|xd|laughemoji, muerto|muerta de risa|hambre|sueno|cansancio|curiosidad, jaja|jajaja|jajajaja me muero, me mori de risa, muriendo de, morir de risa
      punto|hora|horas|naturaleza|angulo|mar|peso|lengua|tiempo muerto|muerta|muertas|muertos, puntos muertos, zona|zonas muerta|muertas, dia de los? muertos, hoja|hojas muertas|muerta|secas, movil|celular|telefono|cel|bateria|medidor|pila|computadora|laptop|sensor|pagina|foro|hilo|app|ph|phmetro|peachimetro muerto|muerta|murio|muere|muriendo, medidor|termometro|higrometro|celular|movil|telefono|sensor de|esta|se? ph|ec? esta|se? murio|muerto|muere
      nada|no|ninguna es|hay|tengo|tan|muy? urgente|urgencia|emergencia, urgencias medicas, sala|salida|luz|luces|plan|kit|botiquin|telefono|numero|fondo|contacto|generador|caso|boton de emergencia|emergencias, botiquin, a muerte, de muerte, de mala muerte, muerte subita, pena de muerte
      molde|moldes, esta|estan|es|son|quedo|quedaron que? fuego|arde|de|un? fuego|fireemoji, fuego fuego, esta que arde, estan que arden, jugar con fuego, a fuego lento, alarma|extintor|detector|riesgo|riesgos|peligro|seguro de|contra incendio|incendios|humo, detector de humo, humo suave|rico|denso, fumar, fumarla, fumarlas, mata mata, matarla, la|lo rompe|rompio|rompieron|petan|peta
      virus|bicho|bug en|de la app|pagina|web, app|pagina|web se? cayo|colgo|congelo, insectos|bichos|acaros|hongos beneficos|beneficiosos|depredadores|buenos, control de plagas, lombriz|lombrices de|californiana|roja, humus de? lombriz, gusanos de seda|compost, mariquitas, mariquita, catarina
      shock|estres de? trasplante|transplante, agua fria, frio polar, resfriado, viuda blanca|negra, white widow, algodon de azucar, gracias por la|tu|toda|su|tanta? ayuda, seccion|centro|menu de ayuda, cuento con tu ayuda, ayuda mucho, me ayudo|ayudaste mucho?, sirve|seria de ayuda, quemadura|quemado de sol yo, quemar grasa|calorias, calentamiento global, ola de calor, factura|recibo|consumo|tarifa|gasto de|electrico la? luz|electricidad|electrico, perder|pierdo|perdi tiempo|peso|paciencia|interes|la cabeza|cuenta, sin perdida, ojo con, en mi mano, a mano, de mano, echar una mano, de segunda mano`,
    negation: `no, ni, sin, nunca, jamas, ningun, ninguna, ninguno, tampoco, nada de, libre de, libres de, nadie, en vez de, descartado, descarte, cero, ausencia de`,
    notNegation: `
      no se|estoy|es|paro|para|paran|deja|dejan|puedo|puede|pueden|pude|se|aguanta|aguantan|aguanto|funciona|anda|enciende|prende|prenden|encienden|arranca|solo|solamente|entiendo|responde|responden|reacciona|despierta|respira|siento|tengo|hay|veo|broma|bromeo|miento|le|la|lo|las|los|me|sabia|queria|creo|queda|quedan|exagero|recupera|recuperan|mejora|mejoran|levanta|levantan seguro|segura|bien|normal|de|que|como|si|ni|hacer|controlarlo|pararlo|salvar|salvarlas|respirar|el|mi|mis|la|electricidad|luz|corriente|aire|agua|oxigeno|se|funciona|anda|mucho|mas|otra|ventilacion|recuperan|recupera|levantan|levanta|idea|tiempo|sale|salen|cierra|apaga|bien
      no se que|como|si|por, no estoy seguro|segura, no es normal, sin parar|electricidad|luz|corriente|aire|agua|querer|oxigeno|regar|aviso|riego, ni idea, no tengo idea|ni|luz|corriente|electricidad|agua, no hay luz|electricidad|corriente|agua|aire|forma|manera, no puedo respirar|mas|creer|salvar|pararlo|controlar, no para|paran|deja|dejan, no habia visto|pasado|tenido, nunca habia|vi|me|he|tuve|paso, no solo, no regue|riego|he, nada funciona|sirve, no es broma, no siento, no responde|despierta|reacciona|respira|funciona|anda|enciende|prende|arranca|sube|baja|levanta|levantan, no consigo|logro, por que no, si no, que no se, no me deja|di, o no`,
    past: `
      el ano|verano|invierno|mes|ciclo|cultivo|otono pasado|anterior, la temporada|cosecha|vez|primavera pasada|anterior, temporada|cultivo|cosecha|ciclo|cultivos|cosechas|temporadas|intento|armario|carpa anterior|anteriores|pasado|pasada|pasados|pasadas, hace anos|meses|tiempo|un|dos|tres|varios|mucho ano|anos|meses|ciclos|cultivos|tiempo, hace anos|meses|tiempo, antes tenia|tuve|me|habia|se|solia, en el pasado, en 2019|2020|2021|2022|2023|2024|2025, solia, alguna vez tuve|me, mi primer|primera|ultimo|ultima|viejo|antiguo|antigua cultivo|cosecha|carpa|planta|grow|ciclo, la otra vez, la vez pasada, ultima vez, cuando empece|empezaba, una vez tuve|me|se, tuve una vez, en otros cultivos, ya tuve`,
    present: `ahora, ahorita, ahora mismo, hoy, esta manana|tarde|noche|semana|madrugada, este momento, actualmente, ayer, anoche, en este momento, hace un|dos|tres|unas|unos|pocos|pocas|2|3|4|5|6|8|rato|minutos|horas|dias? rato|horas|minutos|dias|dia|hora, desde ayer|anoche|hoy|esta|hace|el, todavia, aun, sigue|siguen, de repente, amanecio|amanecieron, recien, acabo|acaba|acaban de, empezo|empezaron|esta|estan empezando?, se esta|estan`,
    returned: `otra vez, de nuevo, nuevamente, ha|han|volvio|volvieron|regreso|regresaron|reaparecio|vuelve|vuelven vuelto?|a?, volvieron, ha vuelto, han vuelto, recaida`,
    contrast: `pero, aunque, sin embargo, aun asi, ahora, excepto, salvo, mas bien, sino, y ahora, entonces, porque, cuando, mientras, y hoy, es, solo que, hasta que`,
    hypothetical: `
      preven*, evit*, proteg*, protec*, precav*, si, que pasa si, que pasaria, en caso de, por si, imagina*, supon*, hipotetic*, riesgo|riesgos|peligro|probabilidad|posibilidad de, resisten*, inmune*, propens*, susceptib*, preocupad* por, miedo a|de|que, diferencia|diferencias|diferenciar entre, que es|son|significa, como se|puedo|sabe|identifico|reconozco|detecto|distingo|identificar|reconocer|detectar|saber|se ve|ven|reconoce|identifica|detecta|reconocer|identificar|detectar|distinguir|sabe|nota, como identificar|reconocer|detectar|saber|identifico|reconozco|distingo, sintomas|senales|signos de, primeros sintomas|signos, articulo|video|guia|informacion|info|libro|consejos|tips|curso|duda|dudas sobre|de|para, explica*, cuentame sobre|mas|de, hablame de, lei|escuche|dicen|dijeron|oi que|sobre|de, es normal|comun|frecuente|habitual|cierto|verdad que|si|en|el|la|los|las|tener|cuando, es comun|frecuente, proxima|siguiente vez|temporada|cosecha, proximo|siguiente cultivo|ciclo|ano, en el futuro, futuro, algun dia, antes de que, para que no, a que temperatura|humedad|ph|ec|nivel, que temperatura|humedad|ph|nivel|mata|causa|provoca|produce|come|atrae, cuanto aguanta*|tarda|tiempo|dura|resiste*, ciclo de vida, esperanza de vida, salvo que, a menos que, mantener alejad*, ahuyent*, repel*, revisar|revisando|vigilar|buscar por|si|en?, curiosidad, en general, en teoria, sueno|sone que|con, pesadilla, preparad*|prepararme|prepararse para, que no me|se|les|le salga|salgan|den|de|entre|entren|aparezca|ataque|mueran|muera, cuales|que variedades|cepas|geneticas|semillas, soportan, aguantan el|la|los|el?, contagios*`,
    notHypothetical: `no se si, saber si, ver si, se si, seguro|segura si, como si, pregunto si, dime si, decirme si, dudo si, duda si, si no, si se puede, si alguien, si me pueden, si puedes, si pueden, que es esto|este|esta|esa|eso|lo, que son estos|estas|esos|esas, puede|podria|pueden|podrian ser|estar|salvar, que pasa|paso con mi|mis, no es normal, es normal esto, si es, me preocupa, debo|deberia cortar|tirar|arrancar|llamar|cosechar, preocupado|preocupada, tengo miedo`,
    already: `ya, encontre, se extiende, extendiendo*, avanza, cada vez peor|mas, ya tiene|tienen|hay|salio|empezo, acabo de encontrar|ver, va a peor, empeora*, propag*, que se expanda|extienda|propague`,
    modal: `puede, pueden, podria, podrian, afecta, sirve, hace, hacen, es, causa, provoca, una, el, la, los`,
    causing: `causar, causa, causan, provocar, provoca, provocan, producir, produce, generar, genera, atraer, atrae, danar, dana, perjudica, afectar, afecta, hacerle, matar|mata a, llevar a, sirve para|contra, funciona contra|para, hacen dano`,
    asking: `
      que, como, cual, cuales, cuando, cuanto, cuanta, cuantos, cuantas, donde, quien, por que, porque, para que, a que, en que, con que, cada cuanto|cuantos, desde cuando, hasta cuando|que, de que|donde|cuanto, es normal|mejor|bueno|malo|necesario|recomendable|posible|verdad|cierto|legal|seguro|comun|malo|peligroso, son, se puede, puedo, puedes, pueden, puede, podria, podrias, debo, deberia, hay que|alguna|algun|forma|manera, sirve, conviene, vale la pena, hace falta, tengo que, necesito saber|consejo|consejos|info|informacion|entender, quiero saber|entender|aprender, me recomiendas|aconsejas|explicas|dices|puedes|podrias|ayudas|ayudan, recomiendame, recomienda, recomendacion*, explicame, explica, dime, cuentame, ensename a|como, ayudame|ayudenme|ayuda a|con|para entender|elegir|planear|planificar|escoger|decidir|calcular|comprender|armar|disenar|mejorar|saber|montar|empezar|hacer|interpretar|aprender|el|la|los|mi|un|una, duda, consulta, pregunta, una duda|consulta|pregunta, tengo una duda|consulta|pregunta, alguien|alguno sabe|tiene|ha|puede|me, sabes, saben, diferencia, diferencias, no se como|cual|que|cuando|cuanto, que tal, funciona, funcionan, las|los|el|la autos|plantas|coco|tierra necesitan|necesita`,
    askingInside: `que hago|puedo|debo|hacemos|hacer|le|les|sera|es|tiene|pasa, como lo|la|los|las|puedo|hago|saco|elimino|soluciono|arreglo|quito|trato|curo|combato|salvo|mato|se, es normal|grave|malo, se puede|pueden, alguna idea|sugerencia|recomendacion|solucion|ayuda, algun consejo|remedio, por que, verdad $, no $, cierto $, debo|deberia, cuando cosecho|cortar|corto, cual es, cuanto tarda|tiempo, me ayudas|recomiendas, cada cuanto`,
    generality: `es un|una hongo|plaga|enfermedad|problema|insecto, suele, suelen, normalmente, generalmente, usualmente, en general, a veces, muchos|la gente|mayoria|los cultivadores, cultivadores, dicen que, lei que, segun, comun, frecuente, al final|fin de la|del? vida|ciclo|flora|floracion, le encanta, les encanta, siempre, tipicamente, dato curioso`,
    own: `
      mi, mis, mia, mias, mio, mios, nuestra, nuestras, nuestro, tengo, me salio|salieron|aparecio|aparecieron|sale|salen|invadio|invadieron|ataco|atacaron|entro|entraron|agarro|agarraron|comieron|come|comen|comio|quedaron|quede|quedo|quemo|quemaron|pase|olvide|cayo|cayeron|di|dio|esta|estan, se me, encontre, vi, veo, noto, note, descubri, le|les di|eche|puse|salio|salieron|sale|salen|esta|estan, he encontrado|visto|notado|descubierto|perdido, en|por|de|a|sobre|bajo|entre las|los|el|la|todas|todos|toda|todo|unas|unos|una|un|estas|varias|algunas|mis las|los|la|el? hojas|hoja|cogollos|cogollo|plantas|planta|raices|flores|tallo|tallos|tierra|carpa|armario|cuarto|indoor|deposito|sustrato|cola|colas|bote|frasco|frascos|cultivo|esquejes|plantulas, estas|esta|este|estos|esas|esos plantas|planta|hojas|manchas|bichos|hoja|cogollo|cogollos, esto es, es esto, que es esto|esta|este|esa|eso|lo, que son estos|estas|esos|esas, por todos|todas|todo|todas? lados|lado|partes|parte|el|la, foto, fotos, imagen, ella esta, estan todas|todos|llenas|llenos, semana 1|2|3|4|5|6|7|8|9, faltan, a dias|semanas de, parece|parecen ser|moho|hongo|que|oidio|botrytis|un|arana`,
    presence: `hay, esta, estan, salio, salieron, aparecio, aparecieron, empezo, empezaron, se, me, creo, creo que, parece, parecen, hoy, ayer, anoche, ahora, lleno|llena|llenos|llenas de, todas, todos, toda, todo, las, los, el, la, le, les, tiene, tienen, amanecio, amanecieron, acabo de, muchos, muchas, invad*, plaga, esto, estas, en la|el|las|los|mi|mis, huele, sale, salen, seguro que, debe ser, grave, ataque`,
    urgency: `ayuda, ayudame, auxilio, socorro, sos, urgente, urgentemente, urge, por favor ayuda, necesito ayuda, porfa ayuda, rapido, ya mismo, ahora mismo, cuanto antes, desesperad*, cryemoji, que hago, que hacemos, dios, dios mio, mierda, joder, carajo, la puta, puta madre, no se que hacer, panico, angustia*, por todos lados|partes, por todas partes, emergencia, asustad*, estoy perdiendo, maldicion, verga, hostia`,
    someoneElse: `mi|un|el|la|una|los|mis|su vecino|vecina|amigo|amiga|primo|prima|vecinos|amigos|tio|cunado|colega|hermano|companero|suegra, un conocido, otra persona, otros cultivadores, en reddit|youtube|instagram|tv|foros, tomates, tomate, rosas, cesped, orquidea, orquideas`,
    resolved: `desaparecio, desaparecieron, se fue, se fueron, ya no, ya no hay|tengo|tiene, solucion*, solucionado, resuelto, resolvi, curad*, cure, curamos, recuper*, mejoro, mejoraron, controlad*, bajo control, elimin*, acabe con, se salvo, se salvaron, salve, sobreviv*, todo bien, todo en orden, pasado el, superad*, vencido, ya paso, sana|sanas de? nuevo?, ya esta|estan bien|mejor|sana|sanas, falsa alarma, erradic*, se arreglo, arreglad*`,
    mild: `un poco, un poquito, poquito, ligeramente, leve, levemente, algo, apenas, unas pocas, un par de, pocas, pocos, alguna, algunas, una hoja, la punta|las puntas, puntas, pequena, pequenas, ligera, medio, tantito`,
    sudden: `de un dia para|al otro|siguiente, de la noche a|al la?, de repente, de golpe, en una|pocas|dos|tres|cuestion|un|unas|menos|2|3|4|5|6|24|12|48 de? noche|horas|hora|minutos|dia|dias, en cuestion de, por horas, por minuto|minutos, rapidamente, muy|super|tan rapido, rapido, rapidisimo, ayer estaba|estaban, estaba|estaban bien|perfecta|perfectas|hermosas|sanas|hermosa|sana ayer|hace|anoche|esta|y, amanecio, amanecieron, y hoy, subitamente, cada hora, de un momento`,
    total: `todas, todos, toda, todo, enteras, entera, entero, completa, completas, completamente, totalmente, por completo, cada, mitad, mayoria, media cosecha, casi todas|todo|toda, muy, severo, severa, grave, gravemente, fuerte, terrible, horrible, por todos|todas lados|partes, masiv*, 50|80|90|100 percent`,

    // ------------------------------------------------------------------ things
    plant: `planta, plantas, plantula, plantulas, plantin, plantines, esqueje, esquejes, clon, clones, bebe, bebes, arbol, cosecha, cultivo, autos, auto, auto, autoflorecientes, madre, madres, brote, brotes, todo, todas, plantacion, jardin, germinados, canas, arbusto, semillero`,
    leaf: `hoja, hojas, follaje, puntas, punta, hojitas, tallos, ramas, rama, brotes, envés, enves, cotiledones`,
    bud: `cogollo, cogollos, cola, colas, flor, flores, cogollazo, calices, tops, puntas, frasco, frascos, tarro, tarros, bote, botes, cosecha, secadero, hierba, marihuana, maria, apical`,
    root: `raiz, raices, cepellon, raicillas`,
    stem: `tallo, tallos, tronco, base, cuello, rama principal, apice, tallo principal`,
    medium: `tierra, sustrato, coco, maceta, macetas, suelo, perlita, turba, lana de roca, jiffy, superficie`,
    place: `carpa, armario, cuarto, indoor, invernadero, habitacion, sotano, garaje, caja, casa, piso, suelo, terraza, balcon, patio, jardin, closet, sala, exterior, afuera, cultivo, box, tienda, growbox`,
    reservoir: `deposito, tanque, tanques, balde, cubo, cubos, bidon, reservorio, manguera, mangueras, tubo, tubos, tuberia, caneria, valvula, goteo, bandeja, bandejas, humidificador, dwc, sistema, riego, bomba, grifo, canilla, llave, desague, tinaco, agua`,
    cooler: `aire acondicionado, aire, ac, extractor, ventilador, ventiladores, extraccion, ventilacion, intractor, climatizador, refrigeracion, turbina, enfriador`,
    heater: `calefaccion, calefactor, calentador, estufa, manta termica, radiador, calefon`,
    waterPump: `bomba, bomba de agua, riego, goteo, goteros, gotero, aspersores, aspersor, nebulizadores, sistema de riego, riego automatico`,
    airPump: `bomba de aire|oxigeno|recirculacion|agua?, bomba, bombas, aireador, oxigenador, difusor, piedra difusora, compresor, burbujas, enfriador, chiller`,
    lamp: `lampara, lamparas, foco, focos, led, leds, panel, luminaria, bombilla, bombillo, bombillas, las luces, luces, hps, la luz, luz, balastro, balasto, bombilla, ampolleta`,
    electric: `regleta, enchufe, enchufes, toma, tomacorriente, tomacorrientes, cable, cables, cableado, alargador, alargue, extension, zapatilla, multicontacto, contacto, balastro, balasto, balastra, reactancia, transformador, driver, fuente, timer, temporizador, programador, ventilador, extractor, filtro, lampara, foco, panel, led, calefactor, deshumidificador, humidificador, bomba, cuadro electrico, diferencial, fusible, fusibles, fusiblera, termica, breaker, interruptor, ladron, electricos, electrico, electrica, motor, clavija, adaptador`,
    mains: `regleta, enchufe, enchufes, toma, tomacorriente, tomacorrientes, cable, cables, cableado, alargador, alargue, extension, zapatilla, multicontacto, contacto, contactos, balastro, balasto, balastra, reactancia, transformador, driver, cuadro electrico, instalacion electrica, electricos, electrico, electrica, electricidad, corriente, ladron, clavija, adaptador, fusiblera, multitoma, interruptor`,
    body: `ojo, ojos, cara, boca, piel, mano, manos, brazo, brazos, garganta, pierna, piernas, dedo, dedos, labios, labio, lengua, nariz, pecho, pulmones, pies, encima mio|mia, estomago`,
    person: `yo, me, mi esposa|esposo|mujer|marido|novia|novio|hermano|hermana|madre|padre|amigo|amiga|companero|pareja|vecino|abuela|abuelo|suegra|roommate, alguien, el, ella, se, un amigo`,
    dependant: `perro, perra, perrito, perrita, gato, gata, gatito, cachorro, mascota, conejo, hijo, hija, hijos, nino, nina, nene, nena, bebe, niño, sobrino, sobrina, nieto, nieta, pequeno, hermanito, hermanita, abuela, abuelo, crio, chiquito, guagua`,
    poison: `nutriente, nutrientes, fertilizante, fertilizantes, abono, abonos, calmag, fungicida, herbicida, neem, jabon potasico, azufre, alcohol, isopropilico, solucion nutritiva, solucion, cal, silicio, hormonas de enraizamiento, disolvente, acetona, anticongelante, matarratas, veneno, limpiador, detergente, cobre, glifosato, enraizante, solucion de calibracion, liquido de calibracion`,
    corrosive: `ph down, ph up, ph_down, ph_up, ph menos|mas|minus|plus, reductor|regulador|bajador|elevador de ph, acido, acidos, fosforico, sulfurico, nitrico, muriatico, lejia, cloro, lavandina, hipoclorito, amoniaco, agua oxigenada, peroxido, sosa caustica, potasa, quimico, quimicos, pesticida, pesticidas, insecticida, insecticidas, agroquimico, plaguicida`,
    edible: `brownie, brownies, galleta, galletas, comestible, comestibles, gomita, gomitas, mantequilla, manteca, cogollo, cogollos, marihuana, maria, hierba, yerba, planta, hoja, hojas, thc, aceite, hachis, porro, mota, pastel, chocolate`,
    nutrient: `nutriente, nutrientes, fertilizante, fertilizantes, abono, dosis, calmag, ec, ppm, nitrogeno, guano, solucion, ph down, ph up, ph_down, ph_up, pk, bloom, fertilice, abone, comida, estimulante, booster, concentrado, sales, botella`,
    bleach: `lejia, cloro, lavandina, hipoclorito`,
    reactsWithBleach: `vinagre, amoniaco, acido, ph down, alcohol, agua oxigenada, peroxido, salfuman, muriatico, limpiador, desengrasante, acido citrico, limon, detergente`,
    herbicide: `herbicida, glifosato, roundup, matamalezas, mata malezas|hierbas|yuyos, gasoil, gasolina, diesel, mata bichos casa`,

    // ------------------------------------------------------------------ states
    slimy: `babos*, viscos*, limos*, baba, mucos*, gelatin*, gelatina, marron, marrones, cafe, cafes, oscur*, negra, negras, negro, podrid*, pudri*, pudr*, podred*, blanda, blandas, blandit*, deshac*, deshic*, moco, mocos, lama, pegajos*, babita, descompuest*, desintegr*, papilla`,
    stinking: `huele|huelen|olor mal|feo|fea|a|horrible|podrido|raro|podridas, apesta*, hiede*, hedor, peste, pestilente, mal olor, olor a podrido|huevo|cloaca|alcantarilla|pantano, pestilencia, cloaca`,
    fuzzy: `pelusa, pelusilla, pelusas, pelillos, algodon, algodonos*, peludo, peluda, telilla, micelio, esporas, hongo, hongos, pelitos, cosa|capa|pelo|pelos|moco blanca|blanco|blancos|gris|grises|verde|algodonosa, vello, mohos*, pelus*, mildiu`,
    powdery: `polvo, polvillo, polvito, polvoriento, polvorienta, harina, harinos*, enharinad*, talco, cenicilla, ceniza, manchas blancas, capa blanca, blanquecin*, azucar glas`,
    rotting: `podrid*, pudri*, pudr*, podred*, marron|marrones|gris|negro|cafe|blando por? dentro|adentro, blando, blandos, deshac*, descompuest*, huele|huelen|olor a moho|humedad|amoniaco|podrido|hongo, gris por dentro, marrones por, cafe por`,
    webs: `telarana, telaranas, tela, telas, telita, telitas, hilos, hilitos, tela de arana, tejido`,
    bugs: `bicho, bichos, insecto, insectos, larva, larvas, gusano, gusanos, gusanitos, mosca, moscas, mosquitas, mosquita, mosquitos, mosquitas, hormiga, hormigas, puntitos, huevos, huevecillos, arana, aranas, babosa, babosas, caracol, caracoles, polilla, polillas, escarabajo, escarabajos, animalitos, animales, cosas|puntos caminando|moviendose|que, plaga, plagas, saltamontes, grillos, langostas, cucarachas, chinches, piojos, piojillo`,
    eating: `come, comen, comiendo, comido, comidas, comidos, comio, comieron, devor*, mastic*, muerde, mordid*, mordieron, mordiendo, destroz*, destruy*, roe, roen, royeron, roid*, arras*, escarb*, pisote*, ataca, atacan, atacaron, ataco, arrancaron, arranco`,
    holes: `agujeros, hoyos, huecos, agujer*, mordidas, perforad*, orificios, comidas por`,
    smoke: `humo, humea, humeando, ahumad*, echando humo, llamas, llama, chamusc*`,
    sparks: `chispa, chispas, chispazo, chispazos, chispea*, corto, cortocircuito, corto circuito, exploto, explota, explosion, estallo, estall*, zumba, zumbido, electrocut*, calambre, calambrazo, corrientazo, patada, patadas, descarga, arco electrico, trueno, revento, tronando, hormigueo, fogonazo`,
    melting: `derritio, derrit*, derretid*, fundi*, quemad*, quemo, quemando, quema, chamuscad*, pelado, pelados, caliente, calientes, recalent*, ardiendo, hirviendo, al rojo, humeando, expuesto, expuestos, carboniz*`,
    water: `agua, lluvia, goteo, gotera, charco, charcos, fuga, solucion, derrame, filtracion`,
    wet: `cae, cayo, cayendo, caen, moja*, mojo, mojad*, empap*, gote*, chorre*, derram*, salpic*, corre, corriendo, sale, saliendo, fuga, se metio|mete|esta, metido, entrando, entro, filtr*, inund*, sobre, encima, llego, llegando, toca, tocando, dentro, sumergid*, bajo el? agua, escurr*, escap*, pierde`,
    leaking: `fuga, fugas, pierde, perdiendo agua, gotea, goteando, rota, roto, revent*, rompio, rajo, rajado, rajada, agriet*, desbord*, derram*, vaci*, sali*, se sale, sale agua, inund*, rebals*, rebos*, volco, volc*, se cayo, se solto, solto, abierta, abierto, chorrea*, explot*, no para, pinchad*, estallo, estall*`,
    broken: `rompio, roto, rota, rotos, murio, muerto, muerta, fallo, falla, fallando, fallaron, dejo|dejaron de, no funciona|anda|enciende|prende|arranca|enfria|calienta|tira|trabaja|sirve|gira|bombea|prenden|encienden|funcionan, se paro|pararon|apago|apagaron|quemo|quemaron|jodio|daño|dano|danaron|descompuso|averio|trabo|trabaron|tapo|taparon|obstruyo|estropeo|fundio, averiad*, estropead*, danad*, descompuest*, tapad*, obstruid*, atascad*, parada, parado, quemo, petado, peto, crasheo`,
    off: `apagad*, apago, cortad*, desconect*, detenid*, se corto, se fue, parad*, desenchuf*`,
    drying: `sec*, seco, seca, secos, secas, secando, seque*, resec*, sequisim*, deshidrat*, marchit*, crujient*, quebradiz*, sin agua, sin regar, sed, caid*, tiradas, lacias`,
    scorched: `quema, quemo, quemaron, quemad*, quemando, chamusc*, abras*, achicharr*, tost*, fri*, asad*, cocin*, demasiado cerca, muy cerca, blanc*, decolor*`,
    bleached: `blanquead*, decolorad*, descolorid*, blancos, blancas, blanqueando, emblanquec*`,
    excess: `10 veces, diez veces, cinco|tres|cuatro|veinte|cien|5|4|3|20|100 veces, el doble|triple, doble, triple, demasiad*, me pase, nos pasamos, se me fue la mano, pasad*, sobrefertili*, sobre fertili*, sobreabon*, sobredos*, exceso, botella entera, toda la botella, todo el bote|frasco, sin diluir, puro, sin querer, por error, equivoque, equivocad*, por las nubes, altisim*, mucho mas`,
    swallowed: `bebio, bebi, bebido, tomo, tomado, trago, trague, tragado, tragaron, ingirio, ingeri, ingerido, comio, comido, comi, chupo, lamio, probo, probe, sorbo, trague, bebieron, tomaron, bebe`,
    swallowedSelf: `bebi, me bebi|tome|trague|comi, trague, ingeri, tome, he bebido|tragado|ingerido|tomado, probe, di un sorbo|trago, un trago de`,
    ate: `comio, comieron, come, comido, comiendo, mordio, mastico, trago, tomo, ingirio, robo, lamio, bebio, devoro, zampo`,
    spilled: `derram*, volc*, cayo, tiro, rompio, salpic*, vertio, se me cayo, fuga, explot*, revent*, tire`,
    stinging: `arde, arden, ardiendo, ardor, quema, quemo, quemando, quemadura, quemaduras, queme, pica, pican, picazon, cayo, entro, salpic*, salto, metio, derram*, ech*, duele, duelen, irrita*, hincha*, ampolla*, ronch*, roj*, llor*, no veo, veo borroso, eche, en el ojo, en los ojos`,
    mixed: `mezcl*, combin*, junte, junto, con, agregue, anadi, puse, eche`,
    applied: `eche, echo, echamos, puse, pulveric*, fumigue, fumig*, rocie, roci*, aplique, aplic*, regue, use, usamos, por error, sin querer, confundi*, equivoque`,
    losing: `perdi|perdiendo|pierdo|perdimos|perder toda|todas|todo|la|las|mi|mis|el|dos|tres|cuatro|varias|una|2|3|4|5|6|media|casi|esta|otra, pierdo, arruin*, estoy perdiendo`,
    killing: `mate, matando, matar, mata, matado, mataron, mato, envenen*, destru*, arruin*, queme, cocine, ahogue, ahogad*, ahogando, asfixi*, frei, achicharre, cargue`,
    fallen: `marchit*, mustia*, mustio, caida, caidas, caidos, caen, cayendo, cayendose, cayeron, tirada, tiradas, tirado, desmay*, doblad*, doblo, doblaron, secando, secaron, seco, secas, seca, secandose, arrugad*, crujient*, quebradiz*, negras, negra, negro, marron*, lacia, lacias, flacid*, blandas, colaps*, desplom*, decaid*, deca*, tumbad*, tumbo, chuchurri*, apagandose, se vinieron|vino abajo, languid*, pochas, pocha`,
    snapped: `partio, partid*, quebro, quebrad*, rompio, rota, roto, raj*, corte, cortad*, arranc*, aplast*, desgarr*, quebre, parti`,

    // ------------------------------------------------------------------ harm by kind
    'alarm:person_harm': `
      no puedo|puede|podia|consigo respirar, cuesta|dificultad|costando para? respirar, falta el|de aire, me|se ahogo|ahoga|asfixio|asfixia, garganta cerrada|hinchada|cerrando, cierra|cerrando|hincha|hinchando|hincho la|el|los|me? garganta|cara|labios|lengua, anafila*, reaccion alergica, alergia grave|severa, shock anafilactico, desmay* mi|el|la|en|y|un, se desmayo, me desmaye, inconsciente, perdio|perdi el conocimiento, no despierta|reacciona|responde, electrocut*, descarga electrica, me|le|nos dio|da|dado|pego la? corriente|calambre|descarga|corrientazo|una|patada, me corte, se corto el|la|un dedo|mano|brazo, no para|deja de sangrar, sangr*, mucha sangre, dolor de|en el pecho, duele el pecho, infarto, convuls*, intoxic*, envenenad* yo|mi|con|por, me envenene, monoxido, suicid*, quitarme la vida, matarme, hacerme dano, quiero morir|morirme, quemadura|quemaduras quimica|grave|de|en|la piel|segundo|tercer|mano|manos|cara?, me|se queme|quemo la|el|las|los mano|manos|cara|brazo|piel|ojos|dedos, vomit*, mareo, maread*, mareos, nauseas, me mareo, ardor en|de los? ojos|garganta, arden|arde|quema|queman los|la|el|mis|me? ojos|piel|garganta, no siento la|el|mi|los|las brazo|mano|dedos|pierna|manos, ambulancia, llame|llamar al? 911|112|ambulancia, inhale, inhalo, respire gases|vapores|humo, taquicardia, corazon acelerado|a mil, palpitaciones, ronchas, urticaria, me cai de, sobredosis yo|de thc, la palida, estoy mal|intoxicado despues|por|con, atragant*, ciego, quede ciego, temblando, esta temblando`,
    'sign:person_harm': `sangre, herid*, lastim*, dolor de cabeza, picadura`,
    'alarm:fire': `
      hay|es|un|se|provoco|inicio fuego|incendio, fuego en|dentro|ayuda|auxilio, prendio|prendido|prendiendo|prende|agarro|agarrando|cogio|pego|prendieron en? fuego|candela|llamas, en llamas, incendio en, incendi*, se esta|estan incendiando|prendiendo, huele|olor a quemado|quemada|humo|plastico|cable|cables|chamusquina|chamuscado, quemandose|quemando algo|el|la cable|lampara|carpa|cuarto|casa|armario|foco, sale|saliendo|salia|echa|echando|suelta|soltando|mucho humo, lleno|llena de humo, humo negro|blanco, humo en|de|del el|la|mi? cuarto|carpa|armario|balastro|lampara|enchufe|driver|ventilador, llamas, candela en, se esta quemando, arde la|el|mi carpa|armario|cuarto|casa, ardiendo la|el carpa|armario|cuarto|casa, alarma de humo|incendio|incendios esta|suena|sonando|no|salto`,
    'sign:fire': `chamuscad*, al rojo vivo, exploto, exploto el|la`,
    'alarm:electrical': `cortocircuito, corto circuito, chispas, chispazo, chispazos, da|dio|dan|me|pasa|pega|tira|sintio corriente|calambre|calambres|calambrazo|toques|patada|descargas, agua en|sobre|encima|dentro de? el|la|los|las|un|una|del? enchufe|enchufes|regleta|cables|cable|electricidad|electrica|balastro|toma|tomacorriente|zapatilla, cables pelados|quemados|expuestos|derretidos, cable pelado|quemado|expuesto|derretido`,
    'sign:electrical': `salta|salto|saltan|brinca|dispara el|la|los diferencial|termica|fusible|fusibles|breaker|automatico|luz|plomos`,
    'alarm:chemical': `gases|vapores|gas|humo toxicos|toxico|de, fuga de gas|co2|butano|propano, huele|olor a gas|cloro|butano, alarma de co2|co|gas, derrame de? acido|quimico, escape de gas|co2, nube toxica`,
    'sign:chemical': `toxico, toxicos, vapores, contaminad*`,
    'alarm:root_rot': `pudricion|podredumbre|putrefaccion de|en|radicular la|las|mi|mis? raiz|raices|radicular?, raices|raiz podridas|podrida|pudriendose|pudriendo|pudrieron, pudri* las|la|mis|de|en? raiz|raices, pythium, pitium, fusarium, phytophthora, cuello podrido, podredumbre de|del cuello|tallo, root rot`,
    'sign:root_rot': `raices marrones|negras|babosas|cafes|oscuras|viscosas`,
    'alarm:mould': `moho, mohos, enmohec*, mohos*, botrytis, botritis, hongo gris, hongos en|en? los? cogollos|cogollo|flores|la, moho gris, podredumbre gris|del|de cogollo|cogollos?, cogollo|cogollos podrido|podridos|pudriendo|pudriendose|pudrieron|mohosos, pudri* los|el|mis|un|en? cogollo|cogollos|cola|flores|cola, pudriendo por dentro, se pudre|pudren|pudrio|pudrieron, podrid* por dentro, aspergillus`,
    'sign:mould': `hongo, hongos, esporas, micelio`,
    'alarm:powdery_mildew': `oidio, mildiu, mildeu, mildiu polvoroso|pulverulento, ceniza en las hojas, cenicilla, polvo blanco`,
    'sign:powdery_mildew': `manchas blancas polvo*, mildew`,
    'alarm:pests': `plaga, plagas, infest*, invasion de|total, invadid*, infestacion, bichos por todos|todas|todo`,
    'sign:pests': `arana|aranas roja|rojas|blanca, arana roja, acaro, acaros, trips, pulgon, pulgones, mosca|moscas|mosquita blanca|blancas|del|de, cochinilla, cochinillas, oruga, orugas, minador, minadores, caracoles, babosas, gusano, gusanos, larvas, saltamontes, hormigas, mosquitos del sustrato, mosquitas, mosquita, sciaridas, ratas, ratones, nematodos, conejos, chicharritas, piojillo, piojos, chinches, langostas, tijeretas, polillas, aranuela, acariosis, barrenador, topos, vacas`,
    'alarm:heat': `estres|golpe|shock termico|de por? calor, estres por|de calor, estres calorico|termico, golpe de calor, como un horno, es un horno, parece un horno, hecho un horno`,
    'sign:heat': `sobrecalent*, recalent*, demasiado calor, calor extremo|insoportable|infernal, cocinando*, cocin*, achicharr*, asandose, asando, ola de calor, quemando por el calor, tanto calor, muchisimo calor, temperatura|temperaturas disparada|disparadas|altisima|altisimas|disparo, friendo, hirviendo`,
    'alarm:cold': `helada anoche|fuerte|de|las|me|quemo|mato, cayo|hubo|vino|anuncian|pronostican|viene una? helada|heladas, helo anoche|y, se helaron|congelaron, se me helaron|congelaron, congelad*, heladas esta noche, estres por frio, quemadas por el? frio|helada`,
    'sign:cold': `helo, helada, congel*, hielo, nieve, nevo, granizo, graniz*, bajo cero, demasiado frio, frio extremo, mucho frio`,
    'alarm:nutrient_burn': `toxicidad de|por nutrientes|nitrogeno|fertilizante, intoxicacion por|de nutrientes|fertilizante|abono, sobredosis de fertilizante|nutrientes|abono`,
    'sign:nutrient_burn': `quemadura|quemaduras|quema|quemado|quemada|quemadas|quemados|quemo|quemaron por|de|con|el|los|la los|el|las|exceso|tanto? nutrientes|fertilizante|abono|fertilizantes|sales|nutriente|de, sobrefertili*, sobre fertili*, sobreabon*, sobredos*, exceso de nutrientes|fertilizante|abono|nitrogeno|sales, me pase con|de|el|los nutrientes|fertilizante|abono|los|el, pasad* de abono`,
    'alarm:flooding': `inund*, agua por todo|todos|todas|el, encharc*, se rompio|revento|reventaron el|la|una? cano|caneria|tuberia|manguera|tanque|deposito, desbord*, rebalso, rebalsando, anegad*, bajo el? agua, nadando en agua, lleno de agua`,
    'sign:flooding': `fuga de agua, se sale el agua, perdida de agua, rebos*, ahogad*, gotera, fuga`,
    'alarm:drought': `olvide|olvido|olvidamos|olvidaron de? regar*, sin regar, no regue, no las|la regue|riego|he|regaron, sequisim*, seco|seca|secas|secos totalmente|completamente|como, totalmente|completamente|todas|todo|todos|tan? sec*, deshidrat*, sin agua, se quedaron|quedo sin agua, me quede sin agua, secandose`,
    'sign:drought': `resec*, falta de agua|riego, sedient*, marchit* por falta`,
    'alarm:light_burn': `quemadura|quemaduras|quemada|quemadas|quemado|quemados|quemo|quema|estres|quemaron de|por|con|la|el|me? la|el|luz|led|foco|lampara|las luz|led|foco|lampara|luces|puntas?, luz|lampara|foco|led|panel me|las|les|le|la|se? quemo|quemando|quema|quemaron|achicharro|abraso|frio, blanqueamiento por luz, quemad* por la|el|las luz|luces|led|lampara|foco|sol, quemaduras solares, insolacion`,
    'sign:light_burn': `blanquead*, decolorad* por`,
    'alarm:power_failure': `apagon, apagones, corte de luz|energia|electricidad|electrico|suministro, se corto|fue|cortaron|va|corta la|el luz|electricidad|corriente|energia|suministro, no hay|tengo|tenemos|vuelve luz|electricidad|corriente|energia, sin luz|electricidad|corriente|energia, fallo electrico, nos quedamos|quede sin luz, generador fallo|murio|no`,
    'sign:power_failure': `a oscuras, sin aire, todo apagado, sin oxigeno`,
    'alarm:dying': `
      muriendo, muere, mueren, murio, murieron, muerta, muertas, muerto, muertos, morir, moribund*, morira, moriran, moriria, urgente, urgentes, urgencia, urge, emergencia, emergencias, auxilio, socorro, sos, ayudame|ayudanos $, ^ ayuda $, ^ ayuda ayuda, ayudame por|porfa|que|mis|mi|se|las, ayudame porfa, necesito|necesitamos ayuda urgente|ya|porfa|por|rapido|con mis?, agoniz*, agonia, casi muert*, medio muert*, se me va|van|fue|fueron la|las planta|plantas?, salvar|salvarla|salvarlas|salvo|rescatar mi|mis|la|las|a? planta|plantas|cosecha|cultivo?, se puede salvar, se salva|salvan|salvara|salvaran, no sobreviv*, no van a sobrevivir|aguantar|llegar, no aguanta|aguantan mas, colaps*, desplom*, damping off, se me caen, caen como moscas, estado critico, desastre, catastrof*, acabad*, en las ultimas, ultimos dias, arruinad*, arruin*, algo|muy anda|va|esta muy|grave|mal, cagada, perdi|perdiendo|pierdo|perdimos toda|todas|todo|mi|mis|la|media|casi la|el|mi? cosecha|cultivo|plantas|planta?`,
    'sign:dying': `destroz*, tumb*, volo, arranc*, pisote*, aplast*, se vinieron abajo, no se recuper*, no se levant*, no reaccion*, secandose, secando entera|toda, partio|partido|quebro|rompio el|la tallo|planta|rama|tronco, tallo partido|quebrado|roto|rajado, viento|tormenta|granizo destrozo|tumbo|partio|rompio|arraso`,

    // ------------------------------------------------------------------ requests
    symptom: `
      amarill*, palid*, clorosis, clorotic*, necros*, necrot*, manch*, punt* quemad*|secas|marrones|amarillas|negras, quemad*, marron*, cafe, cafes, oxid*, rizad*, enrollad*, enroscad*, enrosc*, riz*, retorcid*, doblad*, caid*, decaid*, mustia*, marchit*, flacid*, triste, tristes, debil, debiles, estancad*, estirad*, espigad*, enana, enanas, pequen*, no crec*, dejo|dejaron de crecer, crec* lento|poco, lent*, morad*, purpura, rojiz*, deforme*, deform*, arrugad*, garra, garras, agujer*, hoyos, carencia*, deficienci*, falta de|nitrogeno|magnesio|calcio|hierro|potasio|fosforo, exceso de, bloqueo, sobrerieg*, sobre rieg*, exceso de riego|agua, enferm*, mal, rara, raras, raro, feas, fea, feo, fei*, secas, seca, sec*, crujient*, pegajos*, hermafrodit*, macho, machos, polen, hermi*, no floreca*, no flore*, no engord*, sube|suben|baja|bajan|sube|oscila|dispara demasiado|mucho|todos|solo|sola|cada, muy|demasiado alta|alto|baja|bajo|altas|altos|altas|seca|humeda, sube y baja, inestable, descontrolad*, problema, problemas, le pasa, les pasa, algo raro, oscur*, verde|verdes claro|oscuro|claras|oscuras, rayas, lineas, decolor*, blanc*, dobla*, encorv*, inclin*, estres*, le falta, les falta, aire*, flojos, no se ve|ven bien, aranazos`,
    showVerb: `muestra, muestrame, mostrar, mostrame, ensename, ensena, ver, dame, dime, decime, revisa, mira, consulta, analiza, analizar, evalua, interpreta, compara, resume, resumen, lista, listame, grafica, grafico, como esta|estan|va|van|estuvo|anda|andan|estaba, que tal esta|estan|va|van, cual es|fue|era|ha, cuales son|fueron, cuanto hay|tengo|marca, que temperatura|humedad|vpd|ph|ec|lecturas|datos, actual, actuales, ultimas, ultimos, ultima, recientes, hoy, ayer, ahora, anoche, pasame, mandame, quiero ver, muestras, chequea, checa, abre, carga`,
    data: `datos, data, lecturas, lectura, clima, climaticos, ambiente, ambientales, humedad, temperatura, temperaturas, temp, vpd, dpv, ec, ph, ppm, co2, grafica, graficas, grafico, graficos, historial, registro, registros, sensores, sensor, numeros, mediciones, valores, estadisticas, estado, resumen, reporte, informe, tendencia, promedio, alertas, condiciones, parametros`,
    ideal: `debe*, deberia*, ideal*, mejor, optim*, recomend*, adecuad*, correct*, perfect*, rango, objetivo, bueno, buena, necesita, necesitan, para flora|floracion|vege|vegetativo|coco|tierra|hidro|plantulas|esquejes|secar|secado|curado, significa, afecta, subo, subir, bajo, bajar, medir, mido, calcular, calculo, sirve, importa, importancia`,
    stateQuestion: `
      como va|van|esta|estan|ves|anda|andan|se|le|lo mi|mis|el|la|las|todo|ve|ven|va|van cultivo|planta|plantas|grow|indoor|todo|carpa|autos|mi|mis|cosecha?, que tal va|van|esta|estan|mi|mis|el|ves mi|mis|el|todo? cultivo|planta|plantas?, que le|les|tiene|tienen|pasa|paso|sucede|ocurre pasa|paso|ocurre|sucede|falta|mi|mis|a|con a?, que tiene mi|mis|esta|la|las, que le falta, esta|estan bien mi|mis, mi planta|plantas esta|estan bien|sana|sanas, es|son normal|normales esto|esta|estas|lo, que es esto|esta|lo, que son estas|estos|esas, algo anda|va|esta mal, chequeo, revisa|revisar|mira|mirar|evalua|analiza|checa|chequea mi|mis|la|el|esta|estas|esto, estado de mi|mis|del|la|las, opinas|opinion de|sobre mi|mis|esta, por que se|me|le|mi|mis|las|la|mis|estan|esta|no me|le|se|estan|ponen|caen|crece|crecen|amarillean|mis|mi?, tengo|hay alguna? alerta|alertas, alguna alerta`,
    diagnose: `diagnos*, diagnostic*, analiza, analizar, analisis, analices, identifica|identificar esto|este|esta|que`,
    changeVerb: `
      cambia, cambiar, cambie, cambiemos, modifica, modificar, modifique, ajusta, ajustar, ajuste, ajustemos, actualiza, actualizar, sube, subir, suba, subamos, baja, bajar, baje, bajemos, aumenta, aumentar, aumente, incrementa, incrementar, reduce, reducir, reduzca, reduzcamos, disminuye, disminuir, pon, poner, ponga, pongamos, agrega, agregar, agregue, anade, anadir, mete, meter, quita, quitar, quite, saca, sacar, elimina, eliminar, remueve, borra, borrar, pasa, pasar, pasemos, mueve, mover, adelanta, adelantar, atrasa, atrasar, aplaza, aplazar, retrasa, retrasar, pospone, posponer, pospon, reprograma, reprogramar, programa, programar, alarga, alargar, acorta, acortar, extiende, extender, prolonga, prolongar, sustituye, sustituir, reemplaza, reemplazar, adapta, adaptar, corrige, establece, establecer, fija, fijar, configura, configurar, haz, hacer, crea, crear, divide, duplica, duplicar, salta, saltar, omite, omitir, cancela, cancelar, pausa, pausar, empieza, empezar, inicia, iniciar, cambiale, deja, dejar, incluye, incluir, regula, regular, riega, regar, usa, usar, apaga, enciende`,
    planPart: `
      plan, planes, calendario, horario, horarios, programa, rutina, esquema, tabla, nutricion, nutrientes, nutriente, fertilizacion, fertilizante, fertilizantes, abono, abonos, abonado, alimentacion, riego, riegos, luz, luces, iluminacion, fotoperiodo, 12/12, 18/6, 20/4, 24/0, 14/10, 16/8, ciclo, ec, ppm, ph, vpd, humedad, temperatura, temp, objetivo, objetivos, dosis, calmag, silicio, pk, floracion, flora, vegetativo, vege, crecimiento, cosecha, poda, defoliacion, entrenamiento, scrog, lst, horas, intensidad, trasplante, transplante, lavado, flush, secado, curado, frecuencia, cada 1|2|3|4|5|dos|tres|cuatro dias, nitrogeno, potasio, fosforo, magnesio, calcio, suplemento, suplementos, recordatorio, recordatorios, alertas, fecha, fase, etapa, ajustes, foliar, co2, espectro`,
    wish: `quiero, quisiera, me gustaria, necesito, necesitamos, queremos, puedes, podes, podrias, puede, podemos, podriamos, vamos a, hay que, tenemos que, tengo que, porfa, por favor, favor de, ahora, ok, vale, bueno, dale, entonces, y, hola, aurora, doctora, deseo, prefiero, voy a, pienso, ayudame a, hoy, manana, tambien, mejor, si`,
  },
};
