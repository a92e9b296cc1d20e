using System.Text.RegularExpressions;

namespace Warehouse.Tests.Source;

/// <summary>Who may do what: the database is touched in few places, and references run one way.</summary>
internal static class LayerRules
{
    private static readonly Regex databaseUse = SourceText.Pattern(
        """\bDapper\b|\bMicrosoft\.Data\.|\bI?DbConnection\b|\bDbCommand\b|\bSql(ite)?(Connection|Command)\b|"+\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM)\s""");

    private static readonly Regex zeroForNull = SourceText.Pattern(
        @"\b(COALESCE|IFNULL|ISNULL|NVL)\s*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*,\s*0(\.0+)?\s*\)", RegexOptions.IgnoreCase);

    /// <summary>Those of T-SQL that somebody might call a column by.</summary>
    private static readonly Regex reservedAlias = SourceText.Pattern(
        @"\bAS (?:Check|Close|Column|Current|Cursor|Database|Default|Desc|Disk|End|Exit|External|File|From|Function|Group|Identity|Index|Key|Left|National|Of|Off|Open|Option|Order|Percent|Plan|Print|Public|Read|Right|Rule|Schema|Session|Set|Statistics|Table|To|Top|Trigger|Union|Unique|Update|Use|User|View|When|With)\b(?! *\()");

    private static readonly Regex etlOrReports = SourceText.Pattern(@"\bWarehouse\.(Etl|Reports)\b");

    private static readonly Regex etl = SourceText.Pattern(@"\bWarehouse\.Etl\b");

    public static IEnumerable<SourceRule> All =>
    [
        new("Only Loading, Queries and sql touch the database",
            file => file.Is(".cs", ".razor") && file.IsUnder("etl", "reports") && !file.IsUnder("etl/Loading", "reports/Queries"),
            file => SourceText.Matches(file, databaseUse),
            new("etl/Jobs/X.cs", "var sql = \"SELECT 1\";"),
            new("etl/Loading/X.cs", "var sql = \"SELECT 1\";")),
        new("Nothing missing is turned into zero",
            file => file.Is(".sql", ".cs", ".razor") && file.IsUnder("sql", "reports", "etl/Loading"),
            file => SourceText.Matches(file, zeroForNull),
            new("sql/sqlite/x.sql", "SELECT COALESCE(SUM(a.value), 0) FROM a"),
            new("sql/sqlite/x.sql", "SELECT COALESCE(a.value, b.value) FROM a")),
        new("No column is called by a word that T-SQL keeps for itself",
            file => file.Is(".cs") && file.IsUnder("etl/Loading", "reports/Queries", "sql"),
            file => SourceText.Matches(file, reservedAlias),
            new("etl/Loading/X.cs", "SELECT rule_code AS Rule, label_zh AS LabelZh"),
            new("etl/Loading/X.cs", "SELECT rule_code AS RuleCode, label_zh AS LabelZh")),
        new("sql refers to neither etl nor reports",
            file => file.Is(".cs", ".csproj") && file.IsUnder("sql"),
            file => SourceText.Matches(file, etlOrReports),
            new("sql/X.cs", "using Warehouse.Etl.Jobs;"),
            new("sql/X.cs", "using Warehouse.Sql.Catalogue;")),
        new("reports refers not to etl",
            file => file.Is(".cs", ".razor", ".csproj") && file.IsUnder("reports"),
            file => SourceText.Matches(file, etl),
            new("reports/Warehouse.Reports.csproj", "<ProjectReference Include=\"../etl/Warehouse.Etl.csproj\" />"),
            new("reports/Warehouse.Reports.csproj", "<ProjectReference Include=\"../sql/Warehouse.Sql.csproj\" />")),
    ];
}
