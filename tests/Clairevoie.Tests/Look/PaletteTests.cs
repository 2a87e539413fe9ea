using System.Text.RegularExpressions;
using Clairevoie.Hall.Layout;
using Clairevoie.Tests.Words;
using Xunit;

namespace Clairevoie.Tests.Look;

/// <summary>The colours of the pages can be read in both themes: 4.5 to 1 for words, 3 to 1 for edges and shapes (WCAG 2.2 AA).</summary>
public sealed partial class PaletteTests
{
    private static readonly string[] Papers = ["paper", "sheet", "wash"];

    [Theory, InlineData(false), InlineData(true)]
    public void Words_stand_out_from_every_paper(bool dark)
    {
        var colours = Palette(dark);
        foreach (var paper in Papers)
            foreach (var words in (string[])["ink", "quiet", "accent", "reject"])
                Apart(colours, words, paper, 4.5);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void A_verdict_and_a_notice_can_be_read_on_their_own_ground(bool dark)
    {
        var colours = Palette(dark);
        foreach (var kind in (string[])["ok", "flag", "reject", "note"])
        {
            Apart(colours, kind, $"{kind}-wash", 4.5);
            Apart(colours, "ink", $"{kind}-wash", 4.5);
        }
        Apart(colours, "on-accent", "accent", 4.5);
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Edges_of_fields_and_marks_of_charts_can_be_seen(bool dark)
    {
        var colours = Palette(dark);
        foreach (var shape in (string[])["edge", "first", "second", "third"])
        {
            Apart(colours, shape, "paper", 3);
            Apart(colours, shape, "sheet", 3);
        }
    }

    [Fact]
    public void The_papers_that_a_city_colour_is_held_against_are_those_of_the_palette()
    {
        Assert.Equal(Palette(dark: false)["wash"], Theme.LightPaper);
        Assert.Equal(Palette(dark: true)["wash"], Theme.DarkPaper);
    }

    private static void Apart(Dictionary<string, Colour> colours, string one, string other, double atLeast)
    {
        var contrast = colours[one].ContrastWith(colours[other]);
        Assert.True(contrast >= atLeast, $"{one} on {other}: {contrast:0.00}, where {atLeast} is asked.");
    }

    private static Dictionary<string, Colour> Palette(bool dark)
    {
        var themes = File.ReadAllText(Path.Combine(WordFile.Root, "src/Clairevoie.Hall/Front/parts/tokens.css")).Split("@media (prefers-color-scheme: dark)");
        return Token().Matches(themes[dark ? 1 : 0]).ToDictionary(token => token.Groups[1].Value, token => Colour.Read(token.Groups[2].Value)!.Value);
    }

    [GeneratedRegex("--([a-z-]+): (#[0-9a-f]{6});")]
    private static partial Regex Token();
}
