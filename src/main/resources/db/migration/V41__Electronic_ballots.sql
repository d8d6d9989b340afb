-- Electronic ballots of a meeting. The private key is there only while tokens are handed out.
create table electronic_ballot (
    id varchar(36) primary key,
    vote_id bigint not null references branch_vote (id),
    case_number varchar(20) not null references membership_case (number),
    phase varchar(10) not null,
    public_key varchar(1000) not null,
    private_key varchar(4000)
);
create index electronic_ballot_vote on electronic_ballot (vote_id);

-- who may take a ballot and who has; not when
create table ballot_roll (
    ballot_id varchar(36) not null references electronic_ballot (id),
    login varchar(64) not null references person (login),
    entitled boolean not null,
    signed_in boolean not null,
    primary key (ballot_id, login)
);
create index ballot_roll_login on ballot_roll (login);

-- what was cast: these three columns and never another, no time, no number, no reference to a person
create table ballot_box (
    ballot_id varchar(36) not null,
    token_hash varchar(64) not null,
    choice varchar(10) not null,
    primary key (ballot_id, token_hash)
);

-- after closing: which tokens were counted, without what they chose
create table ballot_token (
    ballot_id varchar(36) not null references electronic_ballot (id),
    token_hash varchar(64) not null,
    primary key (ballot_id, token_hash)
);
