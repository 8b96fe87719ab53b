-- Charts of any bucket from an hour on read hours: readings only where an hour is of two buckets, and at both ends.

create or replace function public.readings_chart(
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
           h.temp_c, h.temp_c_min, h.temp_c_max,
           h.humidity_pct, h.humidity_pct_min, h.humidity_pct_max,
           h.vpd_kpa, h.vpd_kpa_min, h.vpd_kpa_max,
           h.leaf_temp_c, h.leaf_temp_c_min, h.leaf_temp_c_max, h.leaf_temp_c_readings,
           h.co2_ppm, h.co2_ppm_min, h.co2_ppm_max, h.co2_ppm_readings,
           h.ec, h.ec_min, h.ec_max, h.ec_readings,
           h.ph, h.ph_min, h.ph_max, h.ph_readings
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
           sum(p.temp_c) as temp_c, min(p.temp_c_min) as temp_c_min, max(p.temp_c_max) as temp_c_max,
           sum(p.humidity_pct) as humidity_pct,
           min(p.humidity_pct_min) as humidity_pct_min, max(p.humidity_pct_max) as humidity_pct_max,
           sum(p.vpd_kpa) as vpd_kpa, min(p.vpd_kpa_min) as vpd_kpa_min, max(p.vpd_kpa_max) as vpd_kpa_max,
           sum(p.leaf_temp_c) as leaf_temp_c, sum(p.leaf_temp_c_readings) as leaf_temp_c_readings,
           min(p.leaf_temp_c_min) as leaf_temp_c_min, max(p.leaf_temp_c_max) as leaf_temp_c_max,
           sum(p.co2_ppm) as co2_ppm, min(p.co2_ppm_min) as co2_ppm_min, max(p.co2_ppm_max) as co2_ppm_max,
           sum(p.co2_ppm_readings) as co2_ppm_readings,
           sum(p.ec) as ec, min(p.ec_min) as ec_min, max(p.ec_max) as ec_max,
           sum(p.ec_readings) as ec_readings,
           sum(p.ph) as ph, min(p.ph_min) as ph_min, max(p.ph_max) as ph_max,
           sum(p.ph_readings) as ph_readings
    from part p
    group by 1
  )
  select json_agg(json_build_object(
        'at', public.iso(b.at), 'count', b.readings,
        'temp_c', json_build_object(
          'avg', round((b.temp_c / b.readings)::numeric, 2), 'min', b.temp_c_min, 'max', b.temp_c_max),
        'humidity_pct', json_build_object(
          'avg', round((b.humidity_pct / b.readings)::numeric, 2), 'min', b.humidity_pct_min, 'max', b.humidity_pct_max),
        'vpd_kpa', json_build_object(
          'avg', round((b.vpd_kpa / b.readings)::numeric, 3),
          'min', round(b.vpd_kpa_min::numeric, 3), 'max', round(b.vpd_kpa_max::numeric, 3)),
        'leaf_temp_c', case when b.leaf_temp_c_readings > 0 then json_build_object(
          'avg', round((b.leaf_temp_c / b.leaf_temp_c_readings)::numeric, 2), 'min', b.leaf_temp_c_min, 'max', b.leaf_temp_c_max) end,
        'co2_ppm', case when b.co2_ppm_readings > 0 then json_build_object(
          'avg', round((b.co2_ppm / b.co2_ppm_readings)::numeric, 1), 'min', b.co2_ppm_min, 'max', b.co2_ppm_max) end,
        'ec', case when b.ec_readings > 0 then json_build_object(
          'avg', round((b.ec / b.ec_readings)::numeric, 3), 'min', b.ec_min, 'max', b.ec_max) end,
        'ph', case when b.ph_readings > 0 then json_build_object(
          'avg', round((b.ph / b.ph_readings)::numeric, 3), 'min', b.ph_min, 'max', b.ph_max) end)
      order by b.at)
  into v_buckets
  from bucket b;

  return json_build_object(
    'from', public.iso(p_from), 'to', public.iso(p_to), 'bucket_seconds', p_bucket_seconds,
    'buckets', coalesce(v_buckets, '[]'));
end
$$;
