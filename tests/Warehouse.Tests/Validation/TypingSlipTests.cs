using Warehouse.Etl.Validation.Text;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Tests.Validation;

/// <summary>Every row of the table of typing slips proves itself by its own two examples.</summary>
public sealed class TypingSlipTests
{
    private static IEnumerable<TestCaseData> Rows() => ReferenceFile.Read("typing-slips.csv", row => new TestCaseData(
        row.GetString("example"), row.GetString("counter_example")).SetArgDisplayNames(row.GetString("correct")));

    [TestCaseSource(nameof(Rows))]
    public void The_example_is_doubted_and_the_counter_example_is_not(string example, string counterExample)
    {
        Assert.That(new TypoRule().Judge(TextDocument.Of(example)), Is.Not.Empty);
        Assert.That(new TypoRule().Judge(TextDocument.Of(counterExample)), Is.Empty);
    }
}
