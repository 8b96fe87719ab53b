import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { isText, rule } from '../errors/validation-rules.js';

const MOST_ENTRIES = 50;
const MOST_ENTRY_CHARACTERS = 100;

const texts = (name: string) =>
  rule(
    'isListOfTexts',
    (value) =>
      Array.isArray(value) &&
      value.length <= MOST_ENTRIES &&
      value.every((entry) => isText(entry, 1, MOST_ENTRY_CHARACTERS)),
    `${name} must be a list of at most ${MOST_ENTRIES} texts of 1 to ${MOST_ENTRY_CHARACTERS} characters`,
  );
const text = (name: string, most: number) =>
  rule('isText', (value) => isText(value, 0, most), `${name} must be a text of at most ${most} characters`);

/** A whole profile: what is left out is empty. */
export class ProfileRequest {
  @ApiPropertyOptional({ type: [String], example: ['peanuts', 'kiwi'] })
  @texts('allergies')
  allergies: string[] = [];

  @ApiPropertyOptional({ type: [String], example: ['coeliac disease', 'warfarin'] })
  @texts('conditions')
  conditions: string[] = [];

  @ApiPropertyOptional({ type: String, example: 'vegetarian', default: '' })
  @text('diet', 200)
  diet = '';

  @ApiPropertyOptional({ type: String, example: 'Lower my cholesterol', default: '' })
  @text('goals', 1000)
  goals = '';

  @ApiPropertyOptional({
    type: String,
    example: 'en',
    default: '',
    description: 'For messages that do not tell their language.',
  })
  @text('language', 35)
  language = '';
}

export class ProfileResponse extends ProfileRequest {
  @ApiProperty({ example: 'USER123' }) user_id: string;
  @ApiProperty({ format: 'date-time' }) updated_at: string;
}
