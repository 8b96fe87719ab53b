// Made from supabase/migrations by `npm run types:database`. Do not edit.
import type { AlertRow, AlertWatch, BegunTurn, GrowRow, PlanChangeRow, PlanProposalRow, ProfileRow, ReplayedTurn, SessionRow, StoredMessage } from './rows.js';

export interface Functions {
  /** Notes that the owner knows of the alert, once; null where it is not there or not p_owner's. */
  acknowledge_alert: {
    args: { assistant: string | null; owner: string | null; alert: string | null; };
    returns: { language: string; alert: AlertRow } | null;
  };
  /** The readings of a grow that nobody looked at yet, oldest first, and what is needed to judge them; null where the grow is not there, p_owner's and in use. */
  alert_watch: {
    args: { assistant: string | null; owner: string | null; grow: string | null; most: number | null; };
    returns: AlertWatch | null;
  };
  /** Stores the user's message under a lease of 30 s and returns all that the prompt needs, or says why it did not.
   * p_key: the idempotency key, or null. p_holder: this attempt. p_language: what the message is written in, null where it does
   * not tell; language is what was known before it. p_with_grow: read the newest grow where none is named.
   * p_with_profile: read the owner's profile. p_history_tokens: the most that history may take.
   * p_replay_only: begin nothing new, only replay or join what p_key began. p_budget: a replay shows its token budget. */
  begin_turn: {
    args: { assistant: string | null; owner: string | null; turn: string | null; key: string | null; request_hash: string | null; holder: string | null; message: string | null; tokens: number | null; metadata: string | null; language: string | null; grow: string | null; with_grow: boolean | null; with_profile: boolean | null; history_tokens: number | null; query: string | null; passages: number | null; replay_only: boolean | null; budget: boolean | null; };
    returns: BegunTurn | ReplayedTurn | { outcome: 'running'; turn_id: string; retry_after_seconds: number } | { outcome: 'conflict' | 'grow_not_found' | 'unknown' };
  };
  /** Stores the answer of a running turn whose holder is p_holder; anybody else's is discarded (stored: false).
   * A complete answer's metadata.proposal (id, grow_id, changes, reason) becomes a pending proposal to the owner's grow.
   * p_status: complete, stopped or interrupted. */
  complete_turn: {
    args: { assistant: string | null; owner: string | null; turn: string | null; holder: string | null; status: string | null; content: string | null; tokens: number | null; metadata: string | null; budget: string | null; };
    returns: { stored: true; id: string | null; created_at: string | null; history_tokens: number; summary_upto: number } | { stored: false; message?: StoredMessage | null };
  };
  /** Stores a grow under an id that its caller chose; null where the owner has p_most already. p_fields: a JSON object of columns. */
  create_grow: {
    args: { owner: string | null; grow: string | null; fields: string | null; most: number | null; };
    returns: GrowRow | null;
  };
  /** Decides a pending proposal and returns it as it is then: one that is decided already stays as it is. What is accepted
   * becomes the plan, unless the plan is no longer what the proposal began from (outdated). p_decision: accepted or rejected. */
  decide_plan_proposal: {
    args: { owner: string | null; grow: string | null; proposal: string | null; decision: string | null; };
    returns: PlanProposalRow | null;
  };
  /** Deletes a grow with its readings. Where these are more than p_most_readings the oldest go, and the next call goes on. */
  delete_grow: {
    args: { owner: string | null; grow: string | null; most_readings: number | null; };
    returns: 'deleted' | 'more' | 'not_found';
  };
  /** Deletes up to p_most readings, and as many hours, that are older than p_days, of up to p_grows grows behind p_after
   * (null: from the first). more: go on with after. */
  delete_old_readings: {
    args: { days: number | null; after: string | null; grows: number | null; most: number | null; };
    returns: { after: string | null; more: boolean };
  };
  /** Ends the turns whose node died and that nobody took over within a minute. */
  end_orphaned_turns: {
    args: { };
    returns: number;
  };
  /** Ends the live session; false where there is none. */
  end_session: {
    args: { assistant: string | null; owner: string | null; };
    returns: boolean;
  };
  /** Deletes the conversation, its summary, the profile and the session of an owner, and counts them.
   * turns: the ids of those whose logs may still be kept elsewhere. */
  erase_owner: {
    args: { assistant: string | null; owner: string | null; };
    returns: { messages: number; summaries: number; profiles: number; sessions: number; turns: string[] };
  };
  /** A live session lives p_seconds from now; false where it is over. */
  extend_session: {
    args: { assistant: string | null; owner: string | null; session: string | null; seconds: number | null; };
    returns: boolean;
  };
  /** One grow of the owner. */
  find_grow: {
    args: { owner: string | null; grow: string | null; };
    returns: GrowRow | null;
  };
  /** One proposal to a grow's plan. */
  find_plan_proposal: {
    args: { owner: string | null; grow: string | null; proposal: string | null; };
    returns: PlanProposalRow | null;
  };
  /** The owner's profile, where there is one. */
  find_profile: {
    args: { assistant: string | null; owner: string | null; };
    returns: ProfileRow | null;
  };
  /** The owner's newest session, live or over. */
  find_session: {
    args: { assistant: string | null; owner: string | null; };
    returns: SessionRow | null;
  };
  /** A page of a conversation; success is false when p_before is no message of this owner. */
  history_page: {
    args: { assistant: string | null; owner: string | null; limit: number | null; offset: number | null; newest_first: boolean | null; before: string | null; budget: boolean | null; };
    returns: { success: true; messages: StoredMessage[]; has_more: boolean; total_count: number } | { success: false };
  };
  /** Makes the shipped knowledge of an assistant exactly these documents; unchanged ones are left alone. */
  import_knowledge: {
    args: { assistant: string | null; hash: string | null; documents: string | null; };
    returns: { changed: number };
  };
  /** The ids of the shipped passages, by slug and position from 0, and the hash of the import that made them. */
  knowledge_listing: {
    args: { assistant: string | null; };
    returns: { hash: string | null; passages: { id: string; document_id: string; slug: string; position: number }[] };
  };
  /** The hash of the shipped knowledge that is loaded; null before the first import. */
  knowledge_state: {
    args: { assistant: string | null; };
    returns: string | null;
  };
  /** The newest alerts of an owner, of one grow where it is named; null where that is not p_owner's. p_open: those that are open, or those that are not; null for both. */
  list_alerts: {
    args: { assistant: string | null; owner: string | null; grow: string | null; open: boolean | null; limit: number | null; };
    returns: { language: string; alerts: AlertRow[] } | null;
  };
  /** All grows of the owner, most recently updated first. */
  list_grows: {
    args: { owner: string | null; };
    returns: { grows: GrowRow[] };
  };
  /** The newest proposals to a grow's plan, of one status or of any; null where the grow is not the owner's. */
  list_plan_proposals: {
    args: { owner: string | null; grow: string | null; status: string | null; limit: number | null; };
    returns: { proposals: PlanProposalRow[] } | null;
  };
  /** Whether the grow is there and p_owner's. */
  owns_grow: {
    args: { owner: string | null; grow: string | null; };
    returns: boolean;
  };
  /** The newest changes of a grow's plan; null where the grow is not the owner's. */
  plan_history: {
    args: { owner: string | null; grow: string | null; limit: number | null; };
    returns: { changes: PlanChangeRow[] } | null;
  };
  /** Opens alerts for grows whose regular readings stopped, each on one node only however many sweep; unjudged are those whose readings nobody looked at. */
  raise_silence: {
    args: { assistant: string | null; sweep: string | null; most: number | null; };
    returns: { raised: { owner: string; language: string; alert: AlertRow }[]; unjudged: { owner: string; grow: string }[] };
  };
  /** Average, least and most of each quantity by buckets, which begin at multiples of their length since 1970; empty ones are
   * left out. Readings from p_from on and before p_to count. Null where the grow is not the owner's. */
  readings_chart: {
    args: { owner: string | null; grow: string | null; from: string | null; to: string | null; bucket_seconds: number | null; };
    returns: { from: string; to: string; bucket_seconds: number; buckets: object[] } | null;
  };
  /** Stores readings, once for each time; null where the grow is not the owner's. p_readings: a JSON array of objects of columns. */
  record_readings: {
    args: { owner: string | null; grow: string | null; readings: string | null; };
    returns: { stored: number; duplicates: number } | null;
  };
  /** Holds a running turn for 30 s more; false when it is no longer this holder's. */
  renew_lease: {
    args: { assistant: string | null; owner: string | null; turn: string | null; holder: string | null; };
    returns: boolean;
  };
  /** What the server checks before it serves: applied migrations, our tables, and those without row level security. */
  schema_state: {
    args: { };
    returns: { migrations: string[]; unprotected: string[]; tables: string[] };
  };
  /** The passages nearest to a question, best first, as the search route answers. */
  search_knowledge: {
    args: { assistant: string | null; owner: string | null; query: string | null; limit: number | null; };
    returns: { results: { document_id: string; title: string; heading: string; content: string; score: number; source: 'shipped' | 'own' }[] };
  };
  /** Begins a session, or goes on with the live one; its ticket is replaced either way. p_session: the id of a new one. */
  start_session: {
    args: { assistant: string | null; owner: string | null; user_name: string | null; session: string | null; ticket_hash: string | null; ticket_seconds: number | null; seconds: number | null; };
    returns: SessionRow;
  };
  /** Puts an evaluation in the place of the one it began from, and opens and ends the alerts it tells of; false where that one is not the newest any more.
   * p_expected: the evaluation that it began from, null where there was none. p_events: what changed, in the order of the readings. */
  store_alert_watch: {
    args: { assistant: string | null; owner: string | null; grow: string | null; expected: string | null; evaluation: string | null; state: string | null; upto: string | null; silent_after: string | null; events: string | null; };
    returns: { stored: true; language: string; alerts: AlertRow[] } | { stored: false };
  };
  /** Puts the profile in the place of the one before. p_profile: JSON with allergies, conditions, diet, goals, language. */
  store_profile: {
    args: { assistant: string | null; owner: string | null; profile: string | null; };
    returns: ProfileRow;
  };
  /** Replaces the summary unless somebody else did so, or the conversation was erased, meanwhile (false). */
  store_summary: {
    args: { assistant: string | null; owner: string | null; thread: string | null; expected_upto: number | null; upto: number | null; summary: string | null; tokens: number | null; };
    returns: boolean;
  };
  /** The oldest pairs outside the newest p_keep_tokens that no summary covers yet, p_most_tokens of them at most, but one at least. */
  summary_source: {
    args: { assistant: string | null; owner: string | null; keep_tokens: number | null; most_tokens: number | null; };
    returns: { thread: string; summary: string | null; summary_upto: number; upto: number | null; pairs: { question: string; answer: string }[] } | null;
  };
  /** Deletes what was over two days ago: every ticket of it is older than the 24 hours that a ticket is good for. */
  sweep_sessions: {
    args: { };
    returns: number;
  };
  /** Sets the columns that the JSON object p_fields names and leaves the others; null where the grow is not the owner's. */
  update_grow: {
    args: { owner: string | null; grow: string | null; fields: string | null; };
    returns: GrowRow | null;
  };
}

export type FunctionName = keyof Functions;

/** The arguments in the order of the SQL, without their p_. */
export const FUNCTION_ARGUMENTS: { readonly [Name in FunctionName]: readonly (keyof Functions[Name]['args'] & string)[] } = {
  acknowledge_alert: ['assistant', 'owner', 'alert'],
  alert_watch: ['assistant', 'owner', 'grow', 'most'],
  begin_turn: ['assistant', 'owner', 'turn', 'key', 'request_hash', 'holder', 'message', 'tokens', 'metadata', 'language', 'grow', 'with_grow', 'with_profile', 'history_tokens', 'query', 'passages', 'replay_only', 'budget'],
  complete_turn: ['assistant', 'owner', 'turn', 'holder', 'status', 'content', 'tokens', 'metadata', 'budget'],
  create_grow: ['owner', 'grow', 'fields', 'most'],
  decide_plan_proposal: ['owner', 'grow', 'proposal', 'decision'],
  delete_grow: ['owner', 'grow', 'most_readings'],
  delete_old_readings: ['days', 'after', 'grows', 'most'],
  end_orphaned_turns: [],
  end_session: ['assistant', 'owner'],
  erase_owner: ['assistant', 'owner'],
  extend_session: ['assistant', 'owner', 'session', 'seconds'],
  find_grow: ['owner', 'grow'],
  find_plan_proposal: ['owner', 'grow', 'proposal'],
  find_profile: ['assistant', 'owner'],
  find_session: ['assistant', 'owner'],
  history_page: ['assistant', 'owner', 'limit', 'offset', 'newest_first', 'before', 'budget'],
  import_knowledge: ['assistant', 'hash', 'documents'],
  knowledge_listing: ['assistant'],
  knowledge_state: ['assistant'],
  list_alerts: ['assistant', 'owner', 'grow', 'open', 'limit'],
  list_grows: ['owner'],
  list_plan_proposals: ['owner', 'grow', 'status', 'limit'],
  owns_grow: ['owner', 'grow'],
  plan_history: ['owner', 'grow', 'limit'],
  raise_silence: ['assistant', 'sweep', 'most'],
  readings_chart: ['owner', 'grow', 'from', 'to', 'bucket_seconds'],
  record_readings: ['owner', 'grow', 'readings'],
  renew_lease: ['assistant', 'owner', 'turn', 'holder'],
  schema_state: [],
  search_knowledge: ['assistant', 'owner', 'query', 'limit'],
  start_session: ['assistant', 'owner', 'user_name', 'session', 'ticket_hash', 'ticket_seconds', 'seconds'],
  store_alert_watch: ['assistant', 'owner', 'grow', 'expected', 'evaluation', 'state', 'upto', 'silent_after', 'events'],
  store_profile: ['assistant', 'owner', 'profile'],
  store_summary: ['assistant', 'owner', 'thread', 'expected_upto', 'upto', 'summary', 'tokens'],
  summary_source: ['assistant', 'owner', 'keep_tokens', 'most_tokens'],
  sweep_sessions: [],
  update_grow: ['owner', 'grow', 'fields'],
};
