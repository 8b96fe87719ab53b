-- Knowledge: documents, cut into passages, with a stored and indexed tsvector and the vocabulary of the whole.
--
-- A question is answered by its rarest words. `knowledge_terms` knows in how many passages each lexeme stands (its
-- inverse document frequency), and its trigram index turns a word that stands nowhere ("yellowish", "nitorgen")
-- into the nearest ones that do. Trigrams over the vocabulary cost the same however many passages there are.

create table public.knowledge_documents (
  id uuid primary key default gen_random_uuid(),
  assistant text not null check (assistant ~ '^[a-z][a-z0-9_]{0,31}$'),
  owner text not null default '' check (char_length(owner) <= 128),
  slug text not null,
  title text not null,
  phases text[] not null default '{}',
  severity text,
  sources text[] not null default '{}',
  content_hash text not null,
  created_at timestamptz not null default now(),
  unique (assistant, owner, slug)
);

comment on column public.knowledge_documents.owner is 'Empty for what ships with the product, else the one user who sees it.';

create table public.knowledge_passages (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null references public.knowledge_documents on delete cascade,
  position integer not null,
  heading text not null,
  content text not null,
  tokens integer not null,
  search tsvector not null,
  unique (document_id, position)
);

comment on column public.knowledge_passages.tokens is 'Tokens of the passage as the prompt renders it, in o200k_base.';
comment on column public.knowledge_passages.search is
  'Title and aliases weigh A, heading and symptoms B, the text C; in a document''s later passages B, B, C and C.';

create index knowledge_passages_search on public.knowledge_passages using gin (search);

create table public.knowledge_terms (
  assistant text not null,
  owner text not null default '',
  term text not null,
  passages integer not null,
  primary key (assistant, owner, term)
);

create index knowledge_terms_trigrams on public.knowledge_terms using gin (term extensions.gin_trgm_ops);

create table public.knowledge_corpora (
  assistant text not null,
  owner text not null default '',
  passages integer not null,
  content_hash text not null,
  primary key (assistant, owner)
);

comment on table public.knowledge_corpora is 'How many passages there are, and the hash of the import that made them.';

alter table public.knowledge_documents enable row level security;
alter table public.knowledge_passages enable row level security;
alter table public.knowledge_terms enable row level security;
alter table public.knowledge_corpora enable row level security;

revoke all on public.knowledge_documents, public.knowledge_passages, public.knowledge_terms, public.knowledge_corpora
  from anon, authenticated;
grant select on public.knowledge_documents, public.knowledge_passages to authenticated;
grant all on public.knowledge_documents, public.knowledge_passages, public.knowledge_terms, public.knowledge_corpora
  to service_role;

create policy knowledge_documents_visible on public.knowledge_documents for select to authenticated
  using (owner = '' or (assistant = 'aurora' and owner = (select public.current_owner())));
create policy knowledge_passages_visible on public.knowledge_passages for select to authenticated
  using (document_id in (select d.id from public.knowledge_documents d
                         where d.owner = '' or (d.assistant = 'aurora' and d.owner = (select public.current_owner()))));

-- A lexeme as a tsquery of its own, taken literally.
create function public.lexeme_query(p_lexeme text) returns tsquery
language sql immutable
set search_path = ''
as $$
  select ('''' || replace(replace(p_lexeme, '\', '\\'), '''', '''''') || '''')::tsquery
$$;

create function public.search_passages(p_assistant text, p_owner text, p_query text, p_limit integer, p_phase text)
returns table (id uuid, document_id uuid, title text, heading text, content text, tokens integer, score real, source text)
language plpgsql stable security definer
set search_path = ''
-- Each step has its index, which a planner that knows some thousands of short rows would not always take.
set enable_seqscan = off
as $$
#variable_conflict use_column
begin
  -- In PL/pgSQL the plan is made once per connection; in SQL it would be made anew for every message.
  return query
  with word as (
    -- Words of talk rather than of the matter find nothing worth reading.
    select w.lexeme
    from unnest(to_tsvector('english', left(p_query, 4000))) w
    where w.lexeme <> all (array[
      'plant', 'look', 'like', 'help', 'pleas', 'want', 'need', 'tell', 'show', 'know', 'think', 'get', 'got', 'go', 'make',
      'use', 'thing', 'someth', 'anyth', 'problem', 'issu', 'wrong', 'question', 'day', 'week', 'start', 'grow', 'good',
      'bad', 'best', 'right', 'tri', 'seem', 'see', 'work', 'much', 'mani', 'also', 'realli', 'check', 'progress', 'hello',
      'hi', 'hey', 'thank', 'today', 'now', 'data', 'chang'])
    order by char_length(w.lexeme) desc
    limit 32
  ), corpus as (
    select greatest(coalesce(sum(c.passages), 0), 1)::real as passages
    from public.knowledge_corpora c
    where c.assistant = p_assistant and c.owner in ('', p_owner)
  ), known as (
    select w.lexeme, t.term, t.passages, 1::real as nearness
    from word w
    join public.knowledge_terms t on t.term = w.lexeme and t.assistant = p_assistant and t.owner in ('', p_owner)
  ), near as (
    -- A word that stands nowhere, or hardly anywhere, asks for the words nearest to it too: "yellowish" for "yellow",
    -- "nitorgen" for "nitrogen".
    select w.lexeme, n.term, n.passages, n.nearness
    from (select u.lexeme from word u
          where char_length(u.lexeme) between 4 and 40
            and not exists (select from known k where k.lexeme = u.lexeme and k.passages >= 3)
          limit 8) w
    cross join lateral (
      select t.term, t.passages, extensions.similarity(t.term, w.lexeme) as nearness
      from public.knowledge_terms t
      where t.term operator(extensions.%) w.lexeme and t.term <> w.lexeme
        and t.assistant = p_assistant and t.owner in ('', p_owner)
      order by 3 desc, t.term
      limit 3
    ) n
    where n.nearness >= 0.36
  ), term as materialized (
    -- Rare words say what a question is about. A word and its variants are as rare as all of them together. What
    -- stands in more than 20,000 passages says nothing and costs most.
    select public.lexeme_query(v.term) as query, max(v.nearness * v.rarity)::real as weight
    from (select v.*, ln(1 + c.passages / sum(v.passages) over (partition by v.lexeme)) as rarity
          from (select * from known union all select * from near) v, corpus c
          where v.passages between 1 and 20000) v
    group by v.term
    order by 2 desc, v.term
    limit 12
  ), hit as (
    -- {D, C, B, A}; 1: longer passages do not win by their length alone.
    select p.id, sum(t.weight * ts_rank('{0.1, 0.35, 0.6, 1.0}', p.search, t.query, 1)) as score
    from term t
    join public.knowledge_passages p on p.search @@ t.query
    group by p.id
  ), ranked as (
    select p.id, p.document_id, d.title, p.heading, p.content, p.tokens, d.owner,
           (b.score * case when p_phase = any (d.phases) then 1.15 else 1 end)::real as score,
           row_number() over (partition by p.document_id order by b.score desc, p.position) as place
    from hit h
    join public.knowledge_passages p on p.id = h.id
    -- Whoever has a problem wants to know what to do about it.
    cross join lateral (select h.score * case when p.heading ilike 'what to do%' then 1.5 else 1 end as score) b
    join public.knowledge_documents d on d.id = p.document_id
    where d.assistant = p_assistant and d.owner in ('', p_owner)
  )
  -- At most two passages of one document, so that a second cause has its place beside the first.
  select r.id, r.document_id, r.title, r.heading, r.content, r.tokens, r.score,
         case when r.owner = '' then 'shipped' else 'own' end
  from ranked r
  where r.place <= 2
  order by r.score desc, r.id
  limit p_limit;
end
$$;

create function public.search_knowledge(p_assistant text, p_owner text, p_query text, p_limit integer) returns json
language sql stable security definer
set search_path = ''
as $$
  select json_build_object('results', coalesce(json_agg(json_build_object(
           'document_id', s.document_id, 'title', s.title, 'heading', s.heading, 'content', s.content,
           'score', s.score, 'source', s.source) order by s.score desc, s.id), '[]'))
  from public.search_passages(p_assistant, p_owner, p_query, p_limit, null) s
$$;

comment on function public.search_knowledge(text, text, text, integer) is
  'The passages nearest to a question, best first, as the search route answers.
@returns { results: { document_id: string; title: string; heading: string; content: string; score: number; source: ''shipped'' | ''own'' }[] }';

create function public.knowledge_state(p_assistant text) returns json
language sql stable security definer
set search_path = ''
as $$
  select (select to_json(c.content_hash) from public.knowledge_corpora c where c.assistant = p_assistant and c.owner = '')
$$;

comment on function public.knowledge_state(text) is
  'The hash of the shipped knowledge that is loaded; null before the first import.
@returns string | null';

create function public.import_knowledge(p_assistant text, p_hash text, p_documents text) returns json
language plpgsql security definer
set search_path = ''
as $$
declare
  v_document json;
  v_id uuid;
  v_changed integer;
begin
  -- Two nodes that import at once do it one after the other.
  insert into public.knowledge_corpora (assistant, owner, passages, content_hash) values (p_assistant, '', 0, '')
  on conflict do nothing;
  perform from public.knowledge_corpora c where c.assistant = p_assistant and c.owner = '' for update;

  delete from public.knowledge_documents d
  where d.assistant = p_assistant and d.owner = ''
    and d.slug not in (select e ->> 'slug' from json_array_elements(p_documents::json) e);
  get diagnostics v_changed = row_count;

  for v_document in select e from json_array_elements(p_documents::json) e loop
    v_id := null;
    insert into public.knowledge_documents as d (assistant, slug, title, phases, severity, sources, content_hash)
    values (p_assistant, v_document ->> 'slug', v_document ->> 'title',
            array(select json_array_elements_text(v_document -> 'phases')), v_document ->> 'severity',
            array(select json_array_elements_text(v_document -> 'sources')), v_document ->> 'content_hash')
    on conflict (assistant, owner, slug) do update
      set title = excluded.title, phases = excluded.phases, severity = excluded.severity, sources = excluded.sources,
          content_hash = excluded.content_hash
      where d.content_hash <> excluded.content_hash
    returning d.id into v_id;
    continue when v_id is null; -- unchanged

    v_changed := v_changed + 1;
    delete from public.knowledge_passages p where p.document_id = v_id;
    insert into public.knowledge_passages (document_id, position, heading, content, tokens, search)
    select v_id, (e.ordinality - 1)::integer, e.value ->> 'heading', e.value ->> 'content', (e.value ->> 'tokens')::integer,
           setweight(to_tsvector('english', concat_ws(' . ', v_document ->> 'title', v_document ->> 'aliases')),
                     case when e.ordinality = 1 then 'A' else 'B' end::"char")
           || setweight(to_tsvector('english', e.value ->> 'heading'), 'B')
           || setweight(to_tsvector('english', v_document ->> 'symptoms'), case when e.ordinality = 1 then 'B' else 'C' end::"char")
           || setweight(to_tsvector('english', e.value ->> 'content'), 'C')
    from json_array_elements(v_document -> 'passages') with ordinality e;
  end loop;

  delete from public.knowledge_terms t where t.assistant = p_assistant and t.owner = '';
  insert into public.knowledge_terms (assistant, owner, term, passages)
  select p_assistant, '', s.word, s.ndoc
  from ts_stat(format(
    'select p.search from public.knowledge_passages p join public.knowledge_documents d on d.id = p.document_id
     where d.assistant = %L and d.owner = %L', p_assistant, '')) s
  where char_length(s.word) <= 80;

  update public.knowledge_corpora c
  set content_hash = p_hash,
      passages = (select count(*) from public.knowledge_passages p
                  join public.knowledge_documents d on d.id = p.document_id
                  where d.assistant = p_assistant and d.owner = '')
  where c.assistant = p_assistant and c.owner = '';
  return json_build_object('changed', v_changed);
end
$$;

comment on function public.import_knowledge(text, text, text) is
  'Makes the shipped knowledge of an assistant exactly these documents; unchanged ones are left alone.
@returns { changed: number }';

revoke execute on function public.lexeme_query(text), public.search_passages(text, text, text, integer, text),
  public.search_knowledge(text, text, text, integer), public.knowledge_state(text),
  public.import_knowledge(text, text, text) from public, anon, authenticated;
grant execute on function public.lexeme_query(text), public.search_passages(text, text, text, integer, text),
  public.search_knowledge(text, text, text, integer), public.knowledge_state(text),
  public.import_knowledge(text, text, text) to service_role;
