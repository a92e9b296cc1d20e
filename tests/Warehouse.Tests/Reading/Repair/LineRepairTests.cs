using System.Diagnostics;
using Warehouse.Etl.Reading.Repair;

namespace Warehouse.Tests.Reading.Repair;

public sealed class LineRepairTests
{
    [Test]
    public void All_steps_work_on_one_line_and_are_counted()
    {
        var repair = new LineRepair();

        var text = repair.Apply("\u3000\u3000[bookmark: _GoBack]２０１９年，主動(dòng)公開（gōng kāi）信息３４５條");

        Assert.That(text, Is.EqualTo("  2019年,主动公开信息345条"));
        Assert.That(
            repair.Counts.Select(step => step.Key),
            Is.EqualTo(new[] { "blanks", "width", "bookmarks", "pinyin", "script" }));
        Assert.That(repair.Counts.Single(step => step.Key == "pinyin").Value, Is.EqualTo(2));
    }

    [Test]
    public void A_clean_line_is_the_same_string()
    {
        const string line = "二、主动公开政府信息情况";

        Assert.That(new LineRepair().Apply(line), Is.SameAs(line));
    }

    [TestCase("區(qū)")]
    [TestCase("((((((((((")]
    [TestCase("[bookmark:")]
    [TestCase("&&&&&&&#")]
    [TestCase("**a")]
    [TestCase("####")]
    [TestCase("１２３，\u3000")]
    [TestCase("公(((gong")]
    public void Time_grows_linearly_with_the_length(string unit)
    {
        // Were it quadratic, four times the length would take sixteen times as long.
        Assert.That(Fastest(unit, 2_000_000), Is.LessThan(10 * Fastest(unit, 500_000) + TimeSpan.FromMilliseconds(50)));
    }

    private static TimeSpan Fastest(string unit, int length)
    {
        var repair = new LineRepair();
        var line = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var clock = Stopwatch.StartNew();
            repair.Apply(line);
            return clock.Elapsed;
        });
    }
}
