using Clairevoie.Care.Minors;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Valves;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Clairevoie.Tests.Care;

/// <summary>The minors' strand: a stricter threshold, the whole city, and nothing that an agency finds by taking its own away.</summary>
public sealed class MinorsSheetTests
{
    private static readonly ReturnPeriod Quarter = ReturnPeriod.Read("2026-Q3")!.Value;
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void Nineteen_is_not_told_and_twenty_is()
    {
        Assert.Null(Met(Of(("a", "A", 7), ("b", "B", 6), ("c", "C", 6))));
        Assert.Equal(60, Met(Of(("a", "A", 20), ("b", "B", 20), ("c", "C", 20))));
    }

    [Fact]
    public void Two_structures_or_one_agency_are_never_told()
    {
        Assert.Null(Met(Of(("a", "A", 200), ("b", "B", 200))));
        Assert.Null(Met(Of(("a", "A", 200), ("b", "A", 200), ("c", "A", 200))));
    }

    [Fact]
    public void An_agency_that_takes_its_own_away_finds_no_small_number_of_the_others() =>
        Assert.Null(Met(Of(("a", "A", 300), ("b", "B", 9), ("c", "C", 4))));

    [Fact]
    public void Answers_are_not_told_where_those_without_one_are_few()
    {
        MinorsSaid[] said = [Said("a", "A", 50, 30, 28), Said("b", "B", 50, 30, 29), Said("c", "C", 50, 30, 27)];

        Assert.Equal([150, 90, null], MinorsSheet.Of(Quarter, said, 3).Tables[0].Lines.Select(line => line.Counts[0]));
    }

    [Fact]
    public void The_wait_is_told_as_a_band_and_only_beside_the_answers_it_speaks_of()
    {
        MinorsSaid[] said = [Said("a", "A", 50, 60, 30, 7), Said("b", "B", 50, 60, 30, 7), Said("c", "C", 50, 60, 30, 30)];

        Assert.Equal([3, 7], MinorsSheet.Of(Quarter, said, 3).Tables.Single(table => table.Name == MinorsSheet.Wait).Lines[0].Counts);
        Assert.DoesNotContain(MinorsSheet.Of(Quarter, [.. said.Select(one => one with { Answered = 2 })], 3).Tables, table => table.Name == MinorsSheet.Wait);
    }

    [Fact]
    public void Whatever_structures_say_nobody_finds_a_number_from_1_to_19() => Prop.ForAll(
        Gen.ListOf(from structure in Gen.Choose(0, 5) from met in Gen.Choose(0, 60) from oriented in Gen.Choose(0, 45) from unanswered in Gen.Choose(0, 45)
                   select Said($"s{structure}", $"g{structure / 2}", met, oriented + unanswered, oriented)).ToArbitrary(),
        said =>
        {
            var sheet = MinorsSheet.Of(Quarter, [.. said], 6);
            var told = sheet.Tables[0].Lines.ToDictionary(line => line.Key, line => line.Counts[0]);
            var left = said.Select(one => one.Agency).Append("").Distinct().SelectMany(agency => Left(told, [.. said.Where(one => one.Agency == agency)]));
            return left.All(count => count is 0 or >= MinorsSheet.Fewest) && MinorsInCare.Valve.Fits(MessageBody.Write(sheet));
        }).Check(Often);

    [Fact]
    public void The_valve_refuses_a_month_and_a_small_number()
    {
        Assert.False(MinorsInCare.Valve.Fits(MessageBody.Write(new Sheet("2026-07", [new(MinorsSheet.Counts, ["number"], [new("met", [40])])]))));
        Assert.False(MinorsInCare.Valve.Fits(MessageBody.Write(new Sheet("2026-Q3", [new(MinorsSheet.Counts, ["number"], [new("met", [19])])]))));
        Assert.False(MinorsInCare.Valve.Fits(MessageBody.Write(new Sheet("2026-Q3", [new("acts", ["number"], [new("met", [40])])]))));
    }

    [Fact]
    public void What_care_tells_of_minors_shares_no_name_with_what_justice_tells() =>
        Assert.All((string[])[MinorsSheet.Counts, MinorsSheet.Wait, "met", "oriented"], name => Assert.DoesNotContain($"\"{name}\"", JusticeCounts.Crossing.Shape, StringComparison.Ordinal));

    [Fact]
    public void Nobody_of_police_or_justice_and_no_other_partner_reads_the_strand() =>
        Assert.Equal([Role.Coordinator, Role.HealthAgency, Role.ChildProtection], Enum.GetValues<Role>().Where(role => AccessTable.BestSight(role, Subject.MinorsFigure) > Sight.None));

    [Fact]
    public void A_month_with_more_answers_than_orientations_or_a_missing_number_is_refused()
    {
        StructureKept[] mine = [new("s", new("GAIA"), "COM-1", "Accueil", "rest", "2026-01")];
        Dictionary<string, string?> written = new() { ["met"] = "4", ["oriented"] = "2", ["answered"] = "3" };
        Assert.Equal(["answered-exceeds-oriented"], Why(new("s", "2026-10", "", written)));
        Assert.Equal(["not-said", "not-said", "not-said"], Why(new("s", "2026-10", "", new Dictionary<string, string?>())));
        Assert.Equal(["structure-unknown"], Why(new("t", "2026-10", "", written)));
        Assert.Contains("month-not-over", Why(new("s", "2026-11", "", written)));

        IEnumerable<string> Why(TellMinors given) => Assert.IsType<Decision<MinorsTold>.No>(given.Decide(mine, new(2026, 11, 22))).Why.Select(why => why.Code);
    }

    private static IEnumerable<long> Left(Dictionary<string, long?> told, List<MinorsSaid> own)
    {
        if (told["met"] is { } met) yield return met - own.Sum(one => one.Met);
        if (told["oriented"] is { } oriented) yield return oriented - own.Sum(one => one.Oriented);
        if (told["answered"] is { } answered) yield return answered - own.Sum(one => one.Answered);
        if (told["oriented"] is { } made && told["answered"] is { } got) yield return made - got - own.Sum(one => one.Oriented - one.Answered);
    }

    private static long? Met(Sheet sheet) => sheet.Tables[0].Lines[0].Counts[0];

    private static Sheet Of(params (string Structure, string Agency, long Met)[] said) => MinorsSheet.Of(Quarter, [.. said.Select(one => Said(one.Structure, one.Agency, one.Met, 0, 0))], 3);

    private static MinorsSaid Said(string structure, string agency, long met, long oriented, long answered, int? wait = null) => new(structure, agency, "2026-07", met, oriented, answered, wait);
}
