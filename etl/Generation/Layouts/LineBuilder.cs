using System.Text;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>Joins cells to one line and moves the offsets of their facts.</summary>
internal sealed class LineBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<ReportFact> facts = [];

    public LineBuilder Add(string piece)
    {
        text.Append(piece);
        return this;
    }

    /// <summary>A line break within the cell becomes a blank.</summary>
    public LineBuilder Add(GridCell? cell)
    {
        if (cell is null)
            return this;
        foreach (var fact in cell.Facts)
            facts.Add(fact with { Offset = fact.Offset + text.Length });
        text.Append(cell.Text.ReplaceLineEndings(" "));
        return this;
    }

    public PrintedLine Build() => new(text.ToString(), TextRole.Table, [.. facts]);
}
