import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { bearerToken } from '../auth/bearer.js';
import { isSameSecret } from '../auth/same-secret.js';
import { CONFIG, type Config, isLoopback } from '../config/config.js';
import { AppError } from '../errors/app-error.js';

/** What a proxy adds to a request that it forwards: its peer is then not the one who asks. */
const FORWARDED = /^(?:x-forwarded(?:-.+)?|forwarded|via|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip)$/;

/** Lets those read who bear METRICS_TOKEN, and whoever bears nothing and asks from this machine itself. */
@Injectable()
export class MetricsGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const { headers, socket } = context.switchToHttp().getRequest<FastifyRequest>();
    const token = bearerToken(headers.authorization);
    if (token !== null) {
      const { metricsToken } = this.config;
      if (metricsToken !== null && isSameSecret(token, metricsToken)) return true;
      throw new AppError('AUTH_ERROR', 'Invalid token');
    }
    const isDirect = !Object.keys(headers).some((name) => FORWARDED.test(name));
    if (isDirect && isLoopbackPeer(socket.remoteAddress)) return true;
    throw new AppError('AUTH_ERROR', 'Missing token');
  }
}

function isLoopbackPeer(address: string | undefined): boolean {
  return address !== undefined && isLoopback(address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address);
}
