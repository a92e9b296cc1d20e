using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity;

namespace Warehouse.Tests.Extraction.Identity;

/// <summary>The identity of the labelled documents, counted as an auditor would: names may be longer or shorter than the label.</summary>
public sealed partial class LabelledDocumentTests
{
    [TestCaseSource(typeof(LabelledDocument), nameof(LabelledDocument.Seeds))]
    public void A_seed_is_identified_without_a_miss(LabelledDocument seed) =>
        Assert.That(Misses(seed), Is.Empty);

    [Test]
    public void Of_the_cases_at_least_97_in_100_answers_are_right()
    {
        var misses = new List<string>();
        var answers = 0;
        foreach (var document in LabelledDocument.Cases())
        {
            answers += Answers(document);
            misses.AddRange(Misses(document));
        }

        TestContext.Out.WriteLine($"{answers - misses.Count} of {answers}\n" + string.Join('\n', misses));
        Assert.That((answers - misses.Count) / (double)answers, Is.GreaterThanOrEqualTo(0.97), string.Join('\n', misses));
    }

    private static int Answers(LabelledDocument document) => Expected(document).Count();

    private static IEnumerable<(string What, string Value)> Expected(LabelledDocument document)
    {
        if (document.Number("report_year") is { } year)
            yield return ("year", year.ToString(CultureInfo.InvariantCulture));
        if (document.Text("office_name") is { } office && !office.Contains("未出现", StringComparison.Ordinal))
            yield return ("office", office);
        if (document.Text("published") is { } published)
            yield return ("published", published);
        if (document.Text("region_hints")?.StartsWith("none in the text", StringComparison.Ordinal) == true)
            yield break;
        foreach (var level in new[] { "province", "prefecture", "county" })
        {
            if (document.Region(level) is { } name)
                yield return (level, name);
        }
    }

    private static IEnumerable<string> Misses(LabelledDocument document)
    {
        var identity = ReportIdentifier.Identify(document.Document);
        foreach (var (what, value) in Expected(document))
        {
            var found = what switch
            {
                "year" => identity.ReportYear?.ToString(CultureInfo.InvariantCulture),
                "office" => identity.Office.Name,
                "published" => identity.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                "province" => identity.Office.Region?.Province,
                "prefecture" => identity.Office.Region?.Prefecture,
                _ => identity.Office.Region?.County,
            };
            if (!Agree(what, found, value))
                yield return $"{document.Name} {what}: expected {value}, found {found ?? "nothing"}";
        }
    }

    private static bool Agree(string what, string? found, string expected)
    {
        if (found is null)
            return false;
        var (one, other) = (Plain(found), Plain(expected));
        return what == "office"
            ? one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)
            : one == other;
    }

    private static string Plain(string text) => Signs().Replace(text, "");

    [GeneratedRegex(@"[\s、,，。:：;；()（）""“”]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Signs();
}
