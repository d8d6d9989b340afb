-- Steps of one decision belong to one instance: in this order a long list is cut by the index of due dates alone.
create or replace view open_step as
select t.ID_ as task_id,
       e.BUSINESS_KEY_ as case_number,
       t.TASK_DEF_KEY_ as step_key,
       t.CREATE_TIME_ as since,
       t.DUE_DATE_ as due_at,
       t.ASSIGNEE_ as assignee,
       t.SUSPENSION_STATE_ as suspension,
       t.PROC_INST_ID_ as instance
from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_;

-- The category of many people at once: admissions in the statistics.
create index person_category on person (login, category);
-- How many cases stand where, of all there are.
create index membership_case_state on membership_case (state);
