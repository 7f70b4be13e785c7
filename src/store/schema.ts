/** The version of the tables; a store of another one is refused. */
export const STORE_VERSION = 1
/** Marks the file as ours among SQLite's ("onre"). */
export const APPLICATION = 0x6f6e7265

/**
 * The tables. `said` is the full text: words are stemmed as English and found with or without accents; `people` and
 * `tags` hold what filters look for, as words that no stemming touches. A row of `said` is the quote of the same number,
 * and numbers ascend by day (`days.ts`).
 */
export const TABLES = `
create table document (id integer primary key, key text not null unique, title text, url text, published text, language text not null);
create table person (id integer primary key, name text not null, country text not null, titles text not null, unique (name, country, titles));
create table quote (
  id integer primary key,
  document integer not null references document,
  person integer references person,
  same text not null,
  confidence real not null,
  record text not null
);
create index quote_document on quote (document);
create index quote_person on quote (person) where person is not null;
create index quote_same on quote (same);
create virtual table said using fts5 (text, people, tags, prefix = '2 3', tokenize = 'porter unicode61 remove_diacritics 2');
insert into said (said, rank) values ('rank', 'bm25(1.0, 0.0, 0.0)');
pragma application_id = ${APPLICATION};
pragma user_version = ${STORE_VERSION};
`

/** For every connection: enough memory for a search's pages; a power cut may lose the last batch, never the store. */
export const SETTINGS = 'pragma cache_size = -65536; pragma synchronous = normal; pragma temp_store = memory; pragma foreign_keys = off;'
