using Warehouse.Etl.Commands.Shell;
using Warehouse.Reports.Tables;
using Warehouse.Sql.Catalogue;
using Warehouse.Tests.Sql;

namespace Warehouse.Tests.Commands;

public sealed class DictionaryCommandTests
{
    [Test]
    public async Task Every_measure_and_every_rule_is_explained()
    {
        using var warehouse = TestWarehouse.Ready(Engines.Sqlite);

        var run = await CommandRun.OfAsync("dictionary", "--db", "sqlite:" + TestWarehouse.SqlitePath(warehouse.Database));

        var entries = run.OutputLines.Select(line => line.Split(',')).Select(fields => (fields[0], fields[1])).ToHashSet();
        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(run.OutputLines[0], Does.StartWith("kind,code,form_code,label_zh"));
            Assert.That(ReferenceData.Measures.Where(measure => !entries.Contains(("measure", measure.Code))), Is.Empty);
            Assert.That(ReferenceData.Rules.Where(rule => !entries.Contains(("rule", rule.Code))), Is.Empty);
        });
    }

    [Test]
    public async Task The_page_explains_what_the_list_explains_and_asks_for_nothing()
    {
        using var warehouse = TestWarehouse.Ready(Engines.Sqlite);
        var file = Path.Combine(Path.GetDirectoryName(TestWarehouse.SqlitePath(warehouse.Database))!, "dictionary.html");

        var run = await CommandRun.OfAsync("dictionary", "--page", file, "--db", "sqlite:" + TestWarehouse.SqlitePath(warehouse.Database));

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await File.ReadAllTextAsync(file));
        var codes = page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent).ToHashSet(StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(ReferenceData.Measures.Where(measure => !codes.Contains(measure.Code)), Is.Empty);
            Assert.That(ReferenceData.Rules.Where(rule => !codes.Contains(rule.Code)), Is.Empty);
            Assert.That(codes, Does.Contain("rpt_disclosure").And.Contain("evidence_line"));
            Assert.That(page.QuerySelectorAll("[src], link[rel=stylesheet]"), Is.Empty);
        });
    }

    [TestCase(null, "")]
    [TestCase("a", "a")]
    [TestCase("a,b", "\"a,b\"")]
    [TestCase("a\"b", "\"a\"\"b\"")]
    [TestCase("=1+1", "'=1+1")]
    [TestCase("@x,y", "\"'@x,y\"")]
    public void A_field_is_quoted_and_never_a_formula(string? text, string field) =>
        Assert.That(CsvField.Of(text), Is.EqualTo(field));
}
