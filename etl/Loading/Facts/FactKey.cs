namespace Warehouse.Etl.Loading.Facts;

/// <summary>The natural key of a fact within one document.</summary>
public readonly record struct FactKey(string FormCode, string MeasureCode, string Label, string Applicant, int Year)
{
    /// <summary>Of what tells the facts of one document apart best: form and year are nearly always the same.</summary>
    public override int GetHashCode() => HashCode.Combine(MeasureCode, Label, Applicant);
}
