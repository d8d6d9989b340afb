-- Every act is signed when it is written, and put into the chain when it is sealed.
alter table audit_entry add column about varchar(200);
alter table audit_entry add column uid varchar(36);
-- stands for the actor in what is signed, so that his login can be erased
alter table audit_entry add column actor_mark varchar(64);
alter table audit_entry add column signature varchar(120);
-- the place in the chain, without gaps; null until it is sealed
alter table audit_entry add column seal_no bigint;
alter table audit_entry add column link varchar(64);
create unique index audit_entry_seal_no on audit_entry (seal_no);
create unique index audit_entry_uid on audit_entry (uid);
create index audit_entry_about on audit_entry (about);

create table audit_head (
    batch bigint primary key,
    first_no bigint not null,
    last_no bigint not null,
    link varchar(64) not null,
    sealed_at timestamp not null,
    signature varchar(120) not null
);

-- one row, held by the node that seals
create table audit_chain (id integer primary key);
insert into audit_chain (id) values (1);
