namespace Warehouse.Etl.Extraction.Identity.Places;

/// <summary>A division with the divisions above it. Levels that are no places (市辖区, 省直辖县级行政区划) are skipped.</summary>
/// <param name="ShortName">The name without its ending: 永嘉 for 永嘉县, 新平 for 新平彝族傣族自治县.</param>
public sealed record Place(string Code, PlaceLevel Level, string Name, string ShortName, Place? Parent)
{
    /// <summary>The place itself and every place above it, lowest first.</summary>
    public IEnumerable<Place> Lineage
    {
        get
        {
            for (var place = this; place is not null; place = place.Parent)
                yield return place;
        }
    }

    /// <summary>Names from the province down: 湖南省长沙市望城区.</summary>
    public string Path => string.Concat(Lineage.Reverse().Select(place => place.Name));

    public Place? At(PlaceLevel level) => Lineage.FirstOrDefault(place => place.Level == level);

    /// <summary>Whether this place is the other one or lies in it.</summary>
    public bool IsWithin(Place other)
    {
        for (var place = this; place is not null; place = place.Parent)
        {
            if (ReferenceEquals(place, other))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the two lies in the other.</summary>
    public bool IsInLineWith(Place other) => IsWithin(other) || other.IsWithin(this);

    /// <summary>The gazetteer has every place once.</summary>
    public bool Equals(Place? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    public override string ToString() => Path;
}
