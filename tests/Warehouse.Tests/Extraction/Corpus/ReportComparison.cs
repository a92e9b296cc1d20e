using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Corpus;

/// <summary>Compares the cells of a report's tables with what is printed in them.</summary>
public static class ReportComparison
{
    /// <summary>Findings about a whole table: they explain what is missing in it, and excuse no wrong value.</summary>
    private static readonly HashSet<string> ofWholeTables = [TableRules.TableMissing, TableRules.ValuesLost, TableRules.BlankCells];

    public static IEnumerable<CellComparison> Compare(ParsedReport printed, ParsedReport read)
    {
        var truth = Cells(printed);
        var found = Cells(read);
        foreach (var (key, cell) in truth)
        {
            var other = found.GetValueOrDefault(key) ?? Elsewhere(read, key);
            yield return new CellComparison(printed.Source.File, key.Measure, key.Applicant, cell, other, Verdict(cell, other, read));
        }

        foreach (var (key, cell) in found)
        {
            // An empty place that the document does not have says as little as no place at all.
            if (!truth.ContainsKey(key) && cell.Value is not null)
                yield return new CellComparison(printed.Source.File, key.Measure, key.Applicant, null, cell, IsDoubted(read, key.Measure) ? CellVerdict.ExtraSaid : CellVerdict.ExtraSilent);
        }
    }

    private static CellVerdict Verdict(ReportFact printed, ReportFact? read, ParsedReport report)
    {
        if (read is null)
            return IsDoubted(report, printed.Measure) || IsTableMissing(report, printed.Measure) ? CellVerdict.MissingSaid : CellVerdict.MissingSilent;
        if (printed.Value == read.Value && printed.State == read.State && (printed.Value is null || (printed.Unit == read.Unit && printed.Approximate == read.Approximate)))
            return printed.Value is null ? CellVerdict.BlankRight : CellVerdict.Right;
        return IsDoubted(report, printed.Measure) ? CellVerdict.WrongSaid : CellVerdict.WrongSilent;
    }

    private static Dictionary<(string Measure, string? Applicant), ReportFact> Cells(ParsedReport report) =>
        report.Facts.Where(fact => fact.Source == FactSource.Table).GroupBy(fact => (fact.Measure, fact.Applicant)).ToDictionary(group => group.Key, group => group.First());

    /// <summary>A value that the tables do not give may be loaded from the text.</summary>
    private static ReportFact? Elsewhere(ParsedReport report, (string Measure, string? Applicant) key) =>
        report.Facts.FirstOrDefault(fact => fact.Measure == key.Measure && fact.Applicant == key.Applicant && fact.Year is null && fact.Source == FactSource.Prose);

    private static bool IsDoubted(ParsedReport report, string measure) =>
        report.Findings.Any(finding => finding.Measure == measure && IsDoubt(finding) && !ofWholeTables.Contains(finding.Rule));

    private static bool IsTableMissing(ParsedReport report, string measure)
    {
        var table = FormLayout.For(report.Form)?.Rows.FirstOrDefault(row => Has(row.Measures, measure))?.TableCode;
        return table is not null && report.Findings.Any(finding => finding.Rule == TableRules.TableMissing && finding.Measure is { } first
            && FormLayout.For(report.Form)!.Rows.Any(row => row.TableCode == table && Has(row.Measures, first)));
    }

    private static bool Has(IReadOnlyList<string> measures, string measure) =>
        measures.Any(entry => entry == measure || entry.EndsWith("=" + measure, StringComparison.Ordinal));

    private static bool IsDoubt(Finding finding) => finding.Status is FindingStatus.Fail or FindingStatus.Uncertain;
}
