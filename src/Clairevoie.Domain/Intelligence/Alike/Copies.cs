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

    private const int Spot = 20;

    /// <summary>What they weigh.</summary>
    public int Voices => Math.Min(All.Count, MostVoices);

    /// <summary>Whether they are many enough to be said.</summary>
    public bool IsFlood => All.Count >= Flood;

    /// <summary>Every report, put with its copies; the oldest first. Takes time in proportion to their number.</summary>
    /// <remarks>
    /// With words: three fifths of their pairs of words in common with one that is already among them, in the same square of a street: whoever
    /// changes a few words each time stays one campaign. Without: the same spot to twenty metres, the same signs, half of the day and
    /// frequency, received in the same week: what one person clicks again and again.
    /// </remarks>
    public static IReadOnlyList<Copies> Among(IEnumerable<ComparedReport> reports)
    {
        var (groups, spots, words) = (new List<List<ComparedReport>>(), new Dictionary<(int, int, uint, bool, HowOften, int), int>(), new CopiesOfWords());
        foreach (var report in reports.OrderBy(report => report.Received).ThenBy(report => report.Id))
        {
            var group = report.Traits.Words.IsEmpty ? spots.TryAdd(SpotOf(report), groups.Count) ? groups.Count : spots[SpotOf(report)] : words.Place(report.Traits.Words, BandsOf(report), groups.Count);
            if (group == groups.Count) groups.Add([]);
            groups[group].Add(report);
        }

        var joined = groups.Select((group, number) => (Group: group, Root: words.Root(number))).GroupBy(one => one.Root, one => one.Group);
        return [.. joined.Select(same => Of([.. same.SelectMany(group => group)])).OrderBy(copies => copies.First.Received).ThenBy(copies => copies.First.Id)];
    }

    private static Copies Of(List<ComparedReport> all)
    {
        all.Sort((one, other) => one.Received.CompareTo(other.Received) is var order and not 0 ? order : one.Id.CompareTo(other.Id));
        return new(all[0], all);
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
