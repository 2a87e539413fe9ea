namespace Clairevoie.Towns.Play;

/// <summary>The clock of a year that is played: it stands where the play puts it.</summary>
internal sealed class PlayedClock : TimeProvider
{
    /// <summary>The day that is played.</summary>
    public DateOnly Day { get; set; }

    public override DateTimeOffset GetUtcNow() => new(Day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.Zero);
}
