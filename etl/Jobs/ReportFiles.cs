using System.Globalization;
using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Jobs;

/// <summary>One JSON file a document, under the document's name with <c>.json</c> behind it.</summary>
public sealed class ReportFiles(string folder) : IReportOutput
{
    private static readonly char[] separators = ['/', '\\'];
    private static readonly char[] forbidden = [.. Path.GetInvalidFileNameChars(), ':'];

    private readonly HashSet<string> written = new(StringComparer.OrdinalIgnoreCase);

    public void Write(ParsedReport report)
    {
        var name = NameInside(report.Source.File);
        var free = name;
        for (var number = 2; !written.Add(free); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name}.{number}");

        var path = Path.Combine(folder, free + ".json");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, ParsedReportJson.Write(report) + "\n");
    }

    /// <summary>A name that stays in the folder, whatever the document calls itself.</summary>
    private static string NameInside(string file)
    {
        var parts = file.Split(separators, StringSplitOptions.RemoveEmptyEntries).Where(part => part.Trim(' ', '.').Length > 0);
        var name = Path.Combine([.. parts.Select(part => string.Join('_', part.Split(forbidden)))]);
        return name.Length > 0 ? name : "document";
    }
}
