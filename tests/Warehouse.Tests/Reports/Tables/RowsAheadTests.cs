using Warehouse.Reports.Tables;

namespace Warehouse.Tests.Reports.Tables;

public sealed class RowsAheadTests
{
    [Test]
    public void All_rows_come_in_their_order() =>
        Assert.That(RowsAhead.Of(Enumerable.Range(0, 10_000)), Is.EqualTo(Enumerable.Range(0, 10_000)));

    [Test]
    public void What_fails_while_rows_are_made_fails_whoever_asks_for_them_after_those_before()
    {
        var met = 0;

        Assert.That(
            () =>
            {
                foreach (var row in RowsAhead.Of(Failing()))
                    met = row;
            },
            Throws.InstanceOf<IOException>());
        Assert.That(met, Is.EqualTo(3));

        static IEnumerable<int> Failing()
        {
            yield return 3;
            throw new IOException("no rows");
        }
    }

    [Test]
    public void Where_nobody_asks_any_more_no_more_are_made_and_what_they_come_from_is_closed()
    {
        var made = 0;
        var closed = new List<string>();

        Assert.That(RowsAhead.Of(Endless()).First(), Is.EqualTo(1));

        Assert.That(closed, Is.EqualTo(new[] { "rows" }));
        Assert.That(made, Is.LessThan(10_000));

        IEnumerable<int> Endless()
        {
            try
            {
                while (true)
                    yield return ++made;
            }
            finally
            {
                closed.Add("rows");
            }
        }
    }
}
