using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Reading;

public sealed class NoteMarkTests
{
    [TestCase("1", '5')]
    [TestCase("[2]", '章')]
    [TestCase("①", '数')]
    [TestCase("12", '5')]
    [TestCase("3", '章')]
    [TestCase("*", ')')]
    public void A_raised_mark_belongs_to_what_it_touches(string raised, char before) => Assert.That(NoteMark.Is(raised, before), Is.True);

    [TestCase("70.4", ' ')]
    [TestCase("66", '人')]
    [TestCase("0", '元')]
    [TestCase(" 12", '费')]
    [TestCase("2.5", '5')]
    [TestCase("注", '5')]
    [TestCase("12345", '5')]
    [TestCase("", '5')]
    public void A_value_that_is_only_raised_stays(string raised, char before) => Assert.That(NoteMark.Is(raised, before), Is.False);

    [Test]
    public void A_number_alone_is_no_mark() => Assert.That(NoteMark.Is("5", null), Is.False);
}
