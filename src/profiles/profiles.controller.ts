import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { NeedsApiKey } from '../auth/api-key.js';
import { DATABASE, type Database } from '../database/database.js';
import type { ProfileRow } from '../database/rows.js';
import { notFound } from '../errors/app-error.js';
import { ApiErrors } from '../errors/error.openapi.js';
import { validated, validationError } from '../errors/validation.js';
import { ApplicationUser } from './application-user.js';
import { ProfileRequest, ProfileResponse } from './profile.dto.js';

/** What an application tells of its users: every turn reads it anew. */
@ApiTags('nutrition')
@ApiParam({ name: 'user_id', example: 'USER123' })
@Controller('chat/profile/:user_id')
export class ProfilesController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ASSISTANT) private readonly assistant: Assistant,
  ) {}

  @Get()
  @NeedsApiKey()
  @ApiOkResponse({ type: ProfileResponse })
  @ApiErrors(400, 401, 404, 503)
  async find(@Param() parameters: unknown): Promise<ProfileResponse> {
    const { user_id } = validated(ApplicationUser, parameters);
    const profile = await this.database.call('find_profile', { assistant: this.assistant.name, owner: user_id });
    if (profile === null) throw notFound('The profile');
    return responseOf(user_id, profile);
  }

  @Put()
  @NeedsApiKey()
  @ApiOperation({ summary: 'Replace the profile; what is left out is empty' })
  @ApiOkResponse({ type: ProfileResponse })
  @ApiErrors(400, 401, 413, 415, 503)
  async replace(@Param() parameters: unknown, @Body() body: ProfileRequest): Promise<ProfileResponse> {
    const { user_id } = validated(ApplicationUser, parameters);
    // A list or nothing at all would read as a profile in which all is left out.
    if (typeof body !== 'object' || body === null || Array.isArray(body)) throw notAnObject();
    const { allergies, conditions, diet, goals, language } = validated(ProfileRequest, body);
    const profile = await this.database.call('store_profile', {
      assistant: this.assistant.name,
      owner: user_id,
      profile: JSON.stringify({
        allergies: allergies.map(wellFormed),
        conditions: conditions.map(wellFormed),
        diet: wellFormed(diet),
        goals: wellFormed(goals),
        language: wellFormed(language),
      }),
    });
    return responseOf(user_id, profile);
  }
}

/** Half a surrogate pair is no text to a database. */
const wellFormed = (text: string) => text.toWellFormed();

const notAnObject = () => validationError([{ field: 'body', message: 'The body must be a JSON object' }]);

const responseOf = (user_id: string, profile: ProfileRow): ProfileResponse => ({
  user_id,
  ...profile,
  allergies: [...profile.allergies],
  conditions: [...profile.conditions],
});
