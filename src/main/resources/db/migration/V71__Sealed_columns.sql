-- What is confidential is closed before it comes here: longer than what was typed, and never searched.
alter table case_step add column sealed_values text;
alter table objector alter column name set data type text;
alter table objector alter column contact set data type text;
alter table objection alter column objection_text set data type text;
alter table objection alter column finding set data type text;
alter table objection alter column reply set data type text;
alter table committee_decision alter column reason set data type text;
