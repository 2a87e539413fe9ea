using Clairevoie.Domain;

namespace Clairevoie.Hall.Rounds;

/// <summary>Something that the house looks after by itself: it is asked again and again, and decides whether anything is due.</summary>
public interface IGoRound
{
    /// <summary>How long the caretaker waits before each look.</summary>
    TimeSpan Every => TimeSpan.FromSeconds(30);

    /// <summary>The room in whose store the round is held: of several nodes that keep it, one goes at a time.</summary>
    Room Keeps => Room.Hall;

    /// <summary>Does what is due now, and nothing when nothing is.</summary>
    Task Go(DateTimeOffset now, CancellationToken stop);
}
