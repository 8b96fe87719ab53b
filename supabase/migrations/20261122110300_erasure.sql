-- What is left of a user when all of it shall be gone.

create function public.erase_owner(p_assistant text, p_owner text) returns json
language plpgsql security definer
set search_path = ''
as $$
declare
  v_thread public.chat_threads;
  v_turns json;
  v_profiles integer;
  v_sessions integer;
begin
  select t.* into v_thread from public.chat_threads t where t.assistant = p_assistant and t.owner = p_owner for update;
  -- The logs of older turns have aged out.
  select json_agg(t.id) into v_turns
  from public.chat_turns t
  where t.thread_id = v_thread.id and (t.status = 'running' or t.created_at > now() - interval '1 hour');

  delete from public.chat_threads t where t.id = v_thread.id; -- its messages and turns go with it
  delete from public.profiles p where p.assistant = p_assistant and p.owner = p_owner;
  get diagnostics v_profiles = row_count;
  delete from public.chat_sessions s where s.assistant = p_assistant and s.owner = p_owner;
  get diagnostics v_sessions = row_count;

  return json_build_object(
    'messages', coalesce(v_thread.next_seq - 1, 0),
    'summaries', case when v_thread.summary is null then 0 else 1 end,
    'profiles', v_profiles,
    'sessions', v_sessions,
    'turns', coalesce(v_turns, '[]'));
end
$$;

comment on function public.erase_owner(text, text) is
  'Deletes the conversation, its summary, the profile and the session of an owner, and counts them.
turns: the ids of those whose logs may still be kept elsewhere.
@returns { messages: number; summaries: number; profiles: number; sessions: number; turns: string[] }';

-- A summary that was in the making when its conversation was erased must not open the next one.

drop function public.store_summary(text, text, bigint, bigint, text, integer);

create or replace function public.summary_source(p_assistant text, p_owner text, p_keep_tokens integer, p_most_tokens integer)
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
    'thread', h.id, 'summary', h.summary, 'summary_upto', h.summary_upto,
    'upto', (select max(p.context_end) from pair p where p.running <= p_most_tokens or p.place = 1),
    'pairs', coalesce((select json_agg(json_build_object('question', p.question, 'answer', p.answer) order by p.context_end)
                       from pair p where p.running <= p_most_tokens or p.place = 1), '[]'))
  from thread h
$$;

comment on function public.summary_source(text, text, integer, integer) is
  'The oldest pairs outside the newest p_keep_tokens that no summary covers yet, p_most_tokens of them at most, but one at least.
@returns { thread: string; summary: string | null; summary_upto: number; upto: number | null; pairs: { question: string; answer: string }[] } | null';

create function public.store_summary(
  p_assistant text, p_owner text, p_thread uuid, p_expected_upto bigint, p_upto bigint, p_summary text, p_tokens integer) returns json
language sql security definer
set search_path = ''
as $$
  with stored as (
    update public.chat_threads h set summary = p_summary, summary_tokens = p_tokens, summary_upto = p_upto
    where h.assistant = p_assistant and h.owner = p_owner and h.id = p_thread and h.summary_upto = p_expected_upto
    returning 1
  )
  select to_json(exists (select from stored))
$$;

comment on function public.store_summary(text, text, uuid, bigint, bigint, text, integer) is
  'Replaces the summary unless somebody else did so, or the conversation was erased, meanwhile (false).
@returns boolean';

revoke execute on function public.store_summary(text, text, uuid, bigint, bigint, text, integer) from public, anon, authenticated;
grant execute on function public.store_summary(text, text, uuid, bigint, bigint, text, integer) to service_role;
revoke execute on function public.erase_owner(text, text) from public, anon, authenticated;
grant execute on function public.erase_owner(text, text) to service_role;
