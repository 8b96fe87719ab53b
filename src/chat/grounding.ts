import { openSentence } from '../alerts/alert.js';
import type { AssembledContext } from '../context/assemble.js';
import type { BegunTurn } from '../database/rows.js';
import { leafVapourPressureDeficitKpa } from '../grows/vapour-pressure-deficit.js';
import type { Classification } from '../intent/intent.js';
import type { Grounding } from '../llm/grounding.js';
import type { ChatRequest } from './chat-request.js';

/** What an answer without any language model is composed of. */
export function groundingOf(
  request: ChatRequest,
  { intent, language }: Classification,
  { grow, snapshot }: BegunTurn,
  context: AssembledContext,
): Grounding {
  return {
    question: request.message,
    language,
    intent,
    format: request.assistant.format,
    persona: request.assistant.persona,
    passages: context.passages,
    grow,
    alerts: grow?.alerts.map((alert) => openSentence(language, alert)) ?? [],
    snapshot: snapshot && {
      at: snapshot.at,
      temperatureC: snapshot.temp_c,
      humidityPct: snapshot.humidity_pct,
      leafTemperatureC: snapshot.leaf_temp_c,
      vpdKpa: leafVapourPressureDeficitKpa(snapshot.temp_c, snapshot.humidity_pct, snapshot.leaf_temp_c),
      ec: snapshot.ec,
      ph: snapshot.ph,
      co2Ppm: snapshot.co2_ppm,
    },
  };
}
