-- The turn: one round trip to begin it, one to complete it. JSON comes as text, which every way here carries alike.

create function public.message_json(p_message public.chat_messages, p_budget boolean) returns json
language sql stable
set search_path = ''
as $$
  select json_build_object(
    'id', p_message.id, 'role', p_message.role, 'content', p_message.content,
    'metadata', case when p_budget and p_message.budget is not null
                  then (p_message.metadata::jsonb || jsonb_build_object('budget', p_message.budget))::json
                  else p_message.metadata end,
    'created_at', public.iso(p_message.created_at))
$$;

comment on function public.message_json(public.chat_messages, boolean) is
  'A message as clients see it, with its token budget when asked for.';

create function public.begin_turn(
  p_assistant text,
  p_owner text,
  p_turn uuid,
  p_key text,
  p_request_hash text,
  p_holder uuid,
  p_message text,
  p_tokens integer,
  p_metadata text,
  p_grow uuid,
  p_history_tokens integer,
  p_query text,
  p_passages integer,
  p_replay_only boolean,
  p_budget boolean
) returns json
language plpgsql security definer
set search_path = ''
as $$
declare
  v_thread public.chat_threads;
  v_turn public.chat_turns;
  v_grow public.grows;
  v_passages json;
  v_history json;
begin
  select t.* into v_thread from public.chat_threads t where t.assistant = p_assistant and t.owner = p_owner;

  -- What a retry needs is there already, and must not be refused by the limit.
  if p_replay_only then
    perform from public.chat_turns t
    where t.thread_id = v_thread.id and t.idempotency_key = p_key and t.created_at > now() - interval '24 hours';
    if not found then
      return json_build_object('outcome', 'unknown');
    end if;
  end if;

  -- Whoever only waits for another attempt shall not search, nor lock anything.
  if p_key is not null then
    select t.* into v_turn from public.chat_turns t
    where t.thread_id = v_thread.id and t.idempotency_key = p_key and t.request_hash = p_request_hash
      and t.status = 'running' and t.lease_until > now() and t.holder <> p_holder
      and t.created_at > now() - interval '24 hours';
    if found then
      return json_build_object(
        'outcome', 'running', 'turn_id', v_turn.id,
        'retry_after_seconds', ceil(extract(epoch from v_turn.lease_until - now()))::integer);
    end if;
  end if;

  if v_thread.id is null then
    insert into public.chat_threads (assistant, owner) values (p_assistant, p_owner) on conflict do nothing;
  end if;

  if p_grow is not null then
    select g.* into v_grow from public.grows g where g.id = p_grow and g.owner = p_owner;
  else
    select g.* into v_grow from public.grows g where g.owner = p_owner and not g.archived
    order by g.updated_at desc limit 1;
  end if;

  -- Ahead of the lock: a search never makes another turn of the same person wait.
  if p_passages > 0 then
    select json_agg(json_build_object(
             'id', s.id, 'document_id', s.document_id, 'title', s.title, 'heading', s.heading,
             'content', s.content, 'tokens', s.tokens, 'source', s.source) order by s.score desc, s.id)
    into v_passages
    from public.search_passages(p_assistant, p_owner, p_query, p_passages, v_grow.phase) s;
  end if;

  -- The thread's row gives out the seq; its lock is held for the rest of this statement only.
  select t.* into v_thread from public.chat_threads t where t.assistant = p_assistant and t.owner = p_owner for update;

  if p_key is not null then
    update public.chat_turns t set idempotency_key = null
    where t.thread_id = v_thread.id and t.idempotency_key = p_key and t.created_at <= now() - interval '24 hours';
  end if;

  if p_grow is null or v_grow.id is not null then
    insert into public.chat_turns (thread_id, id, idempotency_key, request_hash, holder, lease_until, question_seq)
    values (v_thread.id, p_turn, p_key, p_request_hash, p_holder, now() + interval '30 seconds', v_thread.next_seq)
    on conflict do nothing
    returning * into v_turn;
  end if;

  if v_turn.id is not null then
    insert into public.chat_messages (thread_id, seq, role, content, tokens, metadata)
    values (v_thread.id, v_thread.next_seq, 'user', p_message, p_tokens, p_metadata::json);
    update public.chat_threads t set next_seq = t.next_seq + 1, updated_at = now() where t.id = v_thread.id;
  else
    select t.* into v_turn from public.chat_turns t
    where t.thread_id = v_thread.id and (t.idempotency_key = p_key or t.id = p_turn)
    order by t.idempotency_key = p_key desc nulls last
    limit 1;
    if v_turn.id is null then
      return json_build_object('outcome', 'grow_not_found');
    end if;
    if v_turn.idempotency_key is distinct from p_key or v_turn.request_hash is distinct from p_request_hash then
      return json_build_object('outcome', 'conflict');
    end if;
    if v_turn.status in ('complete', 'stopped') then
      return json_build_object(
        'outcome', 'replay', 'turn_id', v_turn.id,
        'message', (select public.message_json(m, p_budget) from public.chat_messages m
                    where m.thread_id = v_thread.id and m.seq = v_turn.answer_seq));
    end if;
    if p_grow is not null and v_grow.id is null then
      return json_build_object('outcome', 'grow_not_found');
    end if;
    if v_turn.status = 'running' and v_turn.lease_until > now() and v_turn.holder <> p_holder then
      return json_build_object(
        'outcome', 'running', 'turn_id', v_turn.id,
        'retry_after_seconds', ceil(extract(epoch from v_turn.lease_until - now()))::integer);
    end if;
    -- Interrupted, or its node died: this attempt takes the turn over, with the question that is stored already.
    update public.chat_turns t
    set status = 'running', holder = p_holder, lease_until = now() + interval '30 seconds'
    where t.thread_id = v_thread.id and t.id = v_turn.id;
  end if;

  select json_agg(json_build_object(
           'question', q.content, 'question_tokens', q.tokens, 'answer', a.content, 'answer_tokens', a.tokens)
           order by t.context_end desc)
  into v_history
  from public.chat_turns t
  join public.chat_messages q on q.thread_id = t.thread_id and q.seq = t.question_seq
  join public.chat_messages a on a.thread_id = t.thread_id and a.seq = t.answer_seq
  where t.thread_id = v_thread.id and t.context_end > v_thread.context_tokens - p_history_tokens;

  return json_build_object(
    'outcome', 'begun',
    'turn_id', v_turn.id,
    'summary', v_thread.summary,
    'summary_tokens', v_thread.summary_tokens,
    'history', coalesce(v_history, '[]'),
    'history_tokens', v_thread.context_tokens,
    'grow', case when v_grow.id is not null then public.grow_context(v_grow) end,
    'snapshot', case when v_grow.id is not null then public.grow_snapshot(v_grow.id) end,
    'passages', coalesce(v_passages, '[]'));
end
$$;

comment on function public.begin_turn(
  text, text, uuid, text, text, uuid, text, integer, text, uuid, integer, text, integer, boolean, boolean) is
  'Stores the user''s message under a lease of 30 s and returns all that the prompt needs, or says why it did not.
p_key: the idempotency key, or null. p_holder: this attempt. p_history_tokens: the most that history may take.
p_replay_only: begin nothing new, only replay or join what p_key began. p_budget: a replay shows its token budget.
@returns BegunTurn | ReplayedTurn | { outcome: ''running''; turn_id: string; retry_after_seconds: number } | { outcome: ''conflict'' | ''grow_not_found'' | ''unknown'' }';

create function public.complete_turn(
  p_assistant text,
  p_owner text,
  p_turn uuid,
  p_holder uuid,
  p_status text,
  p_content text,
  p_tokens integer,
  p_metadata text,
  p_budget text
) returns json
language plpgsql security definer
set search_path = ''
as $$
declare
  v_thread public.chat_threads;
  v_turn public.chat_turns;
  v_answer public.chat_messages;
  v_pair_tokens bigint := 0;
begin
  select t.* into v_thread from public.chat_threads t where t.assistant = p_assistant and t.owner = p_owner for update;
  select t.* into v_turn from public.chat_turns t where t.thread_id = v_thread.id and t.id = p_turn;

  if v_turn.id is null then
    return json_build_object('stored', false);
  end if;
  if v_turn.holder = p_holder and v_turn.status = p_status then
    -- This very call succeeded before, and its reply was lost.
    select m.* into v_answer from public.chat_messages m where m.thread_id = v_thread.id and m.seq = v_turn.answer_seq;
    return json_build_object(
      'stored', true, 'id', v_answer.id, 'created_at', public.iso(v_answer.created_at),
      'history_tokens', v_thread.context_tokens, 'summary_upto', v_thread.summary_upto);
  end if;
  if v_turn.holder <> p_holder or v_turn.status <> 'running' then
    -- Somebody took the turn over; where that one is through already, its answer is the turn's.
    return json_build_object(
      'stored', false,
      'message', (select public.message_json(m, false) from public.chat_messages m
                  where m.thread_id = v_thread.id and m.seq = v_turn.answer_seq and v_turn.status <> 'running'));
  end if;

  if v_turn.answer_seq is not null then
    -- The partial answer of an interrupted attempt gives way to this one.
    update public.chat_messages m
    set content = p_content, tokens = p_tokens, metadata = p_metadata::json, budget = p_budget::json, created_at = now()
    where m.thread_id = v_thread.id and m.seq = v_turn.answer_seq
    returning m.* into v_answer;
  elsif p_status <> 'interrupted' or p_content <> '' then
    insert into public.chat_messages (thread_id, seq, role, content, tokens, metadata, budget)
    values (v_thread.id, v_thread.next_seq, 'assistant', p_content, p_tokens, p_metadata::json, p_budget::json)
    returning * into v_answer;
    v_thread.next_seq := v_thread.next_seq + 1;
  end if;

  -- Only what was answered becomes history for a model.
  if p_status in ('complete', 'stopped') and p_content <> '' then
    select q.tokens + p_tokens + 8 into v_pair_tokens
    from public.chat_messages q where q.thread_id = v_thread.id and q.seq = v_turn.question_seq;
  end if;

  update public.chat_threads t
  set next_seq = v_thread.next_seq, context_tokens = t.context_tokens + v_pair_tokens, updated_at = now()
  where t.id = v_thread.id;
  update public.chat_turns t
  set status = p_status,
      answer_seq = v_answer.seq,
      context_end = case when v_pair_tokens > 0 then v_thread.context_tokens + v_pair_tokens end
  where t.thread_id = v_thread.id and t.id = p_turn;

  return json_build_object(
    'stored', true,
    'id', v_answer.id,
    'created_at', public.iso(v_answer.created_at),
    'history_tokens', v_thread.context_tokens + v_pair_tokens,
    'summary_upto', v_thread.summary_upto);
end
$$;

comment on function public.complete_turn(text, text, uuid, uuid, text, text, integer, text, text) is
  'Stores the answer of a running turn whose holder is p_holder; anybody else''s is discarded (stored: false).
p_status: complete, stopped or interrupted.
@returns { stored: true; id: string | null; created_at: string | null; history_tokens: number; summary_upto: number } | { stored: false; message?: StoredMessage | null }';

create function public.renew_lease(p_assistant text, p_owner text, p_turn uuid, p_holder uuid) returns json
language sql security definer
set search_path = ''
as $$
  with renewed as (
    update public.chat_turns t set lease_until = now() + interval '30 seconds'
    from public.chat_threads h
    where h.assistant = p_assistant and h.owner = p_owner and t.thread_id = h.id and t.id = p_turn
      and t.holder = p_holder and t.status = 'running'
    returning 1
  )
  select to_json(exists (select from renewed))
$$;

comment on function public.renew_lease(text, text, uuid, uuid) is
  'Holds a running turn for 30 s more; false when it is no longer this holder''s.
@returns boolean';

create function public.end_orphaned_turns() returns json
language sql security definer
set search_path = ''
as $$
  with ended as (
    update public.chat_turns t set status = 'interrupted'
    where t.status = 'running' and t.lease_until < now() - interval '60 seconds'
    returning 1
  )
  select to_json(count(*)) from ended
$$;

comment on function public.end_orphaned_turns() is
  'Ends the turns whose node died and that nobody took over within a minute.
@returns number';

create function public.summary_source(p_assistant text, p_owner text, p_keep_tokens integer, p_most_tokens integer)
returns json
language sql stable security definer
set search_path = ''
as $$
  with thread as (
    select h.* from public.chat_threads h where h.assistant = p_assistant and h.owner = p_owner
  ), pair as (
    select t.context_end, q.content as question, a.content as answer,
           sum(q.tokens + a.tokens + 8) over (order by t.context_end) as running,
           row_number() over (order by t.context_end) as place
    from thread h
    join public.chat_turns t on t.thread_id = h.id and t.context_end > h.summary_upto
                            and t.context_end <= h.context_tokens - p_keep_tokens
    join public.chat_messages q on q.thread_id = t.thread_id and q.seq = t.question_seq
    join public.chat_messages a on a.thread_id = t.thread_id and a.seq = t.answer_seq
    order by t.context_end
    limit 200
  )
  select json_build_object(
    'summary', h.summary, 'summary_upto', h.summary_upto,
    'upto', (select max(p.context_end) from pair p where p.running <= p_most_tokens or p.place = 1),
    'pairs', coalesce((select json_agg(json_build_object('question', p.question, 'answer', p.answer) order by p.context_end)
                       from pair p where p.running <= p_most_tokens or p.place = 1), '[]'))
  from thread h
$$;

comment on function public.summary_source(text, text, integer, integer) is
  'The oldest pairs outside the newest p_keep_tokens that no summary covers yet, p_most_tokens of them at most, but one at least.
@returns { summary: string | null; summary_upto: number; upto: number | null; pairs: { question: string; answer: string }[] } | null';

create function public.store_summary(
  p_assistant text, p_owner text, p_expected_upto bigint, p_upto bigint, p_summary text, p_tokens integer) returns json
language sql security definer
set search_path = ''
as $$
  with stored as (
    update public.chat_threads h set summary = p_summary, summary_tokens = p_tokens, summary_upto = p_upto
    where h.assistant = p_assistant and h.owner = p_owner and h.summary_upto = p_expected_upto
    returning 1
  )
  select to_json(exists (select from stored))
$$;

comment on function public.store_summary(text, text, bigint, bigint, text, integer) is
  'Replaces the summary unless somebody else did so meanwhile (false).
@returns boolean';

create function public.history_page(
  p_assistant text, p_owner text, p_limit integer, p_offset bigint, p_newest_first boolean, p_before uuid, p_budget boolean)
returns json
language plpgsql stable security definer
set search_path = ''
as $$
declare
  v_thread uuid;
  v_total bigint;
  v_first bigint; -- the page holds the messages v_first..v_last
  v_last bigint;
begin
  select t.id, t.next_seq - 1 into v_thread, v_total
  from public.chat_threads t where t.assistant = p_assistant and t.owner = p_owner;
  v_total := coalesce(v_total, 0);

  if p_before is not null then
    select m.seq - 1 into v_last from public.chat_messages m where m.id = p_before and m.thread_id = v_thread;
    if not found then
      return json_build_object('success', false);
    end if;
    v_first := v_last - p_limit + 1;
    p_newest_first := true;
  elsif p_newest_first then
    v_last := v_total - p_offset;
    v_first := v_last - p_limit + 1;
  else
    v_first := p_offset + 1;
    v_last := p_offset + p_limit;
  end if;

  return json_build_object(
    'success', true,
    'messages', coalesce((
      select json_agg(public.message_json(m, p_budget) order by case when p_newest_first then -m.seq else m.seq end)
      from public.chat_messages m
      where m.thread_id = v_thread and m.seq between v_first and v_last), '[]'),
    'has_more', case when p_newest_first then v_first > 1 else v_last < v_total end,
    'total_count', v_total);
end
$$;

comment on function public.history_page(text, text, integer, bigint, boolean, uuid, boolean) is
  'A page of a conversation; success is false when p_before is no message of this owner.
@returns { success: true; messages: StoredMessage[]; has_more: boolean; total_count: number } | { success: false }';

create function public.schema_state() returns json
language sql stable security definer
set search_path = ''
as $$
  select json_build_object(
    'migrations', (select json_agg(m.version order by m.version) from supabase_migrations.schema_migrations m),
    'unprotected', coalesce(json_agg(c.relname order by c.relname) filter (where not c.relrowsecurity), '[]'),
    'tables', coalesce(json_agg(c.relname order by c.relname), '[]'))
  from pg_catalog.pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and c.relname = any (array[
      'chat_threads', 'chat_messages', 'chat_turns', 'grows', 'grow_readings',
      'knowledge_documents', 'knowledge_passages', 'knowledge_terms', 'knowledge_corpora'])
$$;

comment on function public.schema_state() is
  'What the server checks before it serves: applied migrations, our tables, and those without row level security.
@returns { migrations: string[]; unprotected: string[]; tables: string[] }';

do $$
declare
  v_function regprocedure;
begin
  for v_function in
    select p.oid::regprocedure from pg_catalog.pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('message_json', 'begin_turn', 'complete_turn', 'renew_lease', 'end_orphaned_turns',
                        'summary_source', 'store_summary', 'history_page', 'schema_state')
  loop
    execute format('revoke execute on function %s from public, anon, authenticated', v_function);
    execute format('grant execute on function %s to service_role', v_function);
  end loop;
end
$$;
