-- Conversations: one thread per assistant and owner, its messages in gapless order, its turns.

create table public.chat_threads (
  id uuid primary key default gen_random_uuid(),
  assistant text not null check (assistant ~ '^[a-z][a-z0-9_]{0,31}$'),
  owner text not null check (char_length(owner) between 1 and 128),
  next_seq bigint not null default 1,
  context_tokens bigint not null default 0,
  summary text,
  summary_tokens integer not null default 0,
  summary_upto bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (assistant, owner)
);

comment on table public.chat_threads is 'One conversation per assistant and owner (a JWT''s sub, or the nutrition service''s user_id).';
comment on column public.chat_threads.next_seq is 'The seq that the next message gets; the thread holds next_seq - 1 messages.';
comment on column public.chat_threads.context_tokens is 'Tokens of all complete question-answer pairs so far, 4 per message included.';
comment on column public.chat_threads.summary_upto is 'The chat_turns.context_end of the newest pair that the summary covers.';

create table public.chat_messages (
  id uuid primary key default gen_random_uuid(),
  thread_id uuid not null references public.chat_threads on delete cascade,
  seq bigint not null,
  role text not null check (role in ('user', 'assistant')),
  content text not null,
  tokens integer not null check (tokens >= 0),
  metadata json,
  budget json,
  created_at timestamptz not null default now(),
  unique (thread_id, seq)
);

comment on column public.chat_messages.seq is '1, 2, 3 ... without gaps per thread, given under the lock of the thread''s row: a page at any offset is a range scan.';
comment on column public.chat_messages.tokens is 'Tokens of content in o200k_base, counted once, when it was written.';
comment on column public.chat_messages.budget is 'Tokens per prompt section and what was dropped; shown on request only.';

create table public.chat_turns (
  thread_id uuid not null references public.chat_threads on delete cascade,
  id uuid not null,
  idempotency_key text check (char_length(idempotency_key) between 1 and 128),
  request_hash text,
  status text not null default 'running' check (status in ('running', 'complete', 'stopped', 'interrupted')),
  holder uuid not null,
  lease_until timestamptz not null,
  question_seq bigint not null,
  answer_seq bigint,
  context_end bigint,
  created_at timestamptz not null default now(),
  primary key (thread_id, id)
);

comment on table public.chat_turns is 'A question and the work on its answer. The holder is the attempt that may complete it, until its lease ends.';
comment on column public.chat_turns.context_end is 'chat_threads.context_tokens right after this complete pair; null while there is no pair to show to a model.';

-- The constraint that makes a retry a replay.
create unique index chat_turns_idempotency on public.chat_turns (thread_id, idempotency_key) where idempotency_key is not null;
-- The newest pairs that fit a budget are one range scan.
create index chat_turns_context on public.chat_turns (thread_id, context_end) where context_end is not null;
-- The sweep of orphans.
create index chat_turns_leases on public.chat_turns (lease_until) where status = 'running';

alter table public.chat_threads enable row level security;
alter table public.chat_messages enable row level security;
alter table public.chat_turns enable row level security;

revoke all on public.chat_threads, public.chat_messages, public.chat_turns from anon, authenticated;
grant select on public.chat_threads, public.chat_messages to authenticated;
grant all on public.chat_threads, public.chat_messages, public.chat_turns to service_role;

-- The nutrition service's owners are no JWT subjects, so a policy names the assistant whose owners are.
create policy chat_threads_owner on public.chat_threads for select to authenticated
  using (assistant = 'aurora' and owner = (select public.current_owner()));
create policy chat_messages_owner on public.chat_messages for select to authenticated
  using (thread_id in (select t.id from public.chat_threads t
                       where t.assistant = 'aurora' and t.owner = (select public.current_owner())));
