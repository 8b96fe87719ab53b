import type { Database } from './database.js';
import { FUNCTION_ARGUMENTS, type FunctionName, type Functions } from './functions.generated.js';
import { PipelinedConnections } from './pipelined-connections.js';
import { errorFromPostgres } from './postgres-errors.js';

interface PostgresOptions {
  /** A connection URL, or the directory of a unix socket. */
  readonly url?: string;
  readonly socketDirectory?: string;
  readonly namedStatements: boolean;
  readonly connections: number;
  readonly onClosed?: () => Promise<void>;
}

/** What a turn waits for. Everything else has connections of its own, so that no turn waits behind a slow page. */
const TURN_CALLS: ReadonlySet<FunctionName> = new Set(['begin_turn', 'complete_turn', 'renew_lease']);

export class PostgresDatabase implements Database {
  private readonly turns: PipelinedConnections;
  private readonly pages: PipelinedConnections;

  constructor(private readonly options: PostgresOptions) {
    const connection = options.socketDirectory
      ? { host: options.socketDirectory, port: 5432, database: 'postgres', user: 'postgres' }
      : { connectionString: options.url };
    const { connections, namedStatements } = options;
    this.turns = new PipelinedConnections({ connection, connections, namedStatements, callTimeoutMs: 4500 });
    this.pages = new PipelinedConnections({ connection, connections, namedStatements, callTimeoutMs: 4500 });
  }

  async call<Name extends FunctionName>(
    name: Name,
    args: Functions[Name]['args'],
  ): Promise<Functions[Name]['returns']> {
    return JSON.parse(await this.callText(name, args));
  }

  async callText<Name extends FunctionName>(name: Name, args: Functions[Name]['args']): Promise<string> {
    const connections = TURN_CALLS.has(name) ? this.turns : this.pages;
    const { text, parameters } = statement(name);
    const values = parameters.map((parameter) => (args as Record<string, unknown>)[parameter]);
    try {
      return (await connections.value(name, text, values)) ?? 'null';
    } catch (error) {
      throw errorFromPostgres(error);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.turns.close(), this.pages.close()]);
    await this.options.onClosed?.();
  }
}

interface Statement {
  readonly text: string;
  readonly parameters: readonly string[];
}

const statements = new Map<FunctionName, Statement>();

/** `select public.name(p_first => $1, p_second => $2)`, made once. */
function statement(name: FunctionName): Statement {
  const known = statements.get(name);
  if (known) return known;
  const parameters = FUNCTION_ARGUMENTS[name];
  const list = parameters.map((parameter, index) => `p_${parameter} => $${index + 1}`).join(', ');
  const made = { text: `select public.${name}(${list})`, parameters };
  statements.set(name, made);
  return made;
}
