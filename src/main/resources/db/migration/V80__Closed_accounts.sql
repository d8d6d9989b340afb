-- Whoever has left stays in the records, and has no way in.
create table closed_account (
    login varchar(64) primary key references person (login),
    closed_by varchar(64) not null,
    closed_at timestamp not null
);
