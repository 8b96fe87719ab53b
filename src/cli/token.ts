import { parseArgs } from 'node:util';
import { signToken } from '../auth/sign-token.js';
import { signingSecret } from '../auth/signing-secret.js';
import { loadConfig, readEnvironmentFile } from '../config/config.js';
import { UUID } from '../errors/validation-rules.js';

const USAGE = 'Usage: npm run token -- --user <uuid> [--expires 1h]';

/** Prints a token of a user, signed with SUPABASE_JWT_SECRET (or with the embedded database's own secret). */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { user: { type: 'string' }, expires: { type: 'string', default: '1h' } } });
  if (!UUID.test(values.user ?? '')) throw new Error(USAGE);
  readEnvironmentFile();
  const secret = signingSecret(loadConfig(process.env));
  if (secret === null) throw new Error('SUPABASE_JWT_SECRET is needed: it signs the token.');
  console.log(await signToken(secret, values.user!, values.expires));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
