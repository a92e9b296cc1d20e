using Warehouse.Etl.Generation;
using Warehouse.Etl.Generation.Figures;
using Warehouse.Etl.Generation.Layouts;
using Warehouse.Etl.Generation.Offices;
using Warehouse.Etl.Generation.Randomness;
using Warehouse.Etl.Generation.Writing;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Extraction.Corpus;

/// <summary>Every form through every layout of tables in text, and back.</summary>
public class LayoutTests
{
    private static readonly string[] layouts = [.. TableLayouts.Names.Where(name => name != "A17")];

    private static IEnumerable<string> Forms => ReferenceData.Forms.Where(form => form.Code != "PROSE").Select(form => form.Code);

    [Test]
    public void A_form_is_read_back_from_every_layout([ValueSource(nameof(Forms))] string form, [ValueSource(nameof(layouts))] string layout)
    {
        var tally = new CorpusTally();
        tally.Add(Written(form, TableLayouts.Named(layout), OfficeSize.Town));
        tally.Add(Written(form, TableLayouts.Named(layout), OfficeSize.County));
        Assert.That(tally.Faults, Is.Empty);
        Assert.That(tally.Cells, Is.Positive);
    }

    [Test]
    public void A_matrix_of_three_columns_gives_those_columns_and_says_that_the_others_are_lost()
    {
        var tally = new CorpusTally();
        tally.Add(Written("F2021", TableLayouts.Named("A17"), OfficeSize.County));
        Assert.That(tally.Faults.Where(cell => cell.IsWrong || cell.IsSilent), Is.Empty);
    }

    private static GeneratedDocument Written(string form, ITableLayout layout, OfficeSize size)
    {
        const string file = "报告.txt";
        var dice = new Dice(11).Fork(form).Fork(size.ToString());
        var office = new OfficeRoster(Gazetteer.Invented).Draw(1, null, dice.Fork("office")).Single();
        var year = ReferenceData.Forms.First(known => known.Code == form).ValidFromYear + 1;
        var model = new ActivityModel(size, dice.Fork("activity"));
        var before = model.Next(year - 1, leavesOpen: form != "CS2010");
        var draft = new ReportComposer(office, dice.Fork("composer")).Compose(form, model.Next(year, leavesOpen: true), before, new DateOnly(year + 1, 1, 20), dice.Fork("draft"));
        var written = new TextDocumentWriter(layout, lines => lines).Write(draft, dice.Fork("writing"));
        return new GeneratedDocument(file, written.Bytes, TruthWriter.Of(draft, written, file, SourceFormat.Txt), []);
    }
}
