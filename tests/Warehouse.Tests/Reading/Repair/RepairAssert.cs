using Warehouse.Etl.Reading.Repair;

namespace Warehouse.Tests.Reading.Repair;

internal static class RepairAssert
{
    public static void Becomes(this ITextRepair step, string line, string expected, int count) =>
        Assert.That(step.Apply(line), Is.EqualTo(new Repaired(expected, count)));

    public static void LeavesAlone(this ITextRepair step, string line) => step.Becomes(line, line, 0);
}
