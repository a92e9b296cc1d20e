using System.Text.RegularExpressions;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Warehouse.Sql.Dialects;

/// <summary>
/// The CHECK constraints of one bulk insert, held word by word. Each lists the words that a column may hold; the engine would
/// search the list for every row, which is half of what a row costs. The rows of a batch hold few different words, so the
/// engine is asked about each once, when the last row is in and before the transaction commits.
/// </summary>
internal sealed partial class SqliteCheckedWords : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly string table;
    private readonly bool isHeldHere;
    private readonly List<(int Place, string Column, string Condition)> checks = [];
    private readonly HashSet<object>?[] met;

    /// <summary>Keeps the engine from checking row by row until this is disposed; where a table has checks of another kind, the engine goes on.</summary>
    public SqliteCheckedWords(SqliteConnection connection, string table, IReadOnlyList<string> columns)
    {
        (this.connection, this.table) = (connection, table);
        met = new HashSet<object>?[columns.Count];
        var definition = connection.QuerySingleOrDefault<string>("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = @table", new { table }) ?? "";
        var lists = WordList().Matches(definition);
        if (lists.Count == 0 || lists.Count != Check().Count(definition))
            return;
        foreach (Match list in lists)
        {
            var (column, condition) = (list.Groups["column"].Value, list.Groups["condition"].Value);
            var place = columns.TakeWhile(name => name != column).Count();
            if (place == columns.Count)
                continue;
            checks.Add((place, column, condition));
            met[place] = [];
        }
        isHeldHere = true;
        Enforce(false);
    }

    public void Note(int place, object value) => met[place]?.Add(value);

    public bool IsChecked(int place) => met[place] is not null;

    /// <exception cref="SqliteException">A row holds a word that its column may not hold.</exception>
    public void Verify()
    {
        foreach (var (place, column, condition) in checks)
        {
            foreach (var word in met[place]!)
            {
                if (connection.ExecuteScalar<long>($"SELECT COALESCE(CAST(@word AS TEXT) {condition}, 1)", new { word }) == 0)
                    throw new SqliteException($"CHECK constraint failed: {table}.{column} holds “{word}”.", raw.SQLITE_CONSTRAINT, raw.SQLITE_CONSTRAINT_CHECK);
            }
        }
    }

    public void Dispose()
    {
        if (isHeldHere)
            Enforce(true);
    }

    private void Enforce(bool on) => connection.Execute(on ? "PRAGMA ignore_check_constraints = 0" : "PRAGMA ignore_check_constraints = 1");

    [GeneratedRegex(@"\bCHECK \((?<column>\w+) (?<condition>IN \('\w+'(?:, '\w+')*\))\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordList();

    [GeneratedRegex(@"\bCHECK\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Check();
}
