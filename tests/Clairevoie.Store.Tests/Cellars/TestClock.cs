namespace Clairevoie.Store.Tests;

/// <summary>A clock that stands where the test put it: Sunday 22 November 2026, 09:30 in the morning, UTC.</summary>
public sealed class TestClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
