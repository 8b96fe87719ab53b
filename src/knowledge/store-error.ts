/** What went wrong, in a sentence for whoever runs the server: nothing that the store said, no address, no secret. */
export class KnowledgeStoreError extends Error {
  override readonly name = 'KnowledgeStoreError';

  /** @param type of OpenSearch's error, such as `index_not_found_exception`; null where it gave none. */
  constructor(
    message: string,
    readonly type: string | null = null,
  ) {
    super(message);
  }
}
