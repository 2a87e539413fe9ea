namespace Clairevoie.Hall.Rounds;

/// <summary>Something that the house looks after by itself: it is asked every half-minute, and decides whether anything is due.</summary>
public interface IGoRound
{
    /// <summary>Does what is due now, and nothing when nothing is.</summary>
    Task Go(DateTimeOffset now, CancellationToken stop);
}
