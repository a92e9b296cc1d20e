using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Charts;

/// <summary>How many offices a value rests on, of how many that were expected to report.</summary>
public readonly record struct OfficeCount(int Reported, int Expected)
{
    public bool IsComplete => Reported >= Expected;

    public override string ToString() => $"{Numbers.Grouped(Reported)}/{Numbers.Grouped(Expected)}";
}
