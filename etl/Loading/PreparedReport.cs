using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Facts;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Quarantine;

namespace Warehouse.Etl.Loading;

/// <summary>A report with all that follows from it alone, so that it can be made while the reports before it are written.</summary>
internal sealed class PreparedReport(ParsedReport report)
{
    private Admission? admission;
    private FactSelectionResult? selection;
    private IReadOnlyList<ConformedStatement>? statements;

    public ParsedReport Report => report;

    public Admission Admission => admission ??= Admission.Of(report);

    public FactSelectionResult Selection => selection ??= FactSelection.Select(report);

    public IReadOnlyList<ConformedStatement> Statements => statements ??= ConformedStatements.Of(report.ReportYear ?? 0, Selection.Facts);

    /// <summary>Whether a number of it that comes from there becomes a fact.</summary>
    public bool States(FactSource source) => Selection.Facts.Any(fact => fact.Resolved.Fact.Source == source && fact.Resolved.Fact.Value is not null);

    /// <summary>Of a report that does not come in by itself, what would become facts is not made unless somebody asks; of one that was not read, nothing is.</summary>
    public static PreparedReport Of(ParsedReport report)
    {
        var prepared = new PreparedReport(report);
        if (!report.IsUnread && prepared.Admission.Outcome == DocumentOutcome.Loaded)
            _ = prepared.Statements;
        return prepared;
    }
}
