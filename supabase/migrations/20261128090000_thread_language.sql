-- The language of a conversation: what its newest message was written in that told its language.

alter table public.chat_threads
  add column language text check (language in ('en', 'es', 'fr', 'de', 'pt'));

comment on column public.chat_threads.language is
  'The language that the person last wrote in; null until a message has told it. Answers to "ok" and alerts are in it.';
