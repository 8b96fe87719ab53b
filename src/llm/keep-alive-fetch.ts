import { Agent, type Dispatcher } from 'undici';

/** Idle connections are worth keeping: a new one to a provider costs three round trips. */
const IDLE_MILLISECONDS = 60_000;
/** A backstop only: whoever asks for an answer sets the real limits, and aborts. */
const SILENCE_MILLISECONDS = 120_000;
/** Bytes that may wait for a slow reader before the provider is told to pause. */
const MOST_UNREAD = 1024 * 1024;
/** Bytes that are read of a response that is no stream: an error, or a list of models. */
const MOST_TEXT = 1024 * 1024;
/** How long a reader that has left waits for the end of the response, which frees the connection for the next call. */
const DRAIN_MILLISECONDS = 500;

const LOST_CONNECTION = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/**
 * A `fetch` for streamed answers: a third of the built-in one's CPU, because the body hands over buffers (one per read of
 * the socket) instead of being a web stream. Only what an SDK needs of the response is there: `ok`,
 * `status`, `headers.get`, `headers.entries`, `text()`, `body`; redirects are not followed.
 *
 * A request whose connection is lost before the response begins (a provider that closes an idle connection in the
 * moment of its reuse) is sent once more, on a new connection.
 *
 * @param connections the most connections per origin; further requests wait for one.
 */
export function keepAliveFetch({ connections = 4096 }: { readonly connections?: number } = {}): typeof fetch {
  const limits = { connections, headersTimeout: SILENCE_MILLISECONDS, bodyTimeout: SILENCE_MILLISECONDS };
  const pooled = new Agent({ ...limits, keepAliveTimeout: IDLE_MILLISECONDS });
  const fresh = new Agent({ ...limits, pipelining: 0 }); // 0: no connection is used twice

  const send = async (input: string | URL | Request, init: RequestInit = {}): Promise<StreamedResponse> => {
    const url = new URL(String(input));
    const request: Dispatcher.DispatchOptions = {
      origin: url.origin,
      path: url.pathname + url.search,
      method: init.method ?? 'GET',
      headers:
        init.headers instanceof Headers ? Object.fromEntries(init.headers) : (init.headers as Record<string, string>),
      body: init.body as string | undefined,
    };
    const signal = init.signal ?? null;
    try {
      return await new Exchange(signal).run(pooled, request);
    } catch (error) {
      if (signal?.aborted || !LOST_CONNECTION.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      return await new Exchange(signal).run(fresh, request);
    }
  };
  return send as unknown as typeof fetch;
}

/** One request and its response; undici calls the `on…` methods. */
class Exchange implements Dispatcher.DispatchHandler {
  private controller: Dispatcher.DispatchController | undefined;
  private body: Body | undefined;
  private resolve: (response: StreamedResponse) => void = () => {};
  private reject: (error: unknown) => void = () => {};

  constructor(private readonly signal: AbortSignal | null) {}

  run(dispatcher: Dispatcher, request: Dispatcher.DispatchOptions): Promise<StreamedResponse> {
    return new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
      if (this.signal?.aborted) return this.abort();
      this.signal?.addEventListener('abort', this.abort);
      dispatcher.dispatch(request, this);
    });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.signal?.aborted) this.abort(); // while it waited for a connection
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: Record<string, unknown>): void {
    if (status < 200) return; // 103 Early Hints: the response is yet to come
    this.body = new Body(controller);
    this.resolve(new StreamedResponse(status, headers, this.body));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.body?.push(chunk);
  }

  onResponseEnd(): void {
    this.signal?.removeEventListener('abort', this.abort);
    this.body?.end(null);
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.signal?.removeEventListener('abort', this.abort);
    this.body?.end(error);
    this.reject(error);
  }

  private readonly abort = (): void => {
    const reason = new DOMException('The request was aborted', 'AbortError');
    this.controller?.abort(reason);
    this.reject(reason);
  };
}

class StreamedResponse {
  readonly ok: boolean;
  readonly headers: ResponseHeaders;

  constructor(
    readonly status: number,
    headers: Record<string, unknown>,
    readonly body: Body,
  ) {
    this.ok = status < 300;
    this.headers = new ResponseHeaders(headers);
  }

  /** The beginning of the body, up to 1 MiB. */
  async text(): Promise<string> {
    const read: Buffer[] = [];
    let length = 0;
    await this.body.read((bytes) => {
      read.push(bytes);
      length += bytes.length;
      return length <= MOST_TEXT;
    });
    return Buffer.concat(read).toString('utf8', 0, MOST_TEXT);
  }
}

/** Private, so that an SDK which lists the headers for its debug log finds none. */
class ResponseHeaders {
  readonly #values: Record<string, unknown>;

  constructor(values: Record<string, unknown>) {
    this.#values = values;
  }

  get(name: string): string | null {
    const value = this.#values[name.toLowerCase()];
    return value === undefined ? null : String(value);
  }

  /** None: SDKs write those they know into their debug log. */
  entries(): IterableIterator<[string, string]> {
    return new Map<string, string>().entries();
  }
}

/** The bytes of a response, for one reader. */
export class Body {
  private chunks: Buffer[] = [];
  private isFlushing = false;
  private unread = 0;
  private ended = false;
  private error: Error | null = null;
  private onBytes: ((bytes: Buffer) => boolean) | null = null;
  private abandoned = false;
  private finish: (error?: unknown) => void = () => {};
  private drain: NodeJS.Timeout | undefined;

  constructor(private readonly controller: Dispatcher.DispatchController) {}

  /**
   * Calls back with what arrived with every read of the socket, as one buffer, until the end or until `onBytes` returns
   * false: then the rest is thrown away, and the connection kept if that is soon over.
   * @throws what the connection failed with, or what `onBytes` threw.
   */
  read(onBytes: (bytes: Buffer) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      this.finish = (error) => {
        this.finish = () => {};
        if (error) reject(error);
        else resolve();
      };
      this.onBytes = onBytes;
      this.flush();
    });
  }

  push(chunk: Buffer): void {
    if (this.abandoned) return;
    this.chunks.push(chunk);
    this.unread += chunk.length;
    if (this.unread > MOST_UNREAD) this.controller.pause();
    if (this.isFlushing || !this.onBytes) return;
    // undici hands over all chunks of one read synchronously: this runs after the last of them.
    this.isFlushing = true;
    queueMicrotask(() => this.flush());
  }

  end(error: Error | null): void {
    this.ended = true;
    this.error = error;
    clearTimeout(this.drain);
    if (this.onBytes && !this.isFlushing) this.flush();
  }

  private flush(): void {
    this.isFlushing = false;
    const { chunks } = this;
    if (chunks.length > 0) {
      this.chunks = [];
      this.unread = 0;
      if (this.controller.paused) this.controller.resume();
      try {
        if (!this.onBytes!(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks))) {
          this.abandon();
          return;
        }
      } catch (error) {
        this.finish(error);
        this.abandon();
        return;
      }
    }
    if (this.ended) this.finish(this.error);
  }

  private abandon(): void {
    this.abandoned = true;
    this.finish();
    if (this.ended) return;
    this.drain = setTimeout(() => this.controller.abort(new Error('Nobody reads this')), DRAIN_MILLISECONDS);
    this.drain.unref();
  }
}
