using Clairevoie.Hall.SignIn;
using Xunit;

namespace Clairevoie.Tests.SignIn;

public sealed class SignInPaceTests
{
    [Fact]
    public async Task A_name_that_is_tried_without_end_is_no_longer_tried_and_another_still_is()
    {
        using var pace = new SignInPace();
        for (var tries = 0; tries < 120; tries++)
        {
            using var turn = await pace.Turn("marie", TestContext.Current.CancellationToken);
            Assert.True(turn.IsAcquired);
        }

        using var refused = await pace.Turn(" MARIE ", TestContext.Current.CancellationToken);
        using var other = await pace.Turn("paul", TestContext.Current.CancellationToken);

        Assert.False(refused.IsAcquired);
        Assert.True(other.IsAcquired);
    }

    [Fact]
    public async Task Two_tries_of_one_name_wait_for_each_other()
    {
        using var pace = new SignInPace();
        var first = await pace.Turn("marie", TestContext.Current.CancellationToken);

        var second = pace.Turn("marie", TestContext.Current.CancellationToken).AsTask();
        Assert.False(second.IsCompleted);
        first.Dispose();

        using var turn = await second;
        Assert.True(turn.IsAcquired);
    }
}
