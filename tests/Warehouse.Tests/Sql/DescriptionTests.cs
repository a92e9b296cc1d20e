namespace Warehouse.Tests.Sql;

/// <summary>What tables and columns mean stands in the dictionary, and on a server in <c>MS_Description</c> as well.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class DescriptionTests(string engine)
{
    private TestWarehouse warehouse = null!;

    [OneTimeSetUp]
    public void MakeDatabase() => warehouse = TestWarehouse.Ready(engine);

    [OneTimeTearDown]
    public void DropDatabase() => warehouse.Dispose();

    private string ObjectsAndColumns => engine == Engines.Sqlite
        ? """
          SELECT m.name AS object_name, '' AS column_name FROM sqlite_schema m WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite%'
          UNION ALL
          SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite%'
          """
        : """
          SELECT t.TABLE_NAME AS object_name, '' AS column_name FROM INFORMATION_SCHEMA.TABLES t WHERE t.TABLE_SCHEMA = 'dbo' AND t.TABLE_NAME NOT LIKE 'sys%'
          UNION ALL
          SELECT c.TABLE_NAME, c.COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS c WHERE c.TABLE_SCHEMA = 'dbo' AND c.TABLE_NAME NOT LIKE 'sys%'
          """;

    [Test]
    public void Every_table_view_and_column_is_in_the_dictionary_in_both_languages()
    {
        var described = warehouse.Query<(string Kind, string Code, string Table)>(
            "SELECT kind, code, label_zh FROM rpt_dictionary WHERE kind IN ('table', 'column') AND definition_zh <> '' AND definition_en <> ''")
            .Select(row => row.Kind == "table" ? $"{row.Code}." : $"{row.Table}.{row.Code}").ToHashSet(StringComparer.OrdinalIgnoreCase);

        var there = warehouse.Query<(string Table, string Column)>(ObjectsAndColumns).Select(row => $"{row.Table}.{row.Column}").ToList();

        Assert.That(there, Has.Count.GreaterThan(300));
        Assert.That(there.Where(name => !described.Contains(name)), Is.Empty);
    }

    [Test]
    public void A_server_shows_the_same_texts_as_descriptions()
    {
        if (engine == Engines.Sqlite)
        {
            Assert.That(warehouse.Query<string>("SELECT name FROM sqlite_schema WHERE name LIKE '%extended%'"), Is.Empty);
            return;
        }
        var texts = warehouse.Query<(string Table, string Column, string Text)>("""
            SELECT o.name, COALESCE(c.name, '') AS column_name, CAST(p.value AS NVARCHAR(1000)) AS text
            FROM sys.extended_properties p JOIN sys.objects o ON o.object_id = p.major_id LEFT JOIN sys.columns c ON c.object_id = p.major_id AND c.column_id = p.minor_id
            WHERE p.class = 1 AND p.name = 'MS_Description'
            """).ToDictionary(row => $"{row.Table}.{row.Column}", row => row.Text, StringComparer.OrdinalIgnoreCase);

        // Babelfish takes the description of a view's column and forgets it: of those, only the call is tried.
        var views = warehouse.Query<string>("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.VIEWS").ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.That(
            warehouse.Query<(string Table, string Column)>(ObjectsAndColumns).Where(row => (row.Column == "" || !views.Contains(row.Table)) && !texts.ContainsKey($"{row.Table}.{row.Column}")),
            Is.Empty);
        Assert.That(texts["fact_disclosure."], Is.EqualTo("事实表：文件、机关、年度、指标、申请人 / Fact table: document, office, year, measure, applicant"));
        Assert.That(texts["fact_disclosure.value"], Does.StartWith("文件所印数值"));
    }
}
