-- What an index outside of the database needs to know, so that its passages have the ids by which they are cited.

create function public.knowledge_listing(p_assistant text) returns json
language sql stable security definer
set search_path = ''
as $$
  select json_build_object(
    'hash', (select c.content_hash from public.knowledge_corpora c where c.assistant = p_assistant and c.owner = ''),
    'passages', (
      select coalesce(json_agg(json_build_object(
               'id', p.id, 'document_id', p.document_id, 'slug', d.slug, 'position', p.position)
               order by d.slug collate "C", p.position), '[]')
      from public.knowledge_documents d
      join public.knowledge_passages p on p.document_id = d.id
      where d.assistant = p_assistant and d.owner = ''))
$$;

comment on function public.knowledge_listing(text) is
  'The ids of the shipped passages, by slug and position from 0, and the hash of the import that made them.
@returns { hash: string | null; passages: { id: string; document_id: string; slug: string; position: number }[] }';

revoke execute on function public.knowledge_listing(text) from public, anon, authenticated;
grant execute on function public.knowledge_listing(text) to service_role;
