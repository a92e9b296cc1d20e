using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>Consecutive lines whose cells are separated in one way.</summary>
/// <param name="Pages">The numbers of the lines that hold that of a page and nothing else.</param>
internal readonly record struct LineRun(IReadOnlyList<SourceLine> Lines, int Start, int End, IReadOnlySet<int> Pages)
{
    /// <summary>The text of the next line that is not blank, before (-1) or behind (1) a line of the run; null at its ends.</summary>
    public string? Neighbour(SourceLine line, int step)
    {
        for (var i = line.Number - Lines[Start].Number + Start + step; i >= Start && i < End; i += step)
        {
            if (Lines[i].Text.AsSpan().Trim() is { Length: > 0 } text)
                return text.ToString();
        }

        return null;
    }

    /// <summary>Its lines without those of page numbers, which belong to no row.</summary>
    public IEnumerable<SourceLine> WithoutPageNumbers() => Each().Where(IsNoPageNumber);

    public bool IsPageNumber(SourceLine line) => PageNumber.Is(line.Text) || Pages.Contains(line.Number);

    private bool IsNoPageNumber(SourceLine line) => !IsPageNumber(line);

    public IEnumerable<SourceLine> Each()
    {
        for (var i = Start; i < End; i++)
            yield return Lines[i];
    }
}
