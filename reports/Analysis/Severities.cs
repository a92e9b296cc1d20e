using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>How grave a rule is, in words.</summary>
public static class Severities
{
    public static string NameOf(string code) => Texts.Of("severity." + (code is "hard" or "soft" ? code : "info"));
}
