using Warehouse.Etl.Extraction;

namespace Warehouse.Tests.Extraction.Corpus;

/// <summary>One cell as printed and as read; one of the two may be absent.</summary>
public sealed record CellComparison(string File, string Measure, string? Applicant, ReportFact? Printed, ReportFact? Read, CellVerdict Verdict)
{
    public bool IsWrong => Verdict is CellVerdict.WrongSaid or CellVerdict.WrongSilent or CellVerdict.ExtraSaid or CellVerdict.ExtraSilent;

    public bool IsSilent => Verdict is CellVerdict.WrongSilent or CellVerdict.MissingSilent or CellVerdict.ExtraSilent;

    public override string ToString() =>
        $"{File} {Verdict} {Measure}/{Applicant}: printed {Say(Printed)}, read {Say(Read)}";

    private static string Say(ReportFact? fact) => fact is null
        ? "nothing"
        : $"{fact.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {fact.State} {fact.Unit}{(fact.Approximate ? " about" : "")} (line {fact.Line}: {fact.Text})";
}
