using Warehouse.Reports.Wording;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Reports.Analysis;

/// <summary>Whether figures are made up for a demonstration (示例数据): those of the invented province, which no reader may take for real.</summary>
public sealed record MadeUp(string Mark, string Notice)
{
    /// <summary>Said beside the name of what is made up.</summary>
    public static string Label => Texts.Of("made_up");

    private static MadeUp All => new(Label, Texts.Of("made_up.all"));

    private static MadeUp Some => new("", Texts.Of("made_up.some"));

    /// <returns>Null where all is real.</returns>
    public static MadeUp? Of(IReadOnlyCollection<ReportingOffice> offices)
    {
        var invented = offices.Count(office => Region.IsExample(office.RegionCode));
        return invented == 0 ? null : invented == offices.Count ? All : Some;
    }
}
