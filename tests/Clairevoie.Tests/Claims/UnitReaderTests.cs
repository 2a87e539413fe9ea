using Clairevoie.Domain.Claims;
using Xunit;

namespace Clairevoie.Tests.Claims;

public sealed class UnitReaderTests
{
    [Theory]
    [InlineData("M EUR", 24, 24_000_000)]
    [InlineData("millions d'euros", 24, 24_000_000)]
    [InlineData("k EUR", 24, 24_000)]
    [InlineData("k€", 24, 24_000)]
    [InlineData("milliards d'euros", 1.4, 1_400_000_000)]
    [InlineData("EUR", 200, 200)]
    public void Sums_of_money_are_brought_to_euros(string text, decimal value, decimal plain)
    {
        var unit = UnitReader.Read(text, ClaimKind.Amount);

        Assert.Equal((Dimension.Money, plain), (unit.Dimension, unit.Plain(value)));
    }

    [Theory]
    [InlineData("personnes/jour", "person")]
    [InlineData("consumers per day", "person")]
    [InlineData("passages / day", "passage")]
    [InlineData("déferrements par jour", "deferrements")]
    [InlineData("per day", "")]
    public void A_rate_says_per_what_in_two_languages(string text, string noun)
    {
        var unit = UnitReader.Read(text, ClaimKind.Rate);

        Assert.Equal((noun, PerWhat.Time, 1m), (unit.Noun, unit.Per.Of, unit.Per.Size));
    }

    [Theory]
    [InlineData("points de deal pour 100 000 habitants")]
    [InlineData("deal points per 100,000")]
    public void A_rate_may_be_per_inhabitants(string text)
    {
        var unit = UnitReader.Read(text, ClaimKind.Rate);

        Assert.Equal((PerWhat.People, 100_000m, Dimension.Count), (unit.Per.Of, unit.Per.Size, unit.Dimension));
    }

    [Theory]
    [InlineData("%", Dimension.Share)]
    [InlineData("pour cent", Dimension.Share)]
    [InlineData("points de pourcentage", Dimension.Points)]
    [InlineData("pp", Dimension.Points)]
    [InlineData("fois", Dimension.Multiple)]
    public void Shares_points_and_multiples_are_told_apart(string text, Dimension dimension) =>
        Assert.Equal(dimension, UnitReader.Read(text, ClaimKind.Ratio).Dimension);

    [Fact]
    public void Deal_points_are_counted_and_are_no_percentage_points() =>
        Assert.Equal((Dimension.Count, "point"), (UnitReader.Read("points de deal", ClaimKind.Stock).Dimension, UnitReader.Read("deal points", ClaimKind.Stock).Noun));
}
