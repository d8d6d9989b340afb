-- Tasklist explains itself to each person once.
alter table person add column tasklist_explained boolean default false not null;
