-- The demo grower of the embedded database, with a week of readings up to now. Safe to run at every start.
insert into public.grows (id, owner, name, strain, medium, phase, light, started_on, environment, plan)
values (
  '5d0c7a10-0000-4000-8000-000000000001', '5d0c7a10-0000-4000-8000-0000000000aa',
  'Blue Dream Hydro Setup', 'Blue Dream', 'hydro', 'vegetative', '1000W HPS', current_date - 28,
  '{"vpd_kpa": {"min": 0.8, "max": 1.2}, "ph": {"min": 5.6, "max": 6.2}, "ec": {"min": 1.2, "max": 1.8}}',
  '{"nutrition": "Two-part hydro base, EC 1.4 mS/cm, CalMag 1 ml/L", "watering": "Recirculating, reservoir changed every 7 days", "light_schedule": "18 h on, 6 h off, on at 06:00 UTC"}')
on conflict do nothing;

-- Every 10 minutes: 18 hours of light from 06:00 UTC, a small ripple so that charts look alive, pH drifting up.
insert into public.grow_readings (grow_id, at, temp_c, humidity_pct, leaf_temp_c, co2_ppm, ec, ph)
select
  g.id, s.at,
  round(((case when s.lit then 26.0 else 21.5 end) + 0.6 * sin(s.tick / 7.0))::numeric, 1),
  round(((case when s.lit then 58.0 else 64.0 end) + 2.0 * sin(s.tick / 11.0))::numeric, 1),
  round(((case when s.lit then 24.2 else 21.0 end) + 0.5 * sin(s.tick / 7.0))::numeric, 1),
  round(((case when s.lit then 620.0 else 780.0 end) + 25.0 * sin(s.tick / 5.0))::numeric, 0),
  round((1.40 + 0.05 * sin(s.tick / 40.0))::numeric, 2),
  round((5.85 + 0.20 * sin(s.tick / 90.0))::numeric, 2)
from public.grows g
cross join (
  select t.at, extract(hour from t.at at time zone 'UTC') >= 6 as lit, extract(epoch from t.at) / 600 as tick
  from generate_series(
    to_timestamp(floor(extract(epoch from now()) / 600) * 600) - interval '7 days', now(), interval '10 minutes') t (at)
) s
where g.id = '5d0c7a10-0000-4000-8000-000000000001'
on conflict do nothing;
