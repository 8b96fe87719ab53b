/** Typed readers of environment variables. Their errors name the variable and never its value. */
export class ConfigurationError extends Error {}

export class Environment {
  constructor(private readonly variables: NodeJS.ProcessEnv) {}

  /** The trimmed value; null where it is missing or blank. */
  text(name: string): string | null {
    return this.variables[name]?.trim() || null;
  }

  integer(name: string, fallback: number, least: number, most: number): number {
    const text = this.text(name);
    if (text === null) return fallback;
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most)) {
      throw new ConfigurationError(`${name} must be a whole number from ${least} to ${most}.`);
    }
    return value;
  }

  flag(name: string, fallback: boolean): boolean {
    const text = this.text(name)?.toLowerCase() ?? null;
    if (text === null) return fallback;
    if (['true', '1', 'yes', 'on'].includes(text)) return true;
    if (['false', '0', 'no', 'off'].includes(text)) return false;
    throw new ConfigurationError(`${name} must be true or false.`);
  }

  oneOf<Value extends string>(name: string, values: readonly Value[], fallback: Value): Value {
    const text = this.text(name);
    if (text === null) return fallback;
    const value = values.find((candidate) => candidate === text.toLowerCase());
    if (value === undefined) throw new ConfigurationError(`${name} must be one of: ${values.join(', ')}.`);
    return value;
  }

  list(name: string): string[] {
    return (this.text(name) ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }

  /** Web origins: scheme, host and port, nothing behind them. */
  origins(name: string): string[] {
    return this.list(name).map((item) => {
      if (!URL.canParse(item) || !/^https?:\/\/[^/?#]+\/?$/.test(item)) {
        throw new ConfigurationError(`${name} must be origins such as https://example.com, separated by commas.`);
      }
      return new URL(item).origin;
    });
  }

  /** `host:port,host:port`; an IPv6 host stands in brackets. */
  addresses(name: string): { readonly host: string; readonly port: number }[] {
    return this.list(name).map((item) => {
      const parsed = URL.canParse(`tcp://${item}`) ? new URL(`tcp://${item}`) : null;
      if (parsed === null || parsed.port === '' || parsed.host !== item.toLowerCase()) {
        throw new ConfigurationError(`${name} must be addresses such as 10.0.0.1:6379, separated by commas.`);
      }
      return { host: parsed.hostname.replace(/^\[|\]$/g, ''), port: Number(parsed.port) };
    });
  }

  /** An absolute URL of one of the protocols, without a trailing slash; `scheme` stands before a value without one. */
  url(name: string, protocols: readonly string[], scheme = ''): string | null {
    const given = this.text(name);
    if (given === null) return null;
    const text = given.includes('://') ? given : scheme + given;
    const parsed = URL.canParse(text) ? new URL(text) : null;
    if (parsed === null || !protocols.includes(parsed.protocol)) {
      throw new ConfigurationError(
        `${name} must be a valid URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}.`,
      );
    }
    return text.replace(/\/+$/, '');
  }
}
