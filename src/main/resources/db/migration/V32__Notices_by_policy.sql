-- Whether a notice of local policy was asked for when a case came to its place: kept, since the policy may change meanwhile.
create table notice_gate (
    -- the step that proposed what is to be made public
    after_step bigint primary key references case_step (id) on delete cascade,
    asked boolean not null
);

-- The same step; null for the notice the Rules themselves ask for, which belongs to its run of the stage.
alter table public_notice add column after_step bigint;
