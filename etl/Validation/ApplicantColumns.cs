using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation;

/// <summary>The applicant columns of table three, in the order of the form.</summary>
public static class ApplicantColumns
{
    private static readonly IReadOnlyList<Applicant> columns =
        [.. ReferenceData.Applicants.Where(applicant => applicant.Position is not null).OrderBy(applicant => applicant.Position)];

    /// <summary>All seven codes, the total last.</summary>
    public static IReadOnlyList<string?> Codes { get; } = [.. columns.Select(applicant => applicant.Code)];

    /// <summary>The six kinds that add up to the total.</summary>
    public static IReadOnlyList<string> Members { get; } = [.. columns.Where(applicant => !applicant.IsTotal).Select(applicant => applicant.Code)];

    public static string LabelOf(string code) => columns.First(applicant => applicant.Code == code).LabelZh;
}
