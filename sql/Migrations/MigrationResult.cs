namespace Warehouse.Sql.Migrations;

/// <param name="Applied">Names of the scripts that ran now, in order.</param>
/// <param name="AlreadyApplied">How many had run before.</param>
public sealed record MigrationResult(IReadOnlyList<string> Applied, int AlreadyApplied);
