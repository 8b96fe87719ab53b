-- What was measured while a grow was archived raises no alert when it comes back.

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

revoke execute on function public.begin_watch() from public, anon, authenticated;
grant execute on function public.begin_watch() to service_role;
