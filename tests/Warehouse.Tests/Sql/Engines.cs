namespace Warehouse.Tests.Sql;

/// <summary>The engines that one body of tests runs on: SQLite always, a server where one is named.</summary>
public static class Engines
{
    public const string Sqlite = "sqlite";

    public const string SqlServer = "sqlserver";

    /// <summary>Connection string of a server on which the tests may make and drop databases.</summary>
    public const string ServerVariable = "WAREHOUSE_TEST_SQLSERVER";

    public static string? Server => Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 } server ? server : null;

    public static IEnumerable<TestFixtureData> All =>
    [
        new TestFixtureData(Sqlite),
        Server is null
            ? (TestFixtureData)new TestFixtureData(SqlServer).Ignore($"No server to test on: {ServerVariable} is not set.")
            : new TestFixtureData(SqlServer),
    ];

    /// <summary>For what only a server has.</summary>
    public static IEnumerable<TestFixtureData> Servers => All.Skip(1);
}
