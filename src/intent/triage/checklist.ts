import type { Language } from '../intent.js';

export interface Checklist {
  title: string;
  doNow: string[];
  doNot: string[];
  lookFor: string[];
  callHelp: string[];
}

export interface Headings {
  doNow: string;
  doNot: string;
  lookFor: string;
  /** Heads `callHelp` where people are in danger and it comes first. */
  callFirst: string;
  /** Heads `callHelp` for plants, where it comes last. */
  callHelp: string;
}

export const headings: Record<Language, Headings> = {
  en: {
    doNow: 'Do now',
    doNot: 'Do not',
    lookFor: 'Look for',
    callFirst: 'Call first',
    callHelp: 'Get help or discard',
  },
  es: {
    doNow: 'Haz ahora',
    doNot: 'No hagas',
    lookFor: 'Observa',
    callFirst: 'Llama primero',
    callHelp: 'Pide ayuda o desecha',
  },
  fr: {
    doNow: 'À faire maintenant',
    doNot: 'À ne pas faire',
    lookFor: 'À vérifier',
    callFirst: "Appelez d'abord",
    callHelp: "Demander de l'aide ou jeter",
  },
  de: {
    doNow: 'Jetzt tun',
    doNot: 'Nicht tun',
    lookFor: 'Darauf achten',
    callFirst: 'Zuerst anrufen',
    callHelp: 'Hilfe holen oder entsorgen',
  },
  pt: {
    doNow: 'Faça agora',
    doNot: 'Não faça',
    lookFor: 'Observe',
    callFirst: 'Ligue primeiro',
    callHelp: 'Peça ajuda ou descarte',
  },
};
