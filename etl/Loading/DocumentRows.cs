using System.Runtime.InteropServices;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Dimensions;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Offices;
using Warehouse.Etl.Loading.Rows;

namespace Warehouse.Etl.Loading;

/// <summary>The rows of the star schema that the admitted reports of one batch become, each document's in the order of the primary key.</summary>
/// <param name="most">Facts that the batch has: a list that grows by doubling becomes a large object, and each of those has the whole memory collected.</param>
internal sealed class DocumentRows(DimensionKeys dimensions, OfficeDimension offices, KeySequence findingKeys, int runId, int most)
{
    private readonly List<(ParsedReport Report, StandingDocument Document)> documents = [];

    /// <summary>Beyond every key where there is no document.</summary>
    public int FirstDocumentKey => documents.Count > 0 ? documents[0].Document.DocumentKey : int.MaxValue;

    public List<FactRow> Facts { get; } = new(most);

    public List<StatementRow> Statements { get; } = new(most);

    public List<FindingRow> Findings { get; } = [];

    public void Add(PreparedReport prepared, StandingDocument document)
    {
        var report = prepared.Report;
        documents.Add((report, document));
        var (firstFact, firstStatement) = (Facts.Count, Statements.Count);
        foreach (var selected in prepared.Selection.Facts)
        {
            var resolved = selected.Resolved;
            var office = resolved.Year == document.ReportYear ? document.OfficeKey : offices.VersionOf(report.Office, resolved.Year).OfficeKey;
            Facts.Add(new FactRow(document.DocumentKey, dimensions.Categories.KeyOf(resolved), dimensions.Applicants[resolved.Applicant], office, runId, selected));
        }
        CollectionsMarshal.AsSpan(Facts)[firstFact..].Sort(FactRow.InOrder);
        foreach (var statement in prepared.Statements)
            Statements.Add(new StatementRow(document.DocumentKey, dimensions.Conformed[statement.ConformedCode], dimensions.Applicants[statement.Applicant], statement));
        CollectionsMarshal.AsSpan(Statements)[firstStatement..].Sort(StatementRow.InOrder);
        foreach (var finding in report.Findings.Concat(prepared.Selection.Findings))
            Findings.Add(new FindingRow(findingKeys.Next(), document, dimensions.Rules.KeyOf(finding.Rule), dimensions.Categories.KeyOf(report.Form, finding.Measure), runId, finding));
    }

    /// <summary>Of the documents whose text has one.</summary>
    public IReadOnlyList<SignatureRow> Signatures() =>
        [.. from entry in documents where entry.Report.Source.Signature is { Length: <= SignatureRow.Longest } select new SignatureRow(entry.Document.DocumentKey, entry.Report.Source.Signature!)];

    /// <param name="superseded">Keys of those that stand behind another.</param>
    public IEnumerable<DocumentRow> Documents(IReadOnlySet<int> superseded) =>
        from entry in documents
        let form = dimensions.Forms.Contains(entry.Report.Form) ? entry.Report.Form : DocumentRow.UnknownForm
        select new DocumentRow(entry.Report, entry.Document, form, !superseded.Contains(entry.Document.DocumentKey), runId);
}
