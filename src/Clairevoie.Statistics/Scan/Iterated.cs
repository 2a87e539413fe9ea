using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// Takes the places of the strongest cluster out of the data, scans what is left, and so on while chance does not explain
/// what is found (Zhang, Assunção and Kulldorff 2010). Each cluster has the p of its own scan.
/// </summary>
internal static class Iterated
{
    private const double Explained = 0.05;

    public static List<ScanCluster> After(ScanCases cases, ScanOptions options, ScanCluster first, Work work)
    {
        var told = new List<ScanCluster> { first };
        var gone = new HashSet<int>();
        while (told[^1].P <= Explained && told.Count < options.Most)
        {
            gone.UnionWith(told[^1].Sites);
            if (Next(cases, options, gone, work) is not { } next) break;
            told.Add(next);
        }
        return told;
    }

    private static ScanCluster? Next(ScanCases cases, ScanOptions options, HashSet<int> gone, Work work)
    {
        try
        {
            var left = cases.Without(gone);
            var fixedSpan = options with { Iterative = false, First = options.First ?? DateOnly.FromDayNumber(Days(cases, options).Min()), Last = options.Last ?? DateOnly.FromDayNumber(Days(cases, options).Max()) };
            return ScanRun.Of(left, fixedSpan, work, new ScanMemory()).Finding(work).Result.Clusters is [var top, ..] ? top : null;
        }
        catch (DataRefusedException)
        {
            return null; // too little is left to gather
        }
    }

    private static IEnumerable<int> Days(ScanCases cases, ScanOptions options) =>
        options.Clock == ScanClock.Known ? cases.Known : cases.Day;
}
