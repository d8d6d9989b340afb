-- The engine looks for children of a task and for the next due job without an index of its own.
create index branchwork_task_parent on ACT_RU_TASK (PARENT_TASK_ID_);
create index branchwork_job_due on ACT_RU_JOB (DUEDATE_);
