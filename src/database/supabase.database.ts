import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { Agent, fetch as undiciFetch } from 'undici';
import { serviceFault, unavailable } from '../errors/app-error.js';
import { type Database, SchemaError } from './database.js';
import { FUNCTION_ARGUMENTS, type FunctionName, type Functions } from './functions.generated.js';

const CALL_TIMEOUT_MS = 4500;

/** Nothing here listens for changes, and Node 20 has no WebSocket for the client's realtime part to find. */
class NoRealtime {
  constructor() {
    throw new Error('Realtime is not used');
  }
}

/** A Supabase project over HTTP, with its service-role key. */
export class SupabaseDatabase implements Database {
  // Without a bound, 200 calls at once would open 200 sockets.
  private readonly agent = new Agent({ connections: 16, keepAliveTimeout: 30_000 });
  private readonly client: SupabaseClient;

  constructor(url: string, key: string) {
    const fetch = (input: unknown, init: unknown) =>
      undiciFetch(input as string, { ...(init as object), dispatcher: this.agent });
    this.client = createClient(url, key, {
      auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
      global: { fetch: fetch as unknown as typeof globalThis.fetch },
      realtime: { transport: NoRealtime as never },
    });
  }

  async call<Name extends FunctionName>(
    name: Name,
    args: Functions[Name]['args'],
  ): Promise<Functions[Name]['returns']> {
    const named = Object.fromEntries(
      FUNCTION_ARGUMENTS[name].map((parameter) => [`p_${parameter}`, (args as Record<string, unknown>)[parameter]]),
    );
    const { data, error, status } = await this.client
      .rpc(name, named)
      .abortSignal(AbortSignal.timeout(CALL_TIMEOUT_MS));
    if (error === null) return data as Functions[Name]['returns'];
    throw errorFromPostgrest(error, status);
  }

  async callText<Name extends FunctionName>(name: Name, args: Functions[Name]['args']): Promise<string> {
    return JSON.stringify(await this.call(name, args));
  }

  async close(): Promise<void> {
    await this.agent.close();
  }
}

function errorFromPostgrest(error: { code?: string; message: string }, status: number): Error {
  if (error.code === 'PGRST202' || error.code === '42883') {
    return new SchemaError('The Supabase project lacks migrations of this version. Run: supabase db push');
  }
  if (error.code === '42501' || status === 401 || status === 403) {
    return new SchemaError('SUPABASE_KEY may not call the functions: it has to be the service-role (secret) key.');
  }
  // Status 0 is a request that never reached the project.
  return status === 0 || status >= 502 ? unavailable(error) : serviceFault(error);
}
