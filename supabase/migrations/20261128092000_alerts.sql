-- Alerts: what is out of range in a grow, and what has to be remembered between readings to tell it.

create table public.grow_alerts (
  id uuid primary key default gen_random_uuid(),
  owner text not null,
  grow_id uuid not null references public.grows on delete cascade,
  metric text not null check (metric ~ '^[a-z0-9_]{1,32}$'),
  side text not null check (side in ('low', 'high', 'silent')),
  severity text not null check (severity in ('warning', 'critical')),
  value double precision not null,
  range_min double precision,
  range_max double precision,
  since timestamptz not null,
  opened_at timestamptz not null,
  resolved_at timestamptz,
  acknowledged_at timestamptz,
  evaluation uuid not null
);

comment on table public.grow_alerts is 'Excursions of a grow''s climate or feed out of its range, and silences of its sensors.';
comment on column public.grow_alerts.owner is 'The grow''s owner, who never changes: a list over all grows of a person is one range scan.';
comment on column public.grow_alerts.value is 'What was measured when the alert opened or became critical; minutes without a reading where the side is silent.';
comment on column public.grow_alerts.since is 'When the excursion began: the alert opens later unless it is critical.';
comment on column public.grow_alerts.evaluation is 'What changed the alert last: a call that is repeated because its reply was lost finds its alerts again.';

-- One open alert for each side of each metric of a grow; also all that are open of a person.
create unique index grow_alerts_open on public.grow_alerts (owner, grow_id, metric, side) where resolved_at is null;
create index grow_alerts_owner on public.grow_alerts (owner, opened_at desc);
create index grow_alerts_grow on public.grow_alerts (grow_id, opened_at desc);
create index grow_alerts_evaluation on public.grow_alerts (evaluation);

create table public.grow_watches (
  grow_id uuid primary key references public.grows on delete cascade,
  evaluation uuid not null,
  state jsonb,
  evaluated_upto timestamptz not null,
  silent_after timestamptz
);

comment on table public.grow_watches is 'How far a grow''s readings were looked at, and what is remembered of them. A new evaluation replaces the one it began from, or nothing: of two at once one begins anew.';
comment on column public.grow_watches.silent_after is 'When it is silence that no reading has come; null where readings do not come regularly, or the silence is told already.';

-- The sweep for silent sensors.
create index grow_watches_silence on public.grow_watches (silent_after) where silent_after is not null;

alter table public.grow_alerts enable row level security;
alter table public.grow_watches enable row level security;

revoke all on public.grow_alerts, public.grow_watches from anon, authenticated;
grant select on public.grow_alerts to authenticated;
grant all on public.grow_alerts, public.grow_watches to service_role;

create policy grow_alerts_owner on public.grow_alerts for select to authenticated
  using (owner = (select public.current_owner()));

create function public.end_watch() returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  update public.grow_watches w set state = null, silent_after = null, evaluation = gen_random_uuid()
  where w.grow_id = new.id;
  update public.grow_alerts a set resolved_at = greatest(now(), a.opened_at)
  where a.owner = new.owner and a.grow_id = new.id and a.resolved_at is null;
  return null;
end
$$;

comment on function public.end_watch() is 'Nothing is watched in an archived grow, and nothing is open.';

create trigger grows_archived after update of archived on public.grows
  for each row when (new.archived and not old.archived) execute function public.end_watch();

create function public.begin_watch() returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  insert into public.grow_watches as w (grow_id, evaluation, evaluated_upto)
  select new.id, gen_random_uuid(), r.at
  from public.grow_readings r where r.grow_id = new.id order by r.at desc limit 1
  on conflict (grow_id) do update
  set evaluation = excluded.evaluation, evaluated_upto = greatest(w.evaluated_upto, excluded.evaluated_upto);
  return null;
end
$$;

comment on function public.begin_watch() is 'Nothing was watched in the archive: only readings from now on are judged.';

create trigger grows_returned after update of archived on public.grows
  for each row when (old.archived and not new.archived) execute function public.begin_watch();

-- Alerts are written in the language that the person last wrote in.
create function public.owner_language(p_assistant text, p_owner text) returns text
language sql stable security definer
set search_path = ''
as $$
  select coalesce(
    (select t.language from public.chat_threads t where t.assistant = p_assistant and t.owner = p_owner), 'en')
$$;

create function public.alert_json(p_alert public.grow_alerts) returns json
language sql stable security definer
set search_path = ''
as $$
  select json_build_object(
    'id', p_alert.id, 'grow_id', p_alert.grow_id,
    'grow_name', (select g.name from public.grows g where g.id = p_alert.grow_id),
    'metric', p_alert.metric, 'side', p_alert.side, 'severity', p_alert.severity,
    'value', p_alert.value, 'min', p_alert.range_min, 'max', p_alert.range_max,
    'since', public.iso(p_alert.since), 'opened_at', public.iso(p_alert.opened_at),
    'resolved_at', public.iso(p_alert.resolved_at), 'acknowledged_at', public.iso(p_alert.acknowledged_at))
$$;

comment on function public.alert_json(public.grow_alerts) is 'An alert without its sentence, which is written in a language.';

create function public.alert_watch(p_assistant text, p_owner text, p_grow uuid, p_most integer) returns json
language plpgsql stable security definer
set search_path = ''
as $$
declare
  v_grow public.grows;
  v_watch public.grow_watches;
  v_upto timestamptz;
  v_readings json;
begin
  select g.* into v_grow from public.grows g where g.id = p_grow and g.owner = p_owner and not g.archived;
  if not found then
    return null;
  end if;
  select w.* into v_watch from public.grow_watches w where w.grow_id = p_grow;
  -- What was measured long before anybody watched is history.
  v_upto := coalesce(
    v_watch.evaluated_upto,
    (select max(r.at) - interval '2 days' from public.grow_readings r where r.grow_id = p_grow));

  select json_agg(json_build_object(
           'at', public.iso(n.at), 'temp_c', n.temp_c, 'humidity_pct', n.humidity_pct, 'leaf_temp_c', n.leaf_temp_c,
           'co2_ppm', n.co2_ppm, 'ec', n.ec, 'ph', n.ph) order by n.at),
         max(n.at)
  into v_readings, v_upto
  from (select r.* from public.grow_readings r
        where r.grow_id = p_grow and r.at > v_upto order by r.at limit p_most) n;

  return json_build_object(
    'grow', json_build_object('phase', v_grow.phase, 'medium', v_grow.medium,
                              'environment', v_grow.environment, 'plan', v_grow.plan),
    'evaluation', v_watch.evaluation,
    'state', v_watch.state,
    'now', public.iso(now()),
    'readings', coalesce(v_readings, '[]'),
    'upto', v_upto);
end
$$;

comment on function public.alert_watch(text, text, uuid, integer) is
  'The readings of a grow that nobody looked at yet, oldest first, and what is needed to judge them; null where the grow is not there, p_owner''s and in use.
@returns AlertWatch | null';

create function public.store_alert_watch(
  p_assistant text,
  p_owner text,
  p_grow uuid,
  p_expected uuid,
  p_evaluation uuid,
  p_state text,
  p_upto timestamptz,
  p_silent_after timestamptz,
  p_events text
) returns json
language plpgsql security definer
set search_path = ''
as $$
declare
  v_event record;
begin
  -- Whoever archives or deletes the grow ends its alerts, before this evaluation or after it.
  perform from public.grows g where g.id = p_grow and g.owner = p_owner and not g.archived for share;
  if found and p_expected is null then
    insert into public.grow_watches (grow_id, evaluation, state, evaluated_upto, silent_after)
    values (p_grow, p_evaluation, p_state::jsonb, p_upto, p_silent_after)
    on conflict do nothing;
  elsif found then
    update public.grow_watches w
    set evaluation = p_evaluation, state = p_state::jsonb, evaluated_upto = p_upto, silent_after = p_silent_after
    where w.grow_id = p_grow and w.evaluation = p_expected;
  end if;

  if found then
    for v_event in
      select e.* from json_to_recordset(p_events::json) as e (
        change text, metric text, side text, severity text, value double precision, min double precision,
        max double precision, since timestamptz, at timestamptz)
    loop
      if v_event.change = 'opened' then
        insert into public.grow_alerts
          (owner, grow_id, metric, side, severity, value, range_min, range_max, since, opened_at, evaluation)
        values (p_owner, p_grow, v_event.metric, v_event.side, v_event.severity, v_event.value, v_event.min, v_event.max,
                v_event.since, v_event.at, p_evaluation)
        on conflict do nothing;
      elsif v_event.change = 'escalated' then
        -- Whoever took note of a mild excursion does not know of this one.
        update public.grow_alerts a
        set severity = v_event.severity, value = v_event.value, range_min = v_event.min, range_max = v_event.max,
            acknowledged_at = null, evaluation = p_evaluation
        where a.owner = p_owner and a.grow_id = p_grow and a.metric = v_event.metric and a.side = v_event.side
          and a.resolved_at is null;
      else
        update public.grow_alerts a set resolved_at = greatest(v_event.at, a.opened_at), evaluation = p_evaluation
        where a.owner = p_owner and a.grow_id = p_grow and a.metric = v_event.metric and a.side = v_event.side
          and a.resolved_at is null;
      end if;
    end loop;
    -- Any reading ends a silence.
    update public.grow_alerts a set resolved_at = greatest(p_upto, a.opened_at), evaluation = p_evaluation
    where a.owner = p_owner and a.grow_id = p_grow and a.side = 'silent' and a.resolved_at is null;
  elsif not exists (
    select from public.grow_watches w join public.grows g on g.id = w.grow_id
    where w.grow_id = p_grow and w.evaluation = p_evaluation and g.owner = p_owner)
  then
    return json_build_object('stored', false);
  end if;

  return json_build_object(
    'stored', true,
    'language', public.owner_language(p_assistant, p_owner),
    'alerts', coalesce((
      select json_agg(public.alert_json(a) order by a.opened_at, a.id)
      from public.grow_alerts a where a.evaluation = p_evaluation and a.owner = p_owner), '[]'));
end
$$;

comment on function public.store_alert_watch(text, text, uuid, uuid, uuid, text, timestamptz, timestamptz, text) is
  'Puts an evaluation in the place of the one it began from, and opens and ends the alerts it tells of; false where that one is not the newest any more.
p_expected: the evaluation that it began from, null where there was none. p_events: what changed, in the order of the readings.
@returns { stored: true; language: string; alerts: AlertRow[] } | { stored: false }';

create function public.raise_silence(p_assistant text, p_sweep uuid, p_most integer) returns json
language plpgsql security definer
set search_path = ''
as $$
declare
  v_due record;
  v_unjudged json[] := '{}';
begin
  for v_due in
    select w.grow_id, w.evaluated_upto, w.silent_after, g.owner,
           exists (select from public.grow_readings r where r.grow_id = w.grow_id and r.at > w.evaluated_upto) as has_news
    from public.grow_watches w
    join public.grows g on g.id = w.grow_id
    where w.silent_after <= now()
    order by w.silent_after
    limit p_most
    for update of w skip locked
    for share of g skip locked -- one that is being archived or deleted will not be heard of
  loop
    if v_due.has_news then
      -- Stored by a node that died before it could look at them.
      v_unjudged := v_unjudged || json_build_object('owner', v_due.owner, 'grow', v_due.grow_id);
    else
      insert into public.grow_alerts
        (owner, grow_id, metric, side, severity, value, range_max, since, opened_at, evaluation)
      values (v_due.owner, v_due.grow_id, 'readings', 'silent', 'warning',
              round(extract(epoch from now() - v_due.evaluated_upto) / 60),
              round(extract(epoch from v_due.silent_after - v_due.evaluated_upto) / 60),
              v_due.evaluated_upto, now(), p_sweep)
      on conflict do nothing;
      update public.grow_watches w set silent_after = null, evaluation = p_sweep where w.grow_id = v_due.grow_id;
    end if;
  end loop;

  return json_build_object(
    'raised', coalesce((
      select json_agg(json_build_object(
               'owner', a.owner, 'language', public.owner_language(p_assistant, a.owner), 'alert', public.alert_json(a)))
      from public.grow_alerts a where a.evaluation = p_sweep), '[]'),
    'unjudged', array_to_json(v_unjudged));
end
$$;

comment on function public.raise_silence(text, uuid, integer) is
  'Opens alerts for grows whose regular readings stopped, each on one node only however many sweep; unjudged are those whose readings nobody looked at.
@returns { raised: { owner: string; language: string; alert: AlertRow }[]; unjudged: { owner: string; grow: string }[] }';

create function public.list_alerts(p_assistant text, p_owner text, p_grow uuid, p_open boolean, p_limit integer)
returns json
language plpgsql stable security definer
set search_path = ''
as $$
begin
  if p_grow is not null and not exists (select from public.grows g where g.id = p_grow and g.owner = p_owner) then
    return null;
  end if;
  return json_build_object(
    'language', public.owner_language(p_assistant, p_owner),
    'alerts', coalesce((
      select json_agg(public.alert_json(a) order by a.opened_at desc, a.id)
      from (select n.* from public.grow_alerts n
            where n.owner = p_owner
              and (p_grow is null or n.grow_id = p_grow)
              and (p_open is null or (n.resolved_at is null) = p_open)
            order by n.opened_at desc, n.id
            limit p_limit) a), '[]'));
end
$$;

comment on function public.list_alerts(text, text, uuid, boolean, integer) is
  'The newest alerts of an owner, of one grow where it is named; null where that is not p_owner''s. p_open: those that are open, or those that are not; null for both.
@returns { language: string; alerts: AlertRow[] } | null';

create function public.acknowledge_alert(p_assistant text, p_owner text, p_alert uuid) returns json
language sql security definer
set search_path = ''
as $$
  with acknowledged as (
    update public.grow_alerts a set acknowledged_at = coalesce(a.acknowledged_at, now())
    where a.id = p_alert and a.owner = p_owner
    returning a.*
  )
  select json_build_object(
    'language', public.owner_language(p_assistant, p_owner),
    'alert', public.alert_json(a::public.grow_alerts))
  from acknowledged a
$$;

comment on function public.acknowledge_alert(text, text, uuid) is
  'Notes that the owner knows of the alert, once; null where it is not there or not p_owner''s.
@returns { language: string; alert: AlertRow } | null';

-- A grow as the prompt needs it, now with what is out of range: the worst first.
create or replace function public.grow_context(p_grow public.grows) returns json
language sql stable security definer
set search_path = ''
as $$
  select json_build_object(
    'id', p_grow.id, 'name', p_grow.name, 'strain', p_grow.strain, 'medium', p_grow.medium, 'phase', p_grow.phase,
    'light', p_grow.light, 'started_on', p_grow.started_on, 'environment', p_grow.environment, 'plan', p_grow.plan,
    'alerts', coalesce((
      select json_agg(json_build_object(
               'metric', a.metric, 'side', a.side, 'severity', a.severity, 'value', a.value,
               'min', a.range_min, 'max', a.range_max,
               'minutes', greatest(0, round(extract(epoch from now() - a.since) / 60)))
               order by a.severity, a.opened_at desc)
      from (select o.* from public.grow_alerts o
            where o.owner = p_grow.owner and o.grow_id = p_grow.id and o.resolved_at is null
            order by o.severity, o.opened_at desc
            limit 5) a), '[]'))
$$;

do $$
declare
  v_function regprocedure;
begin
  for v_function in
    select p.oid::regprocedure from pg_catalog.pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('end_watch', 'begin_watch', 'owner_language', 'alert_json', 'alert_watch', 'store_alert_watch',
                        'raise_silence', 'list_alerts', 'acknowledge_alert')
  loop
    execute format('revoke execute on function %s from public, anon, authenticated', v_function);
    execute format('grant execute on function %s to service_role', v_function);
  end loop;
end
$$;
