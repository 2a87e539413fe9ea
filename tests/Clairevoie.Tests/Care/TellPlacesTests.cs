using Clairevoie.Care.Places;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Care;

public sealed class TellPlacesTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly StructureKept Shelter = new("s1", new("SIAO"), "COM-1", "Le Ponton", "housing", "2026-01");
    private static readonly StructureKept Street = new("s2", new("SIAO"), "COM-1", "Le Canal", "outreach", "2026-01");

    [Fact]
    public void A_structure_of_another_agency_is_not_known() => Assert.Equal(["structure-unknown"], Refused(Told("s9", "20", "18", "12")));

    [Fact]
    public void A_day_before_yesterday_or_to_come_is_refused()
    {
        Assert.Equal(["day-too-far"], Refused(Told("s1", "20", "18", "12") with { Day = Today.AddDays(-2) }));
        Assert.Equal(["day-too-far"], Refused(Told("s1", "20", "18", "12") with { Day = Today.AddDays(1) }));
    }

    [Fact]
    public void More_taken_than_places_is_refused_and_so_is_what_is_half_said()
    {
        Assert.Equal(["more-taken-than-places"], Refused(Told("s1", "20", "21", "0")));
        Assert.Equal(["not-said"], Refused(Told("s1", "20", "18", " ")));
        Assert.Equal(["not-a-count"], Refused(Told("s1", "20", "dix", "3")));
    }

    [Fact]
    public void Nothing_told_is_refused_and_a_team_without_places_has_none_to_tell()
    {
        Assert.Equal(["places-untold"], Refused(Told("s1", "", "", "")));
        Assert.Equal(["places-untold"], Refused(Told("s2", "20", "18", "12")));
    }

    [Fact]
    public void A_strand_left_empty_is_not_offered()
    {
        var yes = Assert.IsType<Decision<PlacesTold>.Yes>(Told("s1", "20", "18", "0").Decide([Shelter, Street], Today));

        Assert.Equal([new StrandPlaces("social", 20, 18, 0)], yes.Fact.Strands);
    }

    private static TellPlaces Told(string structure, string capacity, string occupied, string waiting) => new(structure, Today, new Dictionary<string, string?>
    {
        ["capacity.social"] = capacity, ["occupied.social"] = occupied, ["waiting.social"] = waiting,
    });

    private static IEnumerable<string> Refused(TellPlaces given) =>
        Assert.IsType<Decision<PlacesTold>.No>(given.Decide([Shelter, Street], Today)).Why.Select(why => why.Code);
}
