import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ASSISTANT, type Assistant } from '../assistants/assistant.js';
import { NeedsApiKey } from '../auth/api-key.js';
import { DATABASE, type Database } from '../database/database.js';
import type { ProfileRow } from '../database/rows.js';
import { wellFormedJson } from '../database/well-formed-json.js';
import { notFound } from '../errors/app-error.js';
import { ApiErrors } from '../errors/error.openapi.js';
import { objectOf, validated } from '../errors/validation.js';
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
    const { allergies, conditions, diet, goals, language } = validated(ProfileRequest, objectOf(body));
    const profile = await this.database.call('store_profile', {
      assistant: this.assistant.name,
      owner: user_id,
      profile: wellFormedJson({ allergies, conditions, diet, goals, language }),
    });
    return responseOf(user_id, profile);
  }
}

const responseOf = (user_id: string, profile: ProfileRow): ProfileResponse => ({
  user_id,
  ...profile,
  allergies: [...profile.allergies],
  conditions: [...profile.conditions],
});
