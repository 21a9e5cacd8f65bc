create table journal_entry (
    position bigint primary key,
    recorded_at text not null,
    actor text not null,
    origin text not null,
    rule_pack text not null,
    stream text not null,
    stream_version bigint not null,
    type text not null,
    type_version bigint not null,
    payload text not null,
    hash text not null,
    unique (stream, stream_version)
);

create function journal_entry_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end
$$;

create trigger journal_entry_never_changed before update or delete or truncate on journal_entry
for each statement execute function journal_entry_refuse();

-- Where reactions stand; projections keep their cursor beside their own tables.
create table journal_cursor (
    consumer text primary key,
    position bigint not null
);
