-- What the engine waits for, by case: read by lists and boards, which ask for a page of it and never for all.
create view open_step as
select t.ID_ as task_id,
       e.BUSINESS_KEY_ as case_number,
       t.TASK_DEF_KEY_ as step_key,
       t.CREATE_TIME_ as since,
       t.DUE_DATE_ as due_at,
       t.ASSIGNEE_ as assignee,
       t.SUSPENSION_STATE_ as suspension
from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_;

create view step_candidate as
select l.TASK_ID_ as task_id, l.USER_ID_ as login, l.GROUP_ID_ as post_group
from ACT_RU_IDENTITYLINK l
where l.TASK_ID_ is not null and l.TYPE_ = 'candidate';

create view awaited_event as
select j.ID_ as job_id, e.BUSINESS_KEY_ as case_number, d.ACT_ID_ as event, j.DUEDATE_ as due_at
from ACT_RU_JOB j
join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
where j.TYPE_ = 'timer' and j.SUSPENSION_STATE_ = 1;

create index branchwork_task_due on ACT_RU_TASK (DUE_DATE_);
create index branch_vote_state on branch_vote (state);

-- The figures of a year read the facts of that year alone.
create index case_fact_day on case_fact (fact, fact_value);
