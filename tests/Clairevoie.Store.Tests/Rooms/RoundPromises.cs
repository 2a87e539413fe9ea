using Clairevoie.Domain;
using Clairevoie.Hall.Rounds;
using Microsoft.Extensions.Logging.Abstractions;

namespace Clairevoie.Store.Tests;

/// <summary>The caretaker's rounds: one that fails or lasts holds up no other, and of several nodes one walks a round at a time.</summary>
public abstract class RoundPromises : RoomPromises
{
    protected override Room[] Rooms => [Room.Coordination];

    [Fact]
    public async Task A_round_that_fails_is_walked_again()
    {
        var failing = new Failing();
        using var caretaker = Caretaker(failing);
        Assert.False(await caretaker.Walk(failing, Stop));
        Assert.False(await caretaker.Walk(failing, Stop));
        Assert.Equal(2, failing.Walked);
    }

    [Fact]
    public async Task A_call_that_was_given_up_inside_a_round_does_not_close_the_house()
    {
        var failing = new Failing { With = new OperationCanceledException() };
        using var caretaker = Caretaker(failing);
        Assert.False(await caretaker.Walk(failing, Stop));
    }

    [Fact]
    public async Task A_round_that_fails_and_one_that_lasts_hold_up_no_other()
    {
        var (lasting, other) = (new Lasting(), new Quick());
        using var caretaker = Caretaker(new Failing(), lasting, other);
        await caretaker.StartAsync(Stop);
        await lasting.Begun.Task.WaitAsync(TimeSpan.FromSeconds(20), Stop);
        await other.Twice.Task.WaitAsync(TimeSpan.FromSeconds(20), Stop);

        var closing = System.Diagnostics.Stopwatch.StartNew();
        await caretaker.StopAsync(Stop);
        Assert.InRange(closing.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.True(lasting.WasStopped);
    }

    protected HouseRounds Caretaker(params IGoRound[] rounds) => new(rounds, House, TimeProvider.System, NullLogger<HouseRounds>.Instance);

    protected sealed class Failing : IGoRound
    {
        public Exception With { get; init; } = new InvalidOperationException("as it happens");

        public int Walked { get; private set; }

        public TimeSpan Every => TimeSpan.FromMilliseconds(20);

        public Room Keeps => Room.Coordination;

        public Task Go(DateTimeOffset now, CancellationToken stop)
        {
            Walked++;
            throw With;
        }
    }

    protected sealed class Lasting : IGoRound
    {
        public TaskCompletionSource Begun { get; } = new();

        public bool WasStopped { get; private set; }

        public TimeSpan Every => TimeSpan.FromMilliseconds(20);

        public Room Keeps => Room.Coordination;

        public async Task Go(DateTimeOffset now, CancellationToken stop)
        {
            Begun.TrySetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, stop);
            }
            finally
            {
                WasStopped = stop.IsCancellationRequested;
            }
        }
    }

    protected sealed class Quick : IGoRound
    {
        private int walked;

        public TaskCompletionSource Twice { get; } = new();

        public TimeSpan Every => TimeSpan.FromMilliseconds(20);

        public Room Keeps => Room.Coordination;

        public Task Go(DateTimeOffset now, CancellationToken stop)
        {
            if (++walked == 2)
                Twice.TrySetResult();
            return Task.CompletedTask;
        }
    }
}

public sealed class RoundsOnSqlite : RoundPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InFiles();
}

public sealed class RoundsOnPostgres : RoundPromises
{
    protected override Task<CellarPlace> EmptyPlace(params Room[] rooms) => TryPlaces.InPostgres(rooms);

    [Fact]
    public async Task Of_two_nodes_one_walks_a_round_and_the_other_takes_it_over_when_it_is_let_go()
    {
        var quick = new Quick();
        using var caretaker = Caretaker(quick);
        await using (await House.Of(Room.Coordination).TryAlone(nameof(Quick), Stop))
        {
            Assert.False(await caretaker.Walk(quick, Stop));
            Assert.True(await caretaker.Walk(new Quiet(), Stop)); // another round has a name of its own
        }

        Assert.True(await caretaker.Walk(quick, Stop));
    }

    private sealed class Quiet : IGoRound
    {
        public Room Keeps => Room.Coordination;

        public Task Go(DateTimeOffset now, CancellationToken stop) => Task.CompletedTask;
    }
}
