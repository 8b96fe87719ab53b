-- The three roles of every Supabase project, created where a plain Postgres lacks them. The server calls functions
-- as `service_role` (or as their owner); `anon` and `authenticated` get nothing but what a policy grants.
do $$
declare
  v_role record;
begin
  for v_role in
    select * from (values
      ('anon', 'nologin noinherit'),
      ('authenticated', 'nologin noinherit'),
      ('service_role', 'nologin noinherit bypassrls')) as wanted (name, options)
    where not exists (select from pg_catalog.pg_roles r where r.rolname = wanted.name)
  loop
    begin
      execute format('create role %I %s', v_role.name, v_role.options);
    exception when duplicate_object or unique_violation then
      null; -- another database of this server was migrated at the same moment
    end;
  end loop;
end
$$;

grant usage on schema public to anon, authenticated, service_role;

create schema if not exists extensions;

-- Functions run with an empty search_path and name the extension's schema, so it has to be this one.
do $$
declare
  v_schema text;
begin
  create extension if not exists pg_trgm with schema extensions;
  select n.nspname into v_schema
  from pg_catalog.pg_extension e
  join pg_catalog.pg_namespace n on n.oid = e.extnamespace
  where e.extname = 'pg_trgm';
  if v_schema <> 'extensions' then
    raise exception 'The extension pg_trgm is installed in schema %', v_schema
      using hint = 'Run: alter extension pg_trgm set schema extensions';
  end if;
end
$$;

grant usage on schema extensions to anon, authenticated, service_role;

create function public.current_owner() returns text
language sql stable
set search_path = ''
as $$
  select nullif(current_setting('request.jwt.claims', true), '')::json ->> 'sub'
$$;

comment on function public.current_owner() is
  'The `sub` of the JWT that PostgREST has verified; null outside a request. What every owner policy compares with.';

revoke execute on function public.current_owner() from public;
grant execute on function public.current_owner() to anon, authenticated, service_role;

-- Timestamps on the wire are ISO 8601 in UTC with milliseconds and a Z, whatever the session's time zone.
create function public.iso(p_at timestamptz) returns text
language sql stable
set search_path = ''
as $$
  select to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

revoke execute on function public.iso(timestamptz) from public, anon, authenticated;
grant execute on function public.iso(timestamptz) to service_role;
