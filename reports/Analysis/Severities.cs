namespace Warehouse.Reports.Analysis;

/// <summary>How grave a rule is, in words.</summary>
public static class Severities
{
    public static string NameOf(string code) => code switch { "hard" => "硬性", "soft" => "提示", _ => "说明" };
}
