create table journal_entry (
    position integer primary key,
    recorded_at text not null,
    actor text not null,
    origin text not null,
    rule_pack text not null,
    stream text not null,
    stream_version integer not null,
    type text not null,
    type_version integer not null,
    payload text not null,
    hash text not null,
    unique (stream, stream_version)
);

create trigger journal_entry_never_updated before update on journal_entry
begin
    select raise(abort, 'the journal is append-only');
end;

create trigger journal_entry_never_deleted before delete on journal_entry
begin
    select raise(abort, 'the journal is append-only');
end;

-- Where reactions stand; projections keep their cursor in their own database.
create table journal_cursor (
    consumer text primary key,
    position integer not null
);
