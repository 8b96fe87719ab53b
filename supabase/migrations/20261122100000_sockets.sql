-- What a socket asks when it connects with a grow.

create function public.owns_grow(p_owner text, p_grow uuid) returns json
language sql stable security definer
set search_path = ''
as $$
  select to_json(exists (select from public.grows g where g.id = p_grow and g.owner = p_owner))
$$;

comment on function public.owns_grow(text, uuid) is
  'Whether the grow is there and p_owner''s.
@returns boolean';

revoke execute on function public.owns_grow(text, uuid) from public, anon, authenticated;
grant execute on function public.owns_grow(text, uuid) to service_role;
