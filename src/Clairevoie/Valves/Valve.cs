using System.Text.Json;
using Clairevoie.Domain;

namespace Clairevoie.Valves;

/// <summary>A passage between rooms: what it is, and what its body must be.</summary>
/// <param name="Crossing">The passage as it is told to readers.</param>
/// <param name="Read">Reads a body of the version that the passage carries now; throws where it is not one.</param>
public sealed record Valve(Crossing Crossing, Action<string> Read)
{
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
