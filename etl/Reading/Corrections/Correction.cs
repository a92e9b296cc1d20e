namespace Warehouse.Etl.Reading.Corrections;

/// <summary>A value that a clerk has corrected: a row of <c>corrections.csv</c>.</summary>
/// <param name="Sha256">Of the document; null where office and year name it.</param>
/// <param name="OfficeCode">As reports give it; its own current report on the year is meant.</param>
/// <param name="Label">The member of an open list; empty otherwise.</param>
/// <param name="Applicant">A code of <c>applicants.csv</c>; null for the total, or where the measure is not broken down.</param>
/// <param name="Expected">What the document prints, in its unit; null for a blank cell. Where it prints something else the correction is not applied.</param>
/// <param name="Corrected">Null for blank.</param>
/// <param name="Reason">Why, and on what grounds, in the words of whoever corrects.</param>
/// <param name="AuthorRole">Who corrects, as a role (经办人, 审核人), never by name.</param>
public sealed record Correction(
    string? Sha256,
    string? OfficeCode,
    int? Year,
    string Measure,
    string Label,
    string? Applicant,
    decimal? Expected,
    decimal? Corrected,
    string Reason,
    string AuthorRole);
