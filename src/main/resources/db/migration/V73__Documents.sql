-- Files of a case. They lie in the database: one transaction with the case, one backup, the same on every node, and erased
-- with the rows. What they hold, their names and their digests are closed with the key from outside.
create table document (
    id varchar(36) primary key,
    case_number varchar(20) not null references membership_case (number),
    uploaded_by varchar(64) not null references person (login),
    uploaded_at timestamp not null,
    name text not null,
    digest text not null,
    kind varchar(10) not null,
    size_bytes bigint not null,
    confidential boolean not null,
    seal_key varchar(20) not null
);
create index document_case on document (case_number);
create index document_uploaded on document (uploaded_by, uploaded_at);

-- H2 takes a megabyte at most in one such column.
create table document_part (
    document_id varchar(36) not null references document (id) on delete cascade,
    part integer not null,
    bytes bytea not null,
    primary key (document_id, part)
);
