using System.Text.Json.Serialization;
using Warehouse.Etl.Extraction.Identity;

namespace Warehouse.Etl.Extraction;

/// <summary>
/// A report as understood: the contract between <c>parse</c> and <c>load</c>, schema <c>parsed-report/1</c>.
/// </summary>
/// <param name="Form">Which form's labels the document uses, whatever its year.</param>
public sealed record ParsedReport(
    string Schema,
    ReportSource Source,
    string? Title,
    ReportOffice Office,
    int? ReportYear,
    DateOnly? PublishedOn,
    string Form,
    ReportScope Scope,
    IReadOnlyList<ReportFact> Facts,
    IReadOnlyList<Finding> Findings)
{
    public const string CurrentSchema = "parsed-report/1";

    /// <summary>What speaks for each answer to whose report this is, for <c>parse --explain</c>; no part of the contract.</summary>
    [JsonIgnore]
    public IEnumerable<IdentityEvidence> Evidence { get; init; } = [];

    /// <summary>Whether it only stands for a document, as <see cref="Unread"/> makes it.</summary>
    [JsonIgnore]
    public bool IsUnread => Schema is "";

    /// <summary>
    /// Stands for a document that was not read, because the warehouse has it. It has no schema, so that it could not be
    /// loaded by mistake.
    /// </summary>
    public static ParsedReport Unread(ReportSource source) =>
        new("", source, null, new ReportOffice(null, null, null, null), null, null, "", ReportScope.Unknown, [], []);
}
