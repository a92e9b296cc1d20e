using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CsvHelper;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>The rows of <c>prose-guards.csv</c>, in the order in which they are asked.</summary>
internal static class ProseGuards
{
    private static readonly Lazy<IReadOnlyList<ProseGuard>> all = new(() => ReferenceFile.Read("prose-guards.csv", ToGuard));
    private static readonly Lazy<IReadOnlyList<ProseGuard>> ofEveryNumber = new(() => [.. All.Where(guard => guard.Measures.Count == 0)]);
    private static readonly ConcurrentDictionary<string, IReadOnlyList<ProseGuard>> byMeasure = new(StringComparer.Ordinal);

    public static IReadOnlyList<ProseGuard> All => all.Value;

    /// <summary>Whether a number is a value of no measure whatever.</summary>
    public static bool IsNoValue(Mention mention) => First(ofEveryNumber.Value, mention) is not null;

    /// <summary>The first guard of a measure that holds for a number, or null.</summary>
    /// <param name="byLabel">Whether the measure is known by what stands before the number.</param>
    public static ProseGuard? Of(string measure, Mention mention, bool byLabel)
    {
        foreach (var guard in byMeasure.GetOrAdd(measure, code => [.. All.Where(guard => guard.IsAbout(code))]))
        {
            if ((byLabel || !guard.LabelOnly) && guard.IsTrueOf(mention))
                return guard;
        }

        return null;
    }

    private static ProseGuard? First(IReadOnlyList<ProseGuard> guards, Mention mention)
    {
        foreach (var guard in guards)
        {
            if (guard.IsTrueOf(mention))
                return guard;
        }

        return null;
    }

    private static ProseGuard ToGuard(CsvReader row) => new(
        row.GetString("name"),
        row.Names("measures"),
        row.Names("units"),
        row.Words("before", RegexOptions.RightToLeft),
        row.Words("says"),
        row.Words("lead", RegexOptions.RightToLeft),
        row.Words("after"),
        row.Words("near"),
        row.Words("explanation"),
        row.Words("unless"),
        row.Words("without"),
        row.Names("flags").Contains("label"),
        Enum.Parse<GuardEffect>(row.GetString("effect"), ignoreCase: true),
        row.GetString("rule"),
        row.GetString("message"));
}
