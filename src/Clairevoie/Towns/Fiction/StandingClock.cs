using Clairevoie.Domain;

namespace Clairevoie.Towns.Fiction;

/// <summary>A clock that stands still in the middle of a half-day of Paris.</summary>
internal sealed class StandingClock(HalfDay half) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(half.Day.ToDateTime(new TimeOnly(half.Afternoon ? 16 : 9, 0)), TimeSpan.Zero);
}
