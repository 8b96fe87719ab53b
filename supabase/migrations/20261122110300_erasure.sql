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

revoke execute on function public.erase_owner(text, text) from public, anon, authenticated;
grant execute on function public.erase_owner(text, text) to service_role;
