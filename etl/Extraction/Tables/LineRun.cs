using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>Consecutive lines whose cells are separated in one way.</summary>
internal readonly record struct LineRun(IReadOnlyList<SourceLine> Lines, int Start, int End)
{
    public IEnumerable<SourceLine> Each()
    {
        for (var i = Start; i < End; i++)
            yield return Lines[i];
    }
}
