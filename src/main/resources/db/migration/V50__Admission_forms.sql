-- The ledger of admission forms: numbers issued to a committee, used for a case, void, lost or returned.
alter table admission_form alter column case_number drop not null;
alter table admission_form add column form_year integer;
update admission_form set form_year = extract(year from issued_on);
alter table admission_form alter column form_year set not null;
alter table admission_form add column organ varchar(32) references organ (code);
alter table admission_form add column state varchar(20) default 'USED' not null;
alter table admission_form add column changed_on date;
alter table admission_form add column entered_by varchar(64);
alter table admission_form add column reason varchar(4000);
create index admission_form_organ on admission_form (organ, form_year);
