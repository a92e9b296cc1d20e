using System.Text.RegularExpressions;
using Warehouse.Sql.Migrations;

namespace Warehouse.Tests.Sql;

public sealed partial class ScriptTests
{
    private static readonly ScriptSchema sqlite = new(Engines.Sqlite);

    private static readonly ScriptSchema server = new(Engines.SqlServer);

    private static readonly string[] views =
        ["rpt_conformed", "rpt_coverage", "rpt_dictionary", "rpt_disclosure", "rpt_indicator", "rpt_indicator_change", "rpt_quality", "rpt_region_year", "rpt_year_over_year"];

    [Test]
    public void Both_engines_have_scripts_of_the_same_numbers_and_names() =>
        Assert.That(server.Names, Is.EqualTo(sqlite.Names).And.Not.Empty);

    [Test]
    public void Scripts_are_numbered_without_a_gap() =>
        Assert.That(sqlite.Names.Select(name => name[..5]), Is.EqualTo(Enumerable.Range(1, sqlite.Names.Count).Select(number => $"{number:0000}_")));

    [Test]
    public void Both_engines_have_the_same_tables_and_columns() =>
        Assert.That(server.Columns, Is.EqualTo(sqlite.Columns).And.Count.GreaterThan(150));

    [Test]
    public void Both_engines_have_the_same_keys_and_checks()
    {
        Assert.That(server.Constraints, Is.EqualTo(sqlite.Constraints));
        Assert.That(server.Constraints.Count(constraint => constraint.Contains("FOREIGN KEY", StringComparison.Ordinal)), Is.GreaterThan(25));
    }

    [Test]
    public void Both_engines_have_the_same_indexes() =>
        Assert.That(server.Indexes, Is.EqualTo(sqlite.Indexes).And.Not.Empty);

    [Test]
    public void Both_engines_have_the_views_of_the_design()
    {
        Assert.That(sqlite.Views.Keys, Is.EquivalentTo(views));
        Assert.That(server.Views.Keys, Is.EquivalentTo(views));
    }

    [TestCaseSource(nameof(views))]
    public void A_view_is_the_same_query_on_both_engines_but_for_the_arithmetic_of_dates(string view) =>
        Assert.That(server.Views[view], Is.EqualTo(Julian().Replace(sqlite.Views[view], "DATEDIFF(day, $2, $1)")));

    [TestCaseSource(nameof(views))]
    public void No_view_uses_what_one_of_the_engines_does_not_have(string view) =>
        Assert.That(Unportable().Matches(server.Views[view]).Select(match => match.Value), Is.Empty);

    [TestCaseSource(nameof(views))]
    public void No_view_makes_a_number_of_what_is_missing(string view) =>
        Assert.That(ZeroForNull().Matches(server.Views[view]).Select(match => match.Value), Is.Empty);

    [Test]
    public void Every_table_has_a_primary_key()
    {
        var tables = sqlite.Columns.Select(column => column.Split('.')[0]).Distinct();
        var keyed = sqlite.Constraints.Where(constraint => constraint.Contains("PRIMARY KEY", StringComparison.Ordinal)).Select(constraint => constraint.Split(':')[0]);

        Assert.That(tables.Except(keyed), Is.Empty);
    }

    [Test]
    public void Chinese_text_in_the_scripts_of_the_server_is_Unicode_text()
    {
        var plain = MigrationScript.BuiltIn(Engines.SqlServer).SelectMany(script => PlainChinese().Matches(script.Sql).Select(match => $"{script.Name}: {match.Value}"));

        Assert.That(plain, Is.Empty);
    }

    [Test]
    public void No_script_has_what_DbUp_would_take_for_a_variable()
    {
        var scripts = MigrationScript.BuiltIn(Engines.SqlServer).Concat(MigrationScript.BuiltIn(Engines.Sqlite));

        Assert.That(scripts.Where(script => script.Sql.Contains('$', StringComparison.Ordinal)).Select(script => script.Name), Is.Empty);
    }

    [GeneratedRegex(@"CAST\(julianday\(([\w.]+)\) - julianday\(([\w.]+)\) AS INTEGER\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Julian();

    [GeneratedRegex(@"\b(TOP|LIMIT|ISNULL|IFNULL|MERGE|PIVOT|GETDATE|CONCAT|strftime|TRUE|FALSE|IIF)\b|\|\|", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unportable();

    [GeneratedRegex(@"COALESCE\([^()]*,\s*[0-9]|SUM\(CASE [^()]* ELSE 0 END\)|IS NULL THEN 0 ELSE \w+\.value", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ZeroForNull();

    [GeneratedRegex(@"(?<!N)'[^']*[\u3400-\u9fff][^']*'", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PlainChinese();
}
