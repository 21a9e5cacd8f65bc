-- The last head of the tree that was signed here: one row, kept when the nodes are made anew.
create table tree_head (note text not null);
