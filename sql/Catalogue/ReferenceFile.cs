using CsvHelper;

namespace Warehouse.Sql.Catalogue;

/// <summary>Opens the CSV files under <c>reference/</c>, which are built into this assembly.</summary>
public static class ReferenceFile
{
    /// <summary>The separator is said: left to be guessed, a file of patterns full of <c>|</c> is read wrongly.</summary>
    private static readonly CsvReaderOptions options = CsvReaderOptions.Default with { Separator = ',' };

    /// <summary>Reads every row of one file.</summary>
    /// <param name="name">File name with its ending, such as <c>measures.csv</c>.</param>
    /// <param name="toRow">Makes one value of the reader's current record.</param>
    /// <exception cref="FileNotFoundException">No such file is built in.</exception>
    public static IReadOnlyList<T> Read<T>(string name, Func<CsvReader, T> toRow) => Read(Open(name), toRow);

    /// <summary>Reads every row of a file that is built into another assembly, and closes it.</summary>
    public static IReadOnlyList<T> Read<T>(Stream file, Func<CsvReader, T> toRow)
    {
        using var reader = CsvReader.Create(file, options, leaveOpen: false);
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(toRow(reader));
        return rows;
    }

    public static Stream Open(string name) =>
        typeof(ReferenceFile).Assembly.GetManifestResourceStream("reference/" + name)
        ?? throw new FileNotFoundException($"No reference file '{name}' is built in.", name);
}
