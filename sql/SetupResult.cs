using Warehouse.Sql.Migrations;

namespace Warehouse.Sql;

/// <param name="ReferenceRows">How many rows of reference data were inserted or updated.</param>
public sealed record SetupResult(MigrationResult Migrations, int ReferenceRows);
