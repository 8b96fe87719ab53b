import type { EmergencyKind } from '../intent.js';
import type { Checklist } from './checklist.js';

export const pt: Record<EmergencyKind, Checklist> = {
  person_harm: {
    title: 'Pode haver alguém em perigo: pessoas primeiro',
    callHelp: [
      'Ligue já para 112, 911, 192 (SAMU, Brasil) ou o número local de emergência, no viva-voz.',
      'Solução nutritiva ou pesticida engolido: enxágue a boca, ligue para o centro de intoxicações (Brasil 0800 722 6001, Portugal 800 250 250).',
      'Animal comeu cannabis ou produto químico: ligue para o veterinário.',
      'Pensamentos de suicídio: ligue 188 (Brasil), 808 24 24 24 (Portugal) ou a emergência; não fique a sós.',
    ],
    doNow: [
      'Alergia grave: autoinjetor de adrenalina na parte externa da coxa agora; deite a pessoa; segunda dose após 5 minutos se não melhorar.',
      'CO2 ou vapores: saia para o ar livre. Dificuldade para respirar: pessoa sentada.',
      'Produto químico no olho: enxágue com água por 15–20 minutos.',
      'Não respira normalmente: compressões torácicas, 100–120 por minuto.',
    ],
    doNot: [
      'Choque elétrico: não toque na pessoa até desligar a energia no disjuntor.',
      'Não provoque vômito; não dê nada pela boca sem orientação.',
      'Não volte para o gás ou a fumaça.',
    ],
    lookFor: [
      'Lábios ou garganta inchados, urticária, chiado, desmaio.',
      'Confusão, convulsões, lábios azulados, queimaduras.',
    ],
  },
  fire: {
    title: 'Fogo ou fumaça: tire todos do local',
    callHelp: [
      'Ligue, já do lado de fora, para 112, 911, 193 (bombeiros, Brasil) ou o número local de emergência.',
      'Avise se há baterias de lítio, botijões de gás ou produtos químicos lá dentro.',
      'Queimaduras, ou tosse após a fumaça: peça uma ambulância.',
    ],
    doNow: [
      'Saia, fique abaixado sob a fumaça, feche as portas ao passar.',
      'Desligue a energia no disjuntor só se for seguro e no seu caminho.',
      'Combata só um fogo muito pequeno, com o extintor certo e uma saída atrás de você.',
      'Queimadura: resfrie em água corrente por 20 minutos, já fora e em segurança.',
    ],
    doNot: [
      'Nunca use água em fogo elétrico, de gordura ou de bateria de lítio.',
      'Não volte para buscar nada.',
      'Não abra uma porta quente; não use o elevador.',
    ],
    lookFor: [
      'Tomada ou reator quente, cheiro de plástico queimado, estalos.',
      'Bateria inchando, chiando ou soltando fumaça: saia na hora.',
      'Dor de cabeça, tontura ou tosse, mesmo horas depois.',
    ],
  },
  electrical: {
    title: 'Perigo elétrico: afaste-se até a energia ser desligada',
    callHelp: [
      'Choque, faíscas ou fogo: ligue para 112, 911 ou o número local de emergência.',
      'Disjuntor molhado ou fora de alcance: afaste-se, ligue para a companhia de energia.',
      'Antes de religar: peça a um eletricista que verifique.',
    ],
    doNow: [
      'Não deixe ninguém entrar: a água no chão pode estar energizada.',
      'Desligue no disjuntor só se você, o chão e o quadro estiverem secos e o caminho for seguro.',
      'Só com a energia desligada: tire da tomada os aparelhos molhados.',
      'Não respira normalmente após choque, energia desligada: compressões torácicas, 100–120 por minuto.',
    ],
    doNot: [
      'Não toque em pessoa, aparelho ou água que possam estar energizados.',
      'Não pise na água para alcançar interruptor ou tomada.',
      'Não rearme um disjuntor que desarma de novo; não reutilize aparelhos molhados.',
    ],
    lookFor: [
      'Formigamento ao tocar metal ou água, zumbido, marcas de queimado.',
      'Água perto de tomadas, réguas ou reatores.',
      'Após qualquer choque: vá ao médico, mesmo que se sinta bem.',
    ],
  },
  chemical: {
    title: 'Perigo químico: ar livre, enxaguar, ligar',
    callHelp: [
      'Desmaio, convulsão ou dificuldade para respirar: ligue para 112, 911 ou o número local de emergência.',
      'Engolido, inalado ou respingado: ligue para o centro de intoxicações, com o rótulo em mãos.',
      'Animal afetado: ligue para o veterinário.',
    ],
    doNow: [
      'Gás, vapores ou CO2: todos para o ar livre, animais também.',
      'Olho: tire as lentes de contato, enxágue com água morna por 15–20 minutos.',
      'Pele: tire a roupa encharcada, enxágue por 15–20 minutos.',
      'Engolido: enxágue a boca e cuspa.',
    ],
    doNot: [
      'Não provoque vômito; não dê nada pela boca sem orientação.',
      'Não misture água sanitária com ácido, amônia ou vinagre.',
      'Não volte a entrar, nem para resgatar, até os bombeiros permitirem.',
    ],
    lookFor: [
      'CO2: dor de cabeça, respiração ofegante, tontura. Acima de 5000 ppm, saia; 40000 ppm é perigo imediato à vida.',
      'Olhos ardendo, tosse, aperto no peito; podem surgir horas depois.',
    ],
  },
  root_rot: {
    title: 'Podridão das raízes: esfrie a água, oxigene, limpe',
    doNow: [
      'Corte raízes marrons e viscosas com tesoura desinfetada.',
      'Hidroponia: troque a solução, limpe o reservatório, mantenha 18–20 °C e oxigênio dissolvido acima de 6 mg/l (pedras de ar).',
      'Escolha um: 3 ml de H2O2 a 3% por litro, ou micróbios benéficos.',
      'Terra ou coco: pare de regar, esvazie os pratos, deixe secar os 3 cm de cima.',
    ],
    doNot: [
      'Nunca use H2O2 e benéficos juntos: ele os mata.',
      'Não adube em dose cheia: 50% no máximo, pH 5,5–6,2 em hidroponia.',
      'Não deixe a luz chegar às raízes ou à solução.',
    ],
    lookFor: ['Raízes marrons, malcheirosas, cuja pele se solta.', 'Planta murcha mesmo molhada; água acima de 22 °C.'],
    callHelp: [
      'Mais de 50% das raízes podres, ou base do caule mole: descarte a planta.',
      'Sem pontas brancas nas raízes após 7 dias: consulte uma clínica fitossanitária.',
    ],
  },
  mould: {
    title: 'Mofo nas flores (bud rot): remova e seque o ar',
    doNow: [
      'Use máscara FFP2 e luvas; desligue os ventiladores ao cortar.',
      'Corte 2–3 cm abaixo do último mofo visível; ensaque e feche na hora.',
      'Limpe as lâminas com álcool 70% após cada corte.',
      'Depois, ligue os ventiladores; leve a UR abaixo de 50% e mantenha.',
    ],
    doNot: [
      'Nunca fume, vaporize ou coma flores mofadas.',
      'Não pulverize as flores com óleo, água ou fungicida.',
      'Não sacuda nem escove o mofo: espalha esporos.',
    ],
    lookFor: [
      'Penugem ou massa mole cinza ou marrom dentro da flor.',
      'Folhas isoladas mortas que saem com facilidade.',
      'Abra e confira as flores grandes todo dia por 7 dias.',
    ],
    callHelp: [
      'Caule principal ou mais de 30% das flores afetados: descarte a planta.',
      'Chiado ou febre após contato: vá ao médico; não consegue respirar: 112 ou 911.',
    ],
  },
  powdery_mildew: {
    title: 'Oídio: isole e contenha os esporos',
    doNow: [
      'Isole a planta; desligue os ventiladores ao cortar.',
      'Corte e ensaque as piores folhas, no máximo 20% da folhagem.',
      'Antes da floração: pulverize 5 g de bicarbonato de potássio por litro nos dois lados das folhas, luz apagada; repita após 7 dias.',
      'Mantenha a UR em 40–50%, afaste as plantas, movimente o ar.',
    ],
    doNot: [
      'Não pulverize óleo, enxofre ou leite em flores.',
      'Nunca use óleo e enxofre com menos de 14 dias de intervalo.',
      'Não fume nem vaporize flores infectadas.',
    ],
    lookFor: [
      'Manchas brancas, como farinha, que saem ao esfregar.',
      'Primeiro folhas baixas e na sombra; a resina brilha, o oídio é opaco.',
    ],
    callHelp: [
      'Pó branco nas flores: descarte essas flores.',
      'Volta após 3 tratamentos: descarte a planta ou consulte uma clínica fitossanitária.',
    ],
  },
  pests: {
    title: 'Pragas: isole, identifique, lave',
    doNow: [
      'Isole a planta; confira as vizinhas.',
      'Olhe sob as folhas com uma lupa de 30×.',
      'Antes da floração: enxágue o verso das folhas e aplique sabão inseticida, luz apagada; repita a cada 5 dias, 3 vezes.',
      'Na floração: corte as piores folhas; use predadores e armadilhas adesivas.',
    ],
    doNot: [
      'Não pulverize óleo, neem ou sabão em flores.',
      'Não pulverize plantas com sede nem acima de 30 °C.',
      'Não use pesticida que não seja permitido em cannabis.',
    ],
    lookFor: [
      'Pontinhos claros e teias: ácaros. Riscos prateados: tripes.',
      'Folhas pegajosas: pulgões ou mosca-branca. Mosquinhas na terra: fungus gnats.',
    ],
    callHelp: [
      'Teias sobre as flores: descarte-as.',
      'Sem melhora após 14 dias: consulte uma clínica fitossanitária.',
      'Pesticida engolido ou no olho: centro de intoxicações; dificuldade para respirar: 112 ou 911.',
    ],
  },
  heat: {
    title: 'Estresse por calor: resfrie primeiro as folhas',
    doNow: [
      'Reduza a luz a 50% ou apague-a por 1–2 horas.',
      'Exaustor no máximo; leve o ambiente a 24–28 °C.',
      '3 cm de cima secos: regue devagar com água a 18–22 °C.',
      'Ao ar livre: faça sombra na planta e no vaso.',
    ],
    doNot: [
      'Não borrife flores nem use água gelada.',
      'Não adube nem faça poda por 24 horas.',
      'Não volte de uma vez à luz total.',
    ],
    lookFor: [
      'Temperatura da folha acima de 32 °C.',
      'Bordas enroladas para cima como um taco, pontas secas.',
      'Zona das raízes ou solução acima de 22 °C.',
    ],
    callHelp: [
      'Ainda murcha após 24 horas de resfriamento: confira as raízes, consulte uma clínica fitossanitária.',
      'Pontas dos ramos marrons e secas: corte-as.',
      'Você está com tontura ou confusão: saia, refresque-se, 112 ou 911.',
    ],
  },
  cold: {
    title: 'Estresse por frio: aqueça devagar',
    doNow: [
      'Abaixo de 10 °C: leve as plantas para dentro ou cubra-as.',
      'Aqueça o ar em 2–3 horas até 18–22 °C.',
      'Eleve os vasos 5 cm do chão frio.',
      'Regue só se estiver seco, com água a 20 °C.',
    ],
    doNot: [
      'Nunca queime gás, carvão ou gasolina em local fechado: o CO mata.',
      'Não jogue ar quente direto nas folhas.',
      'Não adube nem faça poda por 48 horas.',
    ],
    lookFor: [
      'Folhas murchas, escuras e vítreas: geada a 0 °C ou menos.',
      'Caules roxos e sem crescimento: dano por frio.',
    ],
    callHelp: [
      'Caule mole ou preto após 3 dias: descarte a planta.',
      'Flores descongeladas e molhadas: vigie o mofo por 7 dias.',
      'Dor de cabeça ou tontura perto de um aquecedor: saia, 112 ou 911.',
    ],
  },
  nutrient_burn: {
    title: 'Queima ou bloqueio de nutrientes: pare de adubar e meça',
    doNow: [
      'Pare de adubar; meça pH e EC da rega e da drenagem.',
      'Terra ou coco: lave devagar com água de pH ajustado, 2 vezes o volume do vaso; deixe drenar tudo.',
      'Hidroponia: solução nova a 50%, pH 5,5–6,2; terra, pH 6,0–6,8.',
      'Volte a adubar após 3–5 dias, a 50%.',
    ],
    doNot: [
      'Não adicione CalMag nem estimulantes para curar.',
      'Não mude o pH mais de 0,5 por dia.',
      'Não lave um vaso já encharcado.',
    ],
    lookFor: [
      'Pontas marrons, folhas verde-escuras em garra: queima.',
      'EC da drenagem mais de 0,5 mS/cm acima da rega: acúmulo de sais.',
      'Sinais de carência com pH fora da faixa: bloqueio.',
    ],
    callHelp: [
      'Folhas novas ainda queimadas após 7 dias: consulte uma clínica fitossanitária.',
      'Ácido ou base de pH no olho: enxágue por 15–20 minutos, centro de intoxicações.',
    ],
  },
  flooding: {
    title: 'Alagamento ou excesso de rega: eletricidade primeiro',
    doNow: [
      'Água perto de tomadas ou cabos: não entre; desligue o disjuntor só se estiver seco e for seguro.',
      'Pare de regar: feche válvulas e pare temporizadores.',
      'Eleve os vasos 5 cm, incline-os, esvazie os pratos.',
      'Depois, movimente o ar e mantenha a UR abaixo de 60%.',
    ],
    doNot: [
      'Não pise na água perto de aparelhos energizados.',
      'Não adube uma planta encharcada.',
      'Não regue até os 3 cm de cima estarem secos.',
    ],
    lookFor: ['Vaso pesado, folhas inchadas e caídas.', 'Cheiro azedo, raízes marrons e moles.'],
    callHelp: [
      'Choque ou faíscas: 112 ou 911; disjuntor molhado: companhia de energia.',
      'Mais de 50% das raízes marrons e moles: descarte a planta.',
      'Esgoto ou água de enchente nas flores: descarte-as.',
    ],
  },
  drought: {
    title: 'Seca: regue devagar e por baixo',
    doNow: [
      'Reduza a luz a 50% ou faça sombra na planta.',
      'Ponha o vaso em 3–5 cm de água a 20 °C por 30 minutos e deixe escorrer.',
      'Em cima ainda seco: molhe devagar, em 3 regas pequenas.',
      'Confira bomba, gotejadores e temporizador.',
    ],
    doNot: [
      'Não adube por 24 horas.',
      'Não despeje tudo de uma vez: a água passa direto pela terra seca.',
      'Não mude de uma vez para luz forte.',
    ],
    lookFor: [
      'Vaso leve, terra descolada da borda, seca a 5 cm de profundidade.',
      'Murcha com terra molhada: não é seca, confira as raízes.',
    ],
    callHelp: [
      'Não se ergue após 24 horas: confira as raízes, consulte uma clínica fitossanitária.',
      'Caule quebradiço até a base: descarte a planta.',
    ],
  },
  light_burn: {
    title: 'Queimadura de luz: mais distância, menos potência',
    doNow: [
      'Suba a lâmpada 15–20 cm ou reduza a potência a 60%.',
      'Meça nas pontas: menos de 300 µmol/m²/s em mudas, 800 na floração.',
      'Temperatura da folha: mantenha abaixo de 30 °C.',
      'Aumente a luz de novo no máximo 10% por dia.',
    ],
    doNot: [
      'Não mude de uma vez da sombra para luz forte ou sol.',
      'Não adube mais: folhas branqueadas continuam pálidas.',
      'Não tire folhas danificadas que ainda tenham verde.',
    ],
    lookFor: [
      'Pontas pálidas ou brancas perto da lâmpada, verde embaixo.',
      'Pontas queimadas na planta toda: nutrientes, não luz.',
    ],
    callHelp: [
      'Ainda avança após 5 dias: consulte uma clínica fitossanitária.',
      'Lâmpada ou tomada com cheiro de queimado: desligue o disjuntor se for seguro; fogo: 112 ou 911.',
    ],
  },
  power_failure: {
    title: 'Falta de energia ou falha da bomba: raízes precisam de ar e água',
    doNow: [
      'Tire lâmpadas e aquecedores da tomada; confira o disjuntor só se estiver seco.',
      'Aeroponia: molhe as raízes à mão a cada 15 minutos; NFT a cada 30 minutos.',
      'DWC: bomba de ar a pilha, ou despeje solução de 30 cm de altura a cada 15 minutos.',
      'Mantenha 18–28 °C: abra a estufa no calor, feche no frio.',
    ],
    doNot: [
      'Nada de gerador, churrasqueira ou fogareiro em local fechado: o CO mata; gerador a 6 m das janelas.',
      'Não rearme um disjuntor que desarma de novo.',
      'Não religue tudo de uma vez: um aparelho por minuto.',
    ],
    lookFor: ['Disjuntor desarmado, tomada quente, cheiro de queimado.', 'Raízes secando; solução acima de 22 °C.'],
    callHelp: [
      'Choque, fogo ou dor de cabeça perto de gerador: saia, 112 ou 911.',
      'Disjuntor desarma de novo: eletricista; rua às escuras: companhia de energia.',
    ],
  },
  dying: {
    title: 'Plantas em colapso: ache primeiro a causa',
    doNow: [
      'Segurança primeiro: sem água perto da energia, sem vapores, sem cheiro de queimado.',
      'Sinta a terra a 5 cm de profundidade: seca, regue por baixo; molhada, pare de regar.',
      'Reduza a luz a 50%; mantenha 20–28 °C e UR de 40–60%.',
      'Confira raízes, verso das folhas e pH (terra 6,0–6,8, hidroponia 5,5–6,2).',
    ],
    doNot: [
      'Ainda não adube, pulverize, transplante nem faça poda.',
      'Não mude várias coisas juntas: uma, e espere 24 horas.',
      'Não mude de uma vez para luz forte.',
    ],
    lookFor: [
      'Murcha e molhada: raízes. Murcha e seca: sede.',
      'Pontas queimadas: nutrientes. Teias, pontinhos: pragas.',
      'Massa cinza nas flores: mofo; não as fume.',
    ],
    callHelp: [
      'Diga-me substrato, pH, EC, temperatura, UR e última rega.',
      'Base do caule mole e escura: descarte a planta.',
    ],
  },
};
