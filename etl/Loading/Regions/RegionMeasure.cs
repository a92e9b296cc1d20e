namespace Warehouse.Etl.Loading.Regions;

/// <summary>What is added up: a conformed measure for a kind of applicant.</summary>
internal readonly record struct RegionMeasure(int ConformedKey, int ApplicantKey) : IComparable<RegionMeasure>
{
    public int CompareTo(RegionMeasure other) => ConformedKey != other.ConformedKey ? ConformedKey - other.ConformedKey : ApplicantKey - other.ApplicantKey;
}
