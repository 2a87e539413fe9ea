using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Places;

namespace Clairevoie.Statistics.Displacement;

/// <summary>
/// A city's zones (cells, streets, quarters) and their counts in equal periods (weeks, months) before any action: what placebos
/// are made of. Neither lists nor zones may change afterwards.
/// </summary>
public sealed record ZoneHistory
{
    /// <summary>One list of counts per zone, oldest period first; the zones of the action's target, buffer and control by their places in that list.</summary>
    /// <exception cref="DataRefusedException">Zones that are not there, in two areas, or of different lengths; a negative count; too few of anything.</exception>
    public ZoneHistory(IReadOnlyList<IReadOnlyList<int>> counts, IReadOnlyList<int> target, IReadOnlyList<int> buffer, IReadOnlyList<int> control)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Count == 0 || counts.Any(zone => zone.Count != counts[0].Count || zone.Any(count => count < 0)))
            throw DataRefusedException.Because("zone-counts", "Chaque zone donne un nombre, zéro ou plus, pour chaque période.", "Every zone gives a count, zero or more, for every period.");
        Counts = [.. counts.Select(zone => zone.ToArray())];
        (Target, Buffer, Control) = ([.. target], [.. buffer], [.. control]);
        int[] named = [.. Target, .. Buffer, .. Control];
        if (Target.Length == 0 || Buffer.Length == 0 || Control.Length == 0 || named.Distinct().Count() != named.Length || named.Any(zone => zone < 0 || zone >= Counts.Length))
            throw DataRefusedException.Because("zone-areas", "Cible, couronne et témoin ont chacun au moins une zone connue, et aucune en commun.", "Target, buffer and control each hold at least one known zone, and share none.");
    }

    /// <summary>How many zones there are.</summary>
    public int Zones => Counts.Length;

    /// <summary>How many periods.</summary>
    public int Periods => Counts[0].Length;

    /// <summary>Where the middles of the zones lie, when known: placebo areas then hang together as the real ones do.</summary>
    public PlanePoints? Places
    {
        get;
        init => field = value is null || value.Count == Counts.Length ? value : throw DataRefusedException.Because("zone-places", $"{value.Count} lieux pour {Counts.Length} zones.", $"{value.Count} places for {Counts.Length} zones.");
    }

    internal int[][] Counts { get; }

    internal int[] Target { get; }

    internal int[] Buffer { get; }

    internal int[] Control { get; }
}
