namespace Clairevoie.HouseTests.Reports;

/// <summary>A clock that a test moves forward: nobody waits two days for an answer.</summary>
public sealed class TownClock : TimeProvider
{
    private TimeSpan ahead;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    /// <summary>Moves forward.</summary>
    public void Forward(TimeSpan by) => ahead += by;
}
