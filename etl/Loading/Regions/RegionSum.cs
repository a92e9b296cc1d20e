namespace Warehouse.Etl.Loading.Regions;

/// <summary>A measure of a region and year, added up over its offices, or what changes in such a sum. A sum of nothing is absent, not zero.</summary>
internal sealed class RegionSum
{
    private decimal value;
    private decimal likeForLikeValue;
    private decimal likeForLikePrevious;

    public decimal? Value => OfficesReported == 0 ? null : value;

    public int OfficesReported { get; private set; }

    /// <summary>Over the offices that state the measure in both years under definitions that did not break.</summary>
    public decimal? LikeForLikeValue => LikeForLikeOffices == 0 ? null : likeForLikeValue;

    public decimal? LikeForLikePrevious => LikeForLikeOffices == 0 ? null : likeForLikePrevious;

    public int LikeForLikeOffices { get; private set; }

    public int BreakOffices { get; private set; }

    /// <summary>How many more offices have the measure, with a value or blank, than had it in the sum that is kept: that does not say how many.</summary>
    public int OfficesMore { get; private set; }

    /// <param name="previous">What the office states on the year before; null where it states nothing.</param>
    /// <param name="sign">−1 takes off what was added.</param>
    public void Add(decimal? stated, decimal? previous, bool isBreak, int sign)
    {
        OfficesMore += sign;
        if (stated is not { } now)
            return;
        value += sign * now;
        OfficesReported += sign;
        if (isBreak)
            BreakOffices += sign;
        else if (previous is { } before)
            AddLikeForLike(sign * now, sign * before, sign);
    }

    public void Add(RegionSum part)
    {
        value += part.value;
        OfficesReported += part.OfficesReported;
        OfficesMore += part.OfficesMore;
        BreakOffices += part.BreakOffices;
        AddLikeForLike(part.likeForLikeValue, part.likeForLikePrevious, part.LikeForLikeOffices);
    }

    public static RegionSum Of(decimal value, int reported, decimal likeForLikeValue, decimal likeForLikePrevious, int likeForLikeOffices, int breakOffices) => new()
    {
        value = value,
        OfficesReported = reported,
        likeForLikeValue = likeForLikeValue,
        likeForLikePrevious = likeForLikePrevious,
        LikeForLikeOffices = likeForLikeOffices,
        BreakOffices = breakOffices,
    };

    private void AddLikeForLike(decimal now, decimal before, int offices)
    {
        likeForLikeValue += now;
        likeForLikePrevious += before;
        LikeForLikeOffices += offices;
    }
}
