namespace Warehouse.Sql.Migrations;

/// <summary>The database cannot be brought to this version. The message names the script, and what to do.</summary>
public sealed class MigrationException(string script, string message, Exception? inner = null) : Exception(message, inner)
{
    public string Script { get; } = script;
}
