import type { EmergencyKind } from '../intent.js';
import type { Checklist } from './checklist.js';

export const es: Record<EmergencyKind, Checklist> = {
  person_harm: {
    title: 'Puede haber alguien en peligro: primero las personas',
    callHelp: [
      'Llama ya al 112, al 911 o a tu número local de emergencias, con el altavoz.',
      'Solución nutritiva o pesticida tragados: enjuaga la boca y llama a un centro de toxicología (España 915 620 420).',
      'Una mascota comió cannabis o un producto químico: llama al veterinario.',
      'Ideas de suicidio: llama al 024 (España), al 800 911 2000 (México) o a emergencias; no te quedes a solas.',
    ],
    doNow: [
      'Alergia grave: autoinyector de adrenalina en la cara externa del muslo ya; acuesta a la persona; segunda dosis a los 5 minutos si no mejora.',
      'CO2 o vapores: sal al aire libre. Si le cuesta respirar: que se siente.',
      'Producto químico en el ojo: enjuaga con agua durante 15–20 minutos.',
      'No respira con normalidad: compresiones torácicas, 100–120 por minuto.',
    ],
    doNot: [
      'Descarga eléctrica: no toques a la persona hasta cortar la corriente en el cuadro eléctrico.',
      'No provoques el vómito; no des nada por la boca salvo que te lo indiquen.',
      'No vuelvas a entrar donde haya gas o humo.',
    ],
    lookFor: [
      'Labios o garganta hinchados, urticaria, pitidos al respirar, desmayo.',
      'Confusión, convulsiones, labios azules, quemaduras.',
    ],
  },
  fire: {
    title: 'Fuego o humo: que salga todo el mundo',
    callHelp: [
      'Llama desde fuera al 112, al 911 o a tu número local de emergencias.',
      'Avisa si dentro hay baterías de litio, bombonas de gas o productos químicos.',
      'Quemaduras, o tos tras respirar humo: pide una ambulancia.',
    ],
    doNow: [
      'Sal, agáchate por debajo del humo y cierra las puertas a tu paso.',
      'Corta la corriente en el cuadro solo si es seguro y te queda de camino.',
      'Apaga solo un fuego muy pequeño, con el extintor adecuado y una salida a tu espalda.',
      'Quemadura: agua corriente fresca durante 20 minutos, ya fuera y a salvo.',
    ],
    doNot: [
      'Nunca eches agua sobre un fuego eléctrico, de grasa o de batería de litio.',
      'No vuelvas a entrar por nada.',
      'No abras una puerta caliente; no uses el ascensor.',
    ],
    lookFor: [
      'Enchufe o balasto caliente, olor a plástico quemado, chisporroteo.',
      'Batería hinchada, que silba o humea: sal de inmediato.',
      'Dolor de cabeza, mareo o tos, incluso horas después.',
    ],
  },
  electrical: {
    title: 'Peligro eléctrico: aléjate hasta que se corte la corriente',
    callHelp: [
      'Descarga, chispas o fuego: llama al 112, al 911 o a tu número local de emergencias.',
      'Cuadro eléctrico mojado o inaccesible: aléjate y llama a la compañía eléctrica.',
      'Antes de volver a conectar: que lo revise un electricista.',
    ],
    doNow: [
      'Que no entre nadie: el agua del suelo puede tener corriente.',
      'Corta la corriente en el cuadro solo si tú, el suelo y el cuadro están secos y el camino es seguro.',
      'Solo con la corriente cortada: desenchufa los aparatos mojados.',
      'No respira con normalidad tras una descarga, con la corriente cortada: compresiones torácicas, 100–120 por minuto.',
    ],
    doNot: [
      'No toques a personas, aparatos ni agua que puedan tener corriente.',
      'No te metas en el agua para alcanzar un interruptor o un enchufe.',
      'No rearmes un interruptor que vuelve a saltar; no reutilices aparatos mojados.',
    ],
    lookFor: [
      'Hormigueo al tocar metal o agua, zumbidos, marcas de quemado.',
      'Agua cerca de enchufes, regletas o balastos.',
      'Tras cualquier descarga: ve al médico aunque te sientas bien.',
    ],
  },
  chemical: {
    title: 'Peligro químico: aire libre, enjuagar, llamar',
    callHelp: [
      'Desmayo, convulsiones o dificultad para respirar: llama al 112, al 911 o a tu número local de emergencias.',
      'Producto tragado, inhalado o salpicado: llama a un centro de toxicología con la etiqueta a mano (España 915 620 420).',
      'Mascota afectada: llama al veterinario.',
    ],
    doNow: [
      'Gas, vapores o CO2: todos al aire libre, mascotas incluidas.',
      'Ojo: quita las lentillas y enjuaga con agua tibia durante 15–20 minutos.',
      'Piel: quita la ropa empapada y enjuaga durante 15–20 minutos.',
      'Producto tragado: enjuaga la boca y escupe.',
    ],
    doNot: [
      'No provoques el vómito; no des nada por la boca salvo que te lo indiquen.',
      'No mezcles lejía con ácido, amoniaco o vinagre.',
      'No vuelvas a entrar, ni para rescatar a nadie, hasta que los bomberos lo permitan.',
    ],
    lookFor: [
      'CO2: dolor de cabeza, jadeo, mareo. Por encima de 5000 ppm, sal; 40000 ppm son un peligro inmediato para la vida.',
      'Ojos irritados, tos, opresión en el pecho; pueden aparecer horas después.',
    ],
  },
  root_rot: {
    title: 'Pudrición de raíces: enfría el agua, oxigena, limpia',
    doNow: [
      'Corta las raíces marrones y viscosas con tijeras desinfectadas.',
      'Hidroponía: cambia la solución, limpia el depósito, mantén 18–20 °C y oxígeno disuelto por encima de 6 mg/l (difusores de aire).',
      'Elige una opción: 3 ml de H2O2 al 3 % por litro, o microbios beneficiosos.',
      'Tierra o coco: deja de regar, vacía los platos y deja secar los 3 cm superiores.',
    ],
    doNot: [
      'Nunca juntes H2O2 y beneficiosos: los mata.',
      'No abones a dosis completa: 50 % como máximo, pH 5,5–6,2 en hidroponía.',
      'No dejes que llegue luz a las raíces ni a la solución.',
    ],
    lookFor: [
      'Raíces marrones y malolientes cuya piel se desprende.',
      'Planta caída aunque esté mojada; agua por encima de 22 °C.',
    ],
    callHelp: [
      'Más del 50 % de las raíces podridas o base del tallo blanda: desecha la planta.',
      'Sin puntas de raíz blancas tras 7 días: consulta a un laboratorio de sanidad vegetal.',
    ],
  },
  mould: {
    title: 'Podredumbre o moho en los cogollos: retíralos y seca el aire',
    doNow: [
      'Ponte mascarilla FFP2 y guantes; apaga los ventiladores mientras cortas.',
      'Corta 2–3 cm por debajo del último moho visible; embolsa y cierra al momento.',
      'Limpia las tijeras con alcohol al 70 % tras cada corte.',
      'Después, enciende los ventiladores; deja la HR por debajo del 50 % y mantenla así.',
    ],
    doNot: [
      'Nunca fumes, vapees ni comas flores con moho.',
      'No pulverices los cogollos con aceite, agua ni fungicida.',
      'No sacudas ni cepilles el moho: esparce esporas.',
    ],
    lookFor: [
      'Pelusa o masa blanda gris o marrón dentro del cogollo.',
      'Hojas sueltas muertas que salen con facilidad.',
      'Abre y revisa los cogollos grandes a diario durante 7 días.',
    ],
    callHelp: [
      'Tallo principal o más del 30 % de los cogollos afectados: desecha la planta.',
      'Pitidos al respirar o fiebre tras el contacto: ve al médico; no puedes respirar: 112 o 911.',
    ],
  },
  powdery_mildew: {
    title: 'Oídio: aísla y frena las esporas',
    doNow: [
      'Aísla la planta; apaga los ventiladores mientras cortas.',
      'Corta y embolsa las peores hojas, como máximo el 20 % del follaje.',
      'Antes de la floración: pulveriza 5 g de bicarbonato potásico por litro en ambas caras de la hoja, con la luz apagada; repite a los 7 días.',
      'Mantén la HR en 40–50 %, separa las plantas y mueve el aire.',
    ],
    doNot: [
      'No pulverices aceite, azufre ni leche sobre cogollos en flor.',
      'Nunca uses aceite y azufre con menos de 14 días de diferencia.',
      'No fumes ni vapees flores infectadas.',
    ],
    lookFor: [
      'Manchas blancas, como harina, que se van al frotar.',
      'Primero hojas bajas y a la sombra; la resina brilla, el oídio es mate.',
    ],
    callHelp: [
      'Polvo blanco en los cogollos: desecha esos cogollos.',
      'Vuelve tras 3 tratamientos: desecha la planta o consulta a un laboratorio de sanidad vegetal.',
    ],
  },
  pests: {
    title: 'Plagas: aísla, identifica, lava',
    doNow: [
      'Aísla la planta; revisa las vecinas.',
      'Mira el envés de las hojas con una lupa de 30×.',
      'Antes de la floración: enjuaga el envés y aplica jabón insecticida con la luz apagada; repite cada 5 días, 3 veces.',
      'En floración: corta las peores hojas; usa depredadores y trampas adhesivas.',
    ],
    doNot: [
      'No pulverices aceite, neem ni jabón sobre cogollos en flor.',
      'No pulverices plantas con sed ni por encima de 30 °C.',
      'No uses un pesticida que no esté permitido en cannabis.',
    ],
    lookFor: [
      'Puntitos claros y telarañas: araña roja. Rayas plateadas: trips.',
      'Hojas pegajosas: pulgón o mosca blanca. Mosquitas en la tierra: mosca del sustrato.',
    ],
    callHelp: [
      'Telarañas sobre los cogollos: deséchalos.',
      'Sin mejora tras 14 días: consulta a un laboratorio de sanidad vegetal.',
      'Pesticida tragado o en el ojo: centro de toxicología; dificultad para respirar: 112 o 911.',
    ],
  },
  heat: {
    title: 'Estrés por calor: enfría primero las hojas',
    doNow: [
      'Baja la luz al 50 % o apágala durante 1–2 horas.',
      'Extractor al máximo; lleva la sala a 24–28 °C.',
      'Si los 3 cm superiores están secos: riega despacio con agua a 18–22 °C.',
      'En exterior: da sombra a la planta y a la maceta.',
    ],
    doNot: [
      'No nebulices cogollos en flor ni uses agua helada.',
      'No abones ni podes durante 24 horas.',
      'No vuelvas de golpe a la luz plena.',
    ],
    lookFor: [
      'Temperatura de la hoja por encima de 32 °C.',
      'Bordes curvados hacia arriba como un taco, puntas crujientes.',
      'Zona radicular o solución por encima de 22 °C.',
    ],
    callHelp: [
      'Sigue caída tras 24 horas de enfriamiento: revisa las raíces, consulta a un laboratorio de sanidad vegetal.',
      'Puntas de tallo marrones y secas: córtalas.',
      'Si sientes mareo o confusión: sal, refréscate, 112 o 911.',
    ],
  },
  cold: {
    title: 'Estrés por frío: calienta poco a poco',
    doNow: [
      'Por debajo de 10 °C: mete las plantas dentro o cúbrelas.',
      'Calienta el aire en 2–3 horas hasta 18–22 °C.',
      'Levanta las macetas 5 cm del suelo frío.',
      'Riega solo si está seco, con agua a 20 °C.',
    ],
    doNot: [
      'Nunca quemes gas, carbón ni gasolina en interiores: el CO mata.',
      'No dirijas aire caliente directamente a las hojas.',
      'No abones ni podes durante 48 horas.',
    ],
    lookFor: [
      'Hojas caídas, oscuras y vidriosas: helada a 0 °C o menos.',
      'Tallos morados y sin crecimiento: daño por frío.',
    ],
    callHelp: [
      'Tallo blando o negro tras 3 días: desecha la planta.',
      'Cogollos descongelados y mojados: vigila el moho durante 7 días.',
      'Dolor de cabeza o mareo cerca de una estufa: sal, 112 o 911.',
    ],
  },
  nutrient_burn: {
    title: 'Quemadura o bloqueo de nutrientes: deja de abonar y mide',
    doNow: [
      'Deja de abonar; mide pH y EC del riego y del drenaje.',
      'Tierra o coco: lava despacio con agua de pH ajustado, 2 veces el volumen de la maceta; deja drenar del todo.',
      'Hidroponía: solución nueva al 50 %, pH 5,5–6,2; tierra, pH 6,0–6,8.',
      'Vuelve a abonar tras 3–5 días, al 50 %.',
    ],
    doNot: [
      'No añadas CalMag ni estimuladores para curarla.',
      'No cambies el pH más de 0,5 al día.',
      'No laves una maceta que ya está encharcada.',
    ],
    lookFor: [
      'Puntas marrones, hojas verde oscuro en garra: quemadura.',
      'EC del drenaje más de 0,5 mS/cm por encima de la del riego: acumulación de sales.',
      'Signos de carencia con el pH fuera de rango: bloqueo.',
    ],
    callHelp: [
      'Hojas nuevas aún quemadas tras 7 días: consulta a un laboratorio de sanidad vegetal.',
      'Ácido o base de pH en el ojo: enjuaga durante 15–20 minutos, centro de toxicología.',
    ],
  },
  flooding: {
    title: 'Inundación o exceso de riego: primero la electricidad',
    doNow: [
      'Agua cerca de enchufes o cables: no entres; corta la corriente en el cuadro solo si está seco y es seguro.',
      'Deja de regar: cierra válvulas y para temporizadores.',
      'Levanta las macetas 5 cm, inclínalas, vacía los platos.',
      'Después, mueve el aire y mantén la HR por debajo del 60 %.',
    ],
    doNot: [
      'No pises agua cerca de aparatos con corriente.',
      'No abones una planta encharcada.',
      'No vuelvas a regar hasta que los 3 cm superiores estén secos.',
    ],
    lookFor: ['Maceta pesada, hojas hinchadas y caídas.', 'Olor agrio, raíces marrones y blandas.'],
    callHelp: [
      'Descarga o chispas: 112 o 911; cuadro mojado: compañía eléctrica.',
      'Más del 50 % de las raíces marrones y blandas: desecha la planta.',
      'Aguas fecales o de inundación sobre los cogollos: deséchalos.',
    ],
  },
  drought: {
    title: 'Sequía: riega despacio y desde abajo',
    doNow: [
      'Baja la luz al 50 % o da sombra a la planta.',
      'Pon la maceta en 3–5 cm de agua a 20 °C durante 30 minutos y deja drenar.',
      'Si arriba sigue seco: moja despacio, en 3 riegos pequeños.',
      'Revisa bomba, goteros y temporizador.',
    ],
    doNot: [
      'No abones durante 24 horas.',
      'No viertas todo de golpe: el agua pasa de largo por la tierra seca.',
      'No la pases de golpe a luz fuerte.',
    ],
    lookFor: [
      'Maceta ligera, tierra separada del borde, seca a 5 cm de profundidad.',
      'Caída con la tierra mojada: no es sequía, revisa las raíces.',
    ],
    callHelp: [
      'No se levanta tras 24 horas: revisa las raíces, consulta a un laboratorio de sanidad vegetal.',
      'Tallo quebradizo hasta la base: desecha la planta.',
    ],
  },
  light_burn: {
    title: 'Quemadura por luz: más distancia, menos potencia',
    doNow: [
      'Sube la lámpara 15–20 cm o reduce su potencia al 60 %.',
      'Mide en las puntas: menos de 300 µmol/m²/s en plántulas, 800 en floración.',
      'Temperatura de la hoja: mantenla por debajo de 30 °C.',
      'Vuelve a subir la luz un 10 % al día como máximo.',
    ],
    doNot: [
      'No pases de golpe de la sombra a luz fuerte o sol.',
      'No abones más: las hojas blanqueadas siguen pálidas.',
      'No quites hojas dañadas que aún estén verdes en parte.',
    ],
    lookFor: [
      'Puntas pálidas o blancas junto a la lámpara, verde por debajo.',
      'Puntas quemadas en toda la planta: más bien nutrientes.',
    ],
    callHelp: [
      'Sigue avanzando tras 5 días: consulta a un laboratorio de sanidad vegetal.',
      'Lámpara o enchufe que huele a quemado: corta la corriente en el cuadro si es seguro; fuego: 112 o 911.',
    ],
  },
  power_failure: {
    title: 'Corte de luz o fallo de bomba: las raíces necesitan aire y agua',
    doNow: [
      'Desenchufa lámparas y calefactores; revisa el cuadro solo si está seco.',
      'Aeroponía: moja las raíces a mano cada 15 minutos; NFT cada 30 minutos.',
      'DWC: bomba de aire a pilas, o vierte solución desde 30 cm cada 15 minutos.',
      'Mantén 18–28 °C: abre el armario si hace calor, ciérralo si hace frío.',
    ],
    doNot: [
      'Ni generador, ni barbacoa, ni hornillo de gas en interiores: el CO mata; generador a 6 m de las ventanas.',
      'No rearmes un interruptor que vuelve a saltar.',
      'No lo enciendas todo a la vez: un aparato por minuto.',
    ],
    lookFor: [
      'Interruptor saltado, enchufe caliente, olor a quemado.',
      'Raíces que se secan; solución por encima de 22 °C.',
    ],
    callHelp: [
      'Descarga, fuego o dolor de cabeza cerca de un generador: sal, 112 o 911.',
      'El interruptor vuelve a saltar: electricista; calle a oscuras: compañía eléctrica.',
    ],
  },
  dying: {
    title: 'Plantas que se vienen abajo: busca primero la causa',
    doNow: [
      'Primero la seguridad: sin agua cerca de la corriente, sin vapores, sin olor a quemado.',
      'Toca la tierra a 5 cm de profundidad: seca, riega desde abajo; mojada, deja de regar.',
      'Baja la luz al 50 %; mantén 20–28 °C y HR de 40–60 %.',
      'Revisa raíces, envés de las hojas y pH (tierra 6,0–6,8, hidroponía 5,5–6,2).',
    ],
    doNot: [
      'No abones, pulverices, trasplantes ni podes todavía.',
      'No cambies varias cosas a la vez: una, y espera 24 horas.',
      'No las pases de golpe a luz fuerte.',
    ],
    lookFor: [
      'Caída y mojada: raíces. Caída y seca: sequía.',
      'Puntas quemadas: nutrientes. Telarañas, puntitos: plagas.',
      'Masa gris en los cogollos: moho; no los fumes.',
    ],
    callHelp: [
      'Dime sustrato, pH, EC, temperatura, HR y último riego.',
      'Base del tallo blanda y oscura: desecha la planta.',
    ],
  },
};
