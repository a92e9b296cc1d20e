using System.Globalization;
using Warehouse.Etl.Reading.Grids;
using Warehouse.Etl.Reading.Metadata;
using Warehouse.Etl.Reading.Repair;

namespace Warehouse.Etl.Reading;

/// <summary>Collects the lines, tables and metadata of one document; every line is repaired as it comes.</summary>
/// <remarks>Beyond a limit nothing more is taken, and <see cref="Build"/> gives a failure.</remarks>
internal sealed class DocumentBuilder(RawDocument raw, SourceFormat format, string encoding, ReadingLimits limits)
{
    private readonly List<SourceLine> lines = [];
    private readonly List<SourceTable> tables = [];
    private readonly Dictionary<string, string> metadata = new(StringComparer.Ordinal);
    private readonly LineRepair repair = new();
    private bool isTooLarge;

    public void AddLine(string original) => AddLine(original, repair.Apply(original));

    /// <summary>Adds a line that is matched as it stands.</summary>
    public void AddVerbatim(string original) => AddLine(original, original);

    /// <summary>Adds the rows of a table, each as a line too: the text of a line is that of its cells, tabs between them.</summary>
    public void AddTable(IReadOnlyList<IReadOnlyList<GridCell>> source)
    {
        if (Grid.Resolve(StackedRows.Apart(source), limits.MaxCells) is not { } grid)
        {
            isTooLarge = true;
            return;
        }

        var texts = new Dictionary<GridCell, string>(ReferenceEqualityComparer.Instance);
        var rows = new List<IReadOnlyList<SourceCell>>(grid.Count);
        foreach (var row in grid)
        {
            var own = row.Where(place => !place.IsContinuation).Select(place => place.Origin!).ToList();
            foreach (var cell in own)
                texts[cell] = repair.Apply(cell.Joined).Replace('\t', ' ').Trim();
            var line = AddLine(string.Join('\t', own.Select(cell => cell.Joined)), string.Join('\t', own.Select(cell => texts[cell])));
            rows.Add([.. row.Select(place => new SourceCell(place.Origin is { } cell ? texts[cell] : "", line, place.IsContinuation))]);
        }

        if (rows.Count > 0)
            tables.Add(new SourceTable(rows[0][0].Line, rows[^1][0].Line, rows));
    }

    /// <summary>Keeps the first value of a key; a blank one is none.</summary>
    public void Describe(string key, string? value)
    {
        if (repair.Apply(value ?? "").Trim() is { Length: > 0 } text)
            metadata.TryAdd(key, text);
    }

    public void Describe(string key, int count)
    {
        if (count > 0)
            Describe(key, count.ToString(CultureInfo.InvariantCulture));
    }

    public ReadResult Build()
    {
        if (isTooLarge)
            return raw.IsTooLong(limits);
        if (lines.TrueForAll(line => string.IsNullOrWhiteSpace(line.Text)) && metadata.Count == 0)
            return raw.IsBlank();

        if (format != SourceFormat.Json)
        {
            foreach (var (key, value) in LabelledMetadata.Of(lines))
                metadata.TryAdd(key, value);
        }

        foreach (var (step, count) in repair.Counts)
            metadata["repair." + step] = count.ToString(CultureInfo.InvariantCulture);
        return ReadResult.Of(new SourceDocument(raw.File, raw.Sha256, format, encoding, lines, tables, metadata));
    }

    private int AddLine(string original, string text)
    {
        if (lines.Count >= limits.MaxLines)
            isTooLarge = true;
        else
            lines.Add(new SourceLine(lines.Count + 1, original, text));
        return lines.Count;
    }
}
