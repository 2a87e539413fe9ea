using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class RhythmTests
{
    [Fact]
    public void A_count_from_one_to_ten_is_never_told_and_never_found_by_subtraction() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNegativeInt[]>().Filter(counts => counts.Length > 1), counts =>
        {
            int[] given = [.. counts.Select(count => count.Get)];
            var told = Rhythm.Told(given);
            var hidden = told.Count(count => count is null);
            return told.Zip(given).All(one => one.First is null || one.First == one.Second)
                && given.Zip(told).All(one => one.First is 0 or >= Rhythm.Least || one.Second is null)
                && (hidden != 1 || told.All(count => count is null or 0));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_hides_one_count_hides_the_least_of_the_others()
    {
        Assert.Equal([null, null, 40, 0], Rhythm.Told([4, 20, 40, 0]));
        Assert.Equal([12, 20], Rhythm.Told([12, 20]));
    }

    [Fact]
    public void A_half_day_counts_on_its_day_and_in_its_half()
    {
        var rhythm = Rhythm.Of([(HalfDay.Parse("2026-11-22 PM"), 1), (HalfDay.Parse("2026-11-23 AM"), 1), (HalfDay.Parse("2026-11-29 AM"), 1)]);

        Assert.Equal([1, 0, 0, 0, 0, 0, 2], rhythm.Weekdays);
        Assert.Equal([2, 1], rhythm.HalfDays);
    }
}
