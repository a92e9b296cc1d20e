using Warehouse.Etl.Loading.Runs;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>What the process ends with: part of the contract with whoever schedules it.</summary>
public static class ExitStatus
{
    public const int Done = 0;

    /// <summary>Done, but some documents were quarantined or could not be read.</summary>
    public const int SomeQuarantined = 1;

    /// <summary>The call is wrong: a verb, an option or a path that does not exist.</summary>
    public const int WrongCall = 2;

    /// <summary>The database or the environment failed. Nothing is half loaded.</summary>
    public const int Failed = 3;

    /// <summary>Another run holds the lock of the warehouse.</summary>
    public const int Locked = 4;

    public static int Of(LoadSummary run) => run.Quarantined + run.Failed > 0 ? SomeQuarantined : Done;
}
