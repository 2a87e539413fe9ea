using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Scan;

namespace Clairevoie.Bench;

/// <summary>What the scan of every night notices in simulated years, how soon, and how often it cries for nothing.</summary>
public sealed record ScanPower(double PerNight, int Years, int Scenes, IReadOnlyList<int> Nights, int AlarmNights, int Alarms)
{
    /// <summary>One alarm a year is what is allowed.</summary>
    private const double Threshold = 365;

    private const double Near = 400;

    private static readonly ScanOptions Asked = new() { Seed = 20241230, Radius = 1000, Baseline = 365, Longest = 28, Most = 5, Replications = 499 };

    /// <summary>Watches some years, one after the other.</summary>
    /// <param name="perNight">Reports that a scene adds per night; 0 for quiet years.</param>
    /// <param name="years">Years to watch.</param>
    /// <param name="stop">Gives up.</param>
    public static ScanPower Watch(double perNight, int years, CancellationToken stop)
    {
        var (nights, scenes, alarmNights, alarms) = (new List<int>(), 0, 0, 0);
        for (var year = 0; year < years; year++)
        {
            var passed = new ScanYear((ulong)((1000 * perNight) + year + 1), perNight).Passed();
            var seen = new SortedDictionary<int, int>();
            var (scan, before) = (new DailyScan(Asked), false);
            for (var day = ScanYear.Watched; day < ScanYear.Days; day++)
            {
                var tonight = Alarming(scan, passed, day, stop);
                foreach (var (scene, i) in passed.Scenes.Select((one, i) => (one, i)).Where(one => Notices(one.one, day, tonight))) seen.TryAdd(i, day - scene.Night);
                if (tonight.Count > 0) (alarmNights, alarms) = (alarmNights + 1, before ? alarms : alarms + 1);
                before = tonight.Count > 0;
            }
            scenes += passed.Scenes.Count;
            nights.AddRange(seen.Values);
        }
        return new(perNight, years, scenes, [.. nights.Order()], alarmNights, alarms);
    }

    /// <summary>The share of scenes noticed by so many nights after the first.</summary>
    public double NoticedBy(int night) => Scenes == 0 ? 0 : Nights.Count(one => one <= night) / (double)Scenes;

    private static List<ScanCluster> Alarming(DailyScan scan, ScanYear year, int day, CancellationToken stop) =>
        [.. scan.Look(year.UpTo(day), DateOnly.FromDayNumber(ScanYear.Start + day), new Work(2, Stop: stop)).Result.Clusters.Where(one => one.GumbelRecurrenceDays >= Threshold)];

    private static bool Notices((int Night, double X, double Y) scene, int day, List<ScanCluster> tonight) =>
        day >= scene.Night && day < scene.Night + ScanYear.SceneLasts
        && tonight.Any(one => one.Sites.Any(site => Math.Abs(ScanYear.Sites.East[site] - scene.X) <= Near && Math.Abs(ScanYear.Sites.North[site] - scene.Y) <= Near));
}
