-- Nodes whose subtree is complete; they never change.
create table tree_node (
    level integer not null,
    number bigint not null,
    hash bytea not null,
    primary key (level, number)
);
