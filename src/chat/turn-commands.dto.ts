import { Matches, ValidateIf } from 'class-validator';
import { rule, UUID } from '../errors/validation-rules.js';

const isSeq = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const AFTER_SEQ = 'after_seq must be a whole number from 0';

/** What Socket.IO's `auth` may say beside the token. */
export class SocketHandshake {
  @ValidateIf(({ grow_id }: SocketHandshake) => grow_id !== null && grow_id !== undefined)
  @Matches(UUID, { message: 'grow_id must be a UUID' })
  grow_id?: string | null;
}

export class ResumeRequest {
  @Matches(UUID, { message: 'turn_id must be a UUID' })
  turn_id: string;

  @rule('isSeq', isSeq, AFTER_SEQ)
  after_seq = 0;
}

export class StopRequest {
  @Matches(UUID, { message: 'turn_id must be a UUID' })
  turn_id: string;
}

/** As a plain socket says it: `{"resume": turn_id, "after_seq": n}`. */
export class ResumeFrame {
  @Matches(UUID, { message: 'resume must be the UUID of a turn' })
  resume: string;

  @rule('isSeq', isSeq, AFTER_SEQ)
  after_seq = 0;
}

/** `{"stop": turn_id}` */
export class StopFrame {
  @Matches(UUID, { message: 'stop must be the UUID of a turn' })
  stop: string;
}
