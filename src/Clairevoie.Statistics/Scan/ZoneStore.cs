using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>Keeps circles from one run to the next.</summary>
internal sealed class ZoneStore
{
    public Zones For(ScanSites sites, ScanFrame frame, double[] mass, Work work) => new ZoneBuilder(sites, frame, mass).Build(work);
}
