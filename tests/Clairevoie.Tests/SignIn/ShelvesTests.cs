using Clairevoie.Domain;
using Clairevoie.Hall.Layout;
using Xunit;

namespace Clairevoie.Tests.SignIn;

public sealed class ShelvesTests
{
    [Fact]
    public void Ways_that_are_read_at_a_glance_stand_side_by_side() =>
        Assert.All(Signposts.Shelved([.. Ways(9, Subject.Problem)]), shelf => Assert.Null(shelf.Name));

    [Fact]
    public void Many_ways_of_one_room_stand_behind_its_name()
    {
        var shelves = Signposts.Shelved([.. Signposts.OfHall, Way("/carte", null), .. Ways(8, Subject.Problem)]);

        Assert.Equal([null, null, null, null, "nav.of.Coordination"], shelves.Select(shelf => shelf.Name));
        Assert.Equal(8, shelves[^1].Ways.Count);
    }

    [Fact]
    public void A_room_with_one_way_has_no_shelf()
    {
        var shelves = Signposts.Shelved([.. Ways(9, Subject.Problem), Way("/soin", Subject.CareReturn)]);

        Assert.Contains(shelves, shelf => shelf.Name is null && shelf.Ways[0].Address == "/soin");
    }

    [Fact]
    public void No_way_is_lost_on_a_shelf()
    {
        List<Signpost> ways = [.. Ways(5, Subject.Problem), .. Ways(4, Subject.DealPoint), .. Ways(4, null)];

        Assert.Equal(ways.Order(ByAddress), Signposts.Shelved(ways).SelectMany(shelf => shelf.Ways).Order(ByAddress));
    }

    private static Comparer<Signpost> ByAddress => Comparer<Signpost>.Create((one, other) => string.CompareOrdinal(one.Address, other.Address));

    private static IEnumerable<Signpost> Ways(int count, Subject? subject) => Enumerable.Range(1, count).Select(number => Way($"/{subject}/{number}", subject));

    private static Signpost Way(string address, Subject? subject) => new(address, typeof(LayoutWords), "nav", subject);
}
