using System.Globalization;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Identity;
using Warehouse.Etl.Validation;

namespace Warehouse.Etl.Jobs;

/// <summary>A parsed report in words: how each value was found, and what is doubted.</summary>
public sealed class ReportExplanation(TextWriter output) : IReportOutput
{
    private const int MostItems = 5;

    public void Write(ParsedReport report)
    {
        Line($"{report.Source.File}");
        Line($"  title     {report.Title ?? "not found"}");
        Line($"  office    {report.Office.Name ?? "not found"}{RegionOf(report.Office.Region)}");
        Line($"  year      {report.ReportYear?.ToString(CultureInfo.InvariantCulture) ?? "not found"}, published {report.PublishedOn?.ToString("O", CultureInfo.InvariantCulture) ?? "on a day not found"}");
        Line($"  form      {(report.Form.Length > 0 ? report.Form : "none")}, {report.Scope.ToString().ToLowerInvariant()} scope; {report.Source.Format.ToString().ToLowerInvariant()}, {report.Source.Encoding}");

        WriteEvidence(report.Evidence);
        Line($"  facts     {report.Facts.Count}");
        foreach (var fact in report.Facts)
        {
            Line($"    line {fact.Line,-5} {MeasureNames.Of(report.Form, fact.Measure)} ({Key(fact)}) = {ValueOf(fact)}");
            Line($"               {(fact.Rule.Length > 0 ? fact.Rule : fact.Source.ToString().ToLowerInvariant())}: {fact.Text}");
        }

        Line($"  findings  {report.Findings.Count}");
        foreach (var finding in report.Findings)
            Line($"    {finding.Status.ToString().ToLowerInvariant(),-13} {finding.Rule}{(finding.Measure is null ? "" : " " + finding.Measure)}: {finding.Message}");
        Line($"");
    }

    /// <summary>The answers of each kind, the best supported first, so that what was refused stands below what was taken.</summary>
    private void WriteEvidence(IEnumerable<IdentityEvidence> evidence)
    {
        Line($"  evidence  points for each answer");
        foreach (var answer in evidence.GroupBy(item => item.Subject).SelectMany(Answers))
        {
            Line($"    {answer.Subject,-13}{answer.Points,6:0.#}  {answer.Value}");
            foreach (var item in answer.Items.Take(MostItems))
                Line($"      {item.Weight,6:0.#}  {item.Source}{(item.Line is { } line ? $", line {line}" : "")}: {item.Text}");
            if (answer.Items.Count > MostItems)
                Line($"              and {answer.Items.Count - MostItems} more");
        }
    }

    private static IEnumerable<(string Subject, string Value, double Points, IReadOnlyList<IdentityEvidence> Items)> Answers(IGrouping<string, IdentityEvidence> subject) =>
        from item in subject
        group item by item.Value into answer
        let points = answer.Sum(item => item.Weight)
        orderby points descending
        select (subject.Key, answer.Key, points, (IReadOnlyList<IdentityEvidence>)[.. answer.OrderByDescending(item => item.Weight)]);

    private static string Key(ReportFact fact) =>
        string.Join(' ', ((string?[])[fact.Measure, fact.Applicant, fact.Label, fact.Year?.ToString(CultureInfo.InvariantCulture)]).Where(part => part is not null));

    private static string ValueOf(ReportFact fact) => fact.Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{(fact.Approximate ? "about " : "")}{value} {fact.Unit}").TrimEnd()
        : fact.State.ToString().ToLowerInvariant();

    private static string RegionOf(ReportRegion? region) => region is null
        ? ", region not found"
        : $", {string.Concat(region.Province, region.Prefecture, region.County, region.Township)} {region.Code}".TrimEnd();

    private void Line(FormattableString line)
    {
        var text = line.ToString(CultureInfo.InvariantCulture);
        output.Write(string.Create(text.Length, text, static (clean, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                clean[i] = char.IsControl(source[i]) ? ' ' : source[i];
        }));
        output.Write('\n');
    }
}
