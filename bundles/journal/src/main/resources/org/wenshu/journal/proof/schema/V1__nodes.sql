-- Nodes whose subtree is complete; they never change.
create table tree_node (
    level integer not null,
    number integer not null,
    hash blob not null,
    primary key (level, number)
);
