-- A long list of steps is cut here, before anything is joined to it.
create view step_task as
select t.ID_ as task_id, t.CREATE_TIME_ as since, t.DUE_DATE_ as due_at, t.ASSIGNEE_ as assignee,
       t.SUSPENSION_STATE_ as suspension
from ACT_RU_TASK t
where t.PROC_INST_ID_ is not null;
