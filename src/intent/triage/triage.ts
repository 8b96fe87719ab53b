import { type EmergencyKind, type Language, PEOPLE_IN_DANGER } from '../intent.js';
import { type Checklist, headings } from './checklist.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

export const checklists: Record<Language, Record<EmergencyKind, Checklist>> = { en, es, fr, de, pt };

function render(kind: EmergencyKind, language: Language): string {
  const { title, doNow, doNot, lookFor, callHelp } = checklists[language][kind];
  const h = headings[language];
  // Whom to call stands first where people are in danger.
  const urgent = PEOPLE_IN_DANGER.has(kind);
  const help: [string, string[]] = [urgent ? h.callFirst : h.callHelp, callHelp];
  const care: [string, string[]][] = [
    [h.doNow, doNow],
    [h.doNot, doNot],
    [h.lookFor, lookFor],
  ];
  const sections = (urgent ? [help, ...care] : [...care, help]).map(
    ([heading, items]) => `**${heading}**\n\n${items.map((item) => `- ${item}`).join('\n')}`,
  );
  return `${[`**${title}**`, ...sections].join('\n\n')}\n\n`;
}

const rendered = Object.fromEntries(
  (Object.keys(checklists) as Language[]).map((language) => [
    language,
    Object.fromEntries((Object.keys(en) as EmergencyKind[]).map((kind) => [kind, render(kind, language)])),
  ]),
) as Record<Language, Record<EmergencyKind, string>>;

/** The checklist as Markdown, ready for the model's answer to follow. */
export function renderTriage(kind: EmergencyKind, language: Language): string {
  return rendered[language][kind];
}
