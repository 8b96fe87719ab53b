// Writes src/database/functions.generated.ts from the migrations, applied to a throwaway database.
// With --check it writes nothing and fails when the file is not what the migrations say.
import { readFileSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite-pgvector';
import { applyMigrations } from '../src/database/migrations.js';

const file = 'src/database/functions.generated.ts';
const typescript: Record<string, string> = {
  text: 'string',
  uuid: 'string',
  integer: 'number',
  bigint: 'number',
  boolean: 'boolean',
  'timestamp with time zone': 'string',
};

const database = await PGlite.create({ extensions: { vector, pg_trgm } });
await applyMigrations({
  run: (sql) => database.exec(sql),
  rows: async (sql, parameters) => (await database.query<Record<string, unknown>>(sql, parameters)).rows,
});
const { rows: functions } = await database.query<{
  name: string;
  comment: string;
  parameters: string[];
  types: string[];
}>(`
  select p.proname as name, obj_description(p.oid, 'pg_proc') as comment, coalesce(p.proargnames, '{}') as parameters,
         array(select format_type(t.type, null) from unnest(p.proargtypes) with ordinality t (type, place) order by place) as types
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace and obj_description(p.oid, 'pg_proc') like '%@returns %'
  order by p.proname`);
await database.close();

const named = new Set<string>();
const entries = functions.map(({ name, comment, parameters, types }) => {
  const [description, returns] = comment.split('\n@returns ') as [string, string];
  for (const [word] of returns.matchAll(/\b[A-Z]\w+/g)) named.add(word);
  const args = types.map((type, index) => {
    const parameter = parameters[index]!.replace(/^p_/, '');
    if (!(type in typescript))
      throw new Error(`${name} has an argument of type ${type}, which has no TypeScript type here`);
    return { parameter, typescript: `${typescript[type]} | null` };
  });
  return { name, description, returns, args };
});

const text = `// Made from supabase/migrations by \`npm run types:database\`. Do not edit.
import type { ${[...named].sort().join(', ')} } from './rows.js';

export interface Functions {
${entries
  .map(
    ({ name, description, returns, args }) => `  /** ${description.split('\n').join('\n   * ')} */
  ${name}: {
    args: {${args.map((a) => ` ${a.parameter}: ${a.typescript};`).join('')} };
    returns: ${returns};
  };`,
  )
  .join('\n')}
}

export type FunctionName = keyof Functions;

/** The arguments in the order of the SQL, without their p_. */
export const FUNCTION_ARGUMENTS: { readonly [Name in FunctionName]: readonly (keyof Functions[Name]['args'] & string)[] } = {
${entries.map(({ name, args }) => `  ${name}: [${args.map((a) => `'${a.parameter}'`).join(', ')}],`).join('\n')}
};
`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is not what the migrations say. Run: npm run types:database`);
  process.exitCode = 1;
}
