using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation.Offices;

namespace Warehouse.Etl.Generation.Drafts;

/// <summary>A report before it is written in some format.</summary>
/// <param name="Form">The form whose labels it has.</param>
/// <param name="Known">The office as far as the document tells it.</param>
/// <param name="KnownYear">The report year, where the document tells it.</param>
/// <param name="PublishedOn">The date, where the document prints it.</param>
public sealed record ReportDraft(
    Office Office,
    int Year,
    string Form,
    string Title,
    ReportOffice Known,
    int? KnownYear,
    DateOnly? PublishedOn,
    IReadOnlyList<DraftBlock> Blocks)
{
    /// <summary>What a reader must doubt, where no value can be read of the document.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public IEnumerable<TableGrid> Tables => Blocks.OfType<TableBlock>().Select(block => block.Grid);

    public ReportDraft WithTables(Func<TableGrid, TableGrid> change) =>
        this with { Blocks = [.. Blocks.Select(block => block is TableBlock table ? new TableBlock(change(table.Grid)) : block)] };

    public ReportDraft WithTexts(Func<TextBlock, TextBlock> change) =>
        this with { Blocks = [.. Blocks.Select(block => block is TextBlock text ? change(text) : block)] };
}
