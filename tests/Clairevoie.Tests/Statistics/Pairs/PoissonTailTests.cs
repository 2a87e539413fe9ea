using Clairevoie.Statistics.Pairs;
using Xunit;

namespace Clairevoie.Tests.Statistics.Pairs;

/// <summary>Held against mpmath 1.3.0 at thirty digits.</summary>
public sealed class PoissonTailTests
{
    [Theory]
    [InlineData(1, 0.5, 0.39346934028736658)]
    [InlineData(12, 8.9293, 0.19018667162883689)]
    [InlineData(3, 10, 0.99723060428448842)]
    [InlineData(30, 10, 2.5099512015279078e-7)]
    [InlineData(1, 20, 0.99999999793884638)]
    [InlineData(100, 60, 1.4815276326460468e-6)]
    [InlineData(60, 60, 0.51716927262938722)]
    [InlineData(2, 0.001, 4.996667916333403e-7)]
    [InlineData(0, 7, 1)]
    [InlineData(4, 0, 0)]
    public void The_chance_of_at_least_so_many_is_the_one_that_others_compute(long events, double mean, double chance) =>
        Assert.Equal(chance, PoissonTail.AtLeast(events, mean), 1e-12 * chance);
}
