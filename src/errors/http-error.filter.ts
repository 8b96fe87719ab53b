import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError, logFault, serviceFault } from './app-error.js';

/** What the framework's own refusals mean to a client. */
const FRAMEWORK_ERRORS: Record<number, () => AppError> = {
  400: () => new AppError('VALIDATION_ERROR', 'The request could not be read: its body must be valid JSON'),
  404: () => new AppError('NOT_FOUND', 'There is no such route'),
  413: () => new AppError('PAYLOAD_TOO_LARGE', 'The request body is too large'),
  415: () => new AppError('UNSUPPORTED_MEDIA_TYPE', 'The request body must be application/json'),
};

function errorFromHttp(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const status =
    thrown instanceof HttpException ? thrown.getStatus() : (thrown as { statusCode?: number } | null)?.statusCode;
  if (status === undefined || status >= 500) return serviceFault(thrown);
  return (FRAMEWORK_ERRORS[status] ?? FRAMEWORK_ERRORS[400]!)();
}

export function sendError(error: AppError, reply: FastifyReply): void {
  const { retryAfterSeconds } = error.extras;
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  if (error.status === 401) reply.header('www-authenticate', 'Bearer');
  reply.status(error.status).header('content-type', 'application/json; charset=utf-8').send(error.body());
}

@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const error = errorFromHttp(thrown);
    logFault(http.getRequest<FastifyRequest>().log, error);
    sendError(error, http.getResponse<FastifyReply>());
  }
}
