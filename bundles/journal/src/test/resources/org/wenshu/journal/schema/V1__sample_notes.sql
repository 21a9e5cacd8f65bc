create table sample_note (position integer primary key, text text not null);
