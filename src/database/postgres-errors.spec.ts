import { AppError, notFound } from '../errors/app-error.js';
import { SchemaError } from './database.js';
import { errorFromPostgres, isConnectionLoss, isRefused } from './postgres-errors.js';

const SECRET = 'relation "secret" of 10.0.0.1';
const withCode = (code: string) => Object.assign(new Error(SECRET), { code });

/** Sentences of the driver, which have no code. */
const LOST_SENTENCES = [
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'timeout expired',
  'timeout exceeded when trying to connect',
];
const LOST_CODES = [
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'ENOTFOUND', 'EHOSTUNREACH', 'EAI_AGAIN'],
  'ENETUNREACH', // a host that has an IPv6 address alone, seen from a network that has none
  ...['08000', '08001', '08003', '08004', '08006', '08P01'], // connection exceptions
  ...['57P01', '57P02', '57P03', '57P05'], // shut down, crashed, starting, idle for too long
  ...['53000', '53100', '53200', '53300'], // out of disk, memory or connections
];
const OTHER_CODES = ['23505', '22P02', '22P05', '40001', '40P01', '42601', '0A000', 'P0001', 'XX000', '57014'];

describe('isConnectionLoss', () => {
  it.each(LOST_CODES)('is %s', (code) => {
    expect(isConnectionLoss(withCode(code))).toBe(true);
  });

  it.each(LOST_SENTENCES)('is “%s”', (sentence) => {
    expect(isConnectionLoss(new Error(sentence))).toBe(true);
  });

  it.each([...OTHER_CODES, '42883', '42501', 'EACCES', '080060', '5300'])('is not %s', (code) => {
    expect(isConnectionLoss(withCode(code))).toBe(false);
  });

  it.each(['', 'Query read timeout', 'Something: Connection terminated'])('is not “%s”', (sentence) => {
    expect(isConnectionLoss(new Error(sentence))).toBe(false);
  });

  it('believes the code before the sentence', () => {
    expect(isConnectionLoss(Object.assign(new Error('Connection terminated'), { code: '23505' }))).toBe(false);
  });
});

describe('errorFromPostgres', () => {
  const unavailable = [...LOST_CODES, '57014'].map(withCode);
  const sentences = [...LOST_SENTENCES, 'Query read timeout'].map((sentence) => new Error(sentence));

  it.each([...unavailable, ...sentences].map((error) => [(error as { code?: string }).code ?? error.message, error]))(
    'is UNAVAILABLE for %s',
    (_name, error) => {
      const mapped = errorFromPostgres(error) as AppError;
      expect(mapped).toMatchObject({ code: 'UNAVAILABLE', status: 503, extras: { retryAfterSeconds: 5 } });
      expect(mapped.cause).toBe(error);
    },
  );

  it.each(['42883', '42P01', '3F000'])('asks for the migrations on %s', (code) => {
    const mapped = errorFromPostgres(withCode(code));
    expect(mapped).toBeInstanceOf(SchemaError);
    expect(mapped.message).toContain('npm run migrate');
  });

  it('asks for another role on 42501', () => {
    const mapped = errorFromPostgres(withCode('42501'));
    expect(mapped).toBeInstanceOf(SchemaError);
    expect(mapped.message).toMatch(/DATABASE_URL.*service_role/);
  });

  it.each(OTHER_CODES.filter((code) => code !== '57014'))('is a fault of ours for %s', (code) => {
    const error = withCode(code);
    const mapped = errorFromPostgres(error) as AppError;
    expect(mapped).toMatchObject({ code: 'CHAT_SERVICE_ERROR', status: 500 });
    expect(mapped.cause).toBe(error);
  });

  it('is a fault of ours for a mistake of ours', () => {
    expect(errorFromPostgres(new TypeError('x is undefined'))).toMatchObject({ code: 'CHAT_SERVICE_ERROR' });
  });

  it.each([notFound('The grow'), new SchemaError('Migrate')])('leaves alone what is mapped already: %s', (error) => {
    expect(errorFromPostgres(error)).toBe(error);
  });

  it('tells a client nothing of the database', () => {
    for (const code of [...LOST_CODES, ...OTHER_CODES]) {
      const mapped = errorFromPostgres(withCode(code));
      expect(JSON.stringify((mapped as AppError).body())).not.toMatch(/secret|10\.0|relation/);
    }
  });

  it('repeats no word of the database in what it asks of the operator', () => {
    for (const code of ['42883', '42501']) expect(errorFromPostgres(withCode(code)).message).not.toContain('secret');
  });
});

describe('a refused role, password or database', () => {
  it.each(['28P01', '28000', '3D000'])('%s is unavailable and can be told apart', (code) => {
    const error = errorFromPostgres(withCode(code));
    expect((error as AppError).code).toBe('UNAVAILABLE');
    expect(isRefused(error.cause)).toBe(true);
    expect(isConnectionLoss(withCode(code))).toBe(false);
  });

  it('is not what was lost', () => {
    expect(isRefused(withCode('ECONNREFUSED'))).toBe(false);
    expect(isRefused(undefined)).toBe(false);
  });
});
