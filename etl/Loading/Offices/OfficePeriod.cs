using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Keys;

namespace Warehouse.Etl.Loading.Offices;

/// <summary>Years in which an office had one name and one place: what becomes a version in <c>dim_office</c>.</summary>
/// <param name="Code">As reports of these years give it.</param>
/// <param name="ValidFrom">0: since before the first report.</param>
/// <param name="ValidTo">Null: still so.</param>
/// <param name="FormerNames">Divisions that had another name in these years, as today's name and the name then.</param>
public sealed record OfficePeriod(string Code, int ValidFrom, int? ValidTo, IReadOnlyList<(string Today, string Then)> FormerNames)
{
    public bool Covers(int year) => ValidFrom <= year && (ValidTo is null || year <= ValidTo);

    /// <summary>A text that names divisions, as it was written in these years.</summary>
    public string InItsTime(string text) =>
        FormerNames.Aggregate(text, (words, name) => words.Contains(name.Then, StringComparison.Ordinal) ? words : words.Replace(name.Today, name.Then, StringComparison.Ordinal));

    /// <summary>The office's name as a report of its code prints it, written as in these years.</summary>
    internal string Printed(ReportOffice office) => Codes.Fit(InItsTime(office.Name ?? Code), 200);

    /// <summary>The office's name put together of place and code, where no report of these years is at hand.</summary>
    internal string Composed(OfficePlace place) => Codes.Fit(InItsTime(place.NameOf(NameOf(Code))), 200);

    /// <summary>The place in the code: the digits before the name.</summary>
    public static string RegionOf(string code) => code.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? code[..dash] : "";

    /// <summary>The name in the code.</summary>
    public static string NameOf(string code) => code[(code.IndexOf('-', StringComparison.Ordinal) + 1)..];
}
