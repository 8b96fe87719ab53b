-- Growers keep their grows and readings themselves; the newest readings and their trend reach the prompt.

-- One formula for charts, prompts and alerts: src/grows/vapour-pressure-deficit.ts has the same, with its source.
alter table public.grow_readings
  add column vpd_kpa real not null generated always as (
    0.61078 * exp(17.27 * coalesce(leaf_temp_c, temp_c - 2)::double precision
                  / (coalesce(leaf_temp_c, temp_c - 2)::double precision + 237.3))
    - 0.61078 * exp(17.27 * temp_c::double precision / (temp_c::double precision + 237.3))
      * humidity_pct::double precision / 100
  ) stored;

comment on column public.grow_readings.vpd_kpa is
  'Leaf vapour pressure deficit, kPa; an unmeasured leaf is taken as 2 degrees cooler than the air. Negative where dew forms.';

-- Charts of weeks and the trend in every prompt read hours instead of the readings themselves.
create table public.grow_hours (
  grow_id uuid not null references public.grows on delete cascade,
  at timestamptz not null,
  readings integer not null,
  temp_c_sum double precision not null,
  temp_c_min real not null,
  temp_c_max real not null,
  humidity_pct_sum double precision not null,
  humidity_pct_min real not null,
  humidity_pct_max real not null,
  vpd_kpa_sum double precision not null,
  vpd_kpa_min real not null,
  vpd_kpa_max real not null,
  leaf_temp_c_sum double precision,
  leaf_temp_c_min real,
  leaf_temp_c_max real,
  leaf_temp_c_readings integer not null,
  co2_ppm_sum double precision,
  co2_ppm_min real,
  co2_ppm_max real,
  co2_ppm_readings integer not null,
  ec_sum double precision,
  ec_min real,
  ec_max real,
  ec_readings integer not null,
  ph_sum double precision,
  ph_min real,
  ph_max real,
  ph_readings integer not null,
  primary key (grow_id, at)
);

comment on table public.grow_hours is
  'The readings of each hour in UTC, added up as they come in: how many have a quantity, where not all do, and its sum, least and most.';

alter table public.grow_hours enable row level security;
revoke all on public.grow_hours from anon, authenticated;
grant select on public.grow_hours to authenticated;
grant all on public.grow_hours to service_role;

create policy grow_hours_owner on public.grow_hours for select to authenticated
  using (grow_id in (select g.id from public.grows g where g.owner = (select public.current_owner())));

create function public.add_to_hours() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  insert into public.grow_hours as h (
    grow_id, at, readings,
    temp_c_sum, temp_c_min, temp_c_max,
    humidity_pct_sum, humidity_pct_min, humidity_pct_max,
    vpd_kpa_sum, vpd_kpa_min, vpd_kpa_max,
    leaf_temp_c_sum, leaf_temp_c_min, leaf_temp_c_max, leaf_temp_c_readings,
    co2_ppm_sum, co2_ppm_min, co2_ppm_max, co2_ppm_readings,
    ec_sum, ec_min, ec_max, ec_readings,
    ph_sum, ph_min, ph_max, ph_readings)
  select r.grow_id, date_bin('1 hour', r.at, timestamptz '1970-01-01 00:00:00+00'), count(*),
         sum(r.temp_c::double precision), min(r.temp_c), max(r.temp_c),
         sum(r.humidity_pct::double precision), min(r.humidity_pct), max(r.humidity_pct),
         sum(r.vpd_kpa::double precision), min(r.vpd_kpa), max(r.vpd_kpa),
         sum(r.leaf_temp_c::double precision), min(r.leaf_temp_c), max(r.leaf_temp_c), count(r.leaf_temp_c),
         sum(r.co2_ppm::double precision), min(r.co2_ppm), max(r.co2_ppm), count(r.co2_ppm),
         sum(r.ec::double precision), min(r.ec), max(r.ec), count(r.ec),
         sum(r.ph::double precision), min(r.ph), max(r.ph), count(r.ph)
  from added r
  group by 1, 2
  order by 1, 2 -- whoever adds to the same hours waits and is not locked out
  on conflict (grow_id, at) do update
  set readings = h.readings + excluded.readings,
      temp_c_sum = h.temp_c_sum + excluded.temp_c_sum,
      temp_c_min = least(h.temp_c_min, excluded.temp_c_min), temp_c_max = greatest(h.temp_c_max, excluded.temp_c_max),
      humidity_pct_sum = h.humidity_pct_sum + excluded.humidity_pct_sum,
      humidity_pct_min = least(h.humidity_pct_min, excluded.humidity_pct_min), humidity_pct_max = greatest(h.humidity_pct_max, excluded.humidity_pct_max),
      vpd_kpa_sum = h.vpd_kpa_sum + excluded.vpd_kpa_sum,
      vpd_kpa_min = least(h.vpd_kpa_min, excluded.vpd_kpa_min), vpd_kpa_max = greatest(h.vpd_kpa_max, excluded.vpd_kpa_max),
      leaf_temp_c_sum = coalesce(h.leaf_temp_c_sum + excluded.leaf_temp_c_sum, h.leaf_temp_c_sum, excluded.leaf_temp_c_sum),
      leaf_temp_c_min = least(h.leaf_temp_c_min, excluded.leaf_temp_c_min), leaf_temp_c_max = greatest(h.leaf_temp_c_max, excluded.leaf_temp_c_max),
      leaf_temp_c_readings = h.leaf_temp_c_readings + excluded.leaf_temp_c_readings,
      co2_ppm_sum = coalesce(h.co2_ppm_sum + excluded.co2_ppm_sum, h.co2_ppm_sum, excluded.co2_ppm_sum),
      co2_ppm_min = least(h.co2_ppm_min, excluded.co2_ppm_min), co2_ppm_max = greatest(h.co2_ppm_max, excluded.co2_ppm_max),
      co2_ppm_readings = h.co2_ppm_readings + excluded.co2_ppm_readings,
      ec_sum = coalesce(h.ec_sum + excluded.ec_sum, h.ec_sum, excluded.ec_sum),
      ec_min = least(h.ec_min, excluded.ec_min), ec_max = greatest(h.ec_max, excluded.ec_max),
      ec_readings = h.ec_readings + excluded.ec_readings,
      ph_sum = coalesce(h.ph_sum + excluded.ph_sum, h.ph_sum, excluded.ph_sum),
      ph_min = least(h.ph_min, excluded.ph_min), ph_max = greatest(h.ph_max, excluded.ph_max),
      ph_readings = h.ph_readings + excluded.ph_readings;
  return null;
end
$$;

create trigger grow_readings_hours after insert on public.grow_readings
  referencing new table as added for each statement execute function public.add_to_hours();

-- The readings that are there already go through it once.
with taken as (
  delete from public.grow_readings r returning r.*
)
insert into public.grow_readings (grow_id, at, temp_c, humidity_pct, leaf_temp_c, co2_ppm, ec, ph)
select t.grow_id, t.at, t.temp_c, t.humidity_pct, t.leaf_temp_c, t.co2_ppm, t.ec, t.ph from taken t;

create function public.grow_json(p_grow public.grows) returns json
language sql stable
set search_path = ''
as $$
  select json_build_object(
    'id', p_grow.id, 'name', p_grow.name, 'strain', p_grow.strain, 'medium', p_grow.medium, 'phase', p_grow.phase,
    'light', p_grow.light, 'started_on', p_grow.started_on, 'environment', p_grow.environment, 'plan', p_grow.plan,
    'archived', p_grow.archived, 'created_at', public.iso(p_grow.created_at), 'updated_at', public.iso(p_grow.updated_at))
$$;

create function public.create_grow(p_owner text, p_grow uuid, p_fields text, p_most integer) returns json
language plpgsql security definer
set search_path = ''
as $$
declare
  v_grow public.grows;
begin
  -- Two at once shall not both be the last one allowed.
  perform pg_advisory_xact_lock(hashtextextended('grows of ' || p_owner, 0));

  select g.* into v_grow from public.grows g where g.id = p_grow and g.owner = p_owner;
  if found then
    return public.grow_json(v_grow);
  end if;
  if (select count(*) from public.grows g where g.owner = p_owner) >= p_most then
    return null;
  end if;

  insert into public.grows (id, owner, name, strain, medium, phase, light, started_on, environment, plan, archived)
  select p_grow, p_owner, f.name, f.strain, f.medium, f.phase, f.light, f.started_on, f.environment, f.plan,
         coalesce(f.archived, false)
  from jsonb_populate_record(null::public.grows, p_fields::jsonb) f
  returning * into v_grow;
  return public.grow_json(v_grow);
end
$$;

comment on function public.create_grow(text, uuid, text, integer) is
  'Stores a grow under an id that its caller chose; null where the owner has p_most already. p_fields: a JSON object of columns.
@returns GrowRow | null';

create function public.update_grow(p_owner text, p_grow uuid, p_fields text) returns json
language sql security definer
set search_path = ''
as $$
  with updated as (
    update public.grows g
    set (name, strain, medium, phase, light, started_on, environment, plan, archived, updated_at) = (
      select f.name, f.strain, f.medium, f.phase, f.light, f.started_on, f.environment, f.plan, f.archived, now()
      from jsonb_populate_record(g, p_fields::jsonb) f)
    where g.id = p_grow and g.owner = p_owner
    returning g.*
  )
  select public.grow_json(u::public.grows) from updated u
$$;

comment on function public.update_grow(text, uuid, text) is
  'Sets the columns that the JSON object p_fields names and leaves the others; null where the grow is not the owner''s.
@returns GrowRow | null';

create function public.find_grow(p_owner text, p_grow uuid) returns json
language sql stable security definer
set search_path = ''
as $$
  select public.grow_json(g) from public.grows g where g.id = p_grow and g.owner = p_owner
$$;

comment on function public.find_grow(text, uuid) is
  'One grow of the owner.
@returns GrowRow | null';

create function public.list_grows(p_owner text) returns json
language sql stable security definer
set search_path = ''
as $$
  select json_build_object('grows', coalesce(json_agg(public.grow_json(g) order by g.updated_at desc, g.id), '[]'))
  from public.grows g
  where g.owner = p_owner
$$;

comment on function public.list_grows(text) is
  'All grows of the owner, most recently updated first.
@returns { grows: GrowRow[] }';

-- Readings go first and in portions, so that no call takes longer than a caller waits.
create function public.delete_grow(p_owner text, p_grow uuid, p_most_readings integer) returns json
language plpgsql security definer
set search_path = ''
as $$
declare
  v_readings integer;
begin
  perform from public.grows g where g.id = p_grow and g.owner = p_owner;
  if not found then
    return to_json('not_found'::text);
  end if;

  delete from public.grow_readings r
  where r.grow_id = p_grow
    and r.at <= (select max(o.at) from (select n.at from public.grow_readings n where n.grow_id = p_grow
                                        order by n.at limit p_most_readings) o);
  get diagnostics v_readings = row_count;
  if v_readings >= p_most_readings then
    return to_json('more'::text);
  end if;

  delete from public.grows g where g.id = p_grow and g.owner = p_owner;
  return to_json('deleted'::text);
end
$$;

comment on function public.delete_grow(text, uuid, integer) is
  'Deletes a grow with its readings. Where these are more than p_most_readings the oldest go, and the next call goes on.
@returns ''deleted'' | ''more'' | ''not_found''';

create function public.record_readings(p_owner text, p_grow uuid, p_readings text) returns json
language sql security definer
set search_path = ''
as $$
  with grow as (
    -- Held until the readings are in, so that nobody deletes it meanwhile.
    select g.id from public.grows g where g.id = p_grow and g.owner = p_owner for key share
  ), given as (
    select r.* from json_to_recordset(p_readings::json) as r (
      at timestamptz, temp_c real, humidity_pct real, leaf_temp_c real, co2_ppm real, ec real, ph real)
  ), stored as (
    insert into public.grow_readings (grow_id, at, temp_c, humidity_pct, leaf_temp_c, co2_ppm, ec, ph)
    select g.id, r.at, r.temp_c, r.humidity_pct, r.leaf_temp_c, r.co2_ppm, r.ec, r.ph
    from grow g cross join given r
    order by r.at -- batches that overlap wait for each other instead of locking each other out
    on conflict do nothing
    returning 1
  )
  select json_build_object('stored', s.stored, 'duplicates', (select count(*) from given) - s.stored)
  from grow, (select count(*) as stored from stored) s
$$;

comment on function public.record_readings(text, uuid, text) is
  'Stores readings, once for each time; null where the grow is not the owner''s. p_readings: a JSON array of objects of columns.
@returns { stored: number; duplicates: number } | null';

-- Charts of any bucket from an hour on read hours: readings only where an hour is of two buckets, and at both ends.
create function public.readings_chart(
  p_owner text, p_grow uuid, p_from timestamptz, p_to timestamptz, p_bucket_seconds integer) returns json
language plpgsql stable security definer
set search_path = ''
set jit = off -- to compile it would take longer than it does
as $$
declare
  v_epoch constant timestamptz := '1970-01-01 00:00:00+00';
  v_bucket constant interval := make_interval(secs => p_bucket_seconds);
  v_hours_from timestamptz := date_bin('1 hour', p_from + interval '1 hour' - interval '1 microsecond', v_epoch);
  v_hours_to timestamptz := date_bin('1 hour', p_to, v_epoch);
  v_buckets json;
begin
  perform from public.grows g where g.id = p_grow and g.owner = p_owner;
  if not found then
    return null;
  end if;
  if p_bucket_seconds < 3600 or v_hours_from >= v_hours_to then
    v_hours_from := p_to;
    v_hours_to := p_to;
  end if;

  with hour as (
    select h.*, date_bin(v_bucket, h.at, v_epoch)
                <> date_bin(v_bucket, h.at + interval '1 hour' - interval '1 microsecond', v_epoch) as is_divided
    from public.grow_hours h
    where h.grow_id = p_grow and h.at >= v_hours_from and h.at < v_hours_to
  ), span (since, until) as (
    values (p_from, v_hours_from), (v_hours_to, p_to)
    union all
    select h.at, h.at + interval '1 hour' from hour h where h.is_divided
  ), part as (
    select h.at, h.readings,
           h.temp_c_sum, h.temp_c_min, h.temp_c_max,
           h.humidity_pct_sum, h.humidity_pct_min, h.humidity_pct_max,
           h.vpd_kpa_sum, h.vpd_kpa_min, h.vpd_kpa_max,
           h.leaf_temp_c_sum, h.leaf_temp_c_min, h.leaf_temp_c_max, h.leaf_temp_c_readings,
           h.co2_ppm_sum, h.co2_ppm_min, h.co2_ppm_max, h.co2_ppm_readings,
           h.ec_sum, h.ec_min, h.ec_max, h.ec_readings,
           h.ph_sum, h.ph_min, h.ph_max, h.ph_readings
    from hour h
    where not h.is_divided
    union all
    select r.at, 1,
           r.temp_c::double precision, r.temp_c, r.temp_c,
           r.humidity_pct::double precision, r.humidity_pct, r.humidity_pct,
           r.vpd_kpa::double precision, r.vpd_kpa, r.vpd_kpa,
           r.leaf_temp_c::double precision, r.leaf_temp_c, r.leaf_temp_c, (r.leaf_temp_c is not null)::integer,
           r.co2_ppm::double precision, r.co2_ppm, r.co2_ppm, (r.co2_ppm is not null)::integer,
           r.ec::double precision, r.ec, r.ec, (r.ec is not null)::integer,
           r.ph::double precision, r.ph, r.ph, (r.ph is not null)::integer
    from span s
    cross join lateral (
      select * from public.grow_readings r
      where r.grow_id = p_grow and r.at >= s.since and r.at < s.until
      offset 0 -- a range of the key for each span, whatever the planner thinks of them together
    ) r
  ), bucket as (
    select date_bin(v_bucket, p.at, v_epoch) as at, sum(p.readings) as readings,
           sum(p.temp_c_sum) as temp_c_sum, min(p.temp_c_min) as temp_c_min, max(p.temp_c_max) as temp_c_max,
           sum(p.humidity_pct_sum) as humidity_pct_sum,
           min(p.humidity_pct_min) as humidity_pct_min, max(p.humidity_pct_max) as humidity_pct_max,
           sum(p.vpd_kpa_sum) as vpd_kpa_sum, min(p.vpd_kpa_min) as vpd_kpa_min, max(p.vpd_kpa_max) as vpd_kpa_max,
           sum(p.leaf_temp_c_sum) as leaf_temp_c_sum, sum(p.leaf_temp_c_readings) as leaf_temp_c_readings,
           min(p.leaf_temp_c_min) as leaf_temp_c_min, max(p.leaf_temp_c_max) as leaf_temp_c_max,
           sum(p.co2_ppm_sum) as co2_ppm_sum, min(p.co2_ppm_min) as co2_ppm_min, max(p.co2_ppm_max) as co2_ppm_max,
           sum(p.co2_ppm_readings) as co2_ppm_readings,
           sum(p.ec_sum) as ec_sum, min(p.ec_min) as ec_min, max(p.ec_max) as ec_max,
           sum(p.ec_readings) as ec_readings,
           sum(p.ph_sum) as ph_sum, min(p.ph_min) as ph_min, max(p.ph_max) as ph_max,
           sum(p.ph_readings) as ph_readings
    from part p
    group by 1
  )
  select json_agg(json_build_object(
        'at', public.iso(b.at), 'count', b.readings,
        'temp_c', json_build_object(
          'avg', round((b.temp_c_sum / b.readings)::numeric, 2), 'min', b.temp_c_min, 'max', b.temp_c_max),
        'humidity_pct', json_build_object(
          'avg', round((b.humidity_pct_sum / b.readings)::numeric, 2), 'min', b.humidity_pct_min, 'max', b.humidity_pct_max),
        'vpd_kpa', json_build_object(
          'avg', round((b.vpd_kpa_sum / b.readings)::numeric, 3),
          'min', round(b.vpd_kpa_min::numeric, 3), 'max', round(b.vpd_kpa_max::numeric, 3)),
        'leaf_temp_c', case when b.leaf_temp_c_readings > 0 then json_build_object(
          'avg', round((b.leaf_temp_c_sum / b.leaf_temp_c_readings)::numeric, 2), 'min', b.leaf_temp_c_min, 'max', b.leaf_temp_c_max) end,
        'co2_ppm', case when b.co2_ppm_readings > 0 then json_build_object(
          'avg', round((b.co2_ppm_sum / b.co2_ppm_readings)::numeric, 1), 'min', b.co2_ppm_min, 'max', b.co2_ppm_max) end,
        'ec', case when b.ec_readings > 0 then json_build_object(
          'avg', round((b.ec_sum / b.ec_readings)::numeric, 3), 'min', b.ec_min, 'max', b.ec_max) end,
        'ph', case when b.ph_readings > 0 then json_build_object(
          'avg', round((b.ph_sum / b.ph_readings)::numeric, 3), 'min', b.ph_min, 'max', b.ph_max) end)
      order by b.at)
  into v_buckets
  from bucket b;

  return json_build_object(
    'from', public.iso(p_from), 'to', public.iso(p_to), 'bucket_seconds', p_bucket_seconds,
    'buckets', coalesce(v_buckets, '[]'));
end
$$;

comment on function public.readings_chart(text, uuid, timestamptz, timestamptz, integer) is
  'Average, least and most of each quantity by buckets, which begin at multiples of their length since 1970; empty ones are
left out. Readings from p_from on and before p_to count. Null where the grow is not the owner''s.
@returns { from: string; to: string; bucket_seconds: number; buckets: object[] } | null';

create function public.delete_old_readings(p_days integer, p_after uuid, p_grows integer, p_most integer) returns json
language plpgsql security definer
set search_path = ''
as $$
declare
  v_until constant timestamptz := date_bin('1 hour', now() - make_interval(days => p_days), '1970-01-01 00:00:00+00');
  v_last uuid;
  v_grows integer;
  v_deleted integer;
begin
  select (array_agg(g.id order by g.id desc))[1], count(*) into v_last, v_grows
  from (select g.id from public.grows g where p_after is null or g.id > p_after order by g.id limit p_grows) g;

  with grow as (
    select g.id from public.grows g where (p_after is null or g.id > p_after) and g.id <= v_last
  ), old as (
    select o.* from grow g
    cross join lateral (
      select r.grow_id, r.at from public.grow_readings r
      where r.grow_id = g.id and r.at < v_until
      order by r.at
      limit p_most
      for update skip locked -- another node is at it
    ) o
    limit p_most
  ), deleted as (
    delete from public.grow_readings r using old o where r.grow_id = o.grow_id and r.at = o.at
    returning 1
  ), old_hours as (
    select o.* from grow g
    cross join lateral (
      select h.grow_id, h.at from public.grow_hours h
      where h.grow_id = g.id and h.at < v_until
      order by h.at
      limit p_most
      for update skip locked
    ) o
    limit p_most
  ), deleted_hours as (
    delete from public.grow_hours h using old_hours o where h.grow_id = o.grow_id and h.at = o.at
    returning 1
  )
  select greatest((select count(*) from deleted), (select count(*) from deleted_hours)) into v_deleted;

  return json_build_object(
    'after', case when v_deleted >= p_most then p_after else v_last end,
    'more', v_deleted >= p_most or v_grows >= p_grows);
end
$$;

comment on function public.delete_old_readings(integer, uuid, integer, integer) is
  'Deletes up to p_most readings, and as many hours, that are older than p_days, of up to p_grows grows behind p_after
(null: from the first). more: go on with after.
@returns { after: string | null; more: boolean }';

-- The newest reading, the range of the 24 hours that end with it, and the averages of the last six beside those of the
-- same hours a day before: the daily round of light and dark is in both, so what differs is a trend.
create or replace function public.grow_snapshot(p_grow uuid) returns json
language sql stable security definer
set search_path = ''
as $$
  with newest as (
    select r.*, date_bin('1 hour', r.at, timestamptz '1970-01-01 00:00:00+00') as hour
    from public.grow_readings r where r.grow_id = p_grow order by r.at desc limit 1
  ), hour as (
    select h.*, n.hour - h.at < interval '24 hours' as is_day,
           case when n.hour - h.at < interval '6 hours' then 'lately'
                when n.hour - h.at >= interval '24 hours' then 'day_before' end as trend
    from newest n
    join public.grow_hours h on h.grow_id = p_grow and h.at > n.hour - interval '30 hours' and h.at <= n.hour
  ), day as (
    select json_build_object(
      'readings', sum(h.readings),
      'temp_c_min', min(h.temp_c_min), 'temp_c_max', max(h.temp_c_max),
      'humidity_pct_min', min(h.humidity_pct_min), 'humidity_pct_max', max(h.humidity_pct_max),
      'vpd_kpa_min', min(h.vpd_kpa_min), 'vpd_kpa_max', max(h.vpd_kpa_max)) as range
    from hour h where h.is_day
  ), trend as (
    select h.trend, json_build_object(
      'temp_c', sum(h.temp_c_sum) / nullif(sum(h.readings), 0),
      'humidity_pct', sum(h.humidity_pct_sum) / nullif(sum(h.readings), 0),
      'vpd_kpa', sum(h.vpd_kpa_sum) / nullif(sum(h.readings), 0),
      'co2_ppm', sum(h.co2_ppm_sum) / nullif(sum(h.co2_ppm_readings), 0),
      'ec', sum(h.ec_sum) / nullif(sum(h.ec_readings), 0),
      'ph', sum(h.ph_sum) / nullif(sum(h.ph_readings), 0)) as averages
    from hour h where h.trend is not null
    group by h.trend
  )
  select json_build_object(
    'at', public.iso(n.at), 'temp_c', n.temp_c, 'humidity_pct', n.humidity_pct, 'leaf_temp_c', n.leaf_temp_c,
    'co2_ppm', n.co2_ppm, 'ec', n.ec, 'ph', n.ph,
    'day', (select d.range from day d),
    'lately', (select t.averages from trend t where t.trend = 'lately'),
    'day_before', (select t.averages from trend t where t.trend = 'day_before'))
  from newest n
$$;

comment on function public.grow_snapshot(uuid) is
  'The newest reading of a grow, its last 24 hours and their trend, by whole hours; null where there is none.';

do $$
declare
  v_function regprocedure;
begin
  for v_function in
    select p.oid::regprocedure from pg_catalog.pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('add_to_hours', 'grow_json', 'create_grow', 'update_grow', 'find_grow', 'list_grows', 'delete_grow',
                        'record_readings', 'readings_chart', 'delete_old_readings')
  loop
    execute format('revoke execute on function %s from public, anon, authenticated', v_function);
    execute format('grant execute on function %s to service_role', v_function);
  end loop;
end
$$;
