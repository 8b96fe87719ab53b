import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { countTokens } from '../llm/token-counter.js';
import { renderPassage } from './passage.js';

/** A document as `import_knowledge` takes it. */
export interface KnowledgeDocument {
  readonly slug: string;
  readonly title: string;
  readonly aliases: string;
  readonly symptoms: string;
  readonly phases: readonly string[];
  readonly severity: string | null;
  readonly sources: readonly string[];
  readonly content_hash: string;
  readonly passages: readonly { readonly heading: string; readonly content: string; readonly tokens: number }[];
}

export interface KnowledgeFolder {
  /** Of all files together: equal hashes mean that nothing has to be imported. */
  readonly hash: string;
  readonly files: readonly { readonly slug: string; readonly text: string }[];
}

/** Bumped when the way of cutting or indexing changes, so that the next start imports anew. */
const FORMAT = '1';

export class ArticleError extends Error {}

export async function readKnowledgeFolder(folder: string): Promise<KnowledgeFolder> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  if (names.length === 0) throw new ArticleError(`${folder} has no Markdown files.`);
  const files = await Promise.all(
    names.map(async (name) => ({ slug: basename(name, '.md'), text: await readFile(join(folder, name), 'utf8') })),
  );
  return { hash: hashOf(FORMAT + files.map(({ slug, text }) => `${slug}\n${text}`).join('\n')), files };
}

/**
 * Markdown with front matter to a document of passages, one per `##` section.
 * @throws ArticleError naming the file.
 */
export function parseArticle(slug: string, source: string): KnowledgeDocument {
  const text = source.replaceAll('\r\n', '\n');
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined)
    throw new ArticleError(`${slug}.md has no front matter between --- lines.`);
  let fields: Record<string, unknown>;
  try {
    fields = parse(head) ?? {};
  } catch (error) {
    throw new ArticleError(`${slug}.md: its front matter is not valid YAML.`, { cause: error });
  }
  const title = typeof fields.title === 'string' ? fields.title.trim() : '';
  if (title === '') throw new ArticleError(`${slug}.md has no title.`);
  const passages = sections(body, title).map(({ heading, content }) => ({
    heading,
    content,
    tokens: countTokens(renderPassage({ title, heading, content })),
  }));
  if (passages.length === 0) throw new ArticleError(`${slug}.md has no text.`);
  const list = (...names: string[]): string[] => {
    const name = names.find((candidate) => fields[candidate] !== undefined && fields[candidate] !== null);
    const value = name === undefined ? [] : fields[name];
    if (!Array.isArray(value)) throw new ArticleError(`${slug}.md: its ${name} are no list.`);
    return value.map(String);
  };
  return {
    slug,
    title,
    aliases: list('aliases').join(' . '),
    symptoms: list('symptoms', 'questions').join(' . '), // what an article answers is what makes one ask
    phases: list('phases'),
    severity: typeof fields.severity === 'string' ? fields.severity : null,
    sources: list('sources'),
    content_hash: hashOf(FORMAT + text),
    passages,
  };
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

function sections(body: string, title: string): { heading: string; content: string }[] {
  const [introduction = '', ...rest] = `\n${body}`.split(/\n## /);
  const cut = rest.map((section) => {
    const end = section.indexOf('\n');
    return end < 0
      ? { heading: section.trim(), content: '' }
      : { heading: section.slice(0, end).trim(), content: section.slice(end).trim() };
  });
  return [{ heading: title, content: introduction.trim() }, ...cut].filter(({ content }) => content !== '');
}
