import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Matches, ValidateIf } from 'class-validator';
import { rule, UUID } from '../errors/validation-rules.js';
import { isPublicImageUrl } from './image-url.js';

const MOST_MESSAGE_CHARACTERS = 2000;

/** Anything that is neither white space nor of no width. */
const VISIBLE = /[^\s\u0085\u180e\u200b-\u200d\u2060\ufeff]/;

/** 1..2000 Unicode code points that are not all white space, without U+0000 (which Postgres cannot hold). */
function isMessage(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 2 * MOST_MESSAGE_CHARACTERS || !VISIBLE.test(value)) return false;
  if (value.includes('\0')) return false;
  return value.length <= MOST_MESSAGE_CHARACTERS || Array.from(value).length <= MOST_MESSAGE_CHARACTERS;
}

const given = (_object: object, value: unknown) => value !== null && value !== undefined;

export class ChatMessageRequest {
  @ApiProperty({ minLength: 1, maxLength: 2000, example: 'My plants look yellowish. What should I do?' })
  @rule('isMessage', isMessage, 'Message must be between 1 and 2000 characters')
  message: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    example: null,
    description: 'The grow that the message is about; without it the most recently updated one that is not archived.',
  })
  @ValidateIf((request: ChatMessageRequest) => given(request, request.grow_id))
  @Matches(UUID, { message: 'grow_id must be a UUID' })
  grow_id?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'uri',
    nullable: true,
    example: null,
    description: "A public https URL of a photo. The model's provider fetches it; this server does not.",
  })
  @ValidateIf((request: ChatMessageRequest) => given(request, request.image_url))
  @rule('isPublicImageUrl', isPublicImageUrl, 'image_url must be a public https URL')
  image_url?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    example: null,
    description: 'The id of the turn, when the client wants to choose it. Repeating it repeats the answer.',
  })
  @ValidateIf((request: ChatMessageRequest) => given(request, request.turn_id))
  @Matches(UUID, { message: 'turn_id must be a UUID' })
  turn_id?: string | null;
}
