import { Injectable } from '@nestjs/common';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type AttemptReport, ModelChain } from '../llm/model-chain.js';

/** Seconds: from a fast provider's first token to where patience ends. */
const FIRST_TEXT_BUCKETS = [0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3, 5, 8, 15];

/** What this process counts, in a registry of its own: of many workers each has its own figures. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly attempts = new Counter({
    name: 'aurora_model_attempts_total',
    help: 'Prompts by the provider they went to and how that went; skipped: its breaker was open.',
    labelNames: ['provider', 'outcome'] as const,
    registers: [this.registry],
  });
  private readonly firstText = new Histogram({
    name: 'aurora_model_first_text_seconds',
    help: 'Time from the request to the first text of an answer, by provider.',
    labelNames: ['provider'] as const,
    buckets: FIRST_TEXT_BUCKETS,
    registers: [this.registry],
  });
  private readonly switches = new Counter({
    name: 'aurora_model_switches_total',
    help: 'Answers given by another provider than the one that comes first for their prompt.',
    labelNames: ['from', 'to'] as const,
    registers: [this.registry],
  });

  constructor(models: ModelChain) {
    collectDefaultMetrics({ register: this.registry });
    const breakers = new Gauge({
      name: 'aurora_model_breaker_open',
      help: '1 while a provider is not asked because it fails, or by one prompt at a time to see whether it is back.',
      labelNames: ['provider'] as const,
      registers: [this.registry],
      collect: () => {
        for (const { provider, state } of models.states()) breakers.set({ provider }, state === 'closed' ? 0 : 1);
      },
    });
    // A rate needs a beginning.
    for (const { provider } of models.states()) this.attempts.inc({ provider, outcome: 'answered' }, 0);
    models.whenAttempted((report) => this.count(report));
  }

  /** In Prometheus' text format, version 0.0.4. */
  text(): Promise<string> {
    return this.registry.metrics();
  }

  private count({ provider, outcome, firstTextMilliseconds, preferred }: AttemptReport): void {
    this.attempts.inc({ provider, outcome });
    if (firstTextMilliseconds !== null) this.firstText.observe({ provider }, firstTextMilliseconds / 1000);
    if (outcome === 'answered' && provider !== preferred) this.switches.inc({ from: preferred, to: provider });
  }
}
