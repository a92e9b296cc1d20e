using System.Text.RegularExpressions;
using Warehouse.Sql.Migrations;

namespace Warehouse.Tests.Sql;

/// <summary>What the migration scripts of one engine say, read from their text.</summary>
internal sealed partial class ScriptSchema
{
    public ScriptSchema(string engine)
    {
        foreach (var script in MigrationScript.BuiltIn(engine))
        {
            Names.Add(Path.GetFileName(script.Name));
            var sql = Comment().Replace(script.Sql, "").Replace("N'", "'", StringComparison.Ordinal);
            foreach (Match table in Table().Matches(sql))
                AddTable(table.Groups["name"].Value, table.Groups["body"].Value);
            foreach (Match table in Dropped().Matches(sql))
                DropTable(table.Groups["name"].Value);
            foreach (Match index in Index().Matches(sql))
                Indexes.Add($"{index.Groups["unique"].Value}{index.Groups["name"].Value} ON {index.Groups["table"].Value}");
            foreach (Match view in View().Matches(sql))
                Views[view.Groups["name"].Value] = Blank().Replace(view.Groups["body"].Value, " ").Trim();
        }
    }

    public List<string> Names { get; } = [];

    /// <summary>TABLE.column NULL or NOT NULL, in order.</summary>
    public List<string> Columns { get; } = [];

    /// <summary>Primary, foreign, unique keys and checks, with their columns.</summary>
    public List<string> Constraints { get; } = [];

    public List<string> Indexes { get; } = [];

    /// <summary>The text of each view, blanks evened out.</summary>
    public Dictionary<string, string> Views { get; } = [];

    private void AddTable(string table, string body)
    {
        foreach (var line in body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.TrimEnd(',')))
        {
            if (line.StartsWith("CONSTRAINT", StringComparison.Ordinal))
                Constraints.Add($"{table}: {line.Replace(" DEFERRABLE INITIALLY DEFERRED", "", StringComparison.Ordinal)}");
            else
                Columns.Add($"{table}.{line.Split(' ')[0]} {(line.EndsWith("NOT NULL", StringComparison.Ordinal) ? "NOT NULL" : "NULL")}");
        }
    }

    private void DropTable(string table)
    {
        Columns.RemoveAll(column => column.StartsWith(table + ".", StringComparison.Ordinal));
        Constraints.RemoveAll(constraint => constraint.StartsWith(table + ":", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"--.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"CREATE TABLE (?<name>\w+) \(\n(?<body>.*?)\n\)", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Table();

    [GeneratedRegex(@"DROP TABLE (?<name>\w+);", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Dropped();

    [GeneratedRegex(@"CREATE (?<unique>UNIQUE )?INDEX (?<name>\w+) ON (?<table>\w+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Index();

    [GeneratedRegex(@"CREATE VIEW (?<name>\w+) AS\s(?<body>.*?);", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex View();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Blank();
}
