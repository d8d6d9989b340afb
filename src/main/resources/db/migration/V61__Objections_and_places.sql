-- What a notice proposes, and the second place of a person away from home (Art. 13).
alter table public_notice add column kind varchar(40) default 'DEVELOPMENT_TARGET' not null;
alter table public_notice add column inflow_places varchar(10000);
alter table public_notice add column inflow_from date;
alter table public_notice add column inflow_until date;

-- Who objected, apart from what was objected: it can be shown, and erased, apart.
create table objector (
    objection_id bigint primary key references objection (id) on delete cascade,
    name varchar(200),
    contact varchar(1000)
);
insert into objector (objection_id, contact) select id, contact from objection where contact is not null;
alter table objection drop column contact;

-- Only the hash of the code that opens the reply is kept.
alter table objection add column code_hash varchar(64);
create unique index objection_code on objection (code_hash);
