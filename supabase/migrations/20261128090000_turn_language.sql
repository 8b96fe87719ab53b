-- The language of a conversation, which is that of its newest message that told one; and the turn that reads, beside it,
-- what its assistant is about: the grow, the profile.

alter table public.chat_threads
  add column language text check (language in ('en', 'es', 'fr', 'de', 'pt'));

comment on column public.chat_threads.language is
  'The language that the person last wrote in; null until a message has told it. Answers to "ok" and alerts are in it.';

drop function public.begin_turn(
  text, text, uuid, text, text, uuid, text, integer, text, uuid, integer, text, integer, boolean, boolean);

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
  p_language text,
  p_grow uuid,
  p_with_grow boolean,
  p_with_profile boolean,
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
  v_profile json;
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
  elsif p_with_grow then
    select g.* into v_grow from public.grows g where g.owner = p_owner and not g.archived
    order by g.updated_at desc limit 1;
  end if;

  if p_with_profile then
    select public.profile_json(p) into v_profile from public.profiles p where p.assistant = p_assistant and p.owner = p_owner;
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
  if v_thread.id is null then
    -- Erased meanwhile: the conversation begins anew.
    insert into public.chat_threads (assistant, owner) values (p_assistant, p_owner) on conflict do nothing;
    select t.* into v_thread from public.chat_threads t where t.assistant = p_assistant and t.owner = p_owner for update;
  end if;

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
    update public.chat_threads t
    set next_seq = t.next_seq + 1, language = coalesce(p_language, t.language), updated_at = now()
    where t.id = v_thread.id;
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
    'language', v_thread.language,
    'summary', v_thread.summary,
    'summary_tokens', v_thread.summary_tokens,
    'history', coalesce(v_history, '[]'),
    'history_tokens', v_thread.context_tokens,
    'grow', case when v_grow.id is not null then public.grow_context(v_grow) end,
    'snapshot', case when v_grow.id is not null then public.grow_snapshot(v_grow.id) end,
    'profile', v_profile,
    'passages', coalesce(v_passages, '[]'));
end
$$;

comment on function public.begin_turn(
  text, text, uuid, text, text, uuid, text, integer, text, text, uuid, boolean, boolean, integer, text, integer, boolean, boolean) is
  'Stores the user''s message under a lease of 30 s and returns all that the prompt needs, or says why it did not.
p_key: the idempotency key, or null. p_holder: this attempt. p_language: what the message is written in, null where it does
not tell; language is what was known before it. p_with_grow: read the newest grow where none is named.
p_with_profile: read the owner''s profile. p_history_tokens: the most that history may take.
p_replay_only: begin nothing new, only replay or join what p_key began. p_budget: a replay shows its token budget.
@returns BegunTurn | ReplayedTurn | { outcome: ''running''; turn_id: string; retry_after_seconds: number } | { outcome: ''conflict'' | ''grow_not_found'' | ''unknown'' }';

revoke execute on function public.begin_turn(
  text, text, uuid, text, text, uuid, text, integer, text, text, uuid, boolean, boolean, integer, text, integer, boolean, boolean)
from public, anon, authenticated;
grant execute on function public.begin_turn(
  text, text, uuid, text, text, uuid, text, integer, text, text, uuid, boolean, boolean, integer, text, integer, boolean, boolean)
to service_role;
