using Warehouse.Etl.Reading.Repair;

namespace Warehouse.Etl.Reading;

/// <summary>Collects the lines, tables and metadata of one document; every line is repaired as it comes.</summary>
internal sealed class DocumentBuilder(RawDocument raw, SourceFormat format, string encoding)
{
    private readonly List<SourceLine> lines = [];
    private readonly List<SourceTable> tables = [];
    private readonly Dictionary<string, string> metadata = new(StringComparer.Ordinal);
    private readonly LineRepair repair = new();

    /// <summary>The number that the next line gets.</summary>
    public int NextLine => lines.Count + 1;

    public SourceLine AddLine(string original)
    {
        var line = new SourceLine(NextLine, original, repair.Apply(original));
        lines.Add(line);
        return line;
    }

    public void AddTable(SourceTable table) => tables.Add(table);

    public string Repair(string text) => repair.Apply(text);

    /// <summary>Keeps the first value of a key; an empty one is none.</summary>
    public void Describe(string key, string value)
    {
        if (value.Length > 0)
            metadata.TryAdd(key, value);
    }

    public SourceDocument Build()
    {
        foreach (var (step, count) in repair.Counts)
            metadata["repair." + step] = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new SourceDocument(raw.File, raw.Sha256, format, encoding, lines, tables, metadata);
    }
}
