using FsCheck;
using FsCheck.Fluent;
using Warehouse.Reports.Analysis;

namespace Warehouse.Tests.Reports.Analysis;

public sealed class PeerGroupTests
{
    /// <summary>Against the plain definition: one more than the peers that are higher.</summary>
    [Test]
    public void A_rank_is_one_more_than_the_peers_that_are_higher() => Prop.ForAll<NonEmptyArray<int>, int>((values, own) =>
        new PeerGroup(values.Get.Select(value => (decimal)value)).RankOf(own) == values.Get.Count(value => value > own) + 1).QuickCheckThrowOnFailure();

    [TestCase(new[] { 3, 1, 2 }, 2)]
    [TestCase(new[] { 4, 1, 2, 3 }, 2.5)]
    public void The_median_is_the_middle_value(int[] values, decimal median) =>
        Assert.That(new PeerGroup(values.Select(value => (decimal)value)).Median, Is.EqualTo(median));

    [Test]
    public void Every_peer_is_in_one_class()
    {
        var peers = new PeerGroup([0, 0, 1, 2, 4, 5, 1_999, 2_000, 99_000_000]);
        Assert.That(peers.Classes.Sum(peers.OfficesIn), Is.EqualTo(9));
        Assert.That(PeerGroup.Bounds(PeerGroup.ClassOf(4)), Is.EqualTo((2m, (decimal?)4m)));
        Assert.That(PeerGroup.Bounds(PeerGroup.ClassOf(99_000_000)).Most, Is.Null);
    }

    [Test]
    public void The_classes_have_no_gap()
    {
        var peers = new PeerGroup([1, 900]);
        Assert.That(peers.Classes, Is.EqualTo(Enumerable.Range(peers.Classes[0], peers.Classes.Count)));
        Assert.That(peers.OfficesIn(peers.Classes[1]), Is.Zero);
    }

    [Test]
    public void Nobody_is_no_group() => Assert.That(() => new PeerGroup([]), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
