using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>Where figures come from, as it is put under charts and tables.</summary>
public static class Sources
{
    public static string Reports => Texts.Of("source_reports");
}
