using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;
using Xunit;

namespace Clairevoie.Tests.Statistics.Places;

public sealed class PartsTests
{
    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(5, 2)]
    [InlineData(64, 2)]
    [InlineData(1000, 3)]
    [InlineData(1000, 1)]
    public void Everything_is_taken_once_whatever_the_threads(int count, int threads)
    {
        var taken = new int[count];
        Parts.Run(count, new Work(threads), (from, until) =>
        {
            for (var at = from; at < until; at++) Interlocked.Increment(ref taken[at]);
        });

        Assert.All(taken, times => Assert.Equal(1, times));
    }

    [Fact]
    public void Two_threads_have_thirty_two_parts_each_and_one_thread_has_one()
    {
        Assert.Equal((64, 1, 3), (PartsOf(1000, 2), PartsOf(1000, 1), PartsOf(3, 2)));
    }

    [Fact]
    public void A_run_that_was_stopped_takes_nothing() =>
        Assert.Throws<OperationCanceledException>(() => Parts.Run(3, new Work(Stop: new CancellationToken(canceled: true)), (_, _) => Assert.Fail("taken")));

    private static int PartsOf(int count, int threads)
    {
        var parts = 0;
        Parts.Run(count, new Work(threads), (_, _) => Interlocked.Increment(ref parts));
        return parts;
    }
}
