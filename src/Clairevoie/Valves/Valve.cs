using System.Text.Json;
using Clairevoie.Domain;

namespace Clairevoie.Valves;

/// <summary>A passage between rooms: what it is, what its body must be, and what it sends by itself when the day comes.</summary>
/// <param name="Crossing">The passage as it is told to readers.</param>
/// <param name="Read">Reads a body of the version that the passage carries now; throws where it is not one.</param>
public sealed record Valve(Crossing Crossing, Action<string> Read)
{
    /// <summary>What leaves because a date has come, and not because somebody acted.</summary>
    public Func<DateOnly, CancellationToken, Task> WhenDue { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>Whether this program understands the version.</summary>
    public bool Understands(int version) => version <= Crossing.Version;

    /// <summary>Whether the body is what the passage carries.</summary>
    public bool Fits(string body)
    {
        try
        {
            Read(body);
            return true;
        }
        catch (Exception fault) when (fault is JsonException or FormatException or ArgumentException)
        {
            return false;
        }
    }
}
