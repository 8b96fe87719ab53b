-- What a nutrition assistant knows of a person.

create table public.profiles (
  assistant text not null check (assistant ~ '^[a-z][a-z0-9_]{0,31}$'),
  owner text not null check (char_length(owner) between 1 and 128),
  allergies text[] not null default '{}',
  conditions text[] not null default '{}',
  diet text not null default '',
  goals text not null default '',
  language text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (assistant, owner)
);

comment on table public.profiles is 'Allergies, conditions, diet and goals as the person''s application gave them; free text, which the guard reads.';

alter table public.profiles enable row level security;
revoke all on public.profiles from anon, authenticated;
grant all on public.profiles to service_role;

-- The nutrition service's owners are no JWT subjects: no policy, so nobody reads but through the functions.

create function public.profile_json(p_profile public.profiles) returns json
language sql stable
set search_path = ''
as $$
  select json_build_object(
    'allergies', p_profile.allergies, 'conditions', p_profile.conditions, 'diet', p_profile.diet,
    'goals', p_profile.goals, 'language', p_profile.language, 'updated_at', public.iso(p_profile.updated_at))
$$;

create function public.find_profile(p_assistant text, p_owner text) returns json
language sql stable security definer
set search_path = ''
as $$
  select public.profile_json(p) from public.profiles p where p.assistant = p_assistant and p.owner = p_owner
$$;

comment on function public.find_profile(text, text) is
  'The owner''s profile, where there is one.
@returns ProfileRow | null';

create function public.store_profile(p_assistant text, p_owner text, p_profile text) returns json
language sql security definer
set search_path = ''
as $$
  with given as (
    select array(select json_array_elements_text(g.profile -> 'allergies')) as allergies,
           array(select json_array_elements_text(g.profile -> 'conditions')) as conditions,
           g.profile ->> 'diet' as diet, g.profile ->> 'goals' as goals, g.profile ->> 'language' as language
    from (select p_profile::json as profile) g
  ), stored as (
    insert into public.profiles as p (assistant, owner, allergies, conditions, diet, goals, language)
    select p_assistant, p_owner, g.allergies, g.conditions, g.diet, g.goals, g.language from given g
    on conflict (assistant, owner) do update
    set allergies = excluded.allergies, conditions = excluded.conditions, diet = excluded.diet, goals = excluded.goals,
        language = excluded.language, updated_at = now()
    returning p.*
  )
  select public.profile_json(s::public.profiles) from stored s
$$;

comment on function public.store_profile(text, text, text) is
  'Puts the profile in the place of the one before. p_profile: JSON with allergies, conditions, diet, goals, language.
@returns ProfileRow';

do $$
declare
  v_function regprocedure;
begin
  for v_function in
    select p.oid::regprocedure from pg_catalog.pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('profile_json', 'find_profile', 'store_profile')
  loop
    execute format('revoke execute on function %s from public, anon, authenticated', v_function);
    execute format('grant execute on function %s to service_role', v_function);
  end loop;
end
$$;
