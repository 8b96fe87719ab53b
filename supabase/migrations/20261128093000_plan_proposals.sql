-- A plan changes by its grower's consent: an answer may come with a proposal, which is accepted or rejected.

create table public.plan_proposals (
  id uuid primary key,
  grow_id uuid not null references public.grows on delete cascade,
  message_id uuid not null references public.chat_messages on delete cascade,
  status text not null default 'pending' check (status in ('pending', 'accepted', 'rejected', 'outdated')),
  changes jsonb not null,
  reason text not null,
  created_at timestamptz not null default now(),
  decided_at timestamptz
);

comment on table public.plan_proposals is 'What answers proposed to change in a grow''s plan. It goes with the answer it came with.';
comment on column public.plan_proposals.changes is '[{field, before, after}]; before is null where the plan did not have the field.';
comment on column public.plan_proposals.status is 'outdated: accepted too late, the plan was another by then.';

create index plan_proposals_grow on public.plan_proposals (grow_id, created_at desc);
create index plan_proposals_message on public.plan_proposals (message_id);

create table public.plan_changes (
  id uuid primary key default gen_random_uuid(),
  grow_id uuid not null references public.grows on delete cascade,
  proposal_id uuid references public.plan_proposals on delete set null,
  changed_by text not null,
  changes jsonb not null,
  changed_at timestamptz not null default now()
);

comment on table public.plan_changes is 'The history of a plan, whichever way it was changed.';
comment on column public.plan_changes.proposal_id is 'The proposal that was accepted; null where the grower wrote the plan, or the proposal was erased.';
comment on column public.plan_changes.changes is '[{field, before, after}]; null where the plan did not have, or no longer has, the field.';

create index plan_changes_grow on public.plan_changes (grow_id, changed_at desc);
create index plan_changes_proposal on public.plan_changes (proposal_id) where proposal_id is not null;

alter table public.plan_proposals enable row level security;
alter table public.plan_changes enable row level security;

revoke all on public.plan_proposals, public.plan_changes from anon, authenticated;
grant select on public.plan_proposals, public.plan_changes to authenticated;
grant all on public.plan_proposals, public.plan_changes to service_role;

create policy plan_proposals_owner on public.plan_proposals for select to authenticated
  using (grow_id in (select g.id from public.grows g where g.owner = (select public.current_owner())));
create policy plan_changes_owner on public.plan_changes for select to authenticated
  using (grow_id in (select g.id from public.grows g where g.owner = (select public.current_owner())));

-- The one place where history is written, so that no way of changing a plan can forget it.
create function public.record_plan_change() returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  v_changes jsonb;
begin
  select jsonb_agg(jsonb_build_object('field', f.field, 'before', old.plan ->> f.field, 'after', new.plan ->> f.field)
                   order by f.field)
  into v_changes
  from (select jsonb_object_keys(coalesce(old.plan, '{}')) as field
        union select jsonb_object_keys(coalesce(new.plan, '{}'))) f
  where old.plan ->> f.field is distinct from new.plan ->> f.field;

  if v_changes is not null then
    insert into public.plan_changes (grow_id, proposal_id, changed_by, changes)
    values (new.id, nullif(current_setting('aurora.accepted_proposal', true), '')::uuid, new.owner, v_changes);
  end if;
  return null;
end
$$;

create trigger plan_changes after update of plan on public.grows
  for each row when (jsonb_typeof(coalesce(old.plan, '{}')) = 'object' and jsonb_typeof(coalesce(new.plan, '{}')) = 'object'
                     and old.plan is distinct from new.plan)
  execute function public.record_plan_change();

create function public.plan_proposal_json(p_proposal public.plan_proposals) returns json
language sql stable
set search_path = ''
as $$
  select json_build_object(
    'id', p_proposal.id, 'grow_id', p_proposal.grow_id, 'message_id', p_proposal.message_id, 'status', p_proposal.status,
    'changes', p_proposal.changes, 'reason', p_proposal.reason,
    'created_at', public.iso(p_proposal.created_at), 'decided_at', public.iso(p_proposal.decided_at))
$$;

create function public.list_plan_proposals(p_owner text, p_grow uuid, p_status text, p_limit integer) returns json
language sql stable security definer
set search_path = ''
as $$
  select json_build_object('proposals', coalesce((
    select json_agg(public.plan_proposal_json(n::public.plan_proposals) order by n.created_at desc, n.id)
    from (select p.* from public.plan_proposals p
          where p.grow_id = g.id and (p_status is null or p.status = p_status)
          order by p.created_at desc, p.id
          limit p_limit) n), '[]'))
  from public.grows g
  where g.id = p_grow and g.owner = p_owner
$$;

comment on function public.list_plan_proposals(text, uuid, text, integer) is
  'The newest proposals to a grow''s plan, of one status or of any; null where the grow is not the owner''s.
@returns { proposals: PlanProposalRow[] } | null';

create function public.find_plan_proposal(p_owner text, p_grow uuid, p_proposal uuid) returns json
language sql stable security definer
set search_path = ''
as $$
  select public.plan_proposal_json(p)
  from public.plan_proposals p
  join public.grows g on g.id = p.grow_id
  where p.id = p_proposal and g.id = p_grow and g.owner = p_owner
$$;

comment on function public.find_plan_proposal(text, uuid, uuid) is
  'One proposal to a grow''s plan.
@returns PlanProposalRow | null';

create function public.plan_history(p_owner text, p_grow uuid, p_limit integer) returns json
language sql stable security definer
set search_path = ''
as $$
  select json_build_object('changes', coalesce((
    select json_agg(json_build_object(
             'id', n.id, 'proposal_id', n.proposal_id, 'changed_by', n.changed_by, 'changes', n.changes,
             'changed_at', public.iso(n.changed_at)) order by n.changed_at desc, n.id)
    from (select c.* from public.plan_changes c
          where c.grow_id = g.id
          order by c.changed_at desc, c.id
          limit p_limit) n), '[]'))
  from public.grows g
  where g.id = p_grow and g.owner = p_owner
$$;

comment on function public.plan_history(text, uuid, integer) is
  'The newest changes of a grow''s plan; null where the grow is not the owner''s.
@returns { changes: PlanChangeRow[] } | null';

create function public.decide_plan_proposal(p_owner text, p_grow uuid, p_proposal uuid, p_decision text) returns json
language plpgsql security definer
set search_path = ''
as $$
declare
  v_grow public.grows;
  v_proposal public.plan_proposals;
  v_status text := p_decision;
begin
  if p_decision is null or p_decision not in ('accepted', 'rejected') then
    raise exception 'A proposal is accepted or rejected' using errcode = '22023';
  end if;

  -- The grow's row orders decisions among themselves and with whoever else writes its plan.
  select g.* into v_grow from public.grows g where g.id = p_grow and g.owner = p_owner for update;
  select p.* into v_proposal from public.plan_proposals p where p.id = p_proposal and p.grow_id = v_grow.id for update;
  if v_proposal.id is null then
    return null;
  end if;
  if v_proposal.status <> 'pending' then
    return public.plan_proposal_json(v_proposal);
  end if;

  if p_decision = 'accepted' then
    if exists (select from jsonb_to_recordset(v_proposal.changes) as c (field text, before text)
               where coalesce(v_grow.plan ->> c.field, '') <> coalesce(c.before, '')) then
      v_status := 'outdated';
    else
      perform set_config('aurora.accepted_proposal', v_proposal.id::text, true);
      update public.grows g
      set plan = coalesce(g.plan, '{}') || (select jsonb_object_agg(c.field, c.after)
                                            from jsonb_to_recordset(v_proposal.changes) as c (field text, after text)),
          updated_at = now()
      where g.id = v_grow.id;
      perform set_config('aurora.accepted_proposal', '', true);
    end if;
  end if;

  update public.plan_proposals p set status = v_status, decided_at = now()
  where p.id = v_proposal.id
  returning p.* into v_proposal;
  return public.plan_proposal_json(v_proposal);
end
$$;

comment on function public.decide_plan_proposal(text, uuid, uuid, text) is
  'Decides a pending proposal and returns it as it is then: one that is decided already stays as it is. What is accepted
becomes the plan, unless the plan is no longer what the proposal began from (outdated). p_decision: accepted or rejected.
@returns PlanProposalRow | null';

create or replace function public.complete_turn(
  p_assistant text,
  p_owner text,
  p_turn uuid,
  p_holder uuid,
  p_status text,
  p_content text,
  p_tokens integer,
  p_metadata text,
  p_budget text
) returns json
language plpgsql security definer
set search_path = ''
as $$
declare
  v_thread public.chat_threads;
  v_turn public.chat_turns;
  v_answer public.chat_messages;
  v_proposal json;
  v_pair_tokens bigint := 0;
begin
  select t.* into v_thread from public.chat_threads t where t.assistant = p_assistant and t.owner = p_owner for update;
  select t.* into v_turn from public.chat_turns t where t.thread_id = v_thread.id and t.id = p_turn;

  if v_turn.id is null then
    return json_build_object('stored', false);
  end if;
  if v_turn.holder = p_holder and v_turn.status = p_status then
    -- This very call succeeded before, and its reply was lost.
    select m.* into v_answer from public.chat_messages m where m.thread_id = v_thread.id and m.seq = v_turn.answer_seq;
    return json_build_object(
      'stored', true, 'id', v_answer.id, 'created_at', public.iso(v_answer.created_at),
      'history_tokens', v_thread.context_tokens, 'summary_upto', v_thread.summary_upto);
  end if;
  if v_turn.holder <> p_holder or v_turn.status <> 'running' then
    -- Somebody took the turn over; where that one is through already, its answer is the turn's.
    return json_build_object(
      'stored', false,
      'message', (select public.message_json(m, false) from public.chat_messages m
                  where m.thread_id = v_thread.id and m.seq = v_turn.answer_seq and v_turn.status <> 'running'));
  end if;

  if v_turn.answer_seq is not null then
    -- The partial answer of an interrupted attempt gives way to this one.
    update public.chat_messages m
    set content = p_content, tokens = p_tokens, metadata = p_metadata::json, budget = p_budget::json, created_at = now()
    where m.thread_id = v_thread.id and m.seq = v_turn.answer_seq
    returning m.* into v_answer;
  elsif p_status <> 'interrupted' or p_content <> '' then
    insert into public.chat_messages (thread_id, seq, role, content, tokens, metadata, budget)
    values (v_thread.id, v_thread.next_seq, 'assistant', p_content, p_tokens, p_metadata::json, p_budget::json)
    returning * into v_answer;
    v_thread.next_seq := v_thread.next_seq + 1;
  end if;

  -- What the client is shown is what it can accept. A grow that was deleted meanwhile has no plan to change.
  v_proposal := p_metadata::json -> 'proposal';
  if p_status = 'complete' and v_proposal is not null then
    insert into public.plan_proposals (id, grow_id, message_id, changes, reason)
    select (v_proposal ->> 'id')::uuid, g.id, v_answer.id, (v_proposal -> 'changes')::jsonb, v_proposal ->> 'reason'
    from public.grows g
    where g.id = (v_proposal ->> 'grow_id')::uuid and g.owner = p_owner
    for key share of g; -- and one that is just being deleted is waited for, not stumbled over
  end if;

  -- Only what was answered becomes history for a model.
  if p_status in ('complete', 'stopped') and p_content <> '' then
    select q.tokens + p_tokens + 8 into v_pair_tokens
    from public.chat_messages q where q.thread_id = v_thread.id and q.seq = v_turn.question_seq;
  end if;

  update public.chat_threads t
  set next_seq = v_thread.next_seq, context_tokens = t.context_tokens + v_pair_tokens, updated_at = now()
  where t.id = v_thread.id;
  update public.chat_turns t
  set status = p_status,
      answer_seq = v_answer.seq,
      context_end = case when v_pair_tokens > 0 then v_thread.context_tokens + v_pair_tokens end
  where t.thread_id = v_thread.id and t.id = p_turn;

  return json_build_object(
    'stored', true,
    'id', v_answer.id,
    'created_at', public.iso(v_answer.created_at),
    'history_tokens', v_thread.context_tokens + v_pair_tokens,
    'summary_upto', v_thread.summary_upto);
end
$$;

comment on function public.complete_turn(text, text, uuid, uuid, text, text, integer, text, text) is
  'Stores the answer of a running turn whose holder is p_holder; anybody else''s is discarded (stored: false).
A complete answer''s metadata.proposal (id, grow_id, changes, reason) becomes a pending proposal to the owner''s grow.
p_status: complete, stopped or interrupted.
@returns { stored: true; id: string | null; created_at: string | null; history_tokens: number; summary_upto: number } | { stored: false; message?: StoredMessage | null }';

-- With all tables that there are by now.
create or replace function public.schema_state() returns json
language sql stable security definer
set search_path = ''
as $$
  select json_build_object(
    'migrations', (select json_agg(m.version order by m.version) from supabase_migrations.schema_migrations m),
    'unprotected', coalesce(json_agg(c.relname order by c.relname) filter (where not c.relrowsecurity), '[]'),
    'tables', coalesce(json_agg(c.relname order by c.relname), '[]'))
  from pg_catalog.pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and c.relname = any (array[
      'chat_threads', 'chat_messages', 'chat_turns', 'grows', 'grow_readings', 'grow_hours', 'grow_alerts', 'grow_watches',
      'knowledge_documents', 'knowledge_passages', 'knowledge_terms', 'knowledge_corpora', 'profiles', 'chat_sessions',
      'plan_proposals', 'plan_changes'])
$$;

do $$
declare
  v_function regprocedure;
begin
  for v_function in
    select p.oid::regprocedure from pg_catalog.pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and p.proname in ('record_plan_change', 'plan_proposal_json', 'list_plan_proposals', 'find_plan_proposal',
                        'plan_history', 'decide_plan_proposal')
  loop
    execute format('revoke execute on function %s from public, anon, authenticated', v_function);
    execute format('grant execute on function %s to service_role', v_function);
  end loop;
end
$$;
