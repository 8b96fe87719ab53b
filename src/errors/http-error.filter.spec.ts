import { type ArgumentsHost, BadRequestException, NotFoundException } from '@nestjs/common';
import { AppError, unavailable } from './app-error.js';
import { HttpErrorFilter } from './http-error.filter.js';

const SECRET = 'select secret from users';

/** What a client and the log see of an error. */
function caught(thrown: unknown) {
  const sent = { status: 0, headers: {} as Record<string, string>, body: '', logged: [] as unknown[] };
  const reply = {
    header(name: string, value: string) {
      sent.headers[name] = value;
      return reply;
    },
    status(status: number) {
      sent.status = status;
      return reply;
    },
    send(body: unknown) {
      sent.body = JSON.stringify(body);
      return reply;
    },
  };
  const request = { log: { error: (fields: { err: unknown }) => sent.logged.push(fields.err) } };
  const http = { getRequest: () => request, getResponse: () => reply };
  new HttpErrorFilter().catch(thrown, { switchToHttp: () => http } as unknown as ArgumentsHost);
  return { ...sent, body: JSON.parse(sent.body) as { error: string; code: string } };
}

const fastifyError = (code: string, statusCode: number) => Object.assign(new Error(SECRET), { code, statusCode });

describe('HttpErrorFilter', () => {
  it('answers an AppError as JSON', () => {
    const details = [{ field: 'limit', message: 'limit is wrong' }];
    expect(caught(new AppError('VALIDATION_ERROR', 'limit is wrong', { details }))).toEqual({
      status: 400,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: { error: 'limit is wrong', code: 'VALIDATION_ERROR', details },
      logged: [],
    });
  });

  it('says when to come back', () => {
    const cause = new Error('connection refused');
    const { status, headers, logged } = caught(unavailable(cause));
    expect(status).toBe(503);
    expect(headers['retry-after']).toBe('5');
    expect(logged).toEqual([cause]);
  });

  it('challenges for a token on 401 alone', () => {
    expect(caught(new AppError('AUTH_ERROR', 'Missing token')).headers['www-authenticate']).toBe('Bearer');
    expect(caught(new AppError('FORBIDDEN', 'Not yours')).headers).not.toHaveProperty('www-authenticate');
  });

  it.each([
    ['an unknown route', new NotFoundException('Cannot GET /secret'), 404, 'NOT_FOUND'],
    ['a body over the limit', fastifyError('FST_ERR_CTP_BODY_TOO_LARGE', 413), 413, 'PAYLOAD_TOO_LARGE'],
    ['another 413', fastifyError('OTHER', 413), 413, 'PAYLOAD_TOO_LARGE'],
    ['another media type', fastifyError('FST_ERR_CTP_INVALID_MEDIA_TYPE', 415), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a length that lies', fastifyError('FST_ERR_CTP_INVALID_CONTENT_LENGTH', 400), 400, 'VALIDATION_ERROR'],
    ['broken JSON', fastifyError('FST_ERR_CTP_INVALID_JSON_BODY', 400), 400, 'VALIDATION_ERROR'],
    ['another 400', new BadRequestException(SECRET), 400, 'VALIDATION_ERROR'],
    ['a fault of ours', new TypeError(SECRET), 500, 'CHAT_SERVICE_ERROR'],
    ['a fault with a status of 500', fastifyError('FST_ERR_OTHER', 500), 500, 'CHAT_SERVICE_ERROR'],
    ['a thrown string', SECRET, 500, 'CHAT_SERVICE_ERROR'],
    ['nothing', undefined, 500, 'CHAT_SERVICE_ERROR'],
  ])('maps %s', (_name, thrown, status, code) => {
    const answer = caught(thrown);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(Object.keys(answer.body)).toEqual(['error', 'code']);
    expect(answer.body.error).toMatch(/^[A-Z]/);
    expect(JSON.stringify(answer.body)).not.toMatch(/secret/i);
  });

  it('logs the cause of a fault of ours, and no mistake of a client', () => {
    const fault = new TypeError(SECRET);
    expect(caught(fault).logged).toEqual([fault]);
    expect(caught(new BadRequestException()).logged).toEqual([]);
  });
});
