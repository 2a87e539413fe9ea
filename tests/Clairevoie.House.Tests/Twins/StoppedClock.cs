namespace Clairevoie.HouseTests.Twins;

/// <summary>A clock that stands still from the moment it is made: two houses that ask it are told the same.</summary>
public sealed class StoppedClock : TimeProvider
{
    private readonly DateTimeOffset now = System.GetUtcNow();

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => now;
}
