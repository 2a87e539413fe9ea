namespace Clairevoie.Domain;

/// <summary>
/// Reports of one street that are nearly copies of each other. However many they are, they weigh as three voices: a campaign is shown as
/// such and raises no place above what three neighbours would.
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

    /// <summary>What they weigh on their own.</summary>
    public int Voices => Math.Min(All.Count, MostVoices);

    /// <summary>Whether they are many enough to be said.</summary>
    public bool IsFlood => All.Count >= Flood;

    /// <summary>The first report of the campaign to which they belong, wherever it was told: the same words told of several streets are one.</summary>
    public Guid Campaign { get; init; } = First.Id;

    /// <summary>Every report, put with its copies; the oldest first. Takes time in proportion to their number.</summary>
    /// <remarks>
    /// With words: three fifths of their pairs of words in common with one that is already among them, or a third where a street hears ten such
    /// in a week (<see cref="Frames"/>); each within a street's width of the first. Without: the same spot to twenty metres, the same signs, half
    /// of the day and frequency, received in the same week: what one person clicks again and again.
    /// </remarks>
    public static IReadOnlyList<Copies> Among(IEnumerable<ComparedReport> reports)
    {
        var inTime = reports.OrderBy(report => report.Received).ThenBy(report => report.Id).ToList();
        var told = Streets(Campaigns(inTime.Where(report => !report.Traits.Words.IsEmpty)));
        var clicked = inTime.Where(report => report.Traits.Words.IsEmpty).GroupBy(SpotOf, (_, all) => Of([.. all]));
        return [.. Streets(Frames.Join(told)).Concat(clicked).OrderBy(copies => copies.First.Received).ThenBy(copies => copies.First.Id)];
    }

    private static IEnumerable<IReadOnlyList<ComparedReport>> Campaigns(IEnumerable<ComparedReport> inTime)
    {
        var (groups, words) = (new List<List<ComparedReport>>(), new CopiesOfWords());
        foreach (var report in inTime)
        {
            var group = words.Place(report.Traits.Words, groups.Count);
            if (group == groups.Count) groups.Add([]);
            groups[group].Add(report);
        }

        return groups.Select((group, number) => (Group: group, Root: words.Root(number))).GroupBy(one => one.Root, one => one.Group)
            .Select(same => (IReadOnlyList<ComparedReport>)[.. same.SelectMany(group => group).OrderBy(report => report.Received).ThenBy(report => report.Id)]);
    }

    // The same words told of another street are another place: they stand for it there, and weigh as little. The first of a street stands in
    // the middle of it, so that no line drawn over the town cuts a campaign in two.
    private static List<Copies> Streets(IEnumerable<IReadOnlyList<ComparedReport>> campaigns) => [.. campaigns.SelectMany(campaign =>
    {
        List<List<ComparedReport>> streets = [];
        foreach (var report in campaign)
        {
            var street = streets.Find(one => one[0].Traits.MetresTo(report.Traits) <= Likeness.SameStreet);
            if (street is null) streets.Add(street = []);
            street.Add(report);
        }

        return streets.Select(street => Of(street) with { Campaign = campaign[0].Id });
    })];

    private static Copies Of(List<ComparedReport> all) => new(all[0], all);

    private static (int, int, Ticks, int) SpotOf(ComparedReport report) => (
        Math.DivRem(report.Traits.East, Spot).Quotient, Math.DivRem(report.Traits.North, Spot).Quotient, report.Traits.Ticks, (report.Received.Day.DayNumber - 1) / 7);
}
