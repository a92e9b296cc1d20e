namespace Warehouse.Tests.Source;

/// <summary>References between the folders of a project run one way, so that each can be read without those above it.</summary>
internal sealed class RoomTests
{
    [Test]
    public void No_room_refers_to_one_that_refers_back()
    {
        var references = Repository.Files.Where(file => file.Is(".cs") && file.IsUnder("etl", "reports", "sql")).SelectMany(Room.References).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(references, Has.Member(("etl/Jobs", "etl/Loading")), "no references were found");
            Assert.That(Room.OnCircles(references), Is.Empty);
        });
    }

    [Test]
    public void A_circle_is_found()
    {
        SourceFile[] files =
        [
            new("etl/A/One/X.cs", "using Warehouse.Etl.A.Two;"),
            new("etl/A/Two/Y.cs", "using System;\nusing Warehouse.Etl.A.Three;"),
            new("etl/A/Three/Z.cs", "using Warehouse.Etl.A.One.Inner;"),
            new("etl/A/Whole.cs", "using Warehouse.Etl.A.One;"),
            new("etl/B/User.cs", "using Warehouse.Etl.A.One;"),
        ];

        Assert.That(Room.OnCircles(files.SelectMany(Room.References)), Is.EqualTo(["etl/A/One", "etl/A/Three", "etl/A/Two"]));
    }
}
