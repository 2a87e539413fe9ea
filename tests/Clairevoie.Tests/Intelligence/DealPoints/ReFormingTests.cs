using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Intelligence.DealPoints;

/// <summary>A new deal point near one that closed not long before is proposed as the same, with distance and delay.</summary>
public sealed class ReFormingTests
{
    private static readonly GeoPoint Quay = new(2.36, 48.88);
    private static readonly DateOnly Closed = new(2026, 3, 1);

    [Fact]
    public void What_was_seen_before_the_old_one_closed_is_another_point() =>
        Assert.Empty(ReForming.Near(North(80), Closed.AddDays(-1), [new(Guid.NewGuid(), Quay, Closed)]));

    [Fact]
    public void Too_far_or_too_late_nothing_is_proposed()
    {
        Assert.Empty(ReForming.Near(North(310), Closed.AddDays(14), [new(Guid.NewGuid(), Quay, Closed)]));
        Assert.Empty(ReForming.Near(North(80), Closed.AddDays(366), [new(Guid.NewGuid(), Quay, Closed)]));
    }

    [Fact]
    public void Eighty_metres_away_two_weeks_later_it_is_proposed_with_both_numbers()
    {
        var old = Guid.NewGuid();

        var near = Assert.Single(ReForming.Near(North(80), Closed.AddDays(14), [new(old, Quay, Closed)]));

        Assert.Equal((old, 14), (near.Old, near.Days));
        Assert.InRange(near.Metres, 79.5, 80.5);
    }

    [Fact]
    public void The_nearest_of_several_comes_first()
    {
        var (near, far) = (Guid.NewGuid(), Guid.NewGuid());

        var proposed = ReForming.Near(Quay, Closed.AddDays(10), [new(far, North(200), Closed), new(near, North(50), Closed)]);

        Assert.Equal([near, far], proposed.Select(one => one.Old));
    }

    private static GeoPoint North(double metres) => new(Quay.Longitude, Quay.Latitude + (metres / 111_195));
}
