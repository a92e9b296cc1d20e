using Warehouse.Etl.Generation;

namespace Warehouse.Etl.Jobs;

/// <summary>The rows of <c>noise.csv</c>.</summary>
internal static class NoiseRow
{
    public const string Header = "file,noise,place,detail\n";

    public static string Of(NoiseEntry entry) => $"{entry.File},{entry.Kind},{Quoted(entry.Where)},{Quoted(entry.What)}\n";

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
