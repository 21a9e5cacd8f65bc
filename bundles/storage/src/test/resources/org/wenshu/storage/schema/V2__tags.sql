create table notes_tag (note integer not null references notes_note (id), tag text not null);
