using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics.Scan;

/// <summary>Who gives a number that no scan can be asked for hears which one, what it was, and what is needed.</summary>
public sealed class ScanOptionWordsTests
{
    public static TheoryData<Func<ScanOptions>, string, string> Wrong => new()
    {
        { () => new() { Seed = 1, Radius = -2.5 }, "Le rayon vaut -2.5 : il faut plus de 0.", "The radius is -2.5: more than 0 is needed." },
        { () => new() { Seed = 1, Share = 0.75 }, "La part vaut 0.75 : il faut plus de 0 et au plus 0,5.", "The share is 0.75: more than 0, at most 0.5 is needed." },
        { () => new() { Seed = 1, Shortest = 0 }, "La fenêtre la plus courte vaut 0 : il faut 1 ou plus.", "The shortest window is 0: 1 or more is needed." },
        { () => new() { Seed = 1, Longest = -1 }, "La fenêtre la plus longue vaut -1 : il faut 1 ou plus.", "The longest window is -1: 1 or more is needed." },
        { () => new() { Seed = 1, Baseline = 6 }, "La période vaut 6 : il faut 7 jours ou plus.", "The period is 6: 7 days or more is needed." },
        { () => new() { Seed = 1, MinCases = 1 }, "Le nombre minimal de cas vaut 1 : il faut 2 ou plus.", "The smallest number of cases is 1: 2 or more is needed." },
        { () => new() { Seed = 1, Ellipses = [2, 20, 21, 0.5] }, "Chaque rapport d'axes vaut 21 : il faut plus de 1 et au plus 20.", "Each ratio of axes is 21: more than 1, at most 20 is needed." },
        { () => new() { Seed = 1, Ellipses = [2, 1, 21] }, "Chaque rapport d'axes vaut 1 : il faut plus de 1 et au plus 20.", "Each ratio of axes is 1: more than 1, at most 20 is needed." },
        { () => new() { Seed = 1, Replications = 8 }, "Le nombre de tirages vaut 8 : il faut de 9 à 999 999.", "The number of replications is 8: from 9 to 999,999 is needed." },
        { () => new() { Seed = 1, StopAfter = 4 }, "Le seuil d'arrêt vaut 4 : il faut 5 ou plus.", "The number that stops is 4: 5 or more is needed." },
        { () => new() { Seed = 1, DaysBetweenLooks = 0 }, "L'intervalle entre deux analyses vaut 0 : il faut 1 ou plus.", "The days between looks is 0: 1 or more is needed." },
        { () => new() { Seed = 1, Most = 0 }, "Le nombre de regroupements vaut 0 : il faut de 1 à 1000.", "The number of clusters is 0: from 1 to 1000 is needed." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void The_refusal_names_the_number_what_it_was_and_what_is_needed(Func<ScanOptions> made, string french, string english)
    {
        var says = Assert.Throws<DataRefusedException>(made).Says;

        Assert.Equal((french, english), (Plain(says.French), Plain(says.English)));
    }

    [Fact]
    public void Ratios_of_axes_up_to_twenty_and_no_limit_at_all_are_taken()
    {
        Assert.Equal([1.5, 20], new ScanOptions { Seed = 1, Ellipses = [1.5, 20] }.Ellipses);
        Assert.Equal((null, null, null), (new ScanOptions { Seed = 1, Longest = null }.Longest, new ScanOptions { Seed = 1, Baseline = null }.Baseline, new ScanOptions { Seed = 1, StopAfter = null }.StopAfter));
    }

    [Theory]
    [InlineData(ScanUnit.Month, 30, 1)]
    [InlineData(ScanUnit.Month, 60, 1)]
    [InlineData(ScanUnit.Month, 61, 2)]
    [InlineData(ScanUnit.Year, 730, 2)]
    [InlineData(ScanUnit.Year, 729, 1)]
    [InlineData(ScanUnit.Year, 3, 1)]
    public void Days_become_as_many_months_or_years_as_fit(ScanUnit unit, int days, int steps)
    {
        var asked = new ScanOptions { Seed = 1, Shortest = days, Longest = null }.InStepsOf(unit);

        Assert.Equal((unit, steps, null), (asked.Unit, asked.Shortest, asked.Longest));
    }

    // The French of a number of several digits holds narrow spaces.
    private static string Plain(string said) => said.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace("-2,5", "-2.5", StringComparison.Ordinal).Replace("0,75", "0.75", StringComparison.Ordinal);
}
