using Clairevoie.Care.Places;
using Clairevoie.Domain;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Clairevoie.Tests.Care;

public sealed class LevelRuleTests
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    [Fact]
    public void Two_structures_or_one_agency_are_never_told()
    {
        Assert.Empty(Of(One("a", "A", 40, 40), One("b", "B", 40, 40)));
        Assert.Empty(Of(One("a", "A", 40, 40), One("b", "A", 40, 40), One("c", "A", 40, 40)));
        Assert.Empty(Of(One("a", "A", 40, 40), One("a", "A", 40, 40, "health"), One("b", "B", 40, 40)));
    }

    [Fact]
    public void The_word_goes_by_the_places_of_all_together()
    {
        Assert.Equal(PlaceLevel.Full, Word(30));
        Assert.Equal(PlaceLevel.Full, Word(26));
        Assert.Equal(PlaceLevel.Tight, Word(25));
        Assert.Equal(PlaceLevel.Free, Word(11));
    }

    /// <summary>Whoever knows every capacity, which is public, and reads the word, still holds 11 or more taken for possible.</summary>
    [Fact]
    public void No_word_ever_says_that_fewer_than_11_places_are_taken() => Prop.ForAll(
        Gen.Choose(0, 60).SelectMany(capacity => Gen.Choose(0, capacity).Select(occupied => (capacity, occupied))).ToArbitrary(),
        drawn => Of(One("a", "A", drawn.capacity, drawn.occupied), One("b", "B", 0, 0), One("c", "C", 0, 0)) is not [var told]
            || Enumerable.Range(0, drawn.capacity + 1).Any(taken => taken >= Small.Threshold && Of(One("a", "A", drawn.capacity, taken), One("b", "B", 0, 0), One("c", "C", 0, 0))[0].Level == told.Level))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    /// <summary>Three structures of known places: for each there are two numbers of taken places that give the same word.</summary>
    [Fact]
    public void Whoever_knows_the_places_of_each_structure_finds_of_none_how_many_are_taken() => Prop.ForAll(
        (from a in Taken(1, 9) from b in Taken(1, 9) from c in Taken(4, 14) select (One("a", "A", a.Capacity, a.Taken), One("b", "B", b.Capacity, b.Taken), One("c", "C", c.Capacity, c.Taken))).ToArbitrary(),
        drawn => Of(drawn.Item1, drawn.Item2, drawn.Item3) is not [var told] || Enumerable.Range(0, 3).All(which => Possible(drawn, which, told.Level) > 1))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void What_crosses_holds_no_number_and_no_structure()
    {
        var body = MessageBody.Write(LevelRule.Of(Day, [One("a", "A", 37, 20), One("b", "B", 37, 20), One("c", "C", 37, 20)]));

        Assert.Equal("""{"day":"2026-11-21","services":[{"service":"housing","level":"Free"}]}""", body);
    }

    private static Gen<(int Capacity, int Taken)> Taken(int from, int to) =>
        Gen.Choose(from, to).SelectMany(capacity => Gen.Choose(0, capacity).Select(taken => (capacity, taken)));

    private static int Possible((PlacesNow A, PlacesNow B, PlacesNow C) drawn, int which, PlaceLevel level) => (
        from a in Enumerable.Range(0, (int)drawn.A.Capacity + 1)
        from b in Enumerable.Range(0, (int)drawn.B.Capacity + 1)
        from c in Enumerable.Range(0, (int)drawn.C.Capacity + 1)
        where Of(drawn.A with { Occupied = a }, drawn.B with { Occupied = b }, drawn.C with { Occupied = c })[0].Level == level
        select new[] { a, b, c }[which]).Distinct().Take(2).Count();

    private static PlaceLevel Word(long taken) => Assert.Single(Of(One("a", "A", 30, 30), One("b", "B", 30, 30), One("c", "C", 30, taken))).Level;

    private static IReadOnlyList<ServiceLevel> Of(params PlacesNow[] told) => LevelRule.Of(Day, told).Services;

    private static PlacesNow One(string structure, string agency, long capacity, long occupied, string strand = "social") =>
        new(structure, agency, "housing", strand, capacity, occupied, 3);
}
