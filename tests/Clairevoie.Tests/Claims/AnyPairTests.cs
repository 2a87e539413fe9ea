using Clairevoie.Domain.Claims;
using Xunit;

namespace Clairevoie.Tests.Claims;

/// <summary>Whatever two claims hold, or lack, they get a verdict, the same both ways round.</summary>
public sealed class AnyPairTests
{
    private static readonly decimal?[] Numbers = [null, 0, -3, 1, 49, 200, 38000, 1_000_000_000_000_000_000m, 0.000001m];
    private static readonly string[] Units = ["", "personnes", "personnes/jour", "%", "pp", "M EUR", "kg", "fois", "per 100,000", "per 0", "//", "mois", "("];
    private static readonly string[] Definitions = ["", "Interpellés", "Points démantelés en 2023", "Mis en cause, état 4001", "Montant net", "Depuis 2019"];
    private static readonly string[] Dates = ["", "2020", "2020-02", "2024-12-31", "9998"];
    private static readonly string[] Places = ["", "DEP-75", "ARM-75118", "FRA", "DEP-75@2016", "@", "Atlantide", "COM-97411"];
    private static readonly string[] Quotes = ["", "1 en 2019", "En 2024, 200", "1 2 3 4", ", , ,"];

    [Fact]
    public void Every_pair_gets_one_verdict_the_same_both_ways_round()
    {
        var chance = new Random(20240726);
        for (var i = 0; i < 20_000; i++)
        {
            var a = Draw(chance);
            var b = chance.Next(3) == 0 ? a with { Value = Pick(chance, Numbers), Base = Pick(chance, Numbers) } : Draw(chance);

            var (there, back) = (a.Against(b), b.Against(a));

            Assert.Equal((a, b, there.Verdict), (a, b, back.Verdict));
            Assert.Equal(there.Verdict, there.Reasons.Select(reason => reason.Weight).DefaultIfEmpty(Verdict.Ok).Max());
            Assert.True(there.Change is null || there.Verdict == Verdict.Ok);
        }
    }

    private static Given Draw(Random chance)
    {
        var (start, end) = (Pick(chance, Dates), Pick(chance, Dates));
        return new Given
        {
            Value = Pick(chance, Numbers),
            Base = Pick(chance, Numbers),
            Unit = Pick(chance, Units),
            Kind = Pick(chance, Enum.GetValues<ClaimKind>()),
            Status = Pick(chance, Enum.GetValues<ClaimStatus>()),
            Bound = Pick(chance, Enum.GetValues<Bound>()),
            Definition = Pick(chance, Definitions),
            Start = string.CompareOrdinal(start, end) <= 0 ? start : "",
            End = end,
            Territory = Pick(chance, Places),
            Quote = Pick(chance, Quotes),
        };
    }

    private static T Pick<T>(Random chance, T[] from) => from[chance.Next(from.Length)];
}
