using Clairevoie.Publication.Files;
using Xunit;

namespace Clairevoie.Tests.Claims;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("1,141", "number-ambiguous")]
    [InlineData("38,000", "number-ambiguous")]
    [InlineData("environ 200", "not-a-number")]
    [InlineData("1e6", "not-a-number")]
    [InlineData("1 14", "not-a-number")]
    [InlineData("1.141.000", "not-a-number")]
    [InlineData("=1+1", "not-a-number")]
    [InlineData("22 %", "not-a-number")]
    [InlineData("9999999999999999999", "not-a-number")]
    [InlineData("--5", "not-a-number")]
    [InlineData("NaN", "not-a-number")]
    public void What_is_no_number_or_two_numbers_is_refused_by_its_name(string text, string fault) => Assert.Equal((null, fault), NumberText.Read(text));

    [Theory]
    [InlineData("1 141", "1141")]
    [InlineData("1 141,5", "1141.5")]
    [InlineData("1\u00A0141", "1141")]
    [InlineData("38\u202F000", "38000")]
    [InlineData("-143", "-143")]
    [InlineData("−143", "-143")]
    [InlineData("34.2", "34.2")]
    [InlineData("34,25", "34.25")]
    [InlineData("0", "0")]
    public void French_and_plain_numbers_are_understood(string text, string number) =>
        Assert.Equal((decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), null), NumberText.Read(text));
}
