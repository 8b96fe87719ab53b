import { Inject, Injectable } from '@nestjs/common';
import { DATABASE, type Database } from '../database/database.js';
import { notFound } from '../errors/app-error.js';
import { validationError } from '../errors/validation.js';
import type { HistoryQuery } from './history.dto.js';

@Injectable()
export class HistoryService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** A page as the JSON text that Postgres made: nothing of it is parsed on its way to the client. */
  async page(assistant: string, owner: string, query: HistoryQuery, offsetGiven: boolean): Promise<string> {
    if (query.before !== undefined && offsetGiven) {
      throw validationError([{ field: 'before', message: 'before and offset cannot be used together' }]);
    }
    const page = await this.database.callText('history_page', {
      assistant,
      owner,
      limit: Number(query.limit),
      offset: Math.min(Number(query.offset), Number.MAX_SAFE_INTEGER), // behind every end there is
      newest_first: query.order === 'desc',
      before: query.before ?? null,
      budget: query.debug === 'budget',
    });
    if (/^\{"success"\s*:\s*false/.test(page)) throw notFound('The message');
    return page;
  }
}
