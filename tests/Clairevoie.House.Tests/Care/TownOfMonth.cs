using Clairevoie.Valves;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Care;

/// <summary>A house of its own on the first day of November 2026: October is over, and the counters still take it.</summary>
public sealed class TownOfMonth : Town
{
    /// <inheritdoc />
    protected override HouseOptions Options => base.Options with { Clock = new NovemberFirst() };

    /// <summary>A part of the house.</summary>
    public T Part<T>()
        where T : notnull => Parts.GetRequiredService<T>();

    /// <summary>Lets what is due leave the rooms, and carries it to where it goes.</summary>
    public async Task LetOut()
    {
        foreach (var due in Parts.GetServices<IFallDue>())
            await due.PutOut(new(2026, 11, 1), TestContext.Current.CancellationToken);
        await Part<Carrier>().Round(TestContext.Current.CancellationToken);
    }

    private sealed class NovemberFirst : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);
    }
}
