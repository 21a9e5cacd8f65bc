create table notes_tag (note bigint not null references notes_note (id), tag text not null);
