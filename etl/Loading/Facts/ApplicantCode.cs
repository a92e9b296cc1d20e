namespace Warehouse.Etl.Loading.Facts;

/// <summary>The two codes of <c>applicants.csv</c> that name no kind of applicant.</summary>
internal static class ApplicantCode
{
    public const string Total = "total";

    /// <summary>The measure is not broken down by applicant.</summary>
    public const string None = "none";
}
