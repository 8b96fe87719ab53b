-- The nutrition service's sessions. Redis, where there is one, keeps a copy with a time to live; this is what remains.

create table public.chat_sessions (
  assistant text not null check (assistant ~ '^[a-z][a-z0-9_]{0,31}$'),
  owner text not null check (char_length(owner) between 1 and 128),
  id uuid not null,
  user_name text not null,
  ticket_hash text not null,
  ticket_until timestamptz not null,
  expires_at timestamptz not null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (assistant, owner)
);

comment on table public.chat_sessions is 'The newest session of an owner, live or over. What is over still tells an old ticket from a forged one.';
comment on column public.chat_sessions.ticket_hash is 'SHA-256 of the ticket; the ticket itself is known to its bearer alone.';

-- The sweep of what nobody needs any more.
create index chat_sessions_expiry on public.chat_sessions (expires_at);

alter table public.chat_sessions enable row level security;
revoke all on public.chat_sessions from anon, authenticated;
grant all on public.chat_sessions to service_role;

create function public.session_json(p_session public.chat_sessions) returns json
language sql stable
set search_path = ''
as $$
  select json_build_object(
    'id', p_session.id, 'owner', p_session.owner, 'user_name', p_session.user_name,
    'ticket_hash', p_session.ticket_hash,
    'ticket_until', extract(epoch from p_session.ticket_until) * 1000,
    'live_until', case when p_session.ended_at is null then extract(epoch from p_session.expires_at) * 1000 else 0 end)
$$;

create function public.start_session(
  p_assistant text, p_owner text, p_user_name text, p_session uuid, p_ticket_hash text, p_ticket_seconds integer,
  p_seconds integer) returns json
language sql security definer
set search_path = ''
as $$
  with started as (
    insert into public.chat_sessions as s (assistant, owner, id, user_name, ticket_hash, ticket_until, expires_at)
    values (p_assistant, p_owner, p_session, p_user_name, p_ticket_hash,
            now() + make_interval(secs => p_ticket_seconds), now() + make_interval(secs => p_seconds))
    on conflict (assistant, owner) do update
    set id = case when s.ended_at is null and s.expires_at > now() then s.id else excluded.id end,
        started_at = case when s.ended_at is null and s.expires_at > now() then s.started_at else now() end,
        user_name = excluded.user_name, ticket_hash = excluded.ticket_hash, ticket_until = excluded.ticket_until,
        expires_at = excluded.expires_at, ended_at = null
    returning s.*
  )
  select public.session_json(s::public.chat_sessions) from started s
$$;

comment on function public.start_session(text, text, text, uuid, text, integer, integer) is
  'Begins a session, or goes on with the live one; its ticket is replaced either way. p_session: the id of a new one.
@returns SessionRow';

create function public.find_session(p_assistant text, p_owner text) returns json
language sql stable security definer
set search_path = ''
as $$
  select public.session_json(s) from public.chat_sessions s where s.assistant = p_assistant and s.owner = p_owner
$$;

comment on function public.find_session(text, text) is
  'The owner''s newest session, live or over.
@returns SessionRow | null';

create function public.extend_session(p_assistant text, p_owner text, p_session uuid, p_seconds integer) returns json
language sql security definer
set search_path = ''
as $$
  with extended as (
    update public.chat_sessions s set expires_at = now() + make_interval(secs => p_seconds)
    where s.assistant = p_assistant and s.owner = p_owner and s.id = p_session and s.ended_at is null
      and s.expires_at > now()
    returning 1
  )
  select to_json(exists (select from extended))
$$;

comment on function public.extend_session(text, text, uuid, integer) is
  'A live session lives p_seconds from now; false where it is over.
@returns boolean';

create function public.end_session(p_assistant text, p_owner text) returns json
language sql security definer
set search_path = ''
as $$
  with ended as (
    update public.chat_sessions s set ended_at = now()
    where s.assistant = p_assistant and s.owner = p_owner and s.ended_at is null and s.expires_at > now()
    returning 1
  )
  select to_json(exists (select from ended))
$$;

comment on function public.end_session(text, text) is
  'Ends the live session; false where there is none.
@returns boolean';

create function public.sweep_sessions() returns json
language sql security definer
set search_path = ''
as $$
  with swept as (
    delete from public.chat_sessions s where s.expires_at < now() - interval '2 days'
    returning 1
  )
  select to_json(count(*)) from swept
$$;

comment on function public.sweep_sessions() is
  'Deletes what was over two days ago: every ticket of it is older than the 24 hours that a ticket is good for.
@returns number';

create or replace function public.schema_state() returns json
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
      'knowledge_documents', 'knowledge_passages', 'knowledge_terms', 'knowledge_corpora', 'profiles', 'chat_sessions'])
$$;

do $$
declare
  v_function regprocedure;
begin
  for v_function in
    select p.oid::regprocedure from pg_catalog.pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('session_json', 'start_session', 'find_session', 'extend_session', 'end_session', 'sweep_sessions')
  loop
    execute format('revoke execute on function %s from public, anon, authenticated', v_function);
    execute format('grant execute on function %s to service_role', v_function);
  end loop;
end
$$;
