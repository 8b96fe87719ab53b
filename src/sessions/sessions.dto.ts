import { ApiProperty } from '@nestjs/swagger';
import type { ErasureReceipt } from '../chat/erasure.service.js';
import { isText, rule } from '../errors/validation-rules.js';
import { ApplicationUser } from '../profiles/application-user.js';

const MOST_NAME_CHARACTERS = 128;

export class EndSessionRequest extends ApplicationUser {
  @ApiProperty({ example: 'USER123' })
  declare user_id: string;
}

export class StartSessionRequest extends EndSessionRequest {
  @ApiProperty({ example: 'Alex', minLength: 1, maxLength: MOST_NAME_CHARACTERS })
  @rule(
    'isName',
    (value) => isText(value, 1, MOST_NAME_CHARACTERS),
    `user_name must be a text of 1 to ${MOST_NAME_CHARACTERS} characters`,
  )
  user_name: string;
}

class ConversationMessage {
  @ApiProperty({ enum: ['user', 'assistant'] }) role: string;
  @ApiProperty() content: string;
  @ApiProperty({ format: 'date-time' }) created_at: string;
}

export class SessionResponse {
  @ApiProperty({ example: 'user:USER123:5d0c7a10-0000-4000-8000-000000000003' }) session_key: string;
  @ApiProperty({ example: 'USER123' }) user_id: string;
  @ApiProperty({ example: 'Alex' }) user_name: string;
  @ApiProperty({ example: 'Session started successfully' }) status: string;
  @ApiProperty({ type: [ConversationMessage], description: 'The newest 50, oldest first.' })
  conversation_history: ConversationMessage[];
  @ApiProperty({ example: 'wss://ai-foodhak.com/ws/USER123?ticket=...' }) websocket_url: string;
}

export class ErasureResponse {
  @ApiProperty({ example: true }) success: boolean;
  @ApiProperty({
    type: Object,
    example: { database: { messages: 12, summaries: 1, profiles: 1, sessions: 1 }, turn_logs: 2 },
    description: 'How much was erased, by store.',
  })
  erased: ErasureReceipt['erased'];
  @ApiProperty({
    type: [Object],
    example: [{ store: 'database backups', when: 'when the operator lets them expire' }],
    description: 'What no request can erase, and when it is gone.',
  })
  ages_out: ErasureReceipt['ages_out'];
}
