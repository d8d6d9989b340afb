-- a resolution begins with what is said of the person's conduct: as long a text as the resolution itself
alter table branch_vote alter column resolution set data type varchar(20100);
