/** The JSON that the SQL functions return. Their comments in supabase/migrations name these types. */

export interface StoredMessage {
  readonly id: string;
  readonly role: 'user' | 'assistant';
  readonly content: string;
  readonly metadata: Record<string, unknown> | null;
  /** ISO 8601, UTC, milliseconds. */
  readonly created_at: string;
}

export interface GrowContext {
  readonly id: string;
  readonly name: string;
  readonly strain: string | null;
  readonly medium: string;
  readonly phase: string;
  readonly light: string | null;
  /** YYYY-MM-DD */
  readonly started_on: string | null;
  readonly environment: Record<string, { readonly min?: number; readonly max?: number }> | null;
  readonly plan: Record<string, string> | null;
  /** What is out of range, the worst first; at most five. */
  readonly alerts: readonly OpenAlert[];
}

export interface OpenAlert {
  readonly metric: string;
  /** low | high | silent */
  readonly side: string;
  /** warning | critical */
  readonly severity: string;
  /** When the alert opened; minutes where the side is silent. */
  readonly value: number;
  readonly min: number | null;
  readonly max: number | null;
  /** Since the excursion began. */
  readonly minutes: number;
}

export interface AlertRow extends Omit<OpenAlert, 'minutes'> {
  readonly id: string;
  readonly grow_id: string;
  readonly grow_name: string;
  readonly since: string;
  readonly opened_at: string;
  readonly resolved_at: string | null;
  readonly acknowledged_at: string | null;
}

export interface ReadingRow {
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  readonly temp_c: number;
  readonly humidity_pct: number;
  readonly leaf_temp_c: number | null;
  readonly co2_ppm: number | null;
  /** mS/cm */
  readonly ec: number | null;
  readonly ph: number | null;
}

/** What of a grow says which values are in range. */
export interface GrowTargets {
  readonly phase: string;
  readonly medium: string;
  readonly environment: Readonly<Record<string, unknown>> | null;
  readonly plan: Readonly<Record<string, unknown>> | null;
}

export interface AlertWatch {
  readonly grow: GrowTargets;
  /** The one that the next one replaces; null before the first. */
  readonly evaluation: string | null;
  /** As it was stored; null at the beginning. */
  readonly state: unknown;
  /** By the database's clock. */
  readonly now: string;
  /** Oldest first. */
  readonly readings: readonly ReadingRow[];
  /** The time of the newest of them, exactly; null where there is none. */
  readonly upto: string | null;
}

export interface GrowRow extends Omit<GrowContext, 'alerts'> {
  readonly archived: boolean;
  readonly created_at: string;
  /** The most recently updated grow that is not archived is the active one. */
  readonly updated_at: string;
}

export interface GrowSnapshot extends ReadingRow {
  /** The 24 hours of the clock that end with this reading. */
  readonly day: {
    readonly readings: number;
    readonly temp_c_min: number;
    readonly temp_c_max: number;
    readonly humidity_pct_min: number;
    readonly humidity_pct_max: number;
    readonly vpd_kpa_min: number;
    readonly vpd_kpa_max: number;
  };
  /** The six of them that end with this reading. */
  readonly lately: ReadingAverages;
  /** The same hours a day before; null where nothing was measured then. */
  readonly day_before: ReadingAverages | null;
}

export interface ReadingAverages {
  readonly temp_c: number;
  readonly humidity_pct: number;
  readonly vpd_kpa: number;
  readonly co2_ppm: number | null;
  /** mS/cm */
  readonly ec: number | null;
  readonly ph: number | null;
}

export interface PassageRow {
  readonly id: string;
  readonly document_id: string;
  readonly title: string;
  readonly heading: string;
  readonly content: string;
  /** Of the passage as the prompt renders it. */
  readonly tokens: number;
  readonly source: 'shipped' | 'own';
}

/** What a person's application told a nutrition assistant, as free text. */
export interface ProfileRow {
  readonly allergies: readonly string[];
  readonly conditions: readonly string[];
  readonly diet: string;
  readonly goals: string;
  /** What the application calls the person's language; '' where it does not say. */
  readonly language: string;
  readonly updated_at: string;
}

export interface SessionRow {
  readonly id: string;
  readonly owner: string;
  readonly user_name: string;
  /** SHA-256, base64url. */
  readonly ticket_hash: string;
  /** Milliseconds since 1970. */
  readonly ticket_until: number;
  /** Milliseconds since 1970; 0 where it was ended. */
  readonly live_until: number;
}

export interface PairRow {
  readonly question: string;
  readonly question_tokens: number;
  readonly answer: string;
  readonly answer_tokens: number;
}

export interface BegunTurn {
  readonly outcome: 'begun';
  readonly turn_id: string;
  /** What the conversation was last written in; null until a message has told it. */
  readonly language: 'en' | 'es' | 'fr' | 'de' | 'pt' | null;
  readonly summary: string | null;
  readonly summary_tokens: number;
  /** Newest first. */
  readonly history: readonly PairRow[];
  /** Tokens of all the pairs there are, shown here or not. */
  readonly history_tokens: number;
  readonly grow: GrowContext | null;
  readonly snapshot: GrowSnapshot | null;
  readonly profile: ProfileRow | null;
  readonly passages: readonly PassageRow[];
}

export interface ReplayedTurn {
  readonly outcome: 'replay';
  readonly turn_id: string;
  readonly message: StoredMessage;
}

/** One field of a grow's plan; null where the plan does not have it. */
interface PlanFieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface PlanProposalRow {
  readonly id: string;
  readonly grow_id: string;
  /** The answer that it came with. */
  readonly message_id: string;
  readonly status: 'pending' | 'accepted' | 'rejected' | 'outdated';
  readonly changes: readonly PlanFieldChange[];
  readonly reason: string;
  readonly created_at: string;
  readonly decided_at: string | null;
}

export interface PlanChangeRow {
  readonly id: string;
  /** Null where the grower wrote the plan directly, or the proposal was erased. */
  readonly proposal_id: string | null;
  readonly changed_by: string;
  readonly changes: readonly PlanFieldChange[];
  readonly changed_at: string;
}
