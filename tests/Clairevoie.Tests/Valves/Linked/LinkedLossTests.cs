using Clairevoie.Domain;
using Xunit;

namespace Clairevoie.Tests.Valves.Linked;

/// <summary>How much more is hidden than the least that protects: every choice is tried, cheapest first, on sets small enough for it.</summary>
public sealed class LinkedLossTests
{
    private static readonly int Sets = int.TryParse(Environment.GetEnvironmentVariable("CLAIREVOIE_LINKED"), out var asked) ? asked : 60;

    [Fact]
    public void What_is_hidden_beside_the_least_that_protects_stays_close_to_it()
    {
        var (hidden, least, cells, fewest, alike, sets) = (0L, 0L, 0, 0, 0, 0);
        for (var seed = 0; sets < Sets; seed++)
        {
            var set = new LinkedDrawn(seed).Whole(60);
            if (LeastHidden.Of(set, 11) is not { } best)
                continue;
            sets++;
            var others = LinkedDisclosure.Tell(set).Hidden.Where(cell => cell.Why is WhyHidden.Complementary).ToList();
            var cost = others.Sum(cell => set.Count(cell.Key)!.Value + 1);
            Assert.True(cost >= best.Cost, $"Set {seed} would be protected by less than the least.");
            (hidden, least, cells, fewest, alike) = (hidden + cost, least + best.Cost, cells + others.Count, fewest + best.Cells, alike + (cost == best.Cost ? 1 : 0));
        }

        TestContext.Current.SendDiagnosticMessage($"{sets} sets: hidden {hidden} beside {least} at least ({(double)hidden / least:0.000}), {cells} cells beside {fewest}; {alike} sets at the least.");
        Assert.True(hidden <= 1.15 * least, $"Hidden {hidden} beside {least}; {cells} cells beside {fewest}; {alike} of {sets} sets at the least.");
    }
}
