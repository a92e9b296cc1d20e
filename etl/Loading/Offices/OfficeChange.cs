namespace Warehouse.Etl.Loading.Offices;

/// <summary>What became of an office: a row of <c>office_change</c>.</summary>
/// <param name="OfficeCode">As reports give it before the change.</param>
/// <param name="ChangeYear">The first report year after the change.</param>
/// <param name="Kind"><c>renamed</c>, <c>moved</c>, <c>merged</c> or <c>abolished</c>.</param>
/// <param name="SuccessorCode">As reports give it after the change; of a merged office, that of the one it is part of now.</param>
public sealed record OfficeChange(string OfficeCode, int ChangeYear, string Kind, string? SuccessorCode)
{
    /// <summary>Whether the office is the same afterwards, under another name or in another place.</summary>
    public bool GoesOn => Kind is "renamed" or "moved" && SuccessorCode is not null && SuccessorCode != OfficeCode;
}
