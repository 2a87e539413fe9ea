using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Xunit;

namespace Clairevoie.Tests.Coordination;

/// <summary>Places and counts of scenes: what is refused, and when two counts may stand side by side.</summary>
public sealed class PlaceTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly GeoPoint Quay = new(2.36, 48.88);

    [Fact]
    public void A_landlord_opens_premises_and_nothing_in_the_street()
    {
        Assert.Equal(["kind-unknown"], No(new OpenPlace("Scene", "Quai", Quay).Decide(Of(Role.Landlord), "ZON-1", false)));
        Assert.Equal(PlaceKind.Site, Yes(new OpenPlace("Site", "Résidence du quai", Quay).Decide(Of(Role.Landlord), "ZON-1", false)).Kind);
    }

    [Fact]
    public void No_scene_is_opened_in_a_protected_perimeter_and_a_street_is()
    {
        Assert.Equal(["where-protected"], No(new OpenPlace("Scene", "Quai", Quay).Decide(Of(Role.Town), "ZON-1", true)));
        Assert.Equal(PlaceKind.StreetSegment, Yes(new OpenPlace("StreetSegment", "Quai", Quay).Decide(Of(Role.Town), "ZON-1", true)).Kind);
    }

    [Fact]
    public void A_place_lies_somewhere_in_the_city_and_has_a_name_that_is_nobodys()
    {
        Assert.Equal(["name-missing", "where-missing"], No(new OpenPlace("Scene", " ", null).Decide(Of(Role.Town), null, false)));
        Assert.Equal(["where-outside"], No(new OpenPlace("Scene", "Quai", Quay).Decide(Of(Role.Town), null, false)));
        Assert.Contains("words-name-somebody", No(new OpenPlace("Scene", "Chez M. Karim Benali", Quay).Decide(Of(Role.Town), "ZON-1", false)));
    }

    [Theory]
    [InlineData("2026-11-23", "14", "20", "count-day")]
    [InlineData("2024-01-01", "14", "20", "count-day")]
    [InlineData("", "14", "20", "count-day")]
    [InlineData("2026-11-20", "24", "20", "count-hour")]
    [InlineData("2026-11-20", "", "20", "count-hour")]
    [InlineData("2026-11-20", "14", "5001", "count-persons")]
    [InlineData("2026-11-20", "14", "", "count-persons")]
    [InlineData("2026-11-20", "14", "12,5", "number-not-whole")]
    [InlineData("hier", "14", "20", "day-unreadable")]
    public void A_count_says_when_at_what_hour_and_how_many(string day, string hour, string persons, string why) =>
        Assert.Contains(why, No(Count(day, hour, persons).Decide(Today)));

    [Fact]
    public void A_count_says_how_and_how_firmly()
    {
        Assert.Equal(["count-method"], No((Count("2026-11-20", "14", "20") with { Method = "" }).Decide(Today)));
        Assert.Equal(["count-bound"], No((Count("2026-11-20", "14", "20") with { Bound = "9" }).Decide(Today)));
    }

    [Fact]
    public void Counts_at_two_hours_or_in_two_ways_are_two_definitions()
    {
        var noon = new SceneCounted(new(2026, 11, 1), 12, CountMethod.OneByOne, Bound.Exactly, 60);

        Assert.Contains("definition-other", Reasons(noon, noon with { Hour = 23, On = new(2026, 11, 8) }));
        Assert.Contains("definition-other", Reasons(noon, noon with { Method = CountMethod.ByEye, On = new(2026, 11, 8) }));
        Assert.DoesNotContain("definition-other", Reasons(noon, noon with { On = new(2026, 11, 8), Persons = 70 }));
    }

    [Fact]
    public void Counts_made_alike_by_one_body_may_be_compared_and_those_of_two_bodies_carry_the_reason()
    {
        var first = new SceneCounted(new(2026, 11, 1), 15, CountMethod.OneByOne, Bound.Exactly, 60);
        var second = first with { On = new(2026, 11, 8), Persons = 70 };

        Assert.Equal(Verdict.Ok, Compare(first, second, "UASA").Verdict);
        Assert.Contains(Compare(first, second, "PP").Reasons, reason => reason.Code == "issuer-other");
    }

    private static Comparison Compare(SceneCounted a, SceneCounted b, string other) =>
        Comparability.Compare(a.ToClaim("a", "place", "UASA"), b.ToClaim("b", "place", other), ClaimRegisters.Empty with { AsOf = Today });

    private static IEnumerable<string> Reasons(SceneCounted a, SceneCounted b) => Compare(a, b, "UASA").Reasons.Select(reason => reason.Code);

    private static CountScene Count(string day, string hour, string persons) => new(day, hour, persons) { Method = "OneByOne", Bound = "Exactly" };

    private static Viewer Of(Role role) => new(new(Guid.NewGuid()), new("A"), role, new HashSet<string> { "ZON-1" });

    private static T Yes<T>(Decision<T> decision) => Assert.IsType<Decision<T>.Yes>(decision).Fact;

    private static IReadOnlyList<string> No<T>(Decision<T> decision) => [.. Assert.IsType<Decision<T>.No>(decision).Why.Select(why => why.Code)];
}
