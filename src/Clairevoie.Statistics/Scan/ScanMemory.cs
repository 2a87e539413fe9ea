using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// What one run leaves to the next: the circles, which depend on the places alone unless the share cuts them, and the maxima
/// of chance, which depend on the data of the day they were drawn for. Whatever does not fit exactly is made anew.
/// </summary>
internal sealed class ScanMemory
{
    private (ScanSites Sites, ScanOptions Options, Zones Zones)? circles;
    private (ulong Print, ScanOptions Options, double[] Maxima)? chance;

    /// <summary>How often circles were made and chance was drawn.</summary>
    public (int Circles, int Chance) Made { get; private set; }

    /// <summary>The circles for some places and the mass that lies on them.</summary>
    public Zones Circles(ScanSites sites, ScanFrame frame, double[] mass, Work work)
    {
        var options = Shape(frame.Options);
        if (circles is { } kept && ReferenceEquals(kept.Sites, sites) && kept.Options == options && !kept.Zones.Passes(frame.Options.Share, mass)) return kept.Zones;
        var made = new ZoneBuilder(sites, frame, mass).Build(work);
        circles = made.IsCut ? null : (sites, options, made);
        Made = (Made.Circles + 1, Made.Chance);
        return made;
    }

    /// <summary>The maxima of chance for the data of a frame.</summary>
    public double[] Chance(ScanFrame frame, Func<double[]> draw)
    {
        var print = frame.Print();
        if (chance is { } kept && kept.Print == print && kept.Options == frame.Options) return kept.Maxima;
        var drawn = draw();
        chance = (print, frame.Options, drawn);
        Made = (Made.Circles, Made.Chance + 1);
        return drawn;
    }

    // Of the options, only these shape the circles.
    private static ScanOptions Shape(ScanOptions options) => new() { Seed = 0, Radius = options.Radius, Order = options.Order, Ellipses = options.Ellipses, EllipsePenalty = options.EllipsePenalty };
}
