using Clairevoie.Care.Counters;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Care;

public sealed class GivenTallyTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly StructureKept Street = new("s1", new("GAIA"), "COM-1", "Maraude nord", "outreach", "2026-01");
    private static readonly StructureKept Rest = new("s2", new("GAIA"), "COM-1", "Le Quai", "rest", "2026-01");
    private static readonly StructureKept Shelter = new("s3", new("GAIA"), "COM-1", "Le Ponton", "housing", "2026-01");
    private static readonly GivenTally Good = new("00000000-0000-4000-8000-000000000001", "s1", "2026-11-21", "pm", "ZON-1", Counts(("contacts", "7"), ("minors", "1")));

    [Theory]
    [InlineData("s9", "a structure of another agency")]
    [InlineData("s3", "a service that counts nothing by day")]
    public void A_structure_that_has_no_pad_here_is_not_known(string structure, string which) =>
        Assert.True(Refused(Good with { Structure = structure }) is ["structure-unknown"], which);

    [Fact]
    public void An_id_that_is_no_id_is_refused() => Assert.Equal(["id-unreadable"], Refused(Good with { Id = "1" }));

    [Theory]
    [InlineData("2026-11-23", "day-to-come")]
    [InlineData("2031-01-01", "day-to-come")]
    [InlineData("2026-10-21", "day-too-old")]
    [InlineData("22/11/2026", "day-unreadable")]
    [InlineData(null, "day-unreadable")]
    public void A_day_that_cannot_be_is_refused_whatever_the_clock_of_the_telephone_says(string? day, string why) =>
        Assert.Equal([why], Refused(Good with { Day = day }));

    [Fact]
    public void In_the_street_the_half_day_and_a_known_sector_are_asked() =>
        Assert.Equal(["half-unsaid", "sector-unknown"], Refused(Good with { Half = "23:14", Sector = "48.85,2.35" }));

    [Fact]
    public void Nothing_counted_is_nothing_to_keep() =>
        Assert.Equal(["nothing-counted"], Refused(Good with { Written = Counts(("contacts", "0"), ("kits", "")) }));

    [Theory]
    [InlineData("-3")]
    [InlineData("sept")]
    [InlineData("1.5")]
    public void What_is_no_count_is_refused(string written) =>
        Assert.Equal(["not-a-count"], Refused(Good with { Written = Counts(("contacts", written)) }));

    [Fact]
    public void A_field_that_no_pad_has_is_dropped_unread()
    {
        var counted = Taken(Good with { Written = Counts(("contacts", "7"), ("name", "5"), ("nationality", "3")) });

        Assert.Equal(["contacts"], counted.Counts.Keys);
    }

    [Fact]
    public void Within_walls_neither_half_day_nor_sector_is_kept()
    {
        var counted = Taken(new(Good.Id, "s2", "2026-11-22", "am", "ZON-1", Counts(("passages", "200"))));

        Assert.Equal(("", ""), (counted.Half, counted.Sector));
    }

    [Fact]
    public void A_minor_counts_for_the_month_alone()
    {
        var counted = Taken(Good);

        Assert.Equal(1, counted.Minors);
        Assert.DoesNotContain(counted.OfTheDay, count => count.Key == "minors");
        Assert.Equal("2026-11", counted.Month.ToString());
    }

    [Fact]
    public void A_return_counts_refusals_among_its_contacts()
    {
        var draft = Pad.AsReturned(new Dictionary<string, long> { ["contacts"] = 40, ["refusals"] = 9, ["nursing"] = 3 });

        Assert.Equal((49, 3), (draft["contacts"], draft["nursing"]));
        Assert.Equal(9, Pad.AsReturned(new Dictionary<string, long> { ["refusals"] = 9 })["contacts"]);
    }

    private static Dictionary<string, string?> Counts(params (string Key, string Written)[] counts) => counts.ToDictionary(count => count.Key, count => (string?)count.Written);

    private static Decision<TallyCounted> Decide(GivenTally given) => given.Decide([Street, Rest, Shelter], new HashSet<string> { "ZON-1" }, Today);

    private static TallyCounted Taken(GivenTally given) => Assert.IsType<Decision<TallyCounted>.Yes>(Decide(given)).Fact;

    private static string[] Refused(GivenTally given) => [.. Assert.IsType<Decision<TallyCounted>.No>(Decide(given)).Why.Select(why => why.Code)];
}
