using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.HouseTests.Care;

/// <summary>A house of its own on the first day of November 2026: October is over, and the counters still take it.</summary>
public sealed class TownOfMonth : Town
{
    /// <inheritdoc />
    protected override HouseOptions Options => base.Options with { Clock = new NovemberFirst() };

    /// <summary>A part of the house.</summary>
    public T Part<T>()
        where T : notnull => Parts.GetRequiredService<T>();

    private sealed class NovemberFirst : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);
    }
}
