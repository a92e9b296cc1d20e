using CsvHelper;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Reports.Wording;

/// <summary>Opens the CSV files beside this one, which are built into this assembly.</summary>
internal static class WordingFile
{
    /// <param name="name">File name with its ending, such as <c>texts.csv</c>.</param>
    /// <exception cref="FileNotFoundException">No such file is built in.</exception>
    public static IReadOnlyList<T> Read<T>(string name, Func<CsvReader, T> toRow) => ReferenceFile.Read(
        typeof(WordingFile).Assembly.GetManifestResourceStream("wording/" + name) ?? throw new FileNotFoundException($"No file '{name}' is built in.", name),
        toRow);
}
