import type { Lexicon } from '../lexicon.js';

/** Portuguese of Brazil and of Portugal, as written in chats. */
export const portuguese: Lexicon = {
  language: 'pt',
  functionWords: `
    o os a as um uma uns umas e ou mas se de do da dos das em no na nos nas ao aos com sem para pra pro por pelo pela que quem qual
    quais quando quanto quanta quantos quantas onde como porque eu voce voces ele ela eles elas meu minha meus minhas seu sua seus
    suas nosso nossa este esta esse essa isso isto aquele aquela nao sim ja tambem mais muito muita muitos muitas pouco bem mal so ate
    sao era foi foram estou estao estava ta to tao tem tenho tinha temos ter fazer faco faz fiz quero preciso posso pode podem devo
    deve deveria vou vai vamos hoje ontem amanha agora depois antes ainda aqui ali la tudo todo toda todos todas nada algo alguem ola
    oi obrigado obrigada bom boa dia tarde noite favor planta plantas folha folhas agua luz raiz raizes terra colheita flor flores
    cultivo mim lhe dele dela num numa pelos pelas gente acho sei nem entao cada outra outro acima acerca ademais ai alem algum alguma
    algumas alguns ambas ambos ante aonde apenas apoio apos aquelas aqueles aquilo assim atraves bastante caminho catorze cima cinco
    coisa coisas comum conforme conhecer contra contudo cuja cujas cujo cujos dar debaixo delas deles demais dentro desde dessa desse
    desta deste devem devera dez direita direito direitos disso disto diz dizem dizer dois duas durante embora enquanto entre eram es
    essas esses estado estamos estar estas estavam estes esteve facto fazem fazia feita feito fez fim for fora forma geral grande
    grandes grupo ha haja homem humano humanos igual igualdade ir lado liberdade lhes lo local logo longe lugar maior maioria me
    mediante meio menor menos mes mesma mesmas mesmo mesmos mil momento naquela naquele nenhum nenhuma nessa nesse nesta neste ninguem
    nisso nossas nossos nova novas novo novos numero nunca obra outras outros parece parte partir pegar perante perto pessoa pessoas
    poder podera podia pois ponto porquanto portanto posicao possivel pouca poucos povo primeira primeiras primeiro propria proprias
    proprio proprios proxima proximo puderam qualquer quarta quer questao quinta sabe saber segundo seja sejam sempre sendo ser sera
    serao si sido sistema sob sobre sois somente somos sou tal talvez tampouco te tendo tenha tenham tens tera teve tido tinham
    todavia trabalho tras tres tu tua tuas ultimo usar vais valor vao varias varios veja vem vens ver vez vezes viagem vinda vos vossa
    zero ensino lei unidade planetas plantao plantar poderes pobres padres podes exausto`,
  spellings: `
    vc:voce vcs:voces tb:tambem tbm:tambem pq:porque q:que oq:que oque:que n:nao naum:nao td:tudo tds:todas mto:muito
    mt:muito mta:muita pfv:favor pf:favor plmdds:socorro cmg:comigo hj:hoje blz:beleza qdo:quando qnd:quando qnto:quanto
    ta:esta tao:estao to:estou tava:estava tavam:estavam ajudaa:ajuda ajudem:ajuda urjente:urgente urgenti:urgente
    emergensia:emergencia morreno:morrendo morendo:morrendo murxa:murcha murxando:murchando foias:folhas fohas:folhas
    moffo:mofo bixo:bicho bixos:bichos bichinho:bicho bichinhos:bichos plantinha:planta plantinhas:plantas pranta:planta
    meninas:plantas bebes:plantas mudinhas:mudas trip:trips tripes:trips xoque:choque fumassa:fumaca`,
  oftenMisspelt: `
    emergencia urgente plantas morrendo mortas socorro raizes apodrecendo mofados oidio infestadas alagada inundada
    eletricidade eletrico faiscas queimadas temperatura umidade nutrientes fertilizante cronograma deficiencia amareladas
    murchas murchando congeladas acidente respirar desmaiou incendio exaustor ventilador pulgoes botrytis floracao colheita`,
  notEnglish:
    'sag taco now but if song her everything necro explod slim bronz ideal inferno no as a me do os so mole sol come tem mate sem dose some one pode nova data date rate fume fumes plane plano grave casa mal tire pest pests rot die dies ate fan fim tons tom mas e pot van fins dos for far sale use pose late sea son red once an as or man men sim time aspire are cave base mite mites top tops gala vara total normal fatal cola colas capital plan muda change adjust water',
  phrases: {
    // ------------------------------------------------------------------ frames
    idiom: `
      morrendo|morro|morrer|morre|morri de|pra|por vontade|rir|fome|sono|curiosidade|saudade|amores|provar|ver|saber|fumar,
      morro|morrendo pra|para|por, morri kkk|kkkk|kkkkk|rindo|laughemoji, kkk|kkkk|kkkkk morri,
      morta|morto de rir|fome|cansaco|curiosidade|sono, morta|morto laughemoji|kkk|kkkk,
      ponto|hora|natureza|angulo|lingua|peso|zona|tempo morto|morta|mortos, pontos mortos,
      folha|folhas morta|mortas|seca,
      celular|telefone|bateria|medidor|pilha|sensor|notebook|app|site|forum|phmetro|caneta de|ph|esta|ta? ph? esta|ta? morto|morta|morreu|morrendo,
      dia de finados, nada|nao|nenhuma|sem tao|e|muito|de? urgente|urgencia|emergencia,
      kit|plano|luz|saida|numero|contato|fundo|caso|botao|gerador de emergencia|emergencias, pronto socorro,
      forma|formas de silicone, molde, moldes, esta|ta|e|estao|ficou pegando? fogo fireemoji|demais, fogo de palha,
      fogos de artificio, detector|alarme|extintor|risco|perigo|seguro de|contra fumaca|incendio|incendios, fumar,
      fumo, pra fumar, fumada, bug no|do|na app|site, bug, app|site|pagina travou|caiu,
      insetos|acaros|fungos|nematoides beneficos|predadores|bons, controle de pragas,
      minhoca|minhocas californiana|californianas|no|na, humus de? minhoca, minhocas, joaninha, joaninhas,
      estresse|choque de|do transplante, choque cultural, algodao doce,
      obrigado|obrigada|valeu|grato pela|por|toda ajuda, central|pagina|menu de ajuda,
      conta|consumo|gasto|tarifa de luz|energia, perder|perdi|perdendo tempo|peso|paciencia|a cabeca, mao de obra,
      a mao, de mao, viuva branca, agua fria, dar uma mao, resfriado, queima de estoque|calorias,
      vazamento de luz|cheiro|odor, mandou bem, matou a pau, arrasou,
      tirei|cortei|limpei|removi|tirar|cortar|remover as|umas|algumas? folhas mortas|secas|amarelas|velhas,
      alergia a mofo, congelei meu|minha|os|as|o`,
    negation: `
      nao, sem, nunca, jamais, nenhum, nenhuma, nem, livre de, livres de, ninguem, em vez de, zero, descartado,
      descartei, ausencia de`,
    notNegation: `
      nao sei|tenho|estou|e|para|param|consigo|consegue|paro|aguenta|aguentam|funciona|liga|ligam|acende|entendo|responde|reage|acorda|respira|sinto|ha|vejo|so|somente|reguei|rego|lembrei|melhora|melhoram|recupera|recuperam|levanta|volta certeza|como|o|que|se|ideia|nem|normal|brincadeira|respirar|mais|de|luz|energia|agua|ar|bem|salvar|controlar|faco|direito,
      nao sei|sabia, nao tenho certeza|ideia|luz|energia, nao consigo respirar|mais|salvar|controlar|dormir,
      nao para|param de?, nunca vi|tinha|tive|aconteceu|me, nem sei|ideia,
      nao tem|temos luz|energia|agua|ar|jeito|forca,
      sem luz|energia|agua|ar|regar|parar|querer|aviso|forca|oxigenio|rega|eletricidade,
      nada funciona|adianta|resolve, por que nao, ou nao, se nao, nao sinto, nao acorda, nao responde, nao respira,
      nao funciona|liga, nao reguei|foi|estou regando?, nao e normal|brincadeira`,
    past: `
      ano|verao|inverno|mes|ciclo|cultivo|outono passado|anterior,
      na temporada|colheita|vez|primavera passada|anterior,
      temporada|colheita|cultivo|ciclo|safra passada|anterior|passado, faz|ha anos|meses|tempo,
      faz|ha|tem muito|um|dois|tres|varios|alguns ano|anos|meses|tempo|ciclos, anos|meses atras,
      antes eu? tinha|tive, no passado, em 2019|2020|2021|2022|2023|2024|2025, costumava, uma vez tive|eu,
      ja tive|tinha,
      meu|minha primeiro|primeira|ultimo|ultima|antigo|antiga cultivo|grow|colheita|estufa|planta|ciclo,
      da ultima vez, da outra vez, na ultima vez, quando comecei, antigamente, tive uma vez,
      pensei|achei|achava que era|eram|fosse,
      tive|tinha mofo|fungo|oidio|praga|pragas|acaro|acaros|trips|pulgao|podridao|botrytis|estresse`,
    present: `
      agora, agora mesmo, hoje, esta manha|tarde|noite|semana, essa manha|noite|semana|madrugada, hoje de manha,
      neste momento, atualmente, ontem, ontem a noite, no momento,
      faz|ha um|uma|umas|uns|poucas|duas|tres|2|3|4|5|6|8 horas|hora|minutos|dias|dia|pouco,
      desde ontem|hoje|anteontem|o|a, ainda, de repente, amanheceu|amanheceram, acabei|acabou de,
      comecou|comecaram|esta|estao, continua|continuam`,
    returned: `de novo, novamente, outra vez, voltou, voltaram, esta|estao de volta, reapareceu, retornou, recaida`,
    contrast: `mas, porem, entretanto, contudo, so que, embora, exceto, e agora`,
    newClause: `agora, e sim, entao, porque, quando, enquanto, ja que`,
    hypothetical: `
      preven*, previn*, evit*, proteg*, protec*, se, caso, o que acontece se, que acontece se, aconteceria,
      em caso de, imagin*, suponh*, hipotetic*, risco|riscos|perigo|chance|probabilidade|possibilidade de, resisten*,
      imune*, propens*, suscetiv*, preocupad* com, medo de|do|da, diferenca|diferencas entre, o que e|sao|significa,
      que e|sao, como saber|identificar|reconhecer|detectar|identifico|reconheco|sei|e|distinguir,
      sinais|sintomas de|do|da, primeiros sinais|sintomas,
      artigo|video|guia|informacao|info|informacoes|livro|dicas|duvida|duvidas|curso|tutorial sobre|de|para|pra,
      explic*, me conta|fala sobre|mais|de, fale sobre, li|ouvi|dizem que|sobre|falar,
      e normal|comum|verdade|frequente que|se|as|a|o|os|ter|quando?,
      proxima|proximo vez|temporada|colheita|cultivo|ciclo|ano, no futuro, futuro, algum dia, antes que|de,
      para|pra nao|que ter|dar|pegar|nao|aparecer?, a que|qual temperatura|umidade, qual temperatura|umidade|a,
      quais strains|cepas|variedades|geneticas|sementes|sao, quanto tempo, quanto aguenta*, ciclo de vida,
      a menos que, mant* longe, espant*, repel*, checar|verificar|procurar|vigiar|inspecionar se|por,
      por curiosidade, curiosidade, em geral, em teoria, sonhei, pesadelo, preparad*|preparar para|pra, aparecer,
      quanto dura|tempo`,
    notHypothetical: `
      nao sei se, saber se, ver se, certeza se, sei se, como se, perguntando se, dizer se, duvida se, se alguem,
      se puder, se puderem, se nao, que e isso|esse|essa|esta|este, o que e isso|esse|essa|esta,
      o que sao esses|essas|estes, pode|podem|poderia ser|salvar|estar,
      preocupado|preocupada com minha|meu|minhas|as, devo cortar|jogar|colher|arrancar, se recupera*, se espalh*,
      esta se, estao se, se foi|foram, por que`,
    already: `
      ja, achei, encontrei, espalh*, cada vez pior|mais, piorando, pior a, ja tem|esta|estao, acabei de achar|ver`,
    modal: `pode, podem, poderia, sera, causa, faz, serve, o, a, um, uma`,
    causing: `
      causar, causa, causam, provocar, provoca, gerar, gera, atrair, atrai, prejudica*, afeta*, mata, matar a,
      levar a, serve para|pra|contra, funciona contra|para|pra, faz mal, danifica*`,
    asking: `
      que, o que, como, qual, quais, quando, quanto, quanta, quantos, quantas, onde, quem, por que, porque, pra que,
      para que, em que, com que, de quanto|quantos, desde quando, sera que,
      e normal|melhor|verdade|bom|ruim|necessario|possivel|seguro|comum|preciso, posso, pode, podem, podia, poderia,
      devo, deveria, da pra|para, tem como|jeito|alguma|algum, preciso de? saber|conselho|dicas|entender|ajuda,
      vale a pena, alguem sabe|tem|pode|ja, me explica|recomenda|indica|diz|fala|ajuda|conta, recomenda*, explica,
      explique, me ajuda a|com|para? entender|escolher|planejar|calcular|montar|decidir|o|a|meu|minha?,
      ajuda a|com|para entender|escolher|planejar|montar|o|a|meu|minha?, duvida, pergunta, uma duvida|pergunta,
      tenho uma duvida|pergunta, quero saber|entender|aprender, diferenca, voce sabe|recomenda|indica, funciona,
      autos? precisam, auto precisa, precisa, joaninha come|comem, solo ou,
      o que fazer|faco com|se|para|pra|quando|contra|em, o que devo|posso fazer com|se|para|pra|contra|quando`,
    askingInside: `
      o que faco|fazer|eu|devo|posso|e|sera|minha|ela|pode, que faco,
      como faco|posso|eu|elimino|trato|resolvo|salvo|tiro|mato|curo|combato, e normal|grave,
      alguma ideia|dica|sugestao, algum conselho, por que, devo|deveria colher|cortar|regar|trocar, da pra, sera que,
      qual e, quanto tempo, me ajuda|recomenda`,
    generality: `
      e um|uma fungo|praga|doenca|problema|inseto, geralmente, normalmente, costuma, costumam, em geral, as vezes,
      muitos|a cultivadores|gente|maioria, cultivadores, dizem que, li que, segundo, comum, frequente,
      no fim|final da|do flora|ciclo|vida|floracao, adora, gosta, sempre, tipicamente`,
    own: `
      meu, minha, meus, minhas, nosso, nossa, tenho, achei, encontrei, vi, vejo, notei, percebi, descobri, reparei,
      perdi, coloquei, dei, esqueci, bebi, na|no|nas|nos|em|da|do|das|dos minha|minhas|meu|meus,
      essas|esses|esta|este|essa|esse|estes manchas|planta|bichos|folhas|folha|bicho|negocio|coisas,
      por todo|toda|todos lado|parte|lados, em todo|toda lugar|parte, foto, fotos, imagem, semana 1|2|3|4|5|6|7|8|9`,
    pointing: `isso e, e isso, o que e isso|esse|essa, parece|parecem ser|mofo|fungo|que|oidio|com|um`,
    urgency: `
      ajuda, me ajuda, me ajude, me ajudem, ajude, socorro, sos, urgente, urgentemente, por favor ajuda,
      preciso de ajuda, rapido, agora mesmo, o quanto antes, desesperad*, cryemoji, meu deus, merda, porra, caralho,
      panico, por todo lado, em todo lugar, emergencia, nao sei o que fazer, me desespero, deus, salvar, salva las|la`,
    someoneElse: `
      meu|minha|um|uma|o|a|meus vizinho|vizinha|amigo|amiga|primo|prima|tio|colega|irmao|irma|cunhado|vizinhos|amigos,
      outra pessoa, no reddit|youtube|instagram, tomates, tomate, rosas, grama, orquidea, orquideas`,
    resolved: `
      sumiu, sumiram, desapareceu, desapareceram, foi embora, se foi, se foram, resolv*, curei, recuper*, melhorou,
      melhoraram, control*, sob controle, elimin*, acabei com, salvei, sobreviv*, tudo certo|bem|lindo|otimo,
      superad*, passou, alarme falso, consertei, nao tenho mais, nao tem mais, livrei, gracas a voce,
      finalmente venci|acabei|eliminei, viraram historia, voltaram a vida|viver, reviveu, reviveram, curada, curadas,
      se curou|curaram`,
    mild: `
      um pouco, pouquinho, levemente, leve, leves, ligeiramente, algumas, um par, poucas, poucos, uma folha,
      so a|as pontas|ponta, pontas, meio, de leve`,
    sudden: `
      de um dia pro|para|pra outro, da noite pro|para|pra|o dia, de repente, do nada,
      em uma|poucas|duas|tres|questao|um|menos|2|3|4|24|12|48|algumas noite|horas|hora|minutos|dia|dias|de,
      rapidamente, muito|super|tao rapido, ontem estava|estavam|tava|tavam,
      estava|estavam|tava bem|otima|otimas|linda|lindas|perfeita|perfeitas ontem|ate|e|hoje, amanheceu|amanheceram,
      e hoje, a cada hora`,
    total: `
      todas, todos, toda, todo, tudo, inteira, inteiro, inteiras, completa*, completamente, totalmente, cada, metade,
      maioria, quase todas|tudo|toda, muito, grave, severo, severa, forte, terrivel, horrivel, por todo lado, massiv*`,

    // ------------------------------------------------------------------ things
    plant: `
      planta, plantas, muda, mudas, clone, clones, estaca, estacas, broto, brotos, plantulas, plantula, colheita,
      cultivo, auto, autos, arvore, mae, tudo, todas, jardim, grow, elas, ela, arbusto, pe, pes`,
    leaf: `folha, folhas, folhagem, pontas, ponta, galho, galhos, ramos, brotos, cotiledones, bordas`,
    bud: `
      bud, buds, flor, flores, cola, colas, camarao, top, tops, pote, potes, colheita, erva, maconha, camaroes,
      berlotas, secagem`,
    root: `raiz, raizes, torrao`,
    stem: `caule, caules, tronco, haste, base, talo`,
    medium: `terra, substrato, coco, vaso, vasos, solo, perlita, turfa, la de rocha, superficie`,
    place: `
      tenda, estufa, grow, armario, quarto, sala, porao, garagem, casa, chao, piso, varanda, jardim, quintal, box,
      indoor, fora, sacada, apartamento, closet, sotao`,
    reservoir: `
      reservatorio, tanque, balde, baldes, caixa d agua, mangueira, mangueiras, cano, canos, tubo, valvula,
      gotejamento, bandeja, umidificador, dwc, sistema, bomba, torneira, agua, tubulacao, galao`,
    cooler: `
      ar condicionado, exaustor, ventilador, ventiladores, exaustao, ventilacao, climatizador, refrigeracao, cooler,
      insuflador, ventoinha, o|meu ar`,
    heater: `aquecedor, aquecimento, tapete termico, radiador`,
    waterPump: `
      bomba d agua, bomba de agua|irrigacao, irrigacao, gotejamento, gotejadores, aspersor,
      sistema de irrigacao|rega, rega automatica`,
    airPump: `
      bomba de ar|oxigenio|circulacao, bomba, bombinha, aerador, oxigenador, pedra porosa, compressor, bolhas,
      chiller`,
    lamp: `lampada, lampadas, led, leds, painel, luminaria, hps, refletor, a luz, luz, luzes, quantum, reator`,
    electric: `
      regua, tomada, tomadas, extensao, cabo, cabos, fio, fios, fiacao, plugue, plug, reator, transformador, driver,
      fonte, timer, ventilador, exaustor, filtro, lampada, painel, led, aquecedor, desumidificador, umidificador,
      bomba, disjuntor, fusivel, benjamim, eletrica, eletrico, eletricos, adaptador, quadro de luz, ficha,
      interruptor, motor`,
    mains: `
      regua, regua de energia, tomada, tomadas, extensao, cabo, cabos, fio, fios, fiacao, plugue, plug, reator,
      transformador, driver, fonte, benjamim, eletrica, eletrico, eletricos, eletricidade, energia, quadro de luz,
      ficha, adaptador, disjuntor, interruptor, filtro de linha`,
    body: `
      olho, olhos, boca, rosto, cara, pele, mao, maos, braco, bracos, garganta, perna, pernas, dedo, dedos, labios,
      labio, lingua, nariz, peito, pulmao, pulmoes, pe, pes, barriga`,
    person: `
      eu, me, minha esposa|mulher|namorada|irma|mae|avo, meu marido|namorado|irmao|pai|amigo|colega|avo|vizinho,
      alguem, ele, ela, se, sem querer`,
    dependant: `
      cachorro, cachorra, cao, cadela, gato, gata, gatinho, filhote, bicho de estimacao, coelho, filho, filha,
      filhos, crianca, criancas, bebe, sobrinho, sobrinha, neto, neta, menino, menina, pequeno, avo`,
    poison: `
      nutriente, nutrientes, fertilizante, fertilizantes, adubo, calmag, fungicida, herbicida, neem, oleo de neem,
      alcool, isopropilico, cal, enxofre, silicio, hormonio, solucao nutritiva, solucao, acetona, solvente, veneno,
      anticongelante, chumbinho, detergente, limpador, enraizador, cobre`,
    corrosive: `
      ph down, ph up, ph_down, ph_up, ph menos|mais|minus|plus, redutor de ph, acido, acidos, fosforico, sulfurico,
      nitrico, muriatico, agua sanitaria, candida, cloro, lixivia, hipoclorito, amonia, amoniaco, agua oxigenada,
      peroxido, soda caustica, potassa, pesticida, pesticidas, inseticida, inseticidas, agrotoxico, produto quimico,
      produtos quimicos, quimico, quimicos, defensivo`,
    edible: `
      brownie, brownies, biscoito, biscoitos, cookie, cookies, comestivel, comestiveis, manteiga, bud, buds, maconha,
      erva, planta, folha, folhas, thc, oleo, haxixe, baseado, bolo, bala, balinhas, gomas, flor`,
    nutrient: `
      nutriente, nutrientes, fertilizante, fertilizantes, adubo, dose, dosagem, calmag, ec, ppm, nitrogenio, solucao,
      ph down, ph up, ph_down, ph_up, pk, garrafa, frasco, adubei, fertilizei, concentrado, guano`,
    bleach: `agua sanitaria, candida, cloro, lixivia, hipoclorito`,
    reactsWithBleach: `
      vinagre, amonia, amoniaco, acido, ph down, alcool, agua oxigenada, peroxido, desinfetante, limpador, limao,
      muriatico, detergente`,
    herbicide: `herbicida, glifosato, roundup, mata mato, gasolina, diesel, querosene`,

    // ------------------------------------------------------------------ states
    slimy: `
      gosm*, visco*, marrom, marrons, castanh*, escur*, pret*, podr*, apodrec*, mole, moles, gelatin*, baba, babent*,
      limo, lodo, lodos*, melecad*, meleca, desmanch*, desfaz*, decomp*, pegajos*`,
    stinking: `
      cheira|cheiram|cheirando|cheiro mal|podre|a|ruim|de|horrivel|estranho, fede*, fedor, fedend*, fedid*,
      mau cheiro, esgoto, ovo podre, pantano, catinga`,
    fuzzy: `
      penugem, pelinho, pelinhos, pelos, peludo, peluda, algodao, fungo, fungos, micelio, esporos, teia branca|cinza,
      coisa|camada|negocio|coisas branca|branco|brancas|cinza|cinzenta|verde, felpud*, bolor, mofo`,
    powdery: `
      po branco, pozinho, farinha, farinhento, talco, manchas brancas, camada branca, cinza branca, esbranquicad*,
      empoeirad*, acucar, camada de po`,
    rotting: `
      podr*, apodrec*, marrom|marrons|cinza|preto|mole por? dentro, mole, desmanch*,
      cheira|cheirando|cheiro a|de mofo|amonia|umidade|podre, cinza por dentro, desfazendo, se desfazendo,
      esfarelando, marrom e`,
    webs: `teia, teias, teia de aranha, teiazinha, fios, fiozinhos`,
    bugs: `
      bicho, bichos, inseto, insetos, larva, larvas, verme, vermes, minhoca, mosca, moscas, mosquinha, mosquinhas,
      mosquito, mosquitos, formiga, formigas, pontinhos, ovos, aranha, aranhas, lesma, lesmas, caracol, caracois,
      mariposa, mariposas, lagarta, lagartas, besouro, besouros, praga, pragas, gafanhoto, gafanhotos, grilos,
      baratas, percevejo, percevejos, piolhos, animaizinhos`,
    eating: `
      come, comem, comendo, comeu, comeram, comidas, comido, devor*, roe, roend*, roeu, rod*, mastig*, mord*, ataca,
      atacam, atacando, atacaram, arranc*, pisote*`,
    holes: `furos, buracos, buraco, buraquinhos, furad*, mordidas`,
    smoke: `fumaca, fumacando, soltando fumaca, chama, chamas, fumegando, fumegand*`,
    sparks: `
      faisca, faiscas, faiscand*, curto, curto circuito, explodiu, explos*, estour*, zumbid*, zumbind*, choque,
      choques, eletrocut*, estal*, formig*, centelha`,
    melting: `
      derret*, derreteu, queim*, queimou, quente, quentes, superaquec*, descascad*, desencapad*, torrad*, carboniz*,
      exposto, expostos`,
    water: `agua, chuva, vazamento, poca, pocas, goteira, solucao`,
    wet: `
      caindo, caiu, cai, molh*, encharc*, ping*, gotej*, escorr*, vaz*, derram*, respig*, entrou, entrando,
      dentro d|da agua, inund*, alag*, em cima, sobre, jorr*, pinga, submers*`,
    leaking: `
      vaz*, estour*, rach*, furou, furad*, transbord*, derram*, quebrou, rompeu, virou, tombou, ping*, gotej*,
      esvazi*, alag*, inund*, soltou, jorr*, explod*, vazou, assobiando, assobia, chiando, chia, fechar, nao fecha,
      aberto, aberta`,
    broken: `
      quebr*, quebrou, morreu, morto, morta, falh*, parou, pararam,
      nao funciona|liga|ligam|gira|bombeia|gela|esquenta|acende|acendem, pifou, pifad*, queimou, queimaram, estragou,
      estragad*, danific*, entup*, travou, travad*, deu pau|problema|defeito, com defeito, defeito, apagou,
      nao esta funcionando, deu ruim`,
    off: `deslig*, apag*, cort*, caiu, sem funcionar, parad*`,
    drying: `
      sec*, seco, seca, secos, secas, ressec*, desidrat*, crocant*, quebradic*, sem agua, sem regar, sede, esturric*,
      torrad*`,
    scorched: `queim*, torr*, chamusc*, assad*, cozid*, muito perto, perto demais, frit*`,
    bleached: `branquead*, desbotad*, branc*, claread*, embranquec*, brancas, brancos`,
    excess: `
      10 vezes, dez vezes, cinco|tres|quatro|vinte|cem|5|4|3|20|100 vezes, dobro, triplo, dupla, demais, exager*,
      excesso, superfertiliz*, super fertiliz*, overdose, sem querer, por engano, errei|errado a? dose|dosagem,
      garrafa inteira, frasco inteiro, sem diluir, puro, passei, muito mais, nas alturas, confundi, troquei os|as,
      garrafa errada, frasco errado`,
    swallowed: `
      bebeu, bebi, bebido, tomou, tomei, engoliu, engoli, engolido, ingeriu, ingeri, comeu, comi, lambeu, provou,
      gole, bebe, tomaram`,
    swallowedSelf: `bebi, tomei, engoli, ingeri, comi, provei, dei um gole`,
    ate: `comeu, comeram, come, comido, comendo, mastigou, engoliu, bebeu, lambeu, ingeriu, devorou, roubou`,
    spilled: `derram*, vaz*, virou, caiu, tombou, quebrou, respig*, estour*, derrubei`,
    stinging: `
      arde, ardendo, ardem, queim*, queimou, queimando, queimadura, coca, cocando, caiu, espirr*, respig*, entrou,
      derram*, doi, doendo, irrit*, inch*, bolha*, vermelh*, lacrimej*, no olho, nos olhos,
      no meu|minha|minhas|meus olho|pele|olhos|mao|maos, jogou`,
    mixed: `mistur*, juntei, junto, com, coloquei, adicionei, joguei`,
    applied: `
      borrif*, pulveriz*, apliquei, joguei, reguei, usei, passei, coloquei, sem querer, por engano, confundi, taquei`,
    losing: `
      perdendo|perdi|perder|perco|perdemos toda|todas|tudo|a|as|minha|minhas|meu|duas|tres|varias|2|3|4|5|6|metade|quase|o|mais,
      estou perdendo, quebrou minha|meu`,
    killing: `
      matei, matando, mata, matou, matar, mataram, envenen*, destru*, queimei, afog*, sufoc*, assassin*, cozinhei,
      torrei`,
    fallen: `
      murch*, caida, caidas, caidos, caindo, cairam, caem, caiu, tombou, tombaram, tombad*, sec*, secou, secaram,
      secas, ressec*, enrugad*, crocant*, quebradic*, preta, pretas, preto, moles, mole, desab*, colaps*, desmai*,
      definh*, amarelou e, dobr*, despenc*, desfalec*, deitou, deitad*, arriad*, arriou, apag*, escurec*, pessima,
      pessimas, horrivel, esturricad*, torrad*, piorando, pendurad*`,
    snapped: `
      quebr*, partiu, partid*, rach*, arranc*, esmag*, rasg*, rompeu, dobrou, decep*, quebrou, quebrou no meio`,

    // ------------------------------------------------------------------ harm by kind
    'alarm:person_harm': `
      nao consigo|consegue|estou conseguindo? respirar, dificuldade para|pra|de|em respirar, dificil respirar,
      falta de ar, sufocando eu|estou|meu|minha|me, garganta fechando|inchando|inchada|fechou|fechada|esta, anafila*,
      reacao alergica, alergia grave|forte, choque anafilatico, desmai* no|minha|meu|na|ele|ela|aqui,
      minha|meu mulher|esposa|marido|filho|filha|amigo|irmao desmai*, inconsciente, perdeu a consciencia|os|sentidos,
      nao acorda|responde|reage, eletrocut*, levei|levou|tomei|tomou|leva|levando|toma|deu um|uma choque|descarga,
      levei|levou|tomei|tomou choque, choque eletrico, descarga eletrica, cortei meu|minha|o|a dedo|mao|braco,
      nao para de sangrar, sangr*, muito sangue, dor no|de peito, peito doendo, infarto, convuls*, intoxic*,
      envenenad* eu|meu|minha, monoxido, suicid*, me matar, quero morrer, tirar minha vida, queimadura quimica,
      queimadura|queimaduras na|no|de|feia na|no? mao|pele|braco|segundo|terceiro|rosto,
      queimei|queimou a|o|minha|meu|meus mao|braco|rosto|olho|dedo|olhos|pele, vomit*, tontura*, tonto, tonta, zonzo,
      zonza, nausea*, enjo*, olho|olhos|pele ardendo|arde|ardem|queimando|inchado|inchados|inchando|esta|estao,
      ardencia, ambulancia, samu, bombeiros, 192, 193, inalei, inalou,
      respirei gas|gases|vapor|vapores|cloro|o|fumaca, taquicardia, coracao acelerado|disparado, urticaria,
      passando mal, passou mal, passei mal, nao sinto meu|minha|o|a, me cortei, bad trip, engasg*, tremendo,
      labios inchados|inchando, hospital, nao quero mais? viver|continuar, garganta inchada|inchando|fechando,
      inchaco|inchada na|no garganta|rosto|lingua, nao paro|consigo parar de tossir|tremer|vomitar,
      nao consigo|consegue mais? respirar, no|pro|para hospital, alucina*, ataque de panico|asma, bati a cabeca,
      bateu a cabeca, quebrei o braco, me sinto|sentindo|sinto muito|bem? mal|fraco|tonto|enjoado,
      passando muito? mal, passei|passou muito? mal, estou muito mal,
      labios|lingua|rosto|garganta|olhos e|estao|esta|meus? lingua|labios|rosto? estao|esta? inchando|inchados|inchada|inchado|inchou|incharam`,
    'sign:person_harm': `sangue, feri*, machuc*, dor de cabeca`,
    'alarm:fire': `
      pegou|pegando|pega|pegaram fogo, fogo na|no|em|aqui|dentro, tem fogo, incendio, incendi*, em chamas, chamas,
      labareda, labaredas, cheiro|cheirando|cheira|cheirinho de|a queimado|fumaca|plastico|fio|queimada,
      fumaca saindo|preta|branca|no|na|do|da|por|vindo, saindo|soltando|saiu|sai fumaca, cheio|cheia de fumaca,
      esta|estao|algo queimando, queimando algo|a|o|no|na estufa|tenda|casa|quarto|fio|tomada,
      alarme de incendio|fumaca disparou|tocando|apitando, vejo|vi|vendo|tem fumaca, algo esta? queimando|pegando,
      soltando fumaca, fumegando, saindo|sai|saiu|soltando fogo|chamas|labaredas,
      borracha|plastico|fio|madeira queimada|queimado|queimando, fios|cabos|tenda|casa|quarto queimando|pegando,
      fumaca enchendo|encheu|esta|tomou, a fumaca, cheio de fumaca,
      filtro|exaustor|ventilador|cabo|fio|cortina esta? queimando|pegando|em`,
    'sign:fire': `chamusc*, explodiu, carboniz*`,
    'alarm:electrical': `
      curto circuito, curto, faisca, faiscas, faiscando,
      agua na|no|em|sobre|dentro|caindo|pingando|caiu da|do|cima|na|no|em|nas|nos? da|do|na|no? tomada|regua|fios|energia|extensao|eletrica|reator|fiacao|cabos|tomadas,
      fio|fios|cabo|tomada|plugue|plug|extensao|regua desencapado|desencapados|derretido|derretida|derretidos|derreteu|derreteram|derretendo|queimado|queimada|queimando|queimou|exposto,
      da|dando|deu|dao|tomo|tomando|levo|levando|levei choque|choques,
      agua nas|na|perto|proxima das|da|de? tomadas|tomada|fios|regua, me deu choque, deu choque em|na|no,
      timer|bomba|tomada|plugue|ventilador derreteu|derretido|derretida|queimou`,
    'sign:electrical': `disjuntor desarm*|caiu|caindo|cai, disjuntor`,
    'alarm:chemical': `
      gas|gases|vapores|vapor|fumaca toxico|toxicos|toxica, vazamento de gas|co2|butano|acido,
      cheiro|cheirando|cheira de|a gas|cloro, alarme de co2|gas, derramei|derramou|caiu o? acido, nuvem toxica`,
    'alarm:root_rot': `
      podridao radicular, podridao de|da|das|na|nas raiz|raizes, apodrecimento de|da|das raiz|raizes,
      raiz|raizes podre|podres|apodrecendo|apodreceram|apodreceu, raizes estao|todas apodrecendo|podres, pythium,
      fusarium, phytophthora, podridao do colo|caule, root rot`,
    'sign:root_rot': `raizes marrons|pretas|gosmentas|escuras|moles`,
    'alarm:mould': `
      mofo, mofos, mofad*, mofando, mofou, bolor, bolorent*, botrytis, botritis, mofo cinzento,
      podridao dos|do|nos|de bud|buds|flores|cinza,
      buds|bud|flores|flor podre|podres|apodrecendo|apodreceu|apodreceram, apodrecendo, apodreceu, apodreceram,
      apodrecer`,
    'sign:mould': `fungo, fungos, esporos`,
    'alarm:powdery_mildew': `oidio, mildio, po branco`,
    'sign:powdery_mildew': `manchas brancas po`,
    'alarm:pests': `infest*, infestacao, praga, pragas, invadid*, invasao, tomada de bichos|acaros`,
    'sign:pests': `
      acaro, acaros, acaro rajado|vermelho, acaros rajados, trips, pulgao, pulgoes,
      mosca|moscas|mosquinha|mosquinhas branca|brancas|do|de|da, cochonilha*, lagarta*, lesma*, caracol, caracois,
      minador*, larvas, fungus gnats, gafanhoto*, formigas, percevejo*, ratos, rato, nematoide*, vaquinha*,
      cigarrinha*, aranha vermelha, aranhas vermelhas, coelhos, paquinha*`,
    'alarm:heat': `
      estresse|stress|choque termico, estresse|stress|choque por|de calor, estresse por calor, golpe de calor,
      insolacao, parece|como|um|virou um? forno, um forno`,
    'sign:heat': `
      superaquec*, calor demais|extremo|insuportavel|absurdo, muito calor, quente demais, cozinhando, cozinh*,
      assando, torrando, onda de calor, fritando,
      temperatura|temperaturas disparou|explodiu|altissima|altissimas|subiu|nas, fervendo, por causa do calor,
      com esse calor, pelo calor`,
    'alarm:cold': `
      geada essa|ontem|de|queimou|matou|forte|hoje|pegou, geou, geou essa|ontem, congel*, choque de frio,
      por causa do frio, dano|danos por|do frio|geada, congelando`,
    'sign:cold': `geada, gelo, neve, nevou, granizo, frio demais|extremo, muito frio, abaixo de zero, congelad*`,
    'alarm:nutrient_burn': `
      toxicidade de|por, intoxicacao por|de nutrientes|fertilizante|adubo|nitrogenio,
      overdose de nutrientes|fertilizante|adubo`,
    'sign:nutrient_burn': `
      queima|queimadura|queimaduras|queimou|queimadas|queimada|queimaram por|de|com|pelo|pelos o|os|excesso|tanto? de? nutrientes|nutriente|fertilizante|adubo|fertilizantes,
      superfertiliz*, overfert, excesso de nutrientes|fertilizante|adubo|nitrogenio,
      exagerei|passei no|nos|na|com|demais adubo|fertilizante|nutrientes|dose?, adubei demais`,
    'alarm:flooding': `
      alag*, inund*, agua por|em todo|toda, estour* o|a|um cano|mangueira|reservatorio|tanque,
      cano|mangueira|reservatorio|tanque|balde|caixa estourou|rachou|vazou|furou|rompeu|virou|transbordou,
      transbord*, debaixo d agua, submers*, encharc*`,
    'sign:flooding': `vazamento, vazando, vazou, afog*, poca`,
    'alarm:drought': `
      esqueci|esqueceu|esqueceram de|da? reg*, sem regar, nao reguei|foi|foram regad*?, sequissim*,
      sec*|seca|secas|seco totalmente|completamente|demais, totalmente|completamente|tudo|toda|todas|todo sec*,
      desidrat*, sem agua, secou tudo|toda|completamente, ficou|ficaram sem agua,
      faz|ha|tem duas|tres|uma|varias|2|3|1 semanas|semana|dias que|sem nao|regar, nao rego ha|faz,
      sem agua ha|faz|tem, nao tem|tem|tiveram|receberam agua, morrendo de sede, terra virou|esta|e|parece po|pedra`,
    'sign:drought': `ressec*, falta de agua|rega, secando, com sede`,
    'alarm:light_burn': `
      queimadura|queimaduras|queima|queimadas|queimada|queimado|queimou|estresse por|de|pela|com|da a? luz|led|lampada|painel,
      luz|lampada|led|painel|refletor queimou|queimando|queimaram|esta|torrou|ta|tostou|fritou,
      queimad* pela|por luz|lampada|led`,
    'sign:light_burn': `branquead*, desbotad*`,
    'alarm:power_failure': `
      apagao, queda|corte|falta de|da luz|energia|eletricidade,
      acabou|caiu|cortaram|faltou|foi|sem a? luz|energia|forca|eletricidade, sem luz|energia|forca|eletricidade,
      blecaute, nao tem|ha luz|energia, gerador parou|falhou|quebrou, luz acabou|caiu|foi|cortada`,
    'sign:power_failure': `no escuro, sem ar, sem oxigenio, tudo desligado`,
    'alarm:dying': `
      morrendo, morre, morrem, morreu, morreram, morta, mortas, morto, mortos, morrer, morrerem, moribund*, morrerao,
      urgente, urgentes, urgencia, emergencia, emergencias, socorro, sos, me ajuda|ajude|ajudem $,
      me ajuda|ajude|ajudem por|pelo|minha|minhas|meu|rapido|urgente|gente|alguem|elas|favor|pfv, ^ ajuda $,
      ^ ajuda ajuda|por|minha|minhas|urgente|pelo, preciso de ajuda urgente|agora|rapido|por, agoniz*, agonia,
      quase mort*, meio mort*, salvar minha|minhas|a|as|meu|o planta|plantas|colheita|cultivo|clone|mudas,
      da|tem pra|para|como salvar, tem salvacao, nao vai|vao aguentar|sobreviver|resistir, nao sobreviv*, colaps*,
      desab*,
      perdi|perdendo|perder|perco toda|todas|minha|minhas|a|o|meu|metade a|da|minha? colheita|plantas|planta|cultivo|safra,
      perdi|perdendo|perder|perco tudo, damping off, tombamento, ultimas, estado critico, desastre, catastrof*,
      arruin*, definhando, nas ultimas, algo muito errado, ta indo embora, morrendo uma|todas,
      caindo feito|como moscas, da|tem pra|para|como? salvar, ainda salvar|da, salvar elas|ela, por um fio,
      a beira da, estado grave|critico|terminal, critico, critica, crise, quase sem vida, sem vida, batendo as botas,
      indo pro saco|brejo, foi pro saco|brejo, nao aguenta mais, nao vai vingar,
      salvem|salve|salvar minha|minhas|meu|a|as, nao vai|vao|ira sobreviver|resistir|aguentar|vingar,
      pessimo|pessimas estado|condicoes, perdendo|perdeu|perde todas as folhas, cada vez pior|piores, de mal a pior,
      nada funciona|adianta|resolve|ajuda, roubaram|roubou minhas|minha|metade|as|meu, quebrou no meio,
      partiu no meio, parece|parecem estar? morrendo|morta|mortas`,
    'sign:dying': `
      destru*, tombou, tombaram, arranc*, pisote*, esmag*, nao se recuper*, nao recuper*, nao levant*,
      caule|tronco|galho|planta|haste quebrou|partiu|quebrado|rachou|quebrada|partido|dobrou,
      tempestade|vento|granizo destruiu|quebrou|derrubou|arrancou, murchou tudo|toda|todas, murcharam todas`,

    // ------------------------------------------------------------------ requests
    symptom: `
      amarel*, palid*, clorose*, necros*, manch*, pintas, pontas queimadas|secas|amarelas|marrons, queimad*, marrom,
      marrons, ferrug*, enrol*, enrugad*, retorcid*, torcid*, curvad*, garra, garras, caid*, murch*, triste, tristes,
      fraca, fracas, fraco, estagnad*, estiol*, esticad*, esticando, pequen*, nao cresc*,
      parou|pararam de crescer|beber, cresc* devagar|pouco|lento, lent*, roxo, roxa, roxos, roxas, avermelhad*,
      deform*, furos, buracos, buraquinhos, deficien*, carencia*, falta de|nitrogenio|magnesio|calcio, excesso de,
      bloqueio, travamento, doente*, estranh*, feia, feias, feio, seca, secas, ressec*, quebradic*, pegajos*,
      hermafrodit*, hermou, macho, machos, polen, banana, bananas, rega demais, excesso de rega|agua,
      sobe|desce|subindo|descendo|oscila|variando|caindo muito|toda|todo|sempre|demais|direto,
      muito|demais alto|alta|baixo|baixa|umido|seco|quente|frio, instavel, problema*, algo errado, errado, escur*,
      clar*, listras, listrad*, desbot*, branc*, estress*, nao esta|estao bem, aerad*, verde claro|escuro`,
    showVerb: `
      mostra, mostre, mostrar, exibe, exibir, ver, veja, da, de, diga, diz, fala, passa, manda, envia, checa, checar,
      verifica, verificar, consulta, analisa, analisar, analise, avalia, interpreta, compara, resume, lista, atual,
      atuais, ultimas, ultimos, ultima, recentes, hoje, ontem, agora, quero ver, olha, abre, puxa`,
    data: `
      dados, data, leituras, leitura, clima, climaticos, ambiente, umidade, temperatura, temperaturas, temp, vpd,
      dpv, ec, ph, ppm, co2, grafico, graficos, historico, registro, registros, sensores, sensor, numeros, medicoes,
      valores, estatisticas, resumo, relatorio, tendencia, media, alertas, condicoes, parametros`,
    ideal: `
      deve*, deveria*, ideal*, melhor, otim*, recomend*, adequad*, corret*, perfeit*, faixa, alvo, bom, boa, precisa,
      precisam, para flora|floracao|vega|vegetativo|coco|solo|terra|hidro|mudas|clones|secagem|cura,
      pra flora|floracao|vega|coco|solo|mudas|clones, significa, afeta, subo, subir, baixo, baixar, medir, calcular,
      corrigir, serve`,
    stateQuestion: `
      como esta|estao|vai|vao|anda|andam|ta|tao|foi meu|minha|minhas|o|a|as|meus|tudo|indo? cultivo|planta|plantas|grow|estufa|tudo|colheita|autos|minha|minhas?,
      o que minha|minhas|tem|ha|esta|aconteceu|houve|a|ela tem|planta|plantas|de|com|acontecendo|errado|minha,
      o que e isso|esse|essa, o que sao essas|esses, o que minha planta tem,
      minha|minhas planta|plantas|folhas esta|estao bem|ok|saudavel|saudaveis|normal, e normal isso|essa|esse,
      por que minhas|minha|meu|ela|elas, por que as|a folhas|planta|plantas esta|estao, algo errado,
      tem algo|alguma coisa? errad*, checa|verifica|olha|avalia|analisa|examina minha|minhas|meu|a|as|essa,
      estado da|das|do minha|minhas|meu|planta|plantas, opiniao sobre, algum|tem alerta, checkup, esta tudo bem com`,
    diagnose: `diagnos*, diagnostic*, analisa, analisar, analise, identifica|identificar esse|essa|isso|o`,
    changeVerb: `
      muda, mudar, mude, mudemos, modifica, modificar, modifique, altera, alterar, altere, ajusta, ajustar, ajuste,
      atualiza, atualizar, atualize, sobe, subir, suba, aumenta, aumentar, aumente, baixa, baixar, baixe, diminui,
      diminuir, diminua, reduz, reduzir, reduza, poe, por, ponha, coloca, colocar, coloque, bota, botar, adiciona,
      adicionar, adicione, acrescenta, acrescentar, inclui, incluir, tira, tirar, tire, remove, remover, remova,
      troca, trocar, troque, passa, passar, passe, substitui, substituir, adia, adiar, adie, antecipa, antecipar,
      atrasa, atrasar, prolonga, prolongar, estende, estender, encurta, encurtar, programa, programar, reprograma,
      pula, pular, pule, cancela, cancelar, para, parar, pausa, comeca, comecar, inicia, iniciar, dobra, dobrar,
      divide, dividir, move, mover, define, definir, configura, configurar, faz, fazer, faca, cria, criar, deixa,
      deixar, regula, usa, usar, corrige, corrigir, liga, desliga, rega, regar`,
    planPart: `
      plano, planos, calendario, cronograma, agenda, programa, rotina, tabela, nutricao, nutrientes, nutriente,
      fertilizacao, fertilizante, fertilizantes, adubo, adubacao, alimentacao, rega, regas, irrigacao, luz, luzes,
      iluminacao, fotoperiodo, 12/12, 18/6, 20/4, 24/0, ciclo, ec, ppm, ph, vpd, umidade, temperatura, temp, alvo,
      meta, dose, doses, dosagem, calmag, silicio, pk, floracao, flora, vega, vegetativo, colheita, poda, desfolha,
      treinamento, scrog, lst, horas, intensidade, transplante, flush, lavagem, secagem, cura, frequencia, dias,
      nitrogenio, potassio, fosforo, magnesio, calcio, suplemento, lembrete, lembretes, alertas, data, fase, co2,
      espectro`,
    opening: `agora, ok, ta, bom, entao, e, oi, ola, aurora, doutora, hoje, amanha, tambem, melhor`,
    wish: `
      quero, queria, gostaria, gostaria de, preciso, precisamos, queremos, pode, poderia, podemos, vamos, temos que,
      tenho que, por favor, favor, desejo, prefiro, vou, me ajuda a, da pra, seria possivel, voce pode, consegue`,
    explain: `
      ajuda|ajude|ajudar|ajudam me? a|com|para|pra entender|escolher|planejar|calcular|montar|decidir|ler|interpretar|melhorar|comecar|o|a|meu|minha|um|uma,
      explica, explique, explicar, me ensina, preciso de ajuda para|pra|com o|a|um`,
    notOwn: `tenho que, tenho de, se eu? tenho|vejo|achar|encontrar`,
    kin: `
      esposa, esposo, mulher, marido, namorada, namorado, amigo, amiga, irmao, irma, mae, pai, avo, tio, tia, primo,
      colega, alguem, socio, vizinho, ajudante, funcionario, parceiro`,
    fainting: `
      desmai*, inconsciente, colaps*, convuls*, tremendo, vomit*, tossindo, sangr*, sufocando, nao respira,
      nao reage, nao acorda, caiu no chao, intoxic*, passando mal, passou mal, roxo, queimou, eletrocut*, ferido,
      machucou, desmaiou, desmaiado, desmaiada`,
    attacker: `
      rato, ratos, veado, veados, coelho, coelhos, passaro, passaros, galinha, galinhas, cabra, cabras, vaca, vacas,
      lesma, lesmas, caracol, caracois, lagarta, lagartas, bicho, bichos, besouro, verme, vermes, formiga, formigas,
      algo, alguma coisa, toupeira, animal, animais, inseto, insetos, gafanhoto, gafanhotos, pombos, gamba, macaco,
      macacos, capivara, tempestade, vento, granizo, chuva, furacao, temporal, ladrao, ladroes`,
    uprooting: `
      arrancou, arrancaram, quebrou, quebraram, derrubou, derrubaram, pisou, pisoteou, esmagou, desenterrou,
      destruiu, destruiram, mordeu, roubou, roubaram, cavou, tombou, partiu`,
    thriving: `
      plantas|tudo|estao|elas estao? muito? bem|otimas|lindas|saudaveis|perfeitas|otimo|lindo|salvo, sem danos,
      nao aconteceu nada`,
    smallTalk: `como voce? vai|esta $, tudo bem $, tudo bom $, e ai $, como vai $, como voce esta, beleza $`,
    notAsking: `
      que desastre|horror|pena|lindo|linda|lindas|bom|boa|legal|maravilha|raiva|triste|bonito|bonita|sorte|saudade|delicia`,
    askingWhole: `
      o que faco|fazer, que faco, o que eu faco|fazer, o que devo|posso fazer, alguma ideia|dica, e grave $,
      e normal $, o que sera, o que pode ser`,
    onto: `
      na, no, nas, nos, em, sobre, dentro, perto, embaixo, ao lado, encima, em cima, por, encostou, tocou, atingiu,
      alcancou, caiu, pingou, chegou`,
    collapsing: `
      colaps*, desab*, derret*, no chao, tombad*,
      totalmente|completamente|toda|todas murcha|murchas|seca|secas|caida|caidas, arriad*, deitad*,
      todas as folhas estao|se? caem|caindo|cairam|secas|pretas|murchas|mortas, caindo|caem|cairam todas as folhas,
      perdeu|perdendo|perde todas as folhas`,
    and: `e as, e os, e tem, e agora, e minhas, e meu`,
    gas: `co2, propano, butano, gas, regulador, botijao, cilindro, vapores, gases, cheiro`,
    cry: `
      ^ ajuda $, ^ ajuda minha|minhas|por|urgente|meu, me ajuda|ajude|ajudem $, ajuda por favor,
      por favor ajuda|ajude|ajudem, socorro, sos, desesperado, desesperada, cryemoji, preciso de ajuda $,
      preciso de ajuda urgente|agora|rapido`,
    soaked: `molhad*, molhou, encharcad*, submers*, alagad*, ensopad*`,
    accident: `sem querer, por engano, por acidente, acidentalmente, por descuido`,
    cutting: `cortei, cortamos, podei, arranquei, quebrei, parti`,
    burning: `esta|estao queimando, pegando fogo, em chamas`,
  },
};
