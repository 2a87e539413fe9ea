namespace Clairevoie.Domain;

/// <summary>A passage between two rooms, as it is told to readers. What is not in the list of these does not pass.</summary>
/// <param name="Valve">Its name, on every message that takes it.</param>
/// <param name="From">The room that speaks.</param>
/// <param name="To">The rooms that hear.</param>
/// <param name="Version">The shape of body that it carries now.</param>
public sealed record Crossing(string Valve, Room From, IReadOnlyList<Room> To, int Version)
{
    /// <summary>What passes, in a sentence.</summary>
    public required string What { get; init; }

    /// <summary>What is hidden before it leaves.</summary>
    public required string Hides { get; init; }

    /// <summary>When it leaves.</summary>
    public required string When { get; init; }

    /// <summary>An example of a body: what its shape is.</summary>
    public required string Shape { get; init; }
}
