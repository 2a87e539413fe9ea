using Clairevoie.Hall.City;
using Clairevoie.Hall.Layout;
using Xunit;

namespace Clairevoie.Tests.Look;

/// <summary>A city brings its colour, and the house keeps it readable.</summary>
public sealed class ThemeTests
{
    [Theory, InlineData(null), InlineData(""), InlineData("green"), InlineData("#12345"), InlineData("#12345g"), InlineData("#1234567"), InlineData("# 12345")]
    public void What_is_not_a_colour_changes_nothing(string? written) =>
        Assert.Null(Theme.Of(new CitySettings { Colour = written }));

    [Theory, InlineData("#ffff00"), InlineData("#000000"), InlineData("#ffffff"), InlineData("#7f7f7f"), InlineData("#c8102e"), InlineData("#00ffcc")]
    public void Any_colour_is_corrected_until_words_in_it_can_be_read(string written)
    {
        var theme = Theme.Of(new CitySettings { Colour = written })!;
        Assert.True(theme.OnLight.ContrastWith(Theme.LightPaper) >= 4.5);
        Assert.True(theme.OnDark.ContrastWith(Theme.DarkPaper) >= 4.5);
    }

    [Fact]
    public void A_colour_that_can_be_read_is_left_as_it_is() =>
        Assert.Equal("#1b5b4f", Theme.Of(new CitySettings { Colour = "#1b5b4f" })!.OnLight.ToString());

    [Fact]
    public void The_sheet_names_both_themes() =>
        Assert.Contains("prefers-color-scheme: dark", Theme.Of(new CitySettings { Colour = "#c8102e" })!.Sheet, StringComparison.Ordinal);

    [Fact]
    public void Black_on_white_is_as_far_apart_as_colours_get() => Assert.Equal(21, default(Colour).ContrastWith(Colour.White), 3);

    [Fact]
    public void A_known_pair_has_the_contrast_that_the_guidelines_give_it() =>
        Assert.Equal(4.48, Colour.Read("#777777")!.Value.ContrastWith(Colour.White), 2);
}
