using System.Collections.Frozen;
using Warehouse.Etl.Extraction.Identity.Places;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>An office's name, taken apart.</summary>
/// <param name="Text">As published, without what does not belong to it, 政府 written out as 人民政府.</param>
/// <param name="Place">The places named at its beginning (温州市鹿城区); null where there are none.</param>
/// <param name="Core">What follows the places: 财政局, 金山桥街道办事处, 人民政府; empty where the place stands for its government.</param>
/// <param name="Key">The core in the form that stays the same over the years: see <see cref="OfficeKey"/>.</param>
/// <param name="Kind">After the ending of the name.</param>
/// <param name="Township">The town or street in the name: 金山桥街道.</param>
/// <param name="IsReplaced">Whether words of a hijacked site or a mask stood in the name.</param>
public sealed record OfficeName(
    string Text, PlaceMention? Place, string Core, string Key, OfficeKind Kind, string? Township, bool IsReplaced)
{
    private static readonly FrozenSet<string> bare = new[]
    {
        "政府", "人民政府", "街道", "街道办", "街道办事处", "办事处", "镇政府", "镇人民政府", "乡政府", "乡人民政府", "办公室", "委员会",
        "管理委员会", "管委会", "管理局", "学院", "学校", "大学", "医院", "中心", "服务中心", "分局", "支队", "大队", "总队", "有限公司", "公司", "开发区", "园区", "新区",
        "地区", "自治州", "自治县", "自治区",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the two are names of one office: the same, or one the other's without its beginning.</summary>
    public bool IsSameAs(OfficeName other)
    {
        if (Key == other.Key)
            return AreCompatible(Place, other.Place, Township is not null);
        var (shorter, longer) = Key.Length < other.Key.Length ? (Key, other.Key) : (other.Key, Key);
        return shorter.Length >= 3 && Kind.Code == other.Kind.Code && longer.EndsWith(shorter, StringComparison.Ordinal)
            && AreCompatible(Place, other.Place, Township is not null);
    }

    /// <summary>Whether nothing is left that tells this office from others: 政府, 街道办事处, 局.</summary>
    public bool IsBare => Place is null && (Core.Length <= 1 || bare.Contains(Core) || (Core.Length == 2 && "省市县区旗州镇乡".Contains(Core[0], StringComparison.Ordinal)));

    /// <summary>A city's bureau is not its district's, but a street is the same whether its city or its district is named.</summary>
    private static bool AreCompatible(PlaceMention? one, PlaceMention? other, bool inLine) =>
        one is null || other is null
        || one.Places.Any(place => other.Places.Any(second => inLine ? place.IsInLineWith(second) : place == second));

    public override string ToString() => Text;
}
