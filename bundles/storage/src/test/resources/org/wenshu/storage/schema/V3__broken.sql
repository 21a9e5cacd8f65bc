create table notes_half (id integer primary key);
insert into notes_missing (id) values (1);
