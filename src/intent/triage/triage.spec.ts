import { EMERGENCY_KINDS as kinds, type Language, LANGUAGES as languages, PEOPLE_IN_DANGER } from '../intent.js';
import { type Checklist, headings } from './checklist.js';
import { en } from './en.js';
import { sources } from './sources.js';
import { checklists, renderTriage } from './triage.js';

const lists = ['doNow', 'doNot', 'lookFor', 'callHelp'] as const satisfies readonly (keyof Checklist)[];
const cells = languages.flatMap((language) => kinds.map((kind) => [language, kind] as const));

// One name per unit, whatever the language; an unknown word after a number is no unit.
const units: [RegExp, string][] = [
  [/^minut/i, 'minute'],
  [/^(hour|hora|heure|stunde)/i, 'hour'],
  [/^(days?|días?|dias?|jours?|tage?n?)$/i, 'day'],
  [/^(times|veces|fois|mal|vezes)$/i, 'times'],
  [/^(°C|%|cm|ml|mg\/l|ppm|mS\/cm|µmol\/m²\/s|g|m|×)$/, ''],
];
const unit = (word: string): string => {
  const hit = units.find(([pattern]) => pattern.test(word));
  return hit ? hit[1] || word : '';
};
/** Every number of an item with its unit, order aside; chemical formulas and mask classes are no numbers. */
const figures = (item: string): string[] => {
  const text = item.replace(/CO2|H2O2|FFP2/g, '');
  return [...text.matchAll(/(\d+(?:[.,]\d+)?(?:–\d+(?:[.,]\d+)?)?)\s*([^\s\d.,;:()]*)/g)]
    .map(([, number = '', word = '']) => `${number.replaceAll(',', '.')} ${unit(word)}`.trim())
    .concat(text.match(/\b(pH|EC|CO|NFT|DWC)\b/g) ?? [])
    .sort();
};

const negation: Record<Language, RegExp> = {
  en: /\b(not|never|no)\b/i,
  es: /\b(no|nunca|ni)\b/i,
  fr: /\b(ne|ni|jamais|pas)\b|\bn'/i,
  de: /\b(nicht|nie|kein\w*|nichts|weder)\b/i,
  pt: /(^|\s)(não|nunca|nada)(?=\s)/i,
};
const plantCare = new RegExp(
  `(?<!\\p{L})(?:${[
    'watering|roots?|leaf|leaves|buds?|humidity|fertili\\p{L}*|prun\\p{L}*|pH|EC|RH',
    'riega|riegos?|raíz|raíces|hojas?|cogollos?|abon\\p{L}*|podes',
    'arros\\p{L}*|racines?|feuilles?|engrais|taill\\p{L}*',
    'gieß\\p{L}*|Wurzel\\p{L}*|Blatt\\p{L}*|Blätter|Blüte\\p{L}*|düng\\p{L}*',
    'regue|rega|raiz|raízes|folhas?|flores|adub\\p{L}*',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

describe.each(cells)('triage %s %s', (language, kind) => {
  const list = checklists[language][kind];
  const text = renderTriage(kind, language);

  it('has as many items as the English one, none empty', () => {
    expect(list.title.trim()).not.toBe('');
    for (const name of lists) {
      expect(list[name]).toHaveLength(en[kind][name].length);
      expect(list[name].length).toBeGreaterThanOrEqual(2);
      expect(list[name].length).toBeLessThanOrEqual(4);
      for (const item of list[name]) expect(item).toMatch(/^\S.*[^\s.]\.$/);
    }
  });

  it('has the English figures and units, item by item', () => {
    for (const name of lists) {
      // Whom to call differs by country.
      if (name === 'callHelp' && PEOPLE_IN_DANGER.has(kind)) continue;
      expect(list[name].map(figures)).toEqual(en[kind][name].map(figures));
    }
  });

  it('negates every item of what not to do', () => {
    for (const item of list.doNot) expect(item).toMatch(negation[language]);
  });

  it('is a short Markdown block that text can follow', () => {
    expect(text.length).toBeLessThan(1300);
    expect(text.startsWith(`**${list.title}**\n\n**`)).toBe(true);
    expect(text).toMatch(/[^\n]\n\n$/);
    expect(text.match(/^- /gm)).toHaveLength(lists.reduce((sum, name) => sum + list[name].length, 0));
    expect(text.match(/^\*\*.+\*\*$/gm)).toHaveLength(5);
  });

  it('puts the call for help in its place', () => {
    const h = headings[language];
    if (!PEOPLE_IN_DANGER.has(kind)) {
      expect(text.indexOf(`**${h.callHelp}**`)).toBeGreaterThan(text.indexOf(`**${h.lookFor}**`));
      return;
    }
    expect(text.indexOf(`**${h.callFirst}**`)).toBeLessThan(text.indexOf(`**${h.doNow}**`));
    expect(text.match(/^- .*$/m)?.[0]).toMatch(/112.*911/);
    expect(text).not.toMatch(plantCare);
  });
});

/** Emergency, fire where it is another, poison centre, despair. */
const numbers: Record<Language, { person: string[]; fire: string[] }> = {
  en: { person: ['112', '911', '999', '1-800-222-1222', '988', '116 123'], fire: ['112', '911', '999'] },
  es: { person: ['112', '911', '915 620 420', '024', '800 911 2000'], fire: ['112', '911'] },
  fr: { person: ['112', '911', '15', '01 40 05 48 48', '145', '3114', '143'], fire: ['112', '911', '18'] },
  de: { person: ['112', '911', '030 19240', '145', '0800 111 0 111', '142', '143'], fire: ['112', '911'] },
  pt: {
    person: ['112', '911', '192', '0800 722 6001', '800 250 250', '188', '808 24 24 24'],
    fire: ['112', '911', '193'],
  },
};

it.each(languages)('names the numbers that its readers call: %s', (language) => {
  const { person_harm, fire } = checklists[language];
  for (const number of numbers[language].person) expect(person_harm.callHelp.join(' ')).toContain(number);
  for (const number of numbers[language].fire) expect(fire.callHelp.join(' ')).toContain(number);
});

it('covers exactly the known kinds, people first in four, with sources', () => {
  for (const language of languages) expect(Object.keys(checklists[language]).sort()).toEqual([...kinds].sort());
  expect([...PEOPLE_IN_DANGER].sort()).toEqual(['chemical', 'electrical', 'fire', 'person_harm']);
  expect(Object.keys(sources).sort()).toEqual([...kinds].sort());
  for (const kind of kinds) {
    expect(sources[kind].length).toBeGreaterThan(0);
    for (const source of sources[kind]) expect(source).toMatch(/^[^:]+: .+ https?:\/\/\S+$/);
  }
});
