import { isApplicationUserId, rule } from '../errors/validation-rules.js';

/** Names a user of an application in a path or a body. */
export class ApplicationUser {
  @rule('isApplicationUserId', isApplicationUserId, 'user_id must be 1 to 128 of the characters A-Z a-z 0-9 . _ : @ -')
  user_id: string;
}
