import { AppError, asAppError, draining, type ErrorCode, notFound, serviceFault, unavailable } from './app-error.js';

const wire = (error: AppError) => JSON.parse(JSON.stringify(error.body()));

describe('AppError', () => {
  it.each<[ErrorCode, number]>([
    ['VALIDATION_ERROR', 400],
    ['AUTH_ERROR', 401],
    ['FORBIDDEN', 403],
    ['NOT_FOUND', 404],
    ['CONFLICT', 409],
    ['PAYLOAD_TOO_LARGE', 413],
    ['UNSUPPORTED_MEDIA_TYPE', 415],
    ['RATE_LIMIT_ERROR', 429],
    ['CHAT_SERVICE_ERROR', 500],
    ['UNAVAILABLE', 503],
  ])('%s is a %i with a sentence and a code', (code, status) => {
    const error = new AppError(code, 'A sentence');
    expect(error).toBeInstanceOf(Error);
    expect(error.status).toBe(status);
    expect(wire(error)).toEqual({ error: 'A sentence', code });
  });

  it('adds details and triage where it has them, in that order of keys', () => {
    const details = [{ field: 'message', message: 'is missing' }];
    const body = new AppError('VALIDATION_ERROR', 'A sentence', { details, triage: 'Get out first.' }).body();
    expect(Object.keys(body)).toEqual(['error', 'code', 'details', 'triage']);
    expect(body).toMatchObject({ details, triage: 'Get out first.' });
  });

  it('shows a client neither its cause nor its stack', () => {
    const cause = new Error('password authentication failed for user "owner"');
    const error = new AppError('UNAVAILABLE', 'A sentence', { cause, retryAfterSeconds: 5 });
    expect(error.cause).toBe(cause);
    expect(Object.keys(wire(error))).toEqual(['error', 'code']);
  });

  it('takes a triage without losing what it knows', () => {
    const cause = new Error('inside');
    const error = unavailable(cause).withTriage('Get out first.');
    expect(wire(error)).toEqual({ ...wire(unavailable()), triage: 'Get out first.' });
    expect(error.extras).toMatchObject({ retryAfterSeconds: 5, cause });
    expect(error.cause).toBe(cause);
  });
});

describe('the known faults', () => {
  it.each([
    ['notFound', notFound('The grow'), 'NOT_FOUND', 'The grow was not found', undefined],
    ['unavailable', unavailable(), 'UNAVAILABLE', expect.stringContaining('temporarily unavailable'), 5],
    ['draining', draining(), 'UNAVAILABLE', expect.stringContaining('shutting down'), 2],
    ['serviceFault', serviceFault(new Error('x')), 'CHAT_SERVICE_ERROR', 'Failed to process message', undefined],
  ])('%s', (_name, error, code, sentence, retryAfterSeconds) => {
    expect(wire(error)).toEqual({ error: sentence, code });
    expect(error.extras.retryAfterSeconds).toBe(retryAfterSeconds);
  });
});

describe('asAppError', () => {
  it('leaves an AppError alone', () => {
    const error = draining();
    expect(asAppError(error)).toBe(error);
  });

  it.each([new Error('select secret from users'), 'a string', null, undefined, { status: 404 }])(
    'takes %p for a fault of ours and keeps it for the log',
    (thrown) => {
      const error = asAppError(thrown);
      expect(wire(error)).toEqual({ error: 'Failed to process message', code: 'CHAT_SERVICE_ERROR' });
      expect(error.cause).toBe(thrown);
    },
  );
});
