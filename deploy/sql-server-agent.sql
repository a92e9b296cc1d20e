-- A job of SQL Server Agent that runs the program on the machine of the server every night at two. Run it in msdb.
-- The account of the Agent, or of a proxy for CmdExec, needs to read the inbox and to write the report; in the database its
-- login is in the role warehouse_loader of sqlserver/roles.sql. Only 'warehouse migrate' needs the owner.
USE msdb;
GO

EXEC dbo.sp_add_job
    @job_name = N'Warehouse nightly',
    @description = N'Loads disclosure annual reports. 0 done, 1 done with documents that wait for a person, 3 failed, 4 another run at work.';

EXEC dbo.sp_add_jobstep
    @job_name = N'Warehouse nightly',
    @step_name = N'nightly',
    @subsystem = N'CmdExec',
    -- 1 is a success for the schedule: the report is written, documents wait in quarantine. A negative status is that of a
    -- process which was ended from outside.
    @command = N'cmd /c ""C:\Program Files\Warehouse\warehouse.exe" nightly --config C:\ProgramData\Warehouse\warehouse.json & if errorlevel 2 (exit 1) else if errorlevel 0 (exit 0) else (exit 1)"',
    @cmdexec_success_code = 0,
    @retry_attempts = 0;

EXEC dbo.sp_add_jobschedule
    @job_name = N'Warehouse nightly',
    @name = N'Every night at two',
    @freq_type = 4,
    @freq_interval = 1,
    @active_start_time = 20000;

EXEC dbo.sp_add_jobserver @job_name = N'Warehouse nightly';
GO
