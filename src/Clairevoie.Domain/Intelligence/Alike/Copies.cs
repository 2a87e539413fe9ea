namespace Clairevoie.Domain;

/// <summary>
/// Reports that are nearly copies of each other. However many they are, they weigh as three voices: a campaign is shown as such
/// and raises no place above what three neighbours would.
/// </summary>
/// <param name="First">The one that came first and stands for the others.</param>
/// <param name="All">All of them, the first included.</param>
public sealed record Copies(ComparedReport First, IReadOnlyList<ComparedReport> All)
{
    /// <summary>The most that copies weigh together.</summary>
    public const int MostVoices = 3;

    /// <summary>From how many on they are shown as a flood.</summary>
    public const int Flood = 10;

    private const double NearlySame = 0.6;
    private const int Spot = 20;

    /// <summary>What they weigh.</summary>
    public int Voices => Math.Min(All.Count, MostVoices);

    /// <summary>Whether they are many enough to be said.</summary>
    public bool IsFlood => All.Count >= Flood;

    /// <summary>Every report, put with its copies; the oldest first. Takes time in proportion to their number.</summary>
    /// <remarks>
    /// With words: three fifths of them in common, in the same square of a street. Without: the same spot to twenty metres, the same signs, half of the day and
    /// frequency, received in the same week: what one person clicks again and again.
    /// </remarks>
    public static IReadOnlyList<Copies> Among(IEnumerable<ComparedReport> reports)
    {
        var groups = new List<List<ComparedReport>>();
        var (byBand, bySpot) = (new Dictionary<ulong, int>(), new Dictionary<(int, int, uint, bool, HowOften, int), int>());
        foreach (var report in reports.OrderBy(report => report.Received).ThenBy(report => report.Id))
        {
            if (Known(report, groups, byBand, bySpot) is { } group) groups[group].Add(report);
            else Begin(report, groups, byBand, bySpot);
        }

        return [.. groups.Select(group => new Copies(group[0], group))];
    }

    private static int? Known(
        ComparedReport report, List<List<ComparedReport>> groups, Dictionary<ulong, int> byBand, Dictionary<(int, int, uint, bool, HowOften, int), int> bySpot)
    {
        if (report.Traits.Words.IsEmpty) return bySpot.TryGetValue(SpotOf(report), out var there) ? there : null;
        foreach (var band in BandsOf(report))
            if (byBand.TryGetValue(band, out var group) && groups[group][0].Traits.Words.Shared(report.Traits.Words) >= NearlySame) return group;
        return null;
    }

    private static void Begin(
        ComparedReport report, List<List<ComparedReport>> groups, Dictionary<ulong, int> byBand, Dictionary<(int, int, uint, bool, HowOften, int), int> bySpot)
    {
        groups.Add([report]);
        if (report.Traits.Words.IsEmpty) bySpot[SpotOf(report)] = groups.Count - 1;
        foreach (var band in BandsOf(report)) byBand.TryAdd(band, groups.Count - 1);
    }

    // The same words told of another street are another place: they stand for it there, and weigh as little.
    private static IEnumerable<ulong> BandsOf(ComparedReport report)
    {
        var (east, north) = report.Traits.Square;
        return report.Traits.Words.Bands().Select(band => band ^ ((ulong)(uint)east << 32) ^ (uint)north);
    }

    private static (int, int, uint, bool, HowOften, int) SpotOf(ComparedReport report) => (
        Math.DivRem(report.Traits.East, Spot).Quotient, Math.DivRem(report.Traits.North, Spot).Quotient,
        report.Traits.Signs, report.Traits.Seen.Afternoon, report.Traits.HowOften, (report.Received.Day.DayNumber - 1) / 7);
}
