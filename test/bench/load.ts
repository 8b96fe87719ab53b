import { Pool } from 'undici';

export interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
}

export interface Load {
  readonly requests: number;
  readonly concurrency: number;
  call(request: number): Call;
  /** Says what is wrong with a response, if anything is. */
  fault(text: string): string | null;
}

export interface LoadResult {
  readonly seconds: number;
  /** In milliseconds, shortest first. */
  readonly latencies: readonly number[];
}

/** Sends a fixed number of requests, so many at once, and reads and checks every response. */
export async function run(url: string, { requests, concurrency, call, fault }: Load): Promise<LoadResult> {
  const pool = new Pool(url, { connections: concurrency, pipelining: 1, headersTimeout: 20_000, bodyTimeout: 20_000 });
  const latencies: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < requests) {
      const options = call(next++);
      const start = performance.now();
      const response = await pool.request(options);
      const text = await response.body.text();
      latencies.push(performance.now() - start);
      const wrong = response.statusCode === 200 ? fault(text) : `status ${response.statusCode}`;
      if (wrong) throw new Error(`${url} ${options.method} ${options.path}: ${wrong}: ${text.slice(0, 300)}`);
    }
  };
  const start = performance.now();
  try {
    await Promise.all(Array.from({ length: concurrency }, worker));
  } finally {
    await pool.destroy();
  }
  const seconds = (performance.now() - start) / 1000;
  return { seconds, latencies: latencies.sort((a, b) => a - b) };
}

export const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!;
