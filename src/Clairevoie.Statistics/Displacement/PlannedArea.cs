using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Displacement;

/// <summary>An area of a plan: its zones by their codes (cells, streets, INSEE codes) or by an outline in WKT. Order and repetition mean nothing.</summary>
public sealed record PlannedArea
{
    /// <summary>An area of these zones.</summary>
    /// <exception cref="DataRefusedException">No zone, or one without a code (<c>plan-area-empty</c>).</exception>
    public PlannedArea(IEnumerable<string> zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        Zones = [.. zones.Select(zone => (zone ?? "").Trim().Normalize()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (Zones.Count == 0 || Zones.Any(zone => zone.Length == 0))
            throw DataRefusedException.Because("plan-area-empty", "Une surface du plan n'a pas de zone.", "An area of the plan has no zone.");
    }

    /// <summary>The zones, each once, by code.</summary>
    public IReadOnlyList<string> Zones { get; }

    /// <summary>Two areas are the same when their zones are.</summary>
    public bool Equals(PlannedArea? other) => other is not null && Zones.SequenceEqual(other.Zones, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => Zones.Aggregate(17, (hash, zone) => HashCode.Combine(hash, zone));
}
