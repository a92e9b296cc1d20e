namespace Warehouse.Etl.Loading.Regions;

/// <summary>A measure of a region and year, added up over its offices. A sum of nothing is absent, not zero.</summary>
internal sealed class RegionSum
{
    public decimal? Value { get; private set; }

    public int OfficesReported { get; private set; }

    /// <summary>Over the offices that state the measure in both years under definitions that did not break.</summary>
    public decimal? LikeForLikeValue { get; private set; }

    public decimal? LikeForLikePrevious { get; private set; }

    public int LikeForLikeOffices { get; private set; }

    public int BreakOffices { get; private set; }

    /// <param name="previous">What the office states on the year before; null where it states nothing.</param>
    public void Add(decimal? value, decimal? previous, bool isBreak)
    {
        if (value is not { } stated)
            return;
        Value = (Value ?? 0) + stated;
        OfficesReported++;
        if (isBreak)
            BreakOffices++;
        else if (previous is { } before)
            AddLikeForLike(stated, before, 1);
    }

    public void Add(RegionSum part)
    {
        if (part.Value is { } value)
            Value = (Value ?? 0) + value;
        OfficesReported += part.OfficesReported;
        BreakOffices += part.BreakOffices;
        if (part is { LikeForLikeValue: { } now, LikeForLikePrevious: { } before })
            AddLikeForLike(now, before, part.LikeForLikeOffices);
    }

    public static RegionSum Of(decimal? value, int reported, decimal? likeForLikeValue, decimal? likeForLikePrevious, int likeForLikeOffices, int breakOffices) => new()
    {
        Value = value,
        OfficesReported = reported,
        LikeForLikeValue = likeForLikeValue,
        LikeForLikePrevious = likeForLikePrevious,
        LikeForLikeOffices = likeForLikeOffices,
        BreakOffices = breakOffices,
    };

    private void AddLikeForLike(decimal value, decimal previous, int offices)
    {
        LikeForLikeValue = (LikeForLikeValue ?? 0) + value;
        LikeForLikePrevious = (LikeForLikePrevious ?? 0) + previous;
        LikeForLikeOffices += offices;
    }
}
