-- The few steps of a kind among all there are: transfers in the statistics.
create index case_step_kind on case_step (step_key, case_number, acted_on);

-- Counted by branch, state and stage from the index alone.
drop index membership_case_branch;
create index membership_case_branch on membership_case (branch, state, stage);
