-- Grows and their sensor readings.

create table public.grows (
  id uuid primary key default gen_random_uuid(),
  owner text not null check (char_length(owner) between 1 and 128),
  name text not null check (char_length(name) between 1 and 120),
  strain text,
  medium text not null check (medium in ('soil', 'coco', 'hydro', 'aeroponic', 'other')),
  phase text not null check (phase in ('germination', 'seedling', 'vegetative', 'flowering', 'drying', 'curing')),
  light text,
  started_on date,
  environment jsonb,
  plan jsonb,
  archived boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

-- The active grow: the most recently updated one that is not archived.
create index grows_active on public.grows (owner, updated_at desc) where not archived;
create index grows_owner on public.grows (owner, created_at);

create table public.grow_readings (
  grow_id uuid not null references public.grows on delete cascade,
  at timestamptz not null,
  temp_c real not null check (temp_c between -40 and 80),
  humidity_pct real not null check (humidity_pct between 0 and 100),
  leaf_temp_c real check (leaf_temp_c between -40 and 80),
  co2_ppm real check (co2_ppm between 0 and 100000),
  ec real check (ec between 0 and 20),
  ph real check (ph between 0 and 14),
  primary key (grow_id, at)
);

comment on column public.grow_readings.ec is 'Electrical conductivity of the nutrient solution, mS/cm.';

alter table public.grows enable row level security;
alter table public.grow_readings enable row level security;

revoke all on public.grows, public.grow_readings from anon, authenticated;
grant select on public.grows, public.grow_readings to authenticated;
grant all on public.grows, public.grow_readings to service_role;

create policy grows_owner on public.grows for select to authenticated
  using (owner = (select public.current_owner()));
create policy grow_readings_owner on public.grow_readings for select to authenticated
  using (grow_id in (select g.id from public.grows g where g.owner = (select public.current_owner())));

create function public.grow_context(p_grow public.grows) returns json
language sql stable security definer
set search_path = ''
as $$
  select json_build_object(
    'id', p_grow.id, 'name', p_grow.name, 'strain', p_grow.strain, 'medium', p_grow.medium, 'phase', p_grow.phase,
    'light', p_grow.light, 'started_on', p_grow.started_on, 'environment', p_grow.environment, 'plan', p_grow.plan)
$$;

comment on function public.grow_context(public.grows) is
  'A grow as the prompt needs it.';

-- The newest reading and the range of the 24 hours before it; at most 1,500 readings (one a minute) are looked at.
create function public.grow_snapshot(p_grow uuid) returns json
language sql stable security definer
set search_path = ''
as $$
  with newest as (
    select r.* from public.grow_readings r where r.grow_id = p_grow order by r.at desc limit 1
  ), day as (
    select r.temp_c, r.humidity_pct
    from public.grow_readings r, newest n
    where r.grow_id = p_grow and r.at > n.at - interval '24 hours' and r.at <= n.at
    order by r.at desc
    limit 1500
  )
  select json_build_object(
    'at', public.iso(n.at), 'temp_c', n.temp_c, 'humidity_pct', n.humidity_pct, 'leaf_temp_c', n.leaf_temp_c,
    'co2_ppm', n.co2_ppm, 'ec', n.ec, 'ph', n.ph,
    'day', (select json_build_object(
              'readings', count(*),
              'temp_c_min', min(d.temp_c), 'temp_c_max', max(d.temp_c),
              'humidity_pct_min', min(d.humidity_pct), 'humidity_pct_max', max(d.humidity_pct)) from day d))
  from newest n
$$;

comment on function public.grow_snapshot(uuid) is
  'The newest reading of a grow and its last 24 hours; null where there is none.';

revoke execute on function public.grow_context(public.grows), public.grow_snapshot(uuid) from public, anon, authenticated;
grant execute on function public.grow_context(public.grows), public.grow_snapshot(uuid) to service_role;
